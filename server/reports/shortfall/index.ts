import * as z from 'zod/mini'
import { findMethod } from '../../../surveys/methods/index.ts'
import { breakdown } from '../breakdown/breakdown.ts'
import {
  disclosureOf,
  inOneForm,
  inside,
  measureOf,
  narrowed,
  planTarget,
  sharedOptions,
} from '../engine/report-options.ts'
import { report } from '../report.ts'
import { shortfallSentence } from './say-shortfall.ts'
import { shortfall } from './shortfall.ts'

export default report({
  id: 'shortfall',
  title: { vi: 'Còn thiếu nhiều nhất ở đâu', en: 'Where the points are lost' },
  options: z.object(sharedOptions),
  isFine: () => true,
  figures: (question, asked) => {
    const { stream, about } = asked
    const method = measureOf(asked)
    const { populations, ...all } = narrowed(question.present, about, question)
    const { tallies, forms } = inOneForm(all, { stream, about, method })
    const counted = {
      stream,
      method,
      tallies,
      populations,
      smallest: inside,
      disclosed: disclosureOf(question, stream),
    }
    const found = shortfall(counted)
    const target = planTarget(question.present, about)
    // The same test as in the list of areas, so that both call the same places weak.
    const measured = (found && findMethod(found.method)) ?? method
    const { received, below = [] } = breakdown({ ...counted, method: measured, by: 'area', target })
    const areaName = (area: string) => question.nameOf(area) ?? area
    const sentence = shortfallSentence(found, { stream, received, target, weak: below, areaName })
    return { ...found, ...forms, received, target, below, sentence }
  },
})
