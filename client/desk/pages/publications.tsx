import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { addresses } from '../address.ts'
import { type Choices, type Publication, together, told, v1 } from '../api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PreviewLink } from '../parts/preview-link.tsx'
import { PublicationTable } from '../parts/publication-table.tsx'
import { PublishForm } from '../parts/publish-form.tsx'
import { ReleaseDays } from '../parts/release-days.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { periodTitle } from '../periods.ts'
import { useReleases } from '../releases.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { usePublishing, type WantedPublication } from '../use-publishing.ts'

type Answer = { readonly list: { readonly publications: readonly Publication[] }; readonly choices: Choices }

/** What was published and whether it still holds; and preparing the publication of a period that is over. */
export function Publications() {
  const asked = useAsked('publications', () =>
    together<Answer>({ list: told(v1.publications.$get()), choices: told(v1.figures.choices.$get()) }),
  )
  const { wanted, failure, done, ask, keep, publish } = usePublishing(asked.again)
  const { releases, again } = useReleases()
  return (
    <>
      <PageHead
        title="Đã công bố"
        intro="Số liệu đã công bố được giữ nguyên; mọi thay đổi về sau là một lần công bố mới."
      />
      {failure && <Wrong failure={failure} />}
      {done && (
        <p class="said" role="status">
          Đã chuẩn bị công bố {small(periodTitle(done.period) ?? done.period)}, lần {done.revision}. Chưa ai đọc được
          cho đến khi một lãnh đạo phường khác xác nhận tại trang <a href={addresses.proposals}>Chờ xác nhận</a>.
        </p>
      )}
      <Answered of={asked}>
        {({ list, choices }) => (
          <>
            <Waiting only="publish" />
            <PublicationTable publications={list.publications} />
            <ReleaseDays releases={releases} periods={unpublished(list.publications, choices)} onAnnounced={again} />
            {may('publication-prepared') && (
              <PublishForm offered={offeredPeriods(choices.halves, dayOf(Date.now()))} onAsk={ask} />
            )}
          </>
        )}
      </Answered>
      {wanted && <Question of={wanted} onAct={() => publish(wanted)} onClose={keep} />}
    </>
  )
}

/** Periods of which nothing is published, the newest first; those that are not over as well. */
const unpublished = (published: readonly Publication[], { halves }: Choices): string[] =>
  offeredPeriods(halves, dayOf(Date.now()))
    .flatMap(({ periods }) => periods)
    .filter((name) => published.every(({ period }) => period !== name))

type Asking = { readonly of: WantedPublication; readonly onAct: () => void; readonly onClose: () => void }

/** What preparing does, before it is done. */
const Question = ({ of: { period }, ...acts }: Asking) => (
  <Confirm title={`Chuẩn bị công bố ${small(periodTitle(period) ?? period)}?`} act="Chuẩn bị công bố" {...acts}>
    <ul>
      <li>Một lãnh đạo phường khác xem kết quả rồi xác nhận; trước đó chưa có gì được công bố và có thể rút lại.</li>
      <li>
        Khi xác nhận, kết quả, khoảng tin cậy, kết luận và cách tính của kỳ được chốt như lúc đó; người dân xem được tại
        trang <a href="/ket-qua">/ket-qua</a>.
      </li>
      <li>Danh sách phiếu bị loại, mã kiểm chứng dữ liệu và phiên bản chương trình được lưu kèm.</li>
      <li>Sau đó không ai sửa hay xóa được. Phiếu đến sau chỉ được tính trong lần công bố tiếp theo.</li>
    </ul>
    <PreviewLink period={period} />
  </Confirm>
)
