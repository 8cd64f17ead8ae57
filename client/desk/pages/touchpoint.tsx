import { useLocation, useRoute } from 'preact-iso'
import { addresses } from '../address.ts'
import { type Catalogue, type Touchpoint, together, told, v1 } from '../api.ts'
import { CopyAddress } from '../parts/copy-address.tsx'
import { NewWindow } from '../parts/new-window.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Posters } from '../parts/posters.tsx'
import { Retiring } from '../parts/retiring.tsx'
import { TouchpointFacts } from '../parts/touchpoint-facts.tsx'
import { Act } from '../parts/touchpoint-table.tsx'
import { useAsked } from '../use-asked.ts'
import { type Retirement, useRetirement } from '../use-retirement.ts'

type Answer = { readonly list: { readonly touchpoints: readonly Touchpoint[] }; readonly catalogue: Catalogue }

/** One touchpoint: its QR code, its posters, its address, and out of use or back. */
export function TouchpointPage() {
  const { code = '' } = useRoute().params
  const asked = useAsked(code, () =>
    together<Answer>({ list: told(v1.touchpoints.$get()), catalogue: told(v1.catalogue.$get()) }),
  )
  const retirement = useRetirement(asked.again)
  return (
    <>
      <p class="back">
        <a href={addresses.touchpoints}>← Điểm khảo sát</a>
      </p>
      <PageHead title={`Điểm khảo sát ${code}`} />
      <Retiring of={retirement} />
      <Answered of={asked}>
        {({ list, catalogue }) => {
          const touchpoint = list.touchpoints.find((one) => one.code === code)
          if (!touchpoint) return <p>Không có điểm khảo sát nào mang mã này. Xin kiểm tra lại địa chỉ.</p>
          return <Shown {...{ touchpoint, catalogue, retirement }} />
        }}
      </Answered>
    </>
  )
}

type One = { readonly touchpoint: Touchpoint; readonly catalogue: Catalogue; readonly retirement: Retirement }

function Shown({ touchpoint, catalogue, retirement }: One) {
  const isNew = useLocation().query.made !== undefined
  const { code, retiredAt } = touchpoint
  const url = touchpoint.url ?? `/k/${code}`
  return (
    <>
      {isNew && retiredAt === null && !retirement.done && (
        <p class="said" role="status">
          Đã tạo điểm khảo sát. Bước tiếp theo: in mã QR và đặt ở quầy.
        </p>
      )}
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
          <p>
            <Act touchpoint={touchpoint} retirement={retirement} />
          </p>
        </div>
      </div>
    </>
  )
}

const noAddress =
  'Chưa in được mã QR vì hệ thống chưa biết địa chỉ công khai của mình. Người quản trị hệ thống đặt thiết lập BASE_URL rồi khởi động lại.'
