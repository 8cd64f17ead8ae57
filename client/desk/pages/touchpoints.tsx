import { useState } from 'preact/hooks'
import { addresses } from '../address.ts'
import { type Activity, type Touchpoint, together, told, v1 } from '../api.ts'
import { inUse } from '../in-use.ts'
import { ListSearch } from '../parts/list-search.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Retiring } from '../parts/retiring.tsx'
import { SeveralPosters } from '../parts/several-posters.tsx'
import { TouchpointTable } from '../parts/touchpoint-table.tsx'
import { matchesSearch } from '../search-match.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { useChoice } from '../use-choice.ts'
import { type Retirement, useRetirement } from '../use-retirement.ts'

type Answer = {
  readonly list: { readonly touchpoints: readonly Touchpoint[] }
  readonly activity: Activity
}

/** All touchpoints, those in use first. */
export function Touchpoints() {
  const asked = useAsked('touchpoints', () =>
    together<Answer>({
      list: told(v1.touchpoints.$get()),
      activity: told(v1.touchpoints.activity.$get()),
    }),
  )
  const retirement = useRetirement(asked.again)
  return (
    <>
      <PageHead title="Quầy và mã QR" intro="Mỗi mã QR đặt tại quầy là một điểm khảo sát.">
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

function Lists({ list: { touchpoints }, activity, retirement }: Answer & { readonly retirement: Retirement }) {
  const [typed = '', search] = useChoice('q')
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set())
  if (touchpoints.length === 0) return <NoneYet />
  const found = touchpoints.filter((one) => matchesSearch(typed, textOf(one)))
  const used = found.filter(inUse)
  const retired = found.filter((one) => !inUse(one))
  const mark = (code: string, on: boolean) =>
    setCodes(new Set(on ? [...codes, code] : [...codes].filter((one) => one !== code)))
  const shared = { activity, retirement }
  return (
    <>
      <div class="filters controls">
        <ListSearch what="quầy, lĩnh vực" typed={typed} onType={(text) => search(text, true)} />
        <SeveralPosters used={used} codes={codes} onAll={(all) => setCodes(new Set(all))} />
      </div>
      <section aria-labelledby="used">
        <h2 id="used">Đang dùng</h2>
        {used.length > 0 ? (
          <TouchpointTable touchpoints={used} {...shared} marked={{ codes, mark }} caption="Mới nhất xếp trước" />
        ) : (
          <p>Không có điểm khảo sát nào đang dùng. Hãy tạo mới hoặc dùng lại một điểm khảo sát bên dưới.</p>
        )}
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">Đã ngừng</h2>
          <TouchpointTable
            touchpoints={retired}
            {...shared}
            caption="Không nhận phiếu mới; phiếu đã trả lời vẫn được tính"
          />
        </section>
      )}
    </>
  )
}

const textOf = ({ code, counter, names, procedure }: Touchpoint): string =>
  [code, counter, names.area, names.procedure, names.unit, procedure].join(' ')

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
