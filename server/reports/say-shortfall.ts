import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { streamWords } from './say.ts'
import type { Losses, Shortfall } from './shortfall.ts'

/** How many entries one can listen to. */
const spoken = 3

/** Points of an index, Vietnamese notation: "3,1 điểm". */
const points = (share: number) =>
  `${new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share * 100)} điểm`

/**
 * Where the points are lost, as it may be read aloud: the criteria that cost
 * most, and the areas.
 *
 * @param areaName the area's name in the catalogue; its id unless given
 */
export function shortfallSentence(found: Shortfall | undefined, areaName = (area: string) => area): string {
  if (!found) return `Chưa đủ ${smallestCell('internal')} phiếu trả lời để hiển thị điểm mất ở đâu.`

  const { lost, criteria, areas, stream, weighted } = found
  const by = `${streamWords[stream]}${weighted || stream === 'sample' ? '' : ', chưa gia quyền'}`
  if (lost < 1e-9) return `Không mất điểm nào (${by}).`

  const atCriteria = dearest(criteria, ({ title }) => `“${title.vi}”`)
  const inAreas = dearest(areas, ({ area }) => areaName(area))
  const where = [`theo tiêu chí: ${atCriteria}`, `theo lĩnh vực: ${inAreas}`]
  return `Còn thiếu ${points(lost)} so với 100 (${by}). Mất nhiều nhất ${where.join('; ')}.`
}

/** The first few that cost anything, and what all others cost together. */
function dearest<Entry extends { readonly points: number }>(
  { top, rest }: Losses<Entry>,
  name: (entry: Entry) => string,
): string {
  const named = top.filter((entry) => entry.points > 0).slice(0, spoken)
  const others = top
    .filter((entry) => !named.includes(entry))
    .reduce((sum, entry) => sum + entry.points, rest?.points ?? 0)
  const words = named.map((entry) => `${name(entry)} ${points(entry.points)}`)
  return [...words, ...(others >= 0.0005 ? [`còn lại ${points(others)}`] : [])].join(', ')
}
