import * as z from 'zod/mini'
import { frameOption, householdsIn, shortFrame } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { sentTargets, weighedOptions } from './sent-target.ts'
import { targetFigures } from './targets.ts'
import { toldTarget } from './told-target.ts'

export default report({
  id: 'targets',
  isOfWard: true,
  title: { vi: 'Chỉ tiêu của kế hoạch và kết luận', en: 'Targets of the plan and verdicts' },
  options: z.object({ frame: frameOption }),
  needs: () => ['ended'],
  refuses: (question, { frame }) => shortFrame(question, frame),
  figures: ({ present, ended, today, groupOf }, { frame }) =>
    targetFigures({ ...present, ended, today, groupOf, households: householdsIn(frame) }).map(toldTarget),
  sending: z.object(weighedOptions),
  sent: sentTargets,
})
