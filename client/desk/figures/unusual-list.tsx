import { count, percent } from '../../../surveys/voice/numbers.ts'
import { touchpointAddress } from '../address.ts'
import type { Alerts } from '../api.ts'

type Parts = Pick<Alerts, 'unusual'> & { readonly areaName: (area: string) => string }

/** Touchpoints where many answers were sent unusually. Nothing at all when there are none: few always are. */
export function UnusualList({ unusual, areaName }: Parts) {
  if (unusual.length === 0) return null
  return (
    <section aria-labelledby="unusual">
      <h2 id="unusual">Phiếu có dấu hiệu bất thường</h2>
      <ul class="flagged alerts">
        {unusual.map(({ touchpoint, area, n, flagged }) => (
          <li key={touchpoint}>
            <Ring /> <b>Nên xem</b> {count(flagged)} trong {count(n)} phiếu ({percent(flagged / n)}) gửi trong vòng 3
            giây sau khi mở, có dấu hiệu do máy tự động điền, hoặc gửi từ máy tính bảng sai giờ.{' '}
            <a href={touchpointAddress(touchpoint)}>
              Xem điểm khảo sát {touchpoint}, {areaName(area)}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">
        Các phiếu này vẫn được tính. Đây là dấu hiệu để kiểm tra cách thu phiếu, không phải kết luận có sai phạm. Loại
        phiếu nào phải có lý do riêng cho phiếu đó.
      </p>
    </section>
  )
}

/** An empty ring, smaller than the one of silence. */
const Ring = () => (
  <svg class="in-text" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle class="hollow" r="4" />
  </svg>
)
