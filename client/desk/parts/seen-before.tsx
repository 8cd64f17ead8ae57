import { momentAt } from '../../../surveys/voice/days.ts'
import { told, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { useAsked } from '../use-asked.ts'
import { Answered } from './notice.tsx'

type Parts = { readonly period: string; readonly revision: number }
type Seen = { readonly at: number; readonly person: string; readonly act: string }

/** Who had the figures in hand before everybody could read them, as far as the log tells. */
export function SeenBefore({ period, revision }: Parts) {
  const { seen } = v1.publications[':period'][':revision']
  const asked = useAsked(`seen ${period} ${revision}`, () =>
    told(seen.$get({ param: { period, revision: String(revision) } })),
  )
  return (
    <Answered of={asked}>
      {({ seen }) => (
        <>
          {seen.length === 0 ? (
            <p>Nhật ký không có dòng nào trước khi công bố.</p>
          ) : (
            <DataTable
              caption="Theo nhật ký, đến lúc công bố"
              what="Lúc"
              rows={seen.map((one, n) => ({ ...one, n }))}
              keyOf={({ n }) => String(n)}
              nameOf={({ at }) => momentAt(at)}
              columns={columns}
            />
          )}
          <p class="note">
            Nhật ký ghi việc chuẩn bị, từ chối, rút, xác nhận công bố và xuất phiếu. Việc chỉ xem số tạm tính trên trang
            quản lý không được ghi.
          </p>
        </>
      )}
    </Answered>
  )
}

const columns: readonly Column<Seen>[] = [
  { title: 'Ai', text: ({ person }) => person },
  { title: 'Đã làm gì', text: ({ act }) => act },
]
