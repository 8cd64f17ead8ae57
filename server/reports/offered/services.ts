import * as z from 'zod/mini'
import { inside, narrowed, planTarget, sharedOptions } from '../asked.ts'
import { report } from '../report.ts'
import { services } from '../services.ts'

export default report({
  id: 'services',
  title: { vi: 'Dịch vụ ít phiếu: ba nhóm, không xếp hạng', en: 'Small services: three groups, no ranks' },
  options: z.object({
    stream: sharedOptions.stream,
    about: sharedOptions.about,
    by: z._default(z.enum(['area', 'procedure']), 'procedure'),
  }),
  figures: (question, { by, stream, about }) => {
    const { tallies } = narrowed(question.present, about, question)
    const target = planTarget(question.present, about)
    return { by, stream, target, ...services({ by, stream, tallies, target, smallest: inside }) }
  },
})
