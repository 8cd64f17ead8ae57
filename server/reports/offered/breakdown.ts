import * as z from 'zod'
import { inside, methodOf, narrowed, planTarget, sharedOptions } from '../asked.ts'
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
    by: z.enum(['area', 'unit', 'procedure', 'channel', 'factor', 'criterion']).default('area'),
  }),
  figures: (question, { by, stream, about, method }) => {
    const { tallies, populations } = narrowed(question.present, about, question)
    const target = planTarget(question.present, about)
    const found = breakdown({
      by,
      stream,
      method: methodOf(method),
      tallies,
      populations,
      smallest: inside,
      target,
    })
    return {
      ...found,
      target,
      rows: found.rows.map((row) => ({
        ...row,
        name: row.title?.vi ?? question.nameOf(row.scope) ?? row.scope,
        ...('figure' in row ? { figure: row.figure && shownFigure(row.figure) } : {}),
      })),
    }
  },
})
