import { clockAt, dayAt, dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses } from '../address.ts'
import type { Alerts } from '../api.ts'
import { BatchProposal } from '../parts/batch-proposal.tsx'

type Parts = Pick<Alerts, 'batches' | 'signs' | keyof typeof proxyWords> & {
  readonly areaName: (area: string) => string
}

/** The others stand on a page of their own. */
const mostBatches = 5

/** What keeps answers from being trusted at once: many from one place, many alike, many more than usual, a proxy that hides something. */
export function HeldList({ batches, signs, areaName, ...proxy }: Parts) {
  const faults = faultsOfProxy.filter((fault) => proxy[fault].length > 0)
  if (batches.length + signs.length + faults.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 id="held">Phiếu đến từ một nơi, phiếu chờ xem</h2>
      <ul class="flagged alerts">
        {faults.map((fault) => (
          <li key={fault} class="worse">
            <b>Cần sửa ngay</b> {proxyWords[fault]}
          </li>
        ))}
        {batches.slice(0, mostBatches).map(({ batch, at, n, held, excluded, satisfied, answered }) => (
          <li key={batch} class={held > 0 ? 'worse' : ''}>
            <b>{held > 0 ? 'Cần xem' : 'Đã xem'}</b> Đợt {batch}, {dayAt(at)} lúc {clockAt(at)}: {count(n)} phiếu từ một
            nơi trong nửa giờ, {count(satisfied)} trên {count(answered)} phiếu hài lòng; {count(held)} phiếu chờ xem,{' '}
            {count(excluded)} phiếu bị loại.
            <BatchProposal of={{ batch, held, excluded, n }} />
          </li>
        ))}
        {signs.map(({ day: date, kind, touchpoint, area, counter, n }) => (
          <li key={`${date} ${kind} ${touchpoint}`}>
            <b>Cần xem</b> {dayRead(date)}, điểm khảo sát {touchpoint} (
            {[areaName(area), counter].filter(Boolean).join(', ')}
            ): {count(n)} {signWords[kind]}.
          </li>
        ))}
      </ul>
      {batches.length > mostBatches && (
        <p>
          <a href={addresses.doubtful}>Xem cả {count(batches.length)} đợt phiếu</a>
        </p>
      )}
      <p class="soft">
        Phiếu chờ xem chưa nằm trong số liệu. Tính hay loại cả đợt đều do một người đề nghị và một lãnh đạo phường khác
        xác nhận; địa chỉ của nơi gửi không được lưu.
      </p>
    </section>
  )
}

const signWords: { readonly [kind in Alerts['signs'][number]['kind']]: string } = {
  flood: 'lần gửi được yêu cầu gửi lại sau',
  held: 'phiếu chờ xem vì có quá nhiều phiếu cùng lúc',
  volume: 'phiếu trong những giờ nhiều gấp năm lần thường lệ',
  alike: 'phiếu giống hệt nhau trong một giờ',
  reused: 'lần dùng lại phiếu mời',
  proxy: 'lượt qua proxy',
  host: 'lượt qua proxy',
  address: 'lượt qua proxy',
}

const proxyWords = {
  proxyUnsaid:
    'Có proxy đứng trước mà thiết lập TRUST_PROXY chưa bật, nên hệ thống không biết phiếu đến từ đâu và không chặn được một nơi gửi hàng loạt. Người quản trị hệ thống đặt TRUST_PROXY=on rồi khởi động lại.',
  hostUnpassed:
    'Proxy không chuyển tiếp Host. Người quản trị hệ thống thêm dòng “proxy_set_header Host $host;” (nginx) và đặt BASE_URL là địa chỉ người dân mở.',
  addressUnpassed:
    'Proxy không chuyển tiếp địa chỉ IP của người gửi, nên mọi phiếu bị tính là từ một nơi và nhiều phiếu phải chờ xem. Người quản trị hệ thống thêm dòng “proxy_set_header X-Forwarded-For $remote_addr;” (nginx).',
} as const

const faultsOfProxy = Object.keys(proxyWords) as (keyof typeof proxyWords)[]
