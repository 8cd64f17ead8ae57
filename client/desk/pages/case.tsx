import { useRoute } from 'preact-iso'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { addresses } from '../address.ts'
import { type Case, type Catalogue, together, told, v1 } from '../api.ts'
import { aboutCase, dueSaid, standSaid } from '../case-words.ts'
import { catalogue } from '../known.ts'
import { CaseActs } from '../parts/case-acts.tsx'
import { CaseHistory } from '../parts/case-history.tsx'
import { CaseSummary } from '../parts/case-summary.tsx'
import { CommentWords } from '../parts/comment-words.tsx'
import { Facts } from '../parts/facts.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { useAsked } from '../use-asked.ts'
import { useCaseActs } from '../use-case-acts.ts'

type Answer = { readonly one: Case; readonly known: Catalogue }

/** One wish for a reply: what was written, where it stands, what may be done now, and all that happened. */
export function CasePage() {
  const { params } = useRoute()
  const number = params.number ?? ''
  const asked = useAsked(number, () =>
    together<Answer>({ one: told(v1.cases[':number'].$get({ param: { number } })), known: catalogue.get() }),
  )
  return (
    <>
      <PageHead title="Yêu cầu trả lời" intro="">
        <a href={addresses.cases}>← Chờ trả lời</a>
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} again={asked.again} />}</Answered>
    </>
  )
}

function Shown({ one, known, again }: Answer & { readonly again: () => void }) {
  const acts = useCaseActs(one, again)
  const today = dayOf(Date.now())
  return (
    <>
      <blockquote class="said-words case-said">
        {one.pieces ? <CommentWords of={one.pieces} /> : 'Nội dung đã được người viết xóa.'}
      </blockquote>
      <Facts
        of={[
          ['Gửi ngày', dayRead(one.openedOn)],
          ['Về', aboutCase(one, known)],
          ['Tình trạng', <b key="stand">{standSaid(one)}</b>],
          ['Hạn', dueSaid(one, today)],
          ['Cách báo', contactSaid[one.contact ?? 'none']],
        ]}
      />
      <CaseActs of={one} known={known} acts={acts} />
      <h2>Diễn biến</h2>
      <CaseHistory of={one} known={known} />
      <CaseSummary of={one} acts={acts} />
    </>
  )
}

const contactSaid = {
  phone: 'Người viết để lại số điện thoại, đề nghị được gọi.',
  email: 'Người viết để lại thư điện tử, đề nghị được gửi thư.',
  none: 'Người viết xem trả lời bằng mã biên nhận.',
} as const
