import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { missing, useSending } from '../use-sending.ts'
import { emptyPlan, notNumber, readPlan } from './plan-draft.ts'
import { PlanFields } from './plan-fields.tsx'

type Parts = { readonly onPlanned: (id: string) => void; readonly onClose: () => void }

/** Plans a new campaign. */
export function PlanForm({ onPlanned, onClose }: Parts) {
  const [draft, setDraft] = useState(emptyPlan)
  const { send, busy, why, refusal } = useSending(async () => {
    const plan = readPlan(draft)
    if ('wrong' in plan) return missing(plan.wrong, notNumber)
    const answer = await told(v1.campaigns.$post({ json: plan }))
    if (answer.ok) onPlanned(answer.value.id)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Lập đợt điều tra">
      {refusal && <Wrong failure={refusal} />}
      <PlanFields of={draft} onChange={(part) => setDraft({ ...draft, ...part })} why={why} />
      <div class="actions">
        <SendButton busy={busy}>Lập đợt điều tra</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}
