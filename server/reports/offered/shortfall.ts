import * as z from 'zod'
import { inside, methodOf, narrowed, sharedOptions } from '../asked.ts'
import { report } from '../report.ts'
import { shortfallSentence } from '../say-shortfall.ts'
import { shortfall } from '../shortfall.ts'

export default report({
  id: 'shortfall',
  title: { vi: 'Mất điểm ở đâu', en: 'Where the points are lost' },
  options: z.object(sharedOptions),
  figures: (question, { stream, about, method }) => {
    const { tallies, populations } = narrowed(question.present, about, question)
    const found = shortfall({ stream, method: methodOf(method), tallies, populations, smallest: inside })
    return { ...found, sentence: shortfallSentence(found, (area) => question.nameOf(area) ?? area) }
  },
})
