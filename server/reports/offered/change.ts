import * as z from 'zod/mini'
import { inOneForm, methodOf, narrowed, sharedOptions } from '../asked.ts'
import { change } from '../change.ts'
import { decidingForm } from '../one-form.ts'
import { report } from '../report.ts'
import { changeSentence } from '../say-change.ts'
import { shownFigure } from '../summary.ts'

export default report({
  id: 'change',
  title: { vi: 'So với kỳ trước', en: 'Against the period before' },
  needs: () => ['patterns', 'previous'],
  options: z.object(sharedOptions),
  figures: (question, { stream, about, method: name }) => {
    if (!question.previous) throw new Error('the change was asked for without the period before')
    const method = methodOf(name)
    const present = narrowed(question.present, about, question)
    const previous = narrowed(question.previous, about, question)
    const how = { stream, about, method }
    const { tallies, forms } = inOneForm(present, how)
    const before = inOneForm(previous, how, decidingForm(method, stream, tallies))
    const found = change({ stream, method, ...present, tallies, previous: { ...previous, tallies: before.tallies } })
    return {
      ...found,
      ...forms,
      leftOutBefore: before.forms.leftOut,
      before: found.before && shownFigure(found.before),
      after: found.after && shownFigure(found.after),
      sentence: changeSentence(found),
    }
  },
})
