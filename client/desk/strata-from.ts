import type { Population } from './api.ts'
import { collator } from './collator.ts'
import type { StratumDraft } from './plan-draft.ts'
import { typedCount } from './population-lines.ts'

/**
 * Groups pasted from a spreadsheet: name, people and, where known, last year's
 * share, one group a line with tabs between. A heading is passed over. What
 * cannot be read stays as it was pasted, to be seen and mended in the table.
 *
 * @example
 * pastedStrata('Tổ 1\t1.200\t0,93') // => [{ name: 'Tổ 1', population: '1.200', share: '93' }]
 * pastedStrata('Tên\tSố hộ') // => []
 */
export function pastedStrata(pasted: string): StratumDraft[] {
  const rows = pasted
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  return rows.flatMap(([name = '', population = '', share = ''], place) => {
    const isHeading = place === 0 && !/\d/.test(population)
    return isHeading ? [] : [{ name, population, share: asPercent(share) }]
  })
}

/** Spreadsheets keep 93 % as 0,93. */
function asPercent(share: string): string {
  if (!/^(0[.,]\d+|1([.,]0+)?)$/.test(share)) return share
  const percent = Number(share.replace(',', '.')) * 100
  return String(Number(percent.toFixed(4))).replace('.', ',')
}

/** One group an area, with all transactions of the months at hand; areas without any are left out. */
export function strataByArea(
  rows: readonly Pick<Population, 'area' | 'closed'>[],
  nameOf: (area: string) => string,
): StratumDraft[] {
  const areas = [...new Set(rows.map(({ area }) => area))]
  const closedIn = (area: string) =>
    rows.filter((row) => row.area === area).reduce((sum, { closed }) => sum + closed, 0)
  return areas
    .map((area) => ({ name: nameOf(area), population: closedIn(area) }))
    .filter(({ population }) => population > 0)
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ name, population }) => ({ name, population: String(population), share: '' }))
}

/** How many people or transactions the groups hold together, as far as they can be read. */
export const peopleIn = (strata: readonly StratumDraft[]): number =>
  strata.reduce((sum, { population }) => sum + (typedCount(population) ?? 0), 0)
