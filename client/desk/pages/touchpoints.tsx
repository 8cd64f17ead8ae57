import { addresses } from '../address.ts'
import { type Catalogue, type Touchpoint, together, told, v1 } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Retiring } from '../parts/retiring.tsx'
import { TouchpointTable } from '../parts/touchpoint-table.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { type Retirement, useRetirement } from '../use-retirement.ts'

type Answer = { readonly list: { readonly touchpoints: readonly Touchpoint[] }; readonly catalogue: Catalogue }

/** All touchpoints, those in use first. */
export function Touchpoints() {
  const asked = useAsked('touchpoints', () =>
    together<Answer>({ list: told(v1.touchpoints.$get()), catalogue: told(v1.catalogue.$get()) }),
  )
  const retirement = useRetirement(asked.again)
  return (
    <>
      <PageHead title="Điểm khảo sát" intro="Mỗi mã QR đặt tại quầy là một điểm khảo sát.">
        {may('touchpoint-made') && (
          <a class="button main" href={addresses.newTouchpoint}>
            Tạo điểm khảo sát
          </a>
        )}
      </PageHead>
      <Retiring of={retirement} />
      <Answered of={asked}>{(answer) => <Lists {...answer} retirement={retirement} />}</Answered>
    </>
  )
}

function Lists({ list: { touchpoints }, catalogue, retirement }: Answer & { readonly retirement: Retirement }) {
  if (touchpoints.length === 0) return <NoneYet />
  const used = touchpoints.filter(({ retiredAt }) => retiredAt === null)
  const retired = touchpoints.filter(({ retiredAt }) => retiredAt !== null)
  return (
    <>
      <section aria-labelledby="used">
        <h2 id="used">Đang dùng</h2>
        {used.length > 0 ? (
          <TouchpointTable touchpoints={used} {...{ catalogue, retirement }} caption="Mới nhất xếp trước" />
        ) : (
          <p>Không có điểm khảo sát nào đang dùng. Hãy tạo mới hoặc dùng lại một điểm khảo sát bên dưới.</p>
        )}
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">Đã ngừng</h2>
          <TouchpointTable
            touchpoints={retired}
            {...{ catalogue, retirement }}
            caption="Không nhận phiếu mới; phiếu đã trả lời vẫn được tính"
          />
        </section>
      )}
    </>
  )
}

function NoneYet() {
  return (
    <section class="empty">
      <h2>Chưa có điểm khảo sát nào</h2>
      <p>
        <a href={addresses.newTouchpoint}>Tạo điểm khảo sát đầu tiên</a>, in áp phích có mã QR và đặt ở quầy. Người dân
        quét mã là trả lời được ngay, không cần đăng nhập.
      </p>
    </section>
  )
}
