import { useState } from 'preact/hooks'
import { causes, causesOf } from '../../../surveys/voice/causes.ts'
import { addresses } from '../address.ts'
import type { Proposal, Told } from '../api.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

export type Given = { readonly cause: string; readonly reason: string }

type Parts = {
  readonly kind: Proposal['kind']
  /** The words on the button. */
  readonly act: string
  readonly onPropose: (given: Given) => Promise<Told<unknown>>
  /** What stands in the form already, for whoever only has to agree. */
  readonly given?: Given
}

/** Proposes something with a reason from the published list and words; then says who has to confirm it. */
export function ProposeForm({ kind, act, onPropose, given }: Parts) {
  const [cause, setCause] = useState(given?.cause ?? '')
  const [reason, setReason] = useState(given?.reason ?? '')
  const [isDone, setDone] = useState(false)
  const { send, busy, why, refusal } = useSending(async () => {
    if (cause === '') return missing('cause', 'Xin chọn lý do trong danh sách.')
    const answer = await onPropose({ cause, reason })
    if (answer.ok) setDone(true)
    return answer.ok ? undefined : answer.failure
  })
  if (isDone) return <Proposed />
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Lý do"
        name="cause"
        options={[{ value: '', title: 'Chọn lý do' }, ...listOf(kind)]}
        value={cause}
        onChange={setCause}
        why={why('cause')}
      />
      <TextField
        label="Ghi rõ"
        kind="reason"
        hint="Ít nhất 10 ký tự; lý do được công khai cùng số liệu, không ghi tên người dân"
        value={reason}
        onChange={setReason}
        why={why('reason')}
      />
      <SendButton busy={busy}>{act}</SendButton>
    </form>
  )
}

/** The published list, as options. */
export const listOf = (kind: Proposal['kind']) =>
  Object.entries<{ readonly vi: string }>(causes[causesOf[kind]]).map(([value, { vi }]) => ({ value, title: vi }))

/** After something was proposed: nothing changed yet, and where it waits. */
const Proposed = () => (
  <p class="said" role="status">
    Đã gửi đề nghị. Số liệu chưa thay đổi cho đến khi một lãnh đạo phường khác xác nhận tại trang{' '}
    <a href={addresses.proposals}>Chờ xác nhận</a>.
  </p>
)
