import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, caseAddress, withChoices } from '../address.ts'
import { told, v1 } from '../api.ts'
import { dueSaid, standSaid } from '../case-words.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { CommentWords } from './comment-words.tsx'

type Parts = {
  /** In one line, where something else is the subject. */
  readonly isBrief?: boolean
}

/** The wishes for a reply that wait for whoever looks, on his first page; nothing where none does. */
export const MyCases = ({ isBrief = false }: Parts) => (may('case-taken') ? <Found isBrief={isBrief} /> : null)

const mostShown = 5

function Found({ isBrief }: Required<Parts>) {
  const { answer } = useAsked('my cases', () => told(v1.cases.$get({ query: { list: 'mine' } })))
  if (!answer?.ok || answer.value.total === 0) return null
  const { rows, total } = answer.value
  const all = withChoices(addresses.cases, { list: 'mine' })
  if (isBrief)
    return (
      <p class="screen-only">
        <a href={all}>Chờ anh/chị trả lời người dân: {count(total)} yêu cầu</a>
      </p>
    )
  const today = dayOf(Date.now())
  return (
    <section class="waiting-list" aria-labelledby="my-cases">
      <h2 id="my-cases">Chờ anh/chị trả lời người dân ({count(total)})</h2>
      <ul>
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.number}>
            <a href={caseAddress(row.number)} class="case-words">
              {row.pieces ? <CommentWords of={row.pieces} /> : 'Nội dung đã được người viết xóa'}
            </a>{' '}
            <span class="soft">{[standSaid(row), dueSaid(row, today)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {total > mostShown && (
        <p>
          <a href={all}>Xem {count(total)} yêu cầu</a>
        </p>
      )}
    </section>
  )
}
