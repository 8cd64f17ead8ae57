import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { ManyChoices } from '../parts/many-choices.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { missing, useSending } from '../use-sending.ts'
import type { CampaignHousehold } from './asked.ts'
import type { StepParts } from './step-parts.ts'
import { useHouseholds } from './use-households.ts'

/** Gives households that are not over to another interviewer. */
export function ReassignForm(parts: StepParts) {
  const asked = useHouseholds(parts.of.id)
  return <Answered of={asked}>{({ households }) => <Chosen {...parts} households={households} />}</Answered>
}

function Chosen({ of, onDone, households }: StepParts & { readonly households: readonly CampaignHousehold[] }) {
  const [codes, setCodes] = useState<readonly string[]>([])
  const [interviewer, setInterviewer] = useState('')
  const { send, busy, why, refusal } = useSending(async () => {
    if (codes.length === 0) return missing('codes', 'Xin chọn ít nhất một hộ.')
    const json = { codes: [...codes], interviewer }
    const answer = await told(v1.campaigns[':id'].assignments.$post({ param: { id: of.id }, json }))
    if (answer.ok) onDone(`Đã chuyển ${count(codes.length)} hộ.`)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <ManyChoices
        legend="Hộ cần chuyển"
        search="Tìm mã hộ, tổ, tên điều tra viên"
        options={openOnes(of, households)}
        values={codes}
        onChange={setCodes}
        most={500}
        none="Chưa chọn hộ nào"
        why={why('codes')}
      />
      <SelectField
        label="Chuyển cho"
        name="interviewer"
        options={[
          { value: '', title: 'Chọn điều tra viên' },
          ...of.people.interviewers.map(({ id, name }) => ({ value: id, title: name })),
        ]}
        value={interviewer}
        onChange={setInterviewer}
        why={why('interviewers')}
      />
      <SendButton busy={busy}>Chuyển hộ</SendButton>
    </form>
  )
}

/** The households that are not over, each with whom it was given to. */
function openOnes({ progress }: StepParts['of'], households: readonly CampaignHousehold[]) {
  const names = new Map(progress.by.map((one) => [one.interviewer, one.name]))
  return households
    .filter(({ isOver }) => !isOver)
    .map(({ code, stratum, interviewer: by }) => ({
      value: code,
      title: `${stratum}, ${names.get(by ?? '') ?? 'chưa giao'}`,
      code,
    }))
}
