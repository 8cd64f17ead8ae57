import { useState } from 'preact/hooks'
import type { Failure } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useSending } from '../use-sending.ts'

type Parts = {
  readonly label: string
  /** The words on the button. */
  readonly act: string
  /** Does it, and returns why it could not be done. */
  readonly onAct: (reason: string) => Promise<Failure | undefined>
}

/** Something that is done with a reason, which the log keeps. */
export function ReasonForm({ label, act, onAct }: Parts) {
  const [reason, setReason] = useState('')
  const { send, busy, why, refusal } = useSending(() => onAct(reason))
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="reason"
        label={label}
        hint="Ít nhất 10 ký tự; lý do ghi vào nhật ký, không ghi tên người dân"
        value={reason}
        onChange={setReason}
        why={why('reason')}
      />
      <SendButton busy={busy}>{act}</SendButton>
    </form>
  )
}
