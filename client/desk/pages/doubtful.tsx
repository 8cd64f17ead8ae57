import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { told, v1 } from '../api.ts'
import { BatchList } from '../figures/batch-list.tsx'
import { Exclusions } from '../parts/exclusions.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** Answers somebody should look at: those that came together from one place, and those that were left out. */
export const Doubtful = () => (
  <>
    <PageHead
      title="Phiếu nghi vấn"
      intro="Phiếu chờ xem chưa nằm trong số liệu. Số phiếu ở đây là dấu hiệu để xem lại, không phải kết luận về ai. Tính hay loại đều do một người đề nghị và một người khác xác nhận."
    />
    <Waiting />
    {may('alerts-read') && <Batches />}
    <section aria-labelledby="out">
      <h2 id="out">Phiếu bị loại</h2>
      <Exclusions />
    </section>
  </>
)

function Batches() {
  const now = Date.now()
  const asked = useAsked('batches', () =>
    told(v1.alerts.$get({ query: { from: dayOf(now - 30 * oneDay), to: dayOf(now) } })),
  )
  return (
    <section aria-labelledby="batches">
      <h2 id="batches">Phiếu đến cùng lúc từ một nơi</h2>
      <Answered of={asked}>{({ batches }) => <BatchList of={batches} />}</Answered>
    </section>
  )
}
