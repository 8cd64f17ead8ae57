import * as z from 'zod/mini'
import { decidingForm } from '../engine/answers/one-form.ts'
import { paged, pageOption } from '../engine/page.ts'
import { disclosureOf, inOneForm, inside, measureOf, narrowed, sharedOptions } from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import { report } from '../report.ts'
import { change } from './change.ts'
import { changeSentence, printedSplit } from './say-change.ts'

export default report({
  id: 'change',
  title: { vi: 'So với kỳ trước', en: 'Against the period before' },
  needs: () => ['previous'],
  options: z.object(sharedOptions),
  isFine: () => true,
  figures: (question, asked) => {
    if (!question.previous) throw new Error('the change was asked for without the period before')
    const { stream, about } = asked
    const method = measureOf(asked)
    const present = narrowed(question.present, about, question)
    const previous = narrowed(question.previous, about, question)
    const how = { stream, about, method }
    const { tallies, forms } = inOneForm(present, how)
    const before = inOneForm(previous, how, decidingForm(method, stream, tallies))
    const disclosedBefore = disclosureOf({ ...question, present: question.previous }, stream)
    const found = change({
      ...{ stream, method, smallest: inside },
      ...{ ...present, tallies, disclosed: disclosureOf(question, stream) },
      previous: { ...previous, tallies: before.tallies, disclosed: disclosedBefore },
    })
    const { difference, split } = found
    return {
      ...found,
      ...forms,
      leftOutBefore: before.forms.leftOut,
      before: found.before && shownFigure(found.before),
      after: found.after && shownFigure(found.after),
      printed: difference && split && printedSplit(difference.difference, split),
      sentence: changeSentence(found),
    }
  },
  sending: z.object(pageOption),
  sent: ({ split, ...figures }, { page }) => {
    const { rows: strata, of, pages } = paged(split?.strata ?? [], page)
    return { ...figures, split: split && { ...split, strata }, of, pages }
  },
})
