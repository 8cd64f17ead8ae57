import type { CaseEventKind } from '../../../surveys/grammar/case.ts'
import { doneNames, ratingNames } from '../../../surveys/voice/cases.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Case, Catalogue } from '../api.ts'
import { CommentWords } from './comment-words.tsx'

type Event = Case['events'][number]

const happened: { readonly [K in CaseEventKind]: string } = {
  opened: 'Người dân gửi',
  taken: 'Nhận',
  handed: 'Giao',
  moved: 'Chuyển đơn vị',
  replied: 'Trả lời',
  reached: 'Đã báo cho người viết',
  rated: 'Người viết đánh giá',
  messaged: 'Người viết nhắn thêm',
  noted: 'Đã đọc lời nhắn',
}

/** All that happened to a case, from the first day on. */
export const CaseHistory = ({ of: one, known }: { readonly of: Case; readonly known: Catalogue }) => (
  <ol class="history">
    {one.events.map((event) => (
      <li key={event.n}>
        <p>
          {dayRead(event.on)} · <b>{happened[event.kind]}</b>
          {beside(event, known)}
        </p>
        {event.pieces && event.n > 0 && (
          <p class="said-words">
            <CommentWords of={event.pieces} />
          </p>
        )}
      </li>
    ))}
  </ol>
)

function beside({ kind, by, to, done, due, on, rating }: Event, known: Catalogue): string {
  const unit = kind === 'moved' ? (known.units.find(({ id }) => id === to)?.name ?? to) : to
  const late = kind === 'replied' && due && on > due ? `chậm, hạn ${dayRead(due)}` : ''
  const parts = [by, done && doneNames[done].vi, rating && ratingNames[rating].vi, late]
  const told = parts.filter(Boolean).join(' · ')
  return `${unit ? ` → ${unit}` : ''}${told ? ` · ${told}` : ''}`
}
