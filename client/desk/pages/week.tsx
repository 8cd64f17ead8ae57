import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, documentAddress } from '../address.ts'
import { type CasePage, type Catalogue, type Comment, type CommentPage, together, told, v1 } from '../api.ts'
import { levelSaid, placeSaid } from '../comment-file.ts'
import { catalogue } from '../known.ts'
import { CaseTable } from '../parts/case-table.tsx'
import { CommentWords } from '../parts/comment-words.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { weekBefore } from '../week-before.ts'

type Answer = { readonly comments: CommentPage; readonly cases: CasePage; readonly known: Catalogue }

/** For the meeting on Monday, on paper: what people wrote in the week before, and who waits for a reply. */
export function Week() {
  const { firstDay, lastDay } = weekBefore(dayOf(Date.now()))
  const asked = useAsked(`week ${firstDay}`, () =>
    together<Answer>({
      comments: told(v1.comments.$get({ query: { size: '500' } })),
      cases: told(v1.cases.$get({ query: {} })),
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <PageHead
        title={`Sổ ý kiến tuần, ${dayRead(firstDay)} – ${dayRead(lastDay)}`}
        intro="Ý kiến của tuần trước đã đến ngày được đọc, và người dân đang chờ phường trả lời; thông tin cá nhân được che."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} days={{ firstDay, lastDay }} />}</Answered>
    </>
  )
}

type Parts = Answer & { readonly days: ReturnType<typeof weekBefore> }

function Shown({ comments, cases, known, days }: Parts) {
  const ofWeek = comments.rows.filter(({ day }) => day >= days.firstDay && day <= days.lastDay)
  const late = cases.rows.filter(({ escalation }) => escalation === 'due' || escalation === 'late').length
  return (
    <>
      <p>
        {count(ofWeek.length)} ý kiến trong tuần. {count(cases.total)} yêu cầu đang chờ trả lời, {count(late)} đã đến
        hạn hoặc quá hạn.
      </p>
      {cases.total > 0 && (
        <CaseTable rows={cases.rows} known={known} caption="Đang chờ trả lời, đến hạn trước xếp trên" />
      )}
      <section aria-labelledby="voices">
        <h2 id="voices">Ý kiến trong tuần</h2>
        {ofWeek.length === 0 ? (
          <p class="soft">Chưa có ý kiến nào của tuần này đến ngày được đọc.</p>
        ) : (
          <ul class="comments few">
            {ofWeek.map((one) => (
              <Line key={one.id} of={one} known={known} />
            ))}
          </ul>
        )}
        <p class="screen-only">
          <a href={addresses.comments}>Xem mọi ý kiến</a>
          {may('documents-read') && (
            <>
              {' · '}
              <a href={documentAddress('week', days.firstDay)}>Lập thành văn bản để tải Word, Excel hoặc in</a>
            </>
          )}
        </p>
      </section>
    </>
  )
}

function Line({ of, known }: { readonly of: Comment; readonly known: Catalogue }) {
  const { place, area, unit } = placeSaid(of, known)
  return (
    <li class="comment">
      <p class="said-words">
        <CommentWords of={of.pieces} />
      </p>
      <p class="soft">{[dayRead(of.day), levelSaid(of.level), place, area, unit].filter(Boolean).join(' · ')}</p>
    </li>
  )
}
