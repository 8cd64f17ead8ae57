import { useState } from 'preact/hooks'
import type { Case, Catalogue, Failure } from '../api.ts'
import { inUse } from '../in-use.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Hand = { readonly of: Case; readonly onHand: (to: string) => Promise<Failure | undefined> }

/** Hands a case to somebody else who may answer it. */
export function CaseHand({ of: { holders }, onHand }: Hand) {
  const [to, setTo] = useState('')
  const { send, busy, why, refusal } = useSending(() => onHand(to))
  if (holders.length === 0)
    return (
      <p class="soft">Không có người nào khác trả lời được yêu cầu này. Người quản trị hệ thống cấp thêm vai trò.</p>
    )
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Người trả lời"
        name="to"
        options={[
          { value: '', title: 'Chọn người' },
          ...holders.map(({ login, name }) => ({ value: login, title: `${name} (${login})` })),
        ]}
        value={to}
        onChange={setTo}
        why={why('to')}
      />
      <SendButton busy={busy}>Giao</SendButton>
    </form>
  )
}

type Move = {
  readonly of: Case
  readonly known: Catalogue
  readonly onMove: (unit: string, reason: string) => Promise<Failure | undefined>
}

/** Moves a case to the unit whose work it is about. */
export function CaseMove({ of, known, onMove }: Move) {
  const [unit, setUnit] = useState('')
  const [reason, setReason] = useState('')
  const { send, busy, why, refusal } = useSending(() => onMove(unit, reason))
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Đơn vị"
        name="unit"
        options={[
          { value: '', title: 'Chọn đơn vị' },
          ...known.units
            .filter((one) => inUse(one) && one.id !== of.unit)
            .map(({ id, name }) => ({ value: id, title: name })),
        ]}
        value={unit}
        onChange={setUnit}
        why={why('unit')}
      />
      <TextField kind="reason" label="Lý do chuyển" value={reason} onChange={setReason} why={why('reason')} />
      <SendButton busy={busy}>Chuyển</SendButton>
    </form>
  )
}
