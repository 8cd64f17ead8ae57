import { streams } from '../../../surveys/grammar/context.ts'
import type { Rate } from '../api.ts'
import { count, percent } from '../format.ts'
import { capital, streamNames } from '../words.ts'

type Parts = { readonly rows: readonly Rate[]; readonly what: string; readonly period: string }

const collator = new Intl.Collator('vi', { numeric: true })
const inOrder = (a: Rate, b: Rate) =>
  collator.compare(a.title, b.title) || streams.indexOf(a.stream) - streams.indexOf(b.stream)

/** What has come in, counted by heads: so that the very first answer is seen to move the rate, which claims nothing. */
export function HeadCounts({ rows, what, period }: Parts) {
  return (
    <table class="stacks counts">
      <caption>
        <span>Số phiếu đã nhận, {period}: tạm tính, chưa gia quyền; ít phiếu thì chưa nên so sánh</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Ai trả lời</th>
          <th scope="col" class="n">
            Số phiếu
          </th>
          <th scope="col" class="n">
            Hài lòng chung
          </th>
          <th scope="col" class="n">
            Tỷ lệ
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows].sort(inOrder).map(({ scope, stream, title, n, satisfied, share }) => (
          <tr key={`${scope} ${stream}`}>
            <th scope="row">{title}</th>
            <td data-label="Ai trả lời">{capital(streamNames[stream])}</td>
            <td class="n" data-label="Số phiếu">
              {count(n)}
            </td>
            <td class="n" data-label="Hài lòng chung">
              {count(satisfied)}
            </td>
            <td class="n" data-label="Tỷ lệ">
              {share === null ? '–' : percent(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
