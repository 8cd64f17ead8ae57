import { count } from '../../../surveys/voice/numbers.ts'
import type { ReportFigures } from './reports.ts'
import { spaced } from './spaced.ts'
import { MarkInText } from './watch-mark.tsx'

type Parts = Pick<ReportFigures<'watch'>, 'alerts'> & {
  /** How many sentences stand at the charts below: signs of one service by itself. */
  readonly ownSigns: number
}

/** The ward's own list: the services whose latest week cannot well be chance, all of them looked at together. */
export function AlertList({ alerts, ownSigns }: Parts) {
  // Worse first: it is what asks for action.
  const sorted = [...alerts].sort((a, b) => Number(b.direction === 'worse') - Number(a.direction === 'worse'))
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">Cảnh báo chung của phường</h2>
      {sorted.length === 0 ? (
        <p>
          Không có: xét chung cả phường, tuần (tháng) gần nhất chưa lĩnh vực nào cao hay thấp hơn hẳn mức thường lệ.
          {ownSigns > 0 && ` Có ${count(ownSigns)} dấu hiệu của riêng từng lĩnh vực, xem ở các biểu đồ dưới.`}
        </p>
      ) : (
        <ul class="flagged alerts">
          {sorted.map(({ area, channel, direction, sentence }) => (
            <li key={`${area} ${channel}`} class={direction}>
              <MarkInText of={direction === 'worse' ? 'low' : 'high'} />{' '}
              <b>{direction === 'worse' ? 'Cần xem ngay' : 'Tốt lên'}</b> {spaced(sentence)}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        Xét mọi lĩnh vực cùng lúc và đã tính đến việc đó: trung bình không quá 10% cảnh báo ở đây là nhầm.
      </p>
    </section>
  )
}
