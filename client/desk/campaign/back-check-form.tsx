import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { missing, useSending } from '../use-sending.ts'
import type { BackChecks } from './asked.ts'
import { verdictWords } from './checked-households.tsx'
import { OneOf } from './one-of.tsx'

type Verdict = NonNullable<BackChecks['households'][number]['verdict']>
type Parts = {
  readonly id: string
  readonly code: string
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}

const verdicts = (Object.keys(verdictWords) as Verdict[]).map((value) => ({ value, title: verdictWords[value] }))

/** Writes down what a second visit found. */
export function BackCheckForm({ id, code, onDone, onClose }: Parts) {
  const [verdict, setVerdict] = useState<Verdict>()
  const [note, setNote] = useState('')
  const { send, busy, why, refusal } = useSending(async () => {
    if (!verdict) return missing('verdict', 'Xin chọn kết quả.')
    const json = { verdict, note }
    const answer = await told(v1.campaigns[':id']['back-checks'][':code'].$put({ param: { id, code }, json }))
    if (answer.ok) onDone(`Đã ghi kết quả phúc tra hộ ${code}.`)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label={`Kết quả phúc tra hộ ${code}`}>
      <h3>Kết quả phúc tra hộ {code}</h3>
      {refusal && <Wrong failure={refusal} />}
      <OneOf
        legend="Kết quả"
        name="verdict"
        options={verdicts}
        chosen={verdict}
        onChange={setVerdict}
        why={why('verdict')}
      />
      <TextField
        kind="reason"
        name="note"
        label="Đã kiểm tra gì"
        hint="Phiếu khống thì phải ghi rõ, ví dụ: chủ hộ nói không ai đến hỏi. Không ghi tên người dân."
        value={note}
        onChange={setNote}
        why={why('note')}
      />
      <div class="actions">
        <SendButton busy={busy}>Ghi kết quả phúc tra</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}
