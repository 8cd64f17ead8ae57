import * as z from 'zod/mini'
import { inOneForm, inside, methodOf, narrowed, planTarget, sharedOptions } from '../asked.ts'
import { breakdown } from '../breakdown.ts'
import { report } from '../report.ts'
import { shownFigure } from '../summary.ts'

export default report({
  id: 'breakdown',
  title: {
    vi: 'Chia theo lĩnh vực, đơn vị, thủ tục, kênh, yếu tố, tiêu chí',
    en: 'By area, unit, procedure, channel, factor, criterion',
  },
  options: z.object({
    ...sharedOptions,
    by: z._default(z.enum(['area', 'unit', 'procedure', 'channel', 'factor', 'criterion']), 'area'),
  }),
  figures: (question, { by, stream, about, method: name }) => {
    const method = methodOf(name)
    const { populations, ...all } = narrowed(question.present, about, question)
    const { tallies, forms } = inOneForm(all, { stream, about, method })
    const target = planTarget(question.present, about)
    const found = breakdown({
      by,
      stream,
      method,
      tallies,
      populations,
      smallest: inside,
      target,
    })
    return {
      ...found,
      ...forms,
      target,
      rows: found.rows.map((row) => ({
        ...row,
        name: row.title?.vi ?? question.nameOf(row.scope) ?? row.scope,
        ...('figure' in row ? { figure: row.figure && shownFigure(row.figure) } : {}),
      })),
    }
  },
})
