import * as z from 'zod/mini'
import { inOneForm, inside, methodOf, narrowed, sharedOptions } from '../asked.ts'
import { report } from '../report.ts'
import { shortfallSentence } from '../say-shortfall.ts'
import { shortfall } from '../shortfall.ts'

export default report({
  id: 'shortfall',
  title: { vi: 'Mất điểm ở đâu', en: 'Where the points are lost' },
  needs: () => ['patterns'],
  options: z.object(sharedOptions),
  figures: (question, { stream, about, method: name }) => {
    const method = methodOf(name)
    const { populations, ...all } = narrowed(question.present, about, question)
    const { tallies, forms } = inOneForm(all, { stream, about, method })
    const found = shortfall({ stream, method, tallies, populations, smallest: inside })
    return { ...found, ...forms, sentence: shortfallSentence(found, (area) => question.nameOf(area) ?? area) }
  },
})
