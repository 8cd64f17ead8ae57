import { count, outward, percent, wholePercent } from '../format.ts'
import { Cells, type Column, Head } from './data-table.tsx'
import { spaced } from './spaced.ts'
import type { TrustRow } from './trust-types.ts'

type Parts = { readonly rows: readonly TrustRow[]; readonly caption: string }

/** What the silent could do to each target: its numbers in a row, and under it what they say. */
export function TrustTable({ rows, caption }: Parts) {
  return (
    <table class="stacks trust">
      <caption>
        <span>{caption}</span>
      </caption>
      <Head what="Chỉ tiêu" columns={columns} />
      {rows.map((row) => (
        <tbody key={row.target}>
          <tr>
            <th scope="row">
              {row.title.vi}, từ {wholePercent(row.value)}
              <span class="soft">{row.decides ? ' (quyết định)' : ' (tham khảo)'}</span>
            </th>
            <Cells of={row} columns={columns} />
          </tr>
          {row.sentences.length > 0 && (
            <tr class="under">
              <td colSpan={columns.length + 1}>
                {row.sentences.map((sentence) => (
                  <p key={sentence}>{spaced(sentence)}</p>
                ))}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

const columns: readonly Column<TrustRow>[] = [
  {
    title: 'Phiếu trên hồ sơ',
    number: ({ trust }) => (trust ? `${count(trust.respondents)} / ${count(trust.population)}` : '–'),
  },
  { title: 'Tỷ lệ trả lời', number: ({ trust }) => percentOf(trust?.responseRate) },
  { title: 'Độ phủ hồ sơ', number: ({ trust }) => percentOf(trust?.coverage) },
  { title: 'Thấp nhất – cao nhất có thể', number: ({ trust }) => (trust?.bounds ? outward(trust.bounds) : '–') },
  { title: 'Điểm lật', number: ({ trust }) => (trust?.tipping === undefined ? '–' : tippingPoint(trust.tipping)) },
  { title: 'Đồng đều (R)', number: ({ trust }) => percentOf(trust?.representativity?.rIndicator) },
  { title: 'Chưa gia quyền', number: ({ mix }) => percentOf(mix?.unweighted) },
  { title: 'Gia quyền', number: ({ mix }) => percentOf(mix?.weighted) },
]

const percentOf = (share: number | undefined) => (share === undefined ? '–' : percent(share))

/**
 * The share of the silent who must be satisfied for the target to be met,
 * rounded up as in its sentence; where the silent cannot change it, that.
 *
 * @example
 * tippingPoint(0.8861) // => '88,7\u00a0%'
 * tippingPoint(-0.2) // => 'luôn đạt'
 * tippingPoint(1.1) // => 'không thể đạt'
 */
export function tippingPoint(tipping: number): string {
  if (tipping <= 0) return 'luôn đạt'
  return tipping > 1 ? 'không thể đạt' : percent(Math.ceil(tipping * 1000) / 1000)
}
