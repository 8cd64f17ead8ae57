import * as z from 'zod/mini'
import { sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { toldWatch } from './told-watch.ts'
import { watchPage, watchSending } from './watch-page.ts'

export default report({
  id: 'watch',
  title: { vi: 'Theo dõi từng tuần: có gì bất thường', en: 'Week by week: has something broken' },
  needs: () => ['weeks'],
  options: z.object({ stream: sharedOptions.stream }),
  figures: (question, { stream }) => toldWatch(question, stream),
  sending: z.object(watchSending),
  sent: watchPage,
})
