import { count, outward, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { Cells, type Column, Head } from './data-table.tsx'
import type { TrustRow } from './reports.ts'
import { spaced } from './spaced.ts'

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
              {row.title.vi}, từ {setPercent(row.value)}
              <span class="soft">{row.decides ? ' (dùng để kết luận)' : ' (tham khảo)'}</span>
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
  { title: 'Độ bao phủ hồ sơ', number: ({ trust }) => percentOf(trust?.coverage) },
  { title: 'Thấp nhất – cao nhất có thể', number: ({ trust }) => (trust?.bounds ? outward(trust.bounds) : '–') },
  {
    title: 'Cần ở người không trả lời',
    number: ({ trust, decides }) => (trust?.tipping === undefined ? '–' : tippingPoint(trust.tipping, decides)),
  },
  { title: 'Mức đại diện (R)', number: ({ trust }) => percentOf(trust?.representativity?.rIndicator) },
  { title: 'Bình quân các phiếu', number: ({ mix }) => percentOf(mix?.unweighted) },
  { title: 'Theo cơ cấu hồ sơ', number: ({ mix }) => percentOf(mix?.weighted) },
]

const percentOf = (share: number | undefined) => (share === undefined ? '–' : percent(share))

/**
 * The share of the silent who must be satisfied for the target to be met,
 * rounded up as in its sentence; where the silent cannot change it, that. A
 * source that does not decide is not said to meet it.
 *
 * @example
 * tippingPoint(0.8861, true) // => '88,7%'
 * tippingPoint(-0.2, true) // => 'luôn đạt'
 * tippingPoint(-0.2, false) // => 'luôn cao hơn'
 * tippingPoint(1.1, true) // => 'không thể đạt'
 */
export function tippingPoint(tipping: number, decides: boolean): string {
  if (tipping <= 0) return decides ? 'luôn đạt' : 'luôn cao hơn'
  if (tipping > 1 && !decides) return 'luôn thấp hơn'
  return tipping > 1 ? 'không thể đạt' : percent(Math.ceil(tipping * 1000) / 1000)
}
