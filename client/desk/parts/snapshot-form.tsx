import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { monthSpokenOf } from '../../../surveys/grammar/outside-cells.ts'
import { told, v1 } from '../api.ts'
import { type Draft, isFailure, labels, readSnapshot, type Snapshot, snapshotDraft } from '../outside-figures.ts'
import { monthName } from '../periods.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { PasteLine } from './paste-line.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  /** One to be corrected. */
  readonly of?: Snapshot
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}

/** Writes down how Bộ chỉ số 766 stood, typed or pasted from the city's table. */
export function SnapshotForm({ of, onDone, onClose }: Parts) {
  const [draft, setDraft] = useState(() => snapshotDraft(of, dayOf(Date.now())))
  const put = (fields: Draft) => setDraft((before) => withMonth(before, fields))
  const { send, busy, why, refusal } = useSending(async () => {
    const json = readSnapshot(draft)
    if (isFailure(json)) return json
    const { snapshots } = v1['outside-figures']
    const answer = await (of
      ? told(snapshots[':id'].$put({ param: { id: of.id }, json }))
      : told(snapshots.$post({ json })))
    if (answer.ok) onDone('Đã lưu số liệu của Bộ chỉ số 766.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Số liệu của Bộ chỉ số 766">
      {refusal && <Wrong failure={refusal} />}
      <PasteLine
        kind="snapshot"
        order="ngày và giờ; đúng hạn; hài lòng về xử lý; hài lòng khi làm thủ tục; phần đạt trên 18; nguồn"
        onFields={put}
      />
      <Moment draft={draft} put={put} why={why} />
      <Measured draft={draft} put={put} why={why} />
      <div class="actions">
        <SendButton busy={busy}>Lưu số liệu</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}

const figures = ['onTime', 'handled', 'procedures', 'points'] as const

type Fields = {
  readonly draft: Draft
  readonly put: (fields: Draft) => void
  readonly why: (field: string) => string | undefined
}

/** What it says, and where it is from. */
const Measured = ({ draft, put, why }: Fields) => (
  <>
    {figures.map((name) => (
      <TextField
        key={name}
        kind="number"
        name={name}
        label={labels.snapshot[name]}
        value={draft[name] ?? ''}
        onChange={(value) => put({ [name]: value })}
        why={why(name)}
      />
    ))}
    <TextField
      kind="reason"
      name="source"
      label={labels.snapshot.source}
      hint="Địa chỉ trang hoặc số văn bản"
      value={draft.source ?? ''}
      onChange={(source) => put({ source })}
      why={why('source')}
    />
  </>
)

/** When it was taken, and the month it speaks of. */
const Moment = ({ draft, put, why }: Fields) => (
  <>
    <TextField
      kind="day"
      name="takenOn"
      label={labels.snapshot.takenOn}
      value={draft.takenOn ?? ''}
      onChange={(takenOn) => put({ takenOn })}
      why={why('takenOn')}
    />
    <TextField
      kind="clock"
      name="takenAt"
      label={labels.snapshot.takenAt}
      hint="Thành phố lấy số liệu lúc 9 giờ ngày 6 hằng tháng"
      value={draft.takenAt ?? ''}
      onChange={(takenAt) => put({ takenAt })}
      why={why('takenAt')}
    />
    <SelectField
      name="month"
      label={labels.snapshot.month}
      options={monthsBefore(draft.takenOn ?? '').map((month) => ({ value: month, title: monthName(month) }))}
      value={draft.month ?? ''}
      onChange={(month) => put({ month })}
      why={why('month')}
    />
  </>
)

/** Another day of taking brings the month it usually speaks of. */
function withMonth(before: Draft, fields: Draft): Draft {
  const { takenOn } = fields
  const isMoved = takenOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(takenOn)
  return { ...before, ...fields, ...(isMoved ? { month: monthSpokenOf(takenOn) } : {}) }
}

/** The month of a day and the two before. */
function monthsBefore(day: string): string[] {
  const months = [day.slice(0, 7)]
  while (months.length < 3) months.push(monthSpokenOf(`${months.at(-1)}-01`))
  return months
}
