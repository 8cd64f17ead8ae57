import * as z from 'zod/mini'
import { paged, pageOption } from '../engine/page.ts'
import type { toldTarget } from './told-target.ts'

type Told = ReturnType<typeof toldTarget>
type Weighted = NonNullable<Told['estimate']['weighted']>

/** The most groups that are named in a remark; the others are told by their number. */
const mostNamed = 20

/** Of which figure the groups are sent that it was weighted by, page by page. */
export const weighedOptions = {
  weighed: z.optional(
    z.string().check(
      z.regex(/^[\w-]+\.(volunteer|invited|sample)$/),
      z.meta({
        description:
          'chỉ tiêu và nguồn phiếu cách nhau dấu chấm: gửi kèm các nhóm hồ sơ đã dùng để tính kết quả đó, theo trang',
        examples: ['sipas-2026-2027.volunteer'],
      }),
    ),
  ),
  ...pageOption,
}

type Asked = { readonly weighed?: string | undefined; readonly page: string }

/** The targets as they are sent: the groups they were weighted by are told by their number, unless they are asked for. */
export const sentTargets = (figures: readonly Told[], { weighed, page }: Asked) =>
  figures.map(({ estimate, ...row }) => {
    const asked = weighed === `${row.scope}.${row.stream}` ? page : undefined
    return { ...row, estimate: { ...estimate, weighted: estimate.weighted && sentWeighted(estimate.weighted, asked) } }
  })

function sentWeighted({ cells, merges, ...weighted }: Weighted, page: string | undefined) {
  const { strataWithoutPopulation, overfull } = weighted
  const lengths: Lengths = {
    cells: cells.length,
    merges: merges.length,
    strataWithoutPopulation: strataWithoutPopulation.length,
    overfull: overfull.length,
  }
  return {
    ...weighted,
    strataWithoutPopulation: strataWithoutPopulation.slice(0, mostNamed),
    overfull: overfull.slice(0, mostNamed),
    of: lengths as Lengths | undefined,
    ...(page === undefined ? {} : weighingPage(cells, merges, page)),
  }
}

/** How long the lists are; a publication, whose lists are whole, does not say it. */
type Lengths = { readonly [L in 'cells' | 'merges' | 'strataWithoutPopulation' | 'overfull']: number }

function weighingPage(cells: Weighted['cells'], merges: Weighted['merges'], page: string) {
  const [first, second] = [paged(cells, page), paged(merges, page)]
  return { cells: first.rows, merges: second.rows, pages: Math.max(first.pages, second.pages) }
}
