import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { offeredPeriods } from '../../../surveys/periods/offered.ts'
import { small } from '../../../surveys/voice/capitals.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { publicationAddress } from '../address.ts'
import { type Choices, type Failure, type Publication, together, told, v1 } from '../api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PublishForm } from '../parts/publish-form.tsx'
import { Standing } from '../parts/standing.tsx'
import { periodTitle } from '../periods.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Answer = { readonly list: { readonly publications: readonly Publication[] }; readonly choices: Choices }
type Wanted = { readonly period: string; readonly reason: string }

/** What was published and whether it still holds; and publishing a period that is over. */
export function Publications() {
  const asked = useAsked('publications', () =>
    together<Answer>({ list: told(v1.publications.$get()), choices: told(v1.figures.choices.$get()) }),
  )
  const [wanted, setWanted] = useState<Wanted>()
  const [failure, setFailure] = useState<Failure>()
  const [done, setDone] = useState<{ readonly period: string; readonly revision: number }>()

  async function publish(chosen: Wanted) {
    setWanted(undefined)
    setFailure(undefined)
    setDone(undefined)
    const answer = await told(v1.publications.$post({ json: chosen }))
    if (!answer.ok) return setFailure(answer.failure)
    setDone(answer.value)
    asked.again()
  }

  return (
    <>
      <PageHead
        title="Kỳ công bố"
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
            <List publications={list.publications} />
            {may('period-published') && (
              <PublishForm offered={offeredPeriods(choices.halves, dayOf(Date.now()))} onAsk={setWanted} />
            )}
          </>
        )}
      </Answered>
      {wanted && (
        <Confirm
          title={`Công bố ${small(periodTitle(wanted.period) ?? wanted.period)}?`}
          act="Công bố"
          onAct={() => publish(wanted)}
          onClose={() => setWanted(undefined)}
        >
          <ul>
            <li>
              Kết quả, khoảng tin cậy, kết luận và cách tính của kỳ được chốt như lúc này và hiển thị công khai tại
              trang Kết quả đã công bố.
            </li>
            <li>Danh sách phiếu bị loại, mã kiểm chứng dữ liệu và phiên bản chương trình được lưu kèm.</li>
            <li>Không ai sửa hay xóa được lần công bố này. Phiếu đến sau chỉ được tính trong lần công bố tiếp theo.</li>
          </ul>
        </Confirm>
      )}
    </>
  )
}

function List({ publications }: { readonly publications: readonly Publication[] }) {
  if (publications.length === 0) return <p>Chưa công bố kỳ nào.</p>
  const isLatest = ({ period, revision }: Publication) =>
    publications.every((one) => one.period !== period || one.revision <= revision)
  return (
    <section>
      <table class="stacks">
        <caption>
          <span>Kỳ mới nhất đứng trước</span>
        </caption>
        <thead>
          <tr>
            {['Kỳ', 'Công bố lúc', 'Người công bố'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col" class="n">
              Phiếu tính
            </th>
            <th scope="col" class="n">
              Phiếu loại
            </th>
            <th scope="col">Lý do</th>
            <th scope="col">Hiện nay</th>
          </tr>
        </thead>
        <tbody>
          {publications.map((one) => (
            <tr key={`${one.period} ${one.revision}`}>
              <th scope="row">
                <a href={publicationAddress(one.period, one.revision)}>
                  {periodTitle(one.period) ?? one.period}, lần {one.revision}
                </a>
              </th>
              <td data-label="Công bố lúc">{momentAt(one.publishedAt)}</td>
              <td data-label="Người công bố">{one.publishedBy}</td>
              <td class="n" data-label="Phiếu tính">
                {count(one.counted)}
              </td>
              <td class="n" data-label="Phiếu loại">
                {count(one.excluded)}
              </td>
              <td data-label="Lý do" class={one.reason ? undefined : 'void'}>
                {one.reason || '–'}
              </td>
              <td data-label="Hiện nay">
                <Standing current={one.current} latest={isLatest(one)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
