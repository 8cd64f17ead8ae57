import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { caseAddress } from '../address.ts'
import type { CaseRow, Catalogue } from '../api.ts'
import { aboutCase, dueSaid, standSaid } from '../case-words.ts'
import { CommentWords } from './comment-words.tsx'

type Parts = { readonly rows: readonly CaseRow[]; readonly known: Catalogue; readonly caption: string }

/** Wishes for a reply, each with what was written, where it stands and until when. */
export function CaseTable({ rows, known, caption }: Parts) {
  const today = dayOf(Date.now())
  return (
    <table class="stacks cases">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {['Ý kiến', 'Ngày gửi', 'Tình trạng', 'Hạn'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} class={row.escalation === 'late' || row.escalation === 'due' ? 'urgent' : undefined}>
            <th scope="row">
              <a href={caseAddress(row.number)} class="case-words">
                {row.pieces ? <CommentWords of={row.pieces} /> : 'Nội dung đã được người viết xóa'}
              </a>
              <span class="soft">{aboutCase(row, known)}</span>
            </th>
            <td data-label="Ngày gửi">{dayRead(row.openedOn)}</td>
            <td data-label="Tình trạng">{standSaid(row)}</td>
            <td data-label="Hạn">{dueSaid(row, today) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
