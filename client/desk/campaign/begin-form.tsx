import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { useSending } from '../use-sending.ts'
import { ChooseInterviewers } from './choose-interviewers.tsx'
import type { StepParts } from './step-parts.ts'

/** Begins the field with the interviewers chosen. */
export function BeginForm({ of, onDone }: StepParts) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { send, busy, why, refusal } = useSending(async () => {
    const json = { interviewers: [...chosen] }
    const answer = await told(v1.campaigns[':id'].field.$post({ param: { id: of.id }, json }))
    if (answer.ok) onDone('Đã bắt đầu thực địa và chia hộ cho các điều tra viên.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <ChooseInterviewers
        people={of.people.interviewers}
        chosen={chosen}
        onChange={setChosen}
        hint="Hộ chính thức được chia đều; hộ của mỗi người nằm cạnh nhau."
        why={why('interviewers')}
      />
      <SendButton busy={busy}>Bắt đầu thực địa</SendButton>
    </form>
  )
}
