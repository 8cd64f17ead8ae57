import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { told, v1 } from '../api.ts'
import type { Duty } from '../documents/types.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

/** Notes on which day, and under which number, something due was handed in. */
export function DutyForm({ of, onSaved }: { readonly of: Duty; readonly onSaved: () => void }) {
  const [doneOn, setDay] = useState(dayOf(Date.now()))
  const [number, setNumber] = useState('')
  const { send, busy, why, refusal } = useSending(async () => {
    const param = { duty: of.id, period: of.period }
    const answer = await told(v1.duties[':duty'][':period'].$put({ param, json: { doneOn, number } }))
    if (answer.ok) onSaved()
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="day" name="doneOn" label="Ngày nộp" value={doneOn} onChange={setDay} why={why('doneOn')} />
      <TextField
        kind="reason"
        name="number"
        label="Số văn bản"
        hint="Ví dụ: 125/BC-UBND; để trống nếu không có"
        value={number}
        onChange={setNumber}
        why={why('number')}
      />
      <SendButton busy={busy}>Ghi đã nộp</SendButton>
    </form>
  )
}
