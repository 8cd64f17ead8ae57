import type { ComponentChildren } from 'preact'
import { report, type Told } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { useAsked } from '../use-asked.ts'
import { allPages } from './page-after-page.ts'
import type { TargetFigure, WeighedGroups, Weighted } from './reports.ts'

type Row = Pick<TargetFigure, 'period' | 'scope' | 'stream' | 'estimate'>
type Parts = { readonly row: Row; readonly children: (groups: WeighedGroups) => ComponentChildren }

/** The groups a figure was weighted by: where they did not come with it, as in a publication they do, they are asked for. */
export function WithGroups({ row, children }: Parts) {
  const held = groupsIn(row.estimate.weighted)
  return held ? children(held) : <Asking row={row}>{children}</Asking>
}

function Asking({ row, children }: Parts) {
  const { period, scope, stream } = row
  const asked = useAsked(`${period} ${scope} ${stream}`, () => weighedGroups(row))
  return <Answered of={asked}>{children}</Answered>
}

const groupsIn = (weighted: Weighted | undefined): WeighedGroups | undefined =>
  weighted?.cells && weighted.merges && { cells: weighted.cells, merges: weighted.merges }

type Page = WeighedGroups & { readonly pages: number; readonly of: Weighted['of'] }

/** All groups of a figure, asked for page after page; none where the figure is not weighted any more. */
function weighedGroups({ period, scope, stream }: Row): Promise<Told<WeighedGroups>> {
  const ask = async (page: string): Promise<Told<Page>> => {
    const told = await report('targets', { period, weighed: `${scope}.${stream}`, page })
    if (!told.ok) return told
    const row = told.value.figures.find((one) => one.scope === scope && one.stream === stream)
    const { cells = [], merges = [], pages = 1, of } = row?.estimate.weighted ?? { of: undefined }
    return { ok: true, value: { cells, merges, pages, of } }
  }
  return allPages(
    ask,
    (page) => page,
    (a, b) => ({ ...a, cells: [...a.cells, ...b.cells], merges: [...a.merges, ...b.merges] }),
  )
}
