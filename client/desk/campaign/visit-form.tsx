import { useState } from 'preact/hooks'
import { uuidv7 } from 'uuidv7'
import { visitRefusals } from '../../../surveys/campaign/visit-refusals.ts'
import { told, v1 } from '../api.ts'
import { Answered, Wrong } from '../parts/notice.tsx'
import { Said } from '../parts/said.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { missing, useSending } from '../use-sending.ts'
import type { CampaignHousehold } from './asked.ts'
import type { StepParts } from './step-parts.ts'
import { useHouseholds } from './use-households.ts'
import { emptyVisit, readVisit, type VisitDraft } from './visit-draft.ts'
import { VisitFields } from './visit-fields.tsx'

/** Types a line of a control sheet, for interviewers without a telephone of the campaign. */
export function VisitForm({ of }: StepParts) {
  const asked = useHouseholds(of.id)
  return <Answered of={asked}>{({ households }) => <Line id={of.id} households={households} />}</Answered>
}

type LineParts = { readonly id: string; readonly households: readonly CampaignHousehold[] }

function Line({ id, households }: LineParts) {
  const [typed, setTyped] = useState(emptyVisit)
  const [uuid, setUuid] = useState(newId)
  const [stored, setStored] = useState({ times: 0, says: '' })
  const { send, busy, why, refusal } = useSending(async () => {
    const failure = await store(id, typed, uuid)
    if (failure) return failure
    setStored(({ times }) => ({ times: times + 1, says: `Đã ghi lần đến hộ ${typed.code}.` }))
    setUuid(newId())
    setTyped({ ...emptyVisit, day: typed.day })
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label="Nhập phiếu kiểm soát">
      {refusal && <Wrong failure={refusal} />}
      <Said of={stored.times}>{stored.says}</Said>
      <VisitFields of={typed} households={households} onChange={(part) => setTyped({ ...typed, ...part })} why={why} />
      <SendButton busy={busy}>Ghi lần đến</SendButton>
    </form>
  )
}

async function store(id: string, typed: VisitDraft, uuid: string) {
  const read = readVisit(typed, uuid)
  if ('wrong' in read) return read.wrong
  const answer = await told(v1.campaigns[':id'].visits.$post({ param: { id }, json: { visits: [read.visit] } }))
  if (!answer.ok) return answer.failure
  const [result] = answer.value.results
  return result?.outcome === 'refused' ? missing('outcome', visitRefusals[result.why]) : undefined
}

const newId = (): string => uuidv7()
