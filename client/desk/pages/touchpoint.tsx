import { useLocation, useRoute } from 'preact-iso'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, placeAddress } from '../address.ts'
import { type Activity, type Catalogue, type Touchpoint, together, told, v1 } from '../api.ts'
import { lastWords } from '../heard-words.ts'
import { catalogue } from '../known.ts'
import { CopyAddress } from '../parts/copy-address.tsx'
import { NewWindow } from '../parts/new-window.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Posters } from '../parts/posters.tsx'
import { RenameCounter } from '../parts/rename-counter.tsx'
import { Retiring } from '../parts/retiring.tsx'
import { Tallies } from '../parts/tallies.tsx'
import { TouchpointFacts } from '../parts/touchpoint-facts.tsx'
import { Act } from '../parts/touchpoint-table.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { type Retirement, useRetirement } from '../use-retirement.ts'

type Answer = {
  readonly list: { readonly touchpoints: readonly Touchpoint[] }
  readonly catalogue: Catalogue
  readonly activity: Activity
}

/** One touchpoint: its QR code, its posters, its address, and out of use or back. */
export function TouchpointPage() {
  const { code = '' } = useRoute().params
  const asked = useAsked(code, () =>
    together<Answer>({
      list: told(v1.touchpoints.$get()),
      catalogue: catalogue.get(),
      activity: told(v1.touchpoints.activity.$get()),
    }),
  )
  const retirement = useRetirement(asked.again)
  return (
    <>
      <p class="back">
        <a href={addresses.touchpoints}>← Quầy và mã QR</a>
      </p>
      <PageHead title={`Điểm khảo sát ${code}`} />
      <Retiring of={retirement} />
      <Answered of={asked}>
        {({ list, catalogue, activity }) => {
          const touchpoint = list.touchpoints.find((one) => one.code === code)
          if (!touchpoint) return <p>Không có điểm khảo sát nào mang mã này. Xin kiểm tra lại địa chỉ.</p>
          return <Shown {...{ touchpoint, catalogue, activity, retirement }} again={asked.again} />
        }}
      </Answered>
    </>
  )
}

type One = {
  readonly touchpoint: Touchpoint
  readonly catalogue: Catalogue
  readonly activity: Activity
  readonly retirement: Retirement
  readonly again: () => void
}

function Shown({ touchpoint, catalogue, activity, retirement, again }: One) {
  const isNew = useLocation().query.made !== undefined
  const { code, retiredAt } = touchpoint
  const url = touchpoint.url ?? `/k/${code}`
  return (
    <>
      {isNew && retiredAt === null && !retirement.done && <JustMade />}
      <Used code={code} of={activity} />
      <div class="touchpoint">
        <figure class="qr">
          <img src={v1.touchpoints[':code']['qr.svg'].$path({ param: { code } })} alt={`Mã QR dẫn tới ${url}`} />
        </figure>
        <div>
          {retiredAt === null ? (
            <Posters code={code} />
          ) : (
            <p class="why">Điểm khảo sát này đã ngừng, không nhận phiếu mới.</p>
          )}
          {touchpoint.url === null ? <p class="why">{noAddress}</p> : <CopyAddress url={url} />}
          {retiredAt === null && (
            <p>
              <NewWindow href={url}>Mở phiếu như người dân thấy</NewWindow>
            </p>
          )}
          <TouchpointFacts touchpoint={touchpoint} catalogue={catalogue} />
          {may('touchpoint-renamed') && <RenameCounter touchpoint={touchpoint} onDone={again} />}
          {may('figures-read') && (
            <p>
              <a href={placeAddress('touchpoint', code)}>Kết quả của điểm khảo sát này</a>
            </p>
          )}
          <p>
            <Act touchpoint={touchpoint} retirement={retirement} />
          </p>
        </div>
      </div>
    </>
  )
}

const JustMade = () => (
  <p class="said" role="status">
    Đã tạo điểm khảo sát. Bước tiếp theo: in mã QR và đặt ở quầy.
  </p>
)

/** How it is used now: counts alone, which are always live. */
function Used({ code, of: { today, since, touchpoints } }: { readonly code: string; readonly of: Activity }) {
  const used = touchpoints.find(({ touchpoint }) => touchpoint === code)
  return (
    used && (
      <Tallies
        of={[
          ['Hôm nay', count(used.today), 'phiếu đã nhận'],
          ['Tuần này', count(used.since), `phiếu, từ ngày ${dayRead(since)}`],
          ['Phiếu gần nhất', lastWords(used.last, today), ''],
        ]}
      />
    )
  )
}

const noAddress =
  'Chưa in được mã QR vì hệ thống chưa biết địa chỉ công khai của mình. Người quản trị hệ thống đặt thiết lập BASE_URL rồi khởi động lại.'
