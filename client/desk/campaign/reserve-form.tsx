import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { useSending } from '../use-sending.ts'
import { ChooseInterviewers } from './choose-interviewers.tsx'
import type { StepParts } from './step-parts.ts'

/** Releases the next part of a group's reserve: only where all households of the group that were given out are over. */
export function ReserveForm({ of, onDone }: StepParts) {
  const usable = of.progress.groups.filter(({ open, waiting }) => open === 0 && waiting > 0)
  const [stratum, setStratum] = useState(usable[0]?.stratum ?? '')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { send, busy, why, refusal } = useSending(async () => {
    const json = { stratum, interviewers: [...chosen] }
    const answer = await told(v1.campaigns[':id'].reserve.$post({ param: { id: of.id }, json }))
    if (answer.ok) onDone(`Đã giao phần dự phòng tiếp theo của ${stratum}.`)
    return answer.ok ? undefined : answer.failure
  })
  if (usable.length === 0)
    return <p>Chưa tổ nào dùng được: chỉ giao hộ dự phòng khi mọi hộ đã giao của tổ đã đến đủ và tổ còn dự phòng.</p>
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Tổ"
        name="stratum"
        hint="Hộ dự phòng được giao trọn từng phần 10 hộ, theo thứ tự đã bốc."
        options={usable.map((one) => ({
          value: one.stratum,
          title: `${one.stratum}: còn ${count(one.waiting)} hộ dự phòng`,
        }))}
        value={stratum}
        onChange={setStratum}
      />
      <ChooseInterviewers
        people={of.people.interviewers}
        chosen={chosen}
        onChange={setChosen}
        hint="Những người nhận các hộ này"
        why={why('interviewers')}
      />
      <SendButton busy={busy}>Giao hộ dự phòng</SendButton>
    </form>
  )
}
