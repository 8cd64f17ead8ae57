import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { told, v1 } from '../api.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly onDone: (says: string) => void; readonly onClose: () => void }

/** Enters what was made public otherwise than at /ket-qua. */
export function DisclosureForm({ onDone, onClose }: Parts) {
  const [draft, setDraft] = useState({ what: '', place: '', since: dayOf(Date.now()) })
  const set = (field: keyof typeof draft) => (value: string) => setDraft((before) => ({ ...before, [field]: value }))
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await told(v1.disclosures.$post({ json: draft }))
    if (answer.ok) onDone('Đã ghi vào sổ công khai.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Ghi vào sổ công khai">
      {refusal && <Wrong failure={refusal} />}
      {fields.map(({ name, ...field }) => (
        <TextField key={name} {...field} name={name} value={draft[name]} onChange={set(name)} why={why(name)} />
      ))}
      <div class="actions">
        <SendButton busy={busy}>Lưu vào sổ</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}

const fields = [
  {
    name: 'what',
    kind: 'reason',
    label: 'Nội dung',
    hint: 'Ví dụ thông báo số 15/TB-UBND về kết quả đo lường quý III',
  },
  {
    name: 'place',
    kind: 'reason',
    label: 'Nơi công khai',
    hint: 'Ví dụ bảng tin trụ sở phường, nhà văn hóa tổ dân phố số 3, loa truyền thanh',
  },
  { name: 'since', kind: 'day', label: 'Từ ngày' },
] as const
