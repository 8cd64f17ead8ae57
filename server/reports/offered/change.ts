import * as z from 'zod'
import { methodOf, narrowed, sharedOptions } from '../asked.ts'
import { change } from '../change.ts'
import { report } from '../report.ts'
import { changeSentence } from '../say-change.ts'
import { shownFigure } from '../summary.ts'

export default report({
  id: 'change',
  title: { vi: 'So với kỳ trước', en: 'Against the period before' },
  options: z.object(sharedOptions),
  figures: (question, { stream, about, method }) => {
    const present = narrowed(question.present, about, question)
    const previous = narrowed(question.previous, about, question)
    const found = change({ stream, method: methodOf(method), ...present, previous })
    const { before, after } = found
    return {
      ...found,
      before: before && shownFigure(before),
      after: after && shownFigure(after),
      sentence: changeSentence(found),
    }
  },
})
