import * as z from 'zod'
import { report } from '../report.ts'
import { targetSentence, tippingSentence, verdictWord } from '../say.ts'
import { shownEstimate } from '../summary.ts'
import { targetFigures } from '../targets.ts'

export default report({
  id: 'targets',
  title: { vi: 'Chỉ tiêu của kế hoạch và kết luận', en: 'Targets of the plan and verdicts' },
  options: z.object({}),
  figures: ({ present, today, groupOf }) =>
    targetFigures({ ...present, today, groupOf }).map((figure) => {
      const { estimate, target, ...rest } = figure
      return {
        ...rest,
        target,
        scope: target.id,
        method: estimate.method,
        n: estimate.n,
        share: estimate.figure?.share,
        interval: estimate.figure?.interval,
        estimate: shownEstimate(estimate, target.value),
        word: verdictWord(figure),
        sentence: targetSentence(figure),
        tippingSentence: tippingSentence(figure),
      }
    }),
})
