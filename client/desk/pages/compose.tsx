import { aboutWords } from '../../../surveys/documents/about.ts'
import { type DocumentKind, documentKinds } from '../../../surveys/documents/kinds.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { documentAddress } from '../address.ts'
import { told, v1 } from '../api.ts'
import type { BegunDocument } from '../documents/types.ts'
import { Duties } from '../parts/duties.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PeriodPicker, usePeriod } from '../parts/period-picker.tsx'
import { useAsked } from '../use-asked.ts'
import { weekBefore } from '../week-before.ts'

/** Every document the office hands in or puts up, for the period that is chosen; and those somebody began. */
export function Compose() {
  const period = usePeriod()
  const begun = useAsked('documents', () => told(v1.documents.$get()))
  return (
    <>
      <PageHead
        title="Soạn báo cáo"
        intro="Chọn kỳ, rồi chọn văn bản: xem trước, viết phần đánh giá, tải Word, Excel hoặc in."
      >
        <PeriodPicker period={period} />
      </PageHead>
      <Duties />
      <section aria-labelledby="kinds">
        <h2 id="kinds">Văn bản</h2>
        <ul class="documents">
          {documentKinds.filter(isOfPeriod).map((kind) => {
            const about = aboutOf(kind, period)
            return (
              <li key={kind.id}>
                <a href={documentAddress(kind.id, about)}>
                  {kind.title.vi}, {aboutWords(kind.id, about)}
                </a>
                <p class="soft">{kind.about}</p>
              </li>
            )
          })}
        </ul>
      </section>
      <Answered of={begun}>{({ documents }) => <Begun of={documents} />}</Answered>
    </>
  )
}

/** Documents of a survey are drawn up where the survey is. */
const isOfPeriod = ({ spans }: DocumentKind): boolean => spans !== 'survey'

/** What a kind speaks of when a period is chosen: the period, its year, or the week before this one. */
function aboutOf({ spans }: Pick<DocumentKind, 'spans'>, period: string): string {
  if (spans === 'period') return period
  const today = dayOf(Date.now())
  // A plan is written for the year to come once the year is nearly over.
  return spans === 'week' ? weekBefore(today).firstDay : today.slice(5) < '10-01' ? today.slice(0, 4) : nextYear(today)
}

const nextYear = (today: string): string => String(Number(today.slice(0, 4)) + 1)

const Begun = ({ of }: { readonly of: readonly BegunDocument[] }) => (
  <section aria-labelledby="begun">
    <h2 id="begun">Đang soạn</h2>
    {of.length === 0 ? (
      <p class="soft">Chưa lưu văn bản nào.</p>
    ) : (
      <ul class="documents few">
        {of.map(({ kind, period, version, at, by }) => (
          <li key={`${kind} ${period}`}>
            <a href={documentAddress(kind, period)}>
              {documentKinds.find(({ id }) => id === kind)?.title.vi ?? kind}, {aboutWords(kind, period)}
            </a>
            <p class="soft">
              Bản {version}, {by} lưu {momentAt(at)}
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
)
