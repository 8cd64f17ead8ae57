import { Exclusions } from '../parts/exclusions.tsx'
import { FlagWorklist } from '../parts/flag-worklist.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { may } from '../session.ts'

/** Signs somebody should look at in how answers came in, and the answers that were left out. */
export const Doubtful = () => (
  <>
    <PageHead
      title="Phiếu nghi vấn"
      intro="Phiếu chờ xem chưa nằm trong số liệu. Mỗi dòng dưới đây là dấu hiệu để xem lại, không phải kết luận về ai. Tính hay loại đều do một người đề nghị và một người khác xác nhận."
    />
    <Waiting />
    {may('flags-read') && <FlagWorklist />}
    <section aria-labelledby="out">
      <h2 id="out">Phiếu bị loại</h2>
      <Exclusions />
    </section>
  </>
)
