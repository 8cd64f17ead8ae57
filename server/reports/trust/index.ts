import * as z from 'zod/mini'
import { pageOption } from '../engine/page.ts'
import { frameOption, shortFrame } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { toldTrust } from './told-trust.ts'
import { trustPage } from './trust-page.ts'

export default report({
  id: 'trust',
  isOfWard: true,
  title: { vi: 'Độ tin cậy của số liệu', en: 'How far the figures can be trusted' },
  options: z.object({ frame: frameOption }),
  isFine: () => true,
  refuses: (question, { frame }) => shortFrame(question, frame),
  figures: (question, { frame }) => toldTrust(question, frame),
  sending: z.object(pageOption),
  sent: (figures, { page }) => trustPage(figures, page),
})
