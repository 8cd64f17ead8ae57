import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type History, history, together, told, v1 } from '../api.ts'
import type { OutsideFigures } from '../outside-figures.ts'
import { Answered } from '../parts/notice.tsx'
import { OfficialSection } from '../parts/official-section.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { SnapshotSection } from '../parts/snapshot-section.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = { readonly found: OutsideFigures; readonly ours: History }

/** What the National Portal, the city and the ministry say of the ward, beside what the ward itself measured. */
export function Outside() {
  const month = dayOf(Date.now()).slice(0, 7)
  const asked = useAsked('outside', () =>
    together<Answer>({ found: told(v1['outside-figures'].$get()), ours: history({ through: month }) }),
  )
  return (
    <>
      <PageHead
        title="Số liệu cấp trên công bố"
        intro="Đặt bên cạnh kết quả của phường để đối chiếu; không tính vào kết quả nào của phường."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>
        {({ found, ours }) => (
          <>
            <SnapshotSection snapshots={found.snapshots} ours={ours.points} onChanged={asked.again} />
            <OfficialSection sipas={found.sipas} onChanged={asked.again} />
          </>
        )}
      </Answered>
    </>
  )
}
