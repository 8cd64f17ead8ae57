import type { Catalogue, SlipRates } from '../api.ts'
import { count, day, percent } from '../format.ts'
import { capital, streamNames } from '../words.ts'

type Rate = SlipRates['total']
type Row = Rate & { readonly name: string }

/** What became of the slips handed out: by day, by area and by stream, with the response rate. */
export function SlipRateTables({ rates, catalogue }: { readonly rates: SlipRates; readonly catalogue: Catalogue }) {
  const { days, areas, streams, total } = rates
  const names = new Map(catalogue.areas.map(({ id, name }) => [id, name]))
  const byArea = areas.map((rate) => ({ ...rate, name: names.get(rate.area) ?? rate.area }))
  const byStream = streams.map((rate) => ({ ...rate, name: capital(streamNames[rate.stream]) }))
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">Tỷ lệ trả lời, 30 ngày qua</h2>
      {total.handedOut === 0 ? (
        <p>Trong 30 ngày qua chưa phát phiếu mời nào.</p>
      ) : (
        <>
          <p class="legend">
            Tỷ lệ trả lời là số phiếu đã dùng trên số phiếu <b>đã hết thời hạn</b>. Phiếu còn hạn chưa tính vào, vì
            người nhận còn có thể trả lời; khi chưa phiếu nào hết thời hạn, bảng ghi mức mà tỷ lệ cuối cùng không thấp
            hơn.
          </p>
          <RateTable caption="Theo nguồn" heading="Nguồn" rows={byStream} />
          <RateTable
            caption="Theo ngày phát: mỗi dòng là các phiếu phát trong ngày, tính đến hôm nay"
            heading="Ngày phát"
            rows={days.map((rate) => ({ ...rate, name: day(rate.day) }))}
            total={total}
          />
          <RateTable caption="Theo lĩnh vực" heading="Lĩnh vực" rows={byArea} />
        </>
      )}
    </section>
  )
}

type Parts = {
  readonly caption: string
  readonly heading: string
  readonly rows: readonly Row[]
  readonly total?: Rate
}

function RateTable({ caption, heading, rows, total }: Parts) {
  return (
    <table class="stacks slip-rates">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col" class="n">
              {title}
            </th>
          ))}
          <th scope="col" class="n">
            Tỷ lệ trả lời
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.name} {...row} />
        ))}
        {total && <Line {...total} name="Tất cả" />}
      </tbody>
    </table>
  )
}

const columns = [
  { title: 'Đã phát', of: 'handedOut' },
  { title: 'Đã dùng', of: 'used' },
  { title: 'Hết hạn', of: 'expired' },
  { title: 'Còn hạn', of: 'open' },
] as const

const Line = ({ name, ...rate }: Row) => (
  <tr>
    <th scope="row">{name}</th>
    {columns.map(({ title, of }) => (
      <td key={title} class="n" data-label={title}>
        {count(rate[of])}
      </td>
    ))}
    <td class="n" data-label="Tỷ lệ trả lời">
      <ShownRate {...rate} />
    </td>
  </tr>
)

/** The rate with how many it is of. It is final when no slip is open; before, what it will not fall below. */
function ShownRate({ rate, atLeast, open, used }: Rate) {
  if (open === 0) return <b>{percent(atLeast ?? 0)}</b>
  if (rate)
    return (
      <>
        <b>{percent(rate.share)}</b>
        <span class="note">của {count(rate.n)} phiếu đã hết thời hạn</span>
      </>
    )
  return <span class="soft">{used === 0 ? 'chưa hết thời hạn' : `ít nhất ${percent(atLeast ?? 0)}`}</span>
}
