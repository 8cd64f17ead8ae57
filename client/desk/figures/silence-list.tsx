import { dayRead } from '../../../surveys/voice/days.ts'
import { touchpointAddress } from '../address.ts'
import type { ReportFigures } from './reports.ts'
import { spaced } from './spaced.ts'

type Parts = Pick<ReportFigures<'watch'>, 'silences'> & { readonly areaName: (area: string) => string }

/** Touchpoints where answers used to come and stopped: a poster taken down, a tablet switched off. */
export function SilenceList({ silences, areaName }: Parts) {
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">Điểm khảo sát vắng phiếu</h2>
      {silences.length === 0 ? (
        <p>Không có. Các điểm khảo sát đều có phiếu như mọi khi.</p>
      ) : (
        <ul class="flagged alerts">
          {silences.map(({ touchpoint, area, lastAnswer, sentence }) => (
            <li key={touchpoint} class="worse">
              <Hollow /> <b>Cần kiểm tra</b> {spaced(sentence)}{' '}
              <span class="soft">Phiếu cuối ngày {dayRead(lastAnswer)}.</span>{' '}
              <a href={touchpointAddress(touchpoint)}>
                Xem điểm khảo sát {touchpoint}, {areaName(area)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** An empty ring: nothing comes in. */
const Hollow = () => (
  <svg class="in-text" viewBox="-8 -8 16 16" aria-hidden="true">
    <circle class="hollow" r="5" />
  </svg>
)
