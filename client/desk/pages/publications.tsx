import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { type Choices, type Publication, together, told, v1 } from '../api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PublicationTable } from '../parts/publication-table.tsx'
import { PublishForm } from '../parts/publish-form.tsx'
import { periodTitle } from '../periods.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { usePublishing, type WantedPublication } from '../use-publishing.ts'

type Answer = { readonly list: { readonly publications: readonly Publication[] }; readonly choices: Choices }

/** What was published and whether it still holds; and publishing a period that is over. */
export function Publications() {
  const asked = useAsked('publications', () =>
    together<Answer>({ list: told(v1.publications.$get()), choices: told(v1.figures.choices.$get()) }),
  )
  const { wanted, failure, done, ask, keep, publish } = usePublishing(asked.again)
  return (
    <>
      <PageHead
        title="Đã công bố"
        intro="Số liệu đã công bố được giữ nguyên; mọi thay đổi về sau là một lần công bố mới."
      />
      {failure && <Wrong failure={failure} />}
      {done && (
        <p class="said" role="status">
          Đã công bố {small(periodTitle(done.period) ?? done.period)}, lần {done.revision}.
        </p>
      )}
      <Answered of={asked}>
        {({ list, choices }) => (
          <>
            <PublicationTable publications={list.publications} />
            {may('period-published') && (
              <PublishForm offered={offeredPeriods(choices.halves, dayOf(Date.now()))} onAsk={ask} />
            )}
          </>
        )}
      </Answered>
      {wanted && <Question of={wanted} onAct={() => publish(wanted)} onClose={keep} />}
    </>
  )
}

type Asking = { readonly of: WantedPublication; readonly onAct: () => void; readonly onClose: () => void }

/** What publishing does, before it is done: it cannot be taken back. */
const Question = ({ of: { period }, ...acts }: Asking) => (
  <Confirm title={`Công bố ${small(periodTitle(period) ?? period)}?`} act="Công bố" {...acts}>
    <ul>
      <li>
        Kết quả, khoảng tin cậy, kết luận và cách tính của kỳ được chốt như lúc này và hiển thị công khai tại trang Kết
        quả đã công bố.
      </li>
      <li>Danh sách phiếu bị loại, mã kiểm chứng dữ liệu và phiên bản chương trình được lưu kèm.</li>
      <li>Không ai sửa hay xóa được lần công bố này. Phiếu đến sau chỉ được tính trong lần công bố tiếp theo.</li>
    </ul>
  </Confirm>
)
