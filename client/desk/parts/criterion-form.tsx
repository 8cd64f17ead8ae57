import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import type { Criterion } from '../evidence.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  /** One to be changed. */
  readonly of?: Criterion
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}

/** Writes a criterion down as the city's list has it. */
export function CriterionForm({ of, onDone, onClose }: Parts) {
  const [number, setNumber] = useState(of?.number ?? '')
  const [name, setName] = useState(of?.name ?? '')
  const { send, busy, why, refusal } = useSending(async () => {
    const json = { number, name }
    const answer = await (of
      ? told(v1.evidence[':id'].$put({ param: { id: of.id }, json }))
      : told(v1.evidence.$post({ json })))
    if (answer.ok) onDone('Đã lưu tiêu chí.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Tiêu chí tự chấm">
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="reference"
        name="number"
        label="Số của tiêu chí"
        hint="Ví dụ 3.2.1"
        value={number}
        onChange={setNumber}
        why={why('number')}
      />
      <TextField kind="reason" name="name" label="Tên tiêu chí" value={name} onChange={setName} why={why('name')} />
      <div class="actions">
        <SendButton busy={busy}>Lưu tiêu chí</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}
