import { dayRead } from '../../../surveys/voice/days.ts'
import { count, percent } from '../../../surveys/voice/numbers.ts'
import type { Catalogue, SlipRates } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { streamTitles } from '../words.ts'

type UseOfSlips = SlipRates['total']
type Row = UseOfSlips & { readonly name: string }

/** What became of the slips handed out: by day, by area and by stream, with the response rate. */
export function SlipRateTables({ rates, catalogue }: { readonly rates: SlipRates; readonly catalogue: Catalogue }) {
  const { days, areas, streams, total } = rates
  const names = new Map(catalogue.areas.map(({ id, name }) => [id, name]))
  const byArea = areas.map((rate) => ({ ...rate, name: names.get(rate.area) ?? rate.area }))
  const byDay = days.map((rate) => ({ ...rate, name: dayRead(rate.day) }))
  const byStream = streams.map((rate) => ({ ...rate, name: streamTitles[rate.stream] }))
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
            rows={[...byDay, { ...total, name: 'Tất cả' }]}
          />
          <RateTable caption="Theo lĩnh vực" heading="Lĩnh vực" rows={byArea} />
        </>
      )}
    </section>
  )
}

type Parts = { readonly caption: string; readonly heading: string; readonly rows: readonly Row[] }

const RateTable = ({ caption, heading, rows }: Parts) => (
  <DataTable
    class="slip-rates"
    caption={caption}
    what={heading}
    rows={rows}
    keyOf={({ name }) => name}
    nameOf={({ name }) => name}
    columns={columns}
  />
)

const columns: readonly Column<UseOfSlips>[] = [
  { title: 'Đã phát', number: ({ handedOut }) => count(handedOut) },
  { title: 'Đã dùng', number: ({ used }) => count(used) },
  { title: 'Hết hạn', number: ({ expired }) => count(expired) },
  { title: 'Còn hạn', number: ({ open }) => count(open) },
  { title: 'Tỷ lệ trả lời', number: (rate) => <ShownRate {...rate} /> },
]

/** The rate with how many it is of. It is final when no slip is open; before, what it will not fall below. */
function ShownRate({ rate, atLeast, open, used }: UseOfSlips) {
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
