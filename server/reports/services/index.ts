import * as z from 'zod/mini'
import { overallMethod } from '../../../surveys/methods/index.ts'
import { breakdown } from '../breakdown/breakdown.ts'
import { weakPage } from '../breakdown/weak-places.ts'
import { paged, pageOption } from '../engine/page.ts'
import { disclosureOf, inside, narrowed, planTarget, sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { services } from './services.ts'

export default report({
  id: 'services',
  title: { vi: 'Thủ tục ít phiếu: chia ba nhóm, không xếp hạng', en: 'Small services: three groups, no ranks' },
  options: z.object({
    stream: sharedOptions.stream,
    about: sharedOptions.about,
    by: z._default(z.enum(['area', 'procedure']), 'procedure'),
  }),
  isFine: ({ by }) => by === 'procedure',
  figures: (question, { by, stream, about }) => {
    const { tallies, populations } = narrowed(question.present, about, question)
    const target = planTarget(question.present, about)
    const asked = { by, stream, tallies, target, smallest: inside, disclosed: disclosureOf(question, stream) }
    // Which of them are weak is answered by the one test, as in every other list.
    const { below, received } = breakdown({ ...asked, method: overallMethod, populations })
    return { by, stream, target, received, below, ...services(asked) }
  },
  sending: z.object(pageOption),
  sent: (figures, { page }) => {
    const weak = weakPage(figures.below, page)
    if (figures.kind !== 'groups') return { ...figures, ...weak, of: 0 }
    const { rows, of, pages } = paged(figures.services, page)
    return { ...figures, ...weak, services: rows, of, pages: Math.max(pages, weak.pages) }
  },
})
