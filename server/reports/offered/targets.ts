import * as z from 'zod/mini'
import { frameOption, householdsIn, shortFrame } from '../asked.ts'
import { report } from '../report.ts'
import { targetSentence, tippingSentence, verdictWord } from '../say.ts'
import { formSentence } from '../say-form.ts'
import { shownEstimate } from '../summary.ts'
import { targetFigures } from '../targets.ts'

export default report({
  id: 'targets',
  title: { vi: 'Chỉ tiêu của kế hoạch và kết luận', en: 'Targets of the plan and verdicts' },
  options: z.object({ frame: frameOption }),
  refuses: (question, { frame }) => shortFrame(question, frame),
  figures: ({ present, today, groupOf }, { frame }) =>
    targetFigures({ ...present, today, groupOf, households: householdsIn(frame) }).map((figure) => {
      const { estimate, known: _, target, ...rest } = figure
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
        sentence: [targetSentence(figure), formSentence(figure, figure.stream, target.scope)].filter(Boolean).join(' '),
        tippingSentence: tippingSentence(figure),
      }
    }),
})
