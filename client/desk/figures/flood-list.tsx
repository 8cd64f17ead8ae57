import { clockAt, dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { touchpointAddress } from '../address.ts'
import type { Alerts } from '../api.ts'

type Parts = Pick<Alerts, 'floods'> & { readonly areaName: (area: string) => string }

/** Touchpoints where more answers came at once than people can give: they were slowed, and somebody should look. */
export function FloodList({ floods, areaName }: Parts) {
  return (
    <section aria-labelledby="floods">
      <h2 id="floods">Điểm khảo sát có nhiều phiếu gửi cùng lúc</h2>
      {floods.length === 0 ? (
        <p>Không có.</p>
      ) : (
        <ul class="flagged alerts">
          {floods.map(({ day: date, touchpoint, area, counter, firstAt, lastAt, n }) => (
            <li key={`${date} ${touchpoint}`} class="worse">
              <Crowd /> <b>Cần xem</b> {dayRead(date)}, {span(firstAt, lastAt)}: {count(n)} lần gửi được yêu cầu gửi lại
              sau.{' '}
              <a href={touchpointAddress(touchpoint)}>
                Xem điểm khảo sát {touchpoint}, {[areaName(area), counter].filter((part) => part !== '').join(', ')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Điểm khảo sát này tạm nhận chậm lại; các điểm khảo sát khác không bị ảnh hưởng. Lần gửi bị hẹn lại chưa được
        tính là phiếu; người trả lời gửi lại sau ít giây sẽ được ghi nhận. Nếu không phải lúc đông người, hãy kiểm tra
        xem mã QR có bị chuyển cho người không làm thủ tục hay không.
      </p>
    </section>
  )
}

function span(firstAt: number, lastAt: number): string {
  const [from, to] = [clockAt(firstAt), clockAt(lastAt)]
  return from === to ? `lúc ${from}` : `từ ${from} đến ${to}`
}

/** Several squares on one place. */
const Crowd = () => (
  <svg class="in-text" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d="M-6 -6h7v7h-7zM-2 -2h7v7h-7z" class="hollow" />
  </svg>
)
