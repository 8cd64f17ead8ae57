import { touchpointAddress } from '../address.ts'
import type { Alerts } from '../api.ts'
import { count, percent } from '../format.ts'

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
            giây sau khi mở, hoặc điền vào ô mà người dùng không nhìn thấy.{' '}
            <a href={touchpointAddress(touchpoint)}>
              Mở điểm {touchpoint}, {areaName(area)}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">
        Các phiếu này vẫn được tính như mọi phiếu khác. Đây là lý do để xem lại cách thu phiếu, không phải kết luận rằng
        ai đó làm sai; muốn loại phiếu nào phải có lý do riêng của phiếu đó.
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
