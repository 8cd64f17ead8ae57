import * as z from 'zod/mini'
import { indexMethod } from '../../../surveys/methods/index.ts'
import { paged, pageOption } from '../engine/page.ts'
import {
  disclosureOf,
  inOneForm,
  inside,
  measureOf,
  narrowed,
  planTarget,
  sharedOptions,
} from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import { report } from '../report.ts'
import { breakdown } from './breakdown.ts'
import { findingOf } from './say-finding.ts'
import { weakPage } from './weak-places.ts'

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
  isFine: ({ by }) => by !== 'area' && by !== 'unit',
  figures: (question, { by, ...asked }) => {
    const { stream, about } = asked
    const isProfile = by === 'factor' || by === 'criterion'
    const method = isProfile && asked.method === undefined ? indexMethod : measureOf(asked)
    const { populations, ...all } = narrowed(question.present, about, question)
    const { tallies, forms } = inOneForm(all, { stream, about, method })
    const target = planTarget(question.present, about)
    const disclosed = disclosureOf(question, stream)
    const found = breakdown({ by, stream, method, tallies, populations, smallest: inside, disclosed, target })
    const rows = found.rows.map((row) => {
      const name = row.title?.vi ?? question.nameOf(row.scope) ?? row.scope
      return row.withheld ? { ...row, name } : { ...row, name, figure: row.figure && shownFigure(row.figure) }
    })
    const nameOf = (place: { readonly scope: string; readonly area: string | undefined }) =>
      placeName(place, question.nameOf)
    return { ...found, ...forms, target, rows, finding: findingOf({ ...found, by, rows, target, nameOf }) }
  },
  sending: z.object(pageOption),
  sent: (figures, { page }) => {
    const { rows, of, pages } = paged(figures.rows, page)
    const weak = weakPage(figures.below, page)
    return { ...figures, rows, ...weak, of, pages: Math.max(pages, weak.pages) }
  },
})

/** Answers that name no procedure stand under their area. */
function placeName(
  { scope, area }: { readonly scope: string; readonly area: string | undefined },
  nameOf: (id: string) => string | undefined,
): string {
  const named = scope || area || ''
  return `${nameOf(named) ?? named}${scope === '' ? ' (không nêu thủ tục)' : ''}`
}
