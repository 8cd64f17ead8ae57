import { count, outward, percent, wholePercent } from '../format.ts'
import type { TrustRow } from './trust-types.ts'

type Parts = { readonly rows: readonly TrustRow[]; readonly caption: string }

/** What the silent could do to each target: its numbers in a row, and under it what they say. */
export function TrustTable({ rows, caption }: Parts) {
  return (
    <table class="stacks trust">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          {columns.map(([title]) => (
            <th key={title} scope="col" class="n">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.target}>
          <tr>
            <th scope="row">
              {row.title.vi}, từ {wholePercent(row.value)}
              <span class="soft">{row.decides ? ' (quyết định)' : ' (tham khảo)'}</span>
            </th>
            {columns.map(([title, shown]) => (
              <td key={title} class="n" data-label={title}>
                {shown(row) ?? '–'}
              </td>
            ))}
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

type Column = readonly [title: string, shown: (row: TrustRow) => string | undefined]

const columns: readonly Column[] = [
  ['Phiếu trên hồ sơ', ({ trust }) => trust && `${count(trust.respondents)} / ${count(trust.population)}`],
  ['Tỷ lệ trả lời', ({ trust }) => percentOf(trust?.responseRate)],
  ['Độ phủ hồ sơ', ({ trust }) => percentOf(trust?.coverage)],
  ['Thấp nhất – cao nhất có thể', ({ trust }) => trust?.bounds && outward(trust.bounds)],
  ['Điểm lật', ({ trust }) => (trust?.tipping === undefined ? undefined : tippingPoint(trust.tipping))],
  ['Đồng đều (R)', ({ trust }) => percentOf(trust?.representativity?.rIndicator)],
  ['Chưa gia quyền', ({ mix }) => percentOf(mix?.unweighted)],
  ['Gia quyền', ({ mix }) => percentOf(mix?.weighted)],
]

const percentOf = (share: number | undefined) => (share === undefined ? undefined : percent(share))

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

/** A number and its sign stay on one line. */
export const spaced = (text: string): string => text.replaceAll(' %', '\u00a0%').replaceAll(' điểm', '\u00a0điểm')
