import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { type DataRequestKind, kindOptions, wayOptions } from '../data-requests.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly today: string; readonly onDone: (says: string) => void; readonly onClose: () => void }
type Way = Parameters<typeof v1.requests.$post>[0]['json']['way']

/** Writes down a request that came; who it was stands in the papers of the ward. */
export function RequestForm({ today, onDone, onClose }: Parts) {
  const { draft, set, send, busy, refusal, why } = useEntering(today, onDone)
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Ghi yêu cầu mới">
      {refusal && <Wrong failure={refusal} />}
      <WhatCame draft={draft} set={set} why={why} />
      <TextField
        kind="reference"
        label="Số hồ sơ do phường đặt"
        hint="Ví dụ 12/YC-DLCN. Tên và cách liên hệ chỉ nằm trong hồ sơ giấy, không ghi vào đây."
        value={draft.reference}
        onChange={set('reference')}
        why={why('reference')}
      />
      <div class="actions">
        <SendButton busy={busy}>Ghi vào sổ</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}

type Entering = Pick<ReturnType<typeof useEntering>, 'draft' | 'set' | 'why'>

/** What is asked for, how it came, and when. */
const WhatCame = ({ draft, set, why }: Entering) => (
  <>
    <SelectField
      label="Loại yêu cầu"
      name="kind"
      options={kindOptions}
      value={draft.kind}
      onChange={set('kind')}
      why={why('kind')}
    />
    <SelectField
      label="Cách đến"
      name="way"
      options={wayOptions}
      value={draft.way}
      onChange={set('way')}
      why={why('way')}
    />
    <TextField
      kind="day"
      name="receivedOn"
      label="Ngày nhận"
      value={draft.receivedOn}
      onChange={set('receivedOn')}
      why={why('receivedOn')}
    />
  </>
)

/** What was entered so far, and sending it. */
function useEntering(today: string, onDone: Parts['onDone']) {
  const [draft, setDraft] = useState({ kind: '', way: '', receivedOn: today, reference: '' })
  const sending = useSending(async () => {
    const { kind, way, ...rest } = draft
    if (kind === '') return missing('kind', 'Xin chọn loại yêu cầu.')
    if (way === '') return missing('way', 'Xin chọn cách yêu cầu đến.')
    if (rest.reference.trim() === '') return missing('reference', 'Xin ghi số hồ sơ.')
    const json = { ...rest, kind: kind as DataRequestKind, way: way as Way }
    const answer = await told(v1.requests.$post({ json }))
    if (!answer.ok) return answer.failure
    onDone(`Đã ghi yêu cầu ${rest.reference.trim().toUpperCase()}. Hạn trả lời hiện ở dưới.`)
    return undefined
  })
  const set = (field: keyof typeof draft) => (value: string) => setDraft((before) => ({ ...before, [field]: value }))
  return { draft, set, ...sending }
}
