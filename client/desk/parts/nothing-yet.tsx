import { useLocation } from 'preact-iso'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { addresses, withChoices } from '../address.ts'
import { periodTitle, quarterOf } from '../periods.ts'

type Parts = {
  /** The months of the empty period, yyyy-MM. */
  readonly period: { readonly from: string; readonly to: string }
  /** With answers. */
  readonly months: readonly string[]
}

/** No answer in the chosen period: another one that has some, or else what to do to get the first. */
export function NothingYet({ period, months }: Parts) {
  const { path, query } = useLocation()
  const newest = months.filter((month) => month < period.from || month > period.to).at(-1)
  return (
    <section class="empty">
      <h2>Kỳ này chưa có phiếu trả lời</h2>
      {newest && (
        <p>
          Kỳ gần nhất có phiếu:{' '}
          <a href={withChoices(path, { ...query, period: quarterOf(newest) })}>{periodTitle(quarterOf(newest))}</a>.
        </p>
      )}
      <p>Để người dân trả lời được, làm hai việc:</p>
      <ol>
        <li>
          <a href={addresses.newTouchpoint}>Tạo điểm khảo sát</a> cho quầy hoặc lĩnh vực.
        </li>
        <li>
          In áp phích có mã QR tại trang <a href={addresses.touchpoints}>Điểm khảo sát</a> và đặt ở quầy.
        </li>
      </ol>
    </section>
  )
}

/** There are answers in the period, but none by these people about this. */
export const NoneFrom = ({ stream, about }: { readonly stream: Stream; readonly about: string }) => (
  <p>
    Trong kỳ chưa có phiếu trả lời {ofStream(stream)} về {small(about)}.
  </p>
)
