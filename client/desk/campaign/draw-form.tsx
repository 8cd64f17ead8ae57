import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useSending } from '../use-sending.ts'
import type { StepParts } from './step-parts.ts'

/** The seed, typed twice before everybody, in type that is read from the back of a room. A later round needs a reason. */
export function DrawForm({ of, onDone }: StepParts) {
  const [typed, setTyped] = useState({ seed: '', again: '', reason: '' })
  const isFirst = of.draws.length === 0
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await told(v1.campaigns[':id'].draws.$post({ param: { id: of.id }, json: typed }))
    if (answer.ok) onDone(`Đã bốc thăm lần ${answer.value.round} với số gốc ${typed.seed}.`)
    return answer.ok ? undefined : answer.failure
  })
  const field = (name: 'seed' | 'again' | 'reason') => ({
    ...{ name, value: typed[name], why: why(name) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <form class="projector" onSubmit={send} noValidate aria-label="Bốc thăm">
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="seed" label="Số gốc" {...field('seed')} />
      <TextField kind="seed" label="Gõ lại số gốc" {...field('again')} />
      {!isFirst && <TextField kind="reason" label="Vì sao bốc thăm lại" {...field('reason')} />}
      <SendButton busy={busy}>{isFirst ? 'Bốc thăm' : 'Bốc thăm lại'}</SendButton>
    </form>
  )
}
