import { useLocation } from 'preact-iso'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses, withChoices } from '../address.ts'
import { periodTitle, quarterOf } from '../periods.ts'
import { may } from '../session.ts'

type Parts = {
  /** The empty period. */
  readonly period: { readonly firstDay: string; readonly lastDay: string }
  /** Half-months with answers, by their first days. */
  readonly halves: readonly string[]
}

/** No answer in the chosen period: another one that has some, or else what to do to get the first. */
export function NothingYet({ period, halves }: Parts) {
  const { path, query } = useLocation()
  const newest = halves.filter((half) => half < period.firstDay || half > period.lastDay).at(-1)
  return (
    <section class="empty">
      <h2>Kỳ này chưa có phiếu trả lời</h2>
      {newest && (
        <p>
          Kỳ gần nhất có phiếu:{' '}
          <a href={withChoices(path, { ...query, period: quarterOf(newest) })}>{periodTitle(quarterOf(newest))}</a>.
        </p>
      )}
      {may('touchpoint-made') && (
        <>
          <p>Để người dân trả lời được, làm hai việc:</p>
          <ol>
            <li>
              <a href={addresses.newTouchpoint}>Tạo điểm khảo sát</a> cho quầy hoặc lĩnh vực.
            </li>
            <li>
              In áp phích có mã QR tại trang <a href={addresses.touchpoints}>Quầy và mã QR</a> và đặt ở quầy.
            </li>
          </ol>
        </>
      )}
    </section>
  )
}

/** There are answers in the period, but none by these people about this. */
export const NoneFrom = ({ stream, about }: { readonly stream: Stream; readonly about: string }) => (
  <p>
    Trong kỳ chưa có phiếu trả lời {ofStream(stream)} về {small(about)}.
  </p>
)
