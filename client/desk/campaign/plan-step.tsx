import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { Facts } from '../parts/facts.tsx'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { may } from '../session.ts'
import { missing, useSending } from '../use-sending.ts'
import type { Campaign } from './asked.ts'
import { formTitle } from './forms.ts'
import { notNumber, planTyped, readPlan } from './plan-draft.ts'
import { PlanFields } from './plan-fields.tsx'
import { readSizes, sizesTyped } from './sizes-draft.ts'
import { SizesFields, SizesTable } from './sizes-fields.tsx'
import type { StepParts } from './step-parts.ts'
import { daysWords } from './words.ts'

/** The plan and how many households of each group are drawn: written until the frame is sealed, read from then on. */
export const PlanStep = (parts: StepParts) =>
  parts.of.state === 'planned' && may('campaign-changed') ? <PlanChanges {...parts} /> : <PlanRead of={parts.of} />

function PlanChanges({ of, onDone }: StepParts) {
  const [draft, setDraft] = useState(planTyped(of))
  const [sizes, setSizes] = useState(sizesTyped(of))
  const { send, busy, why, refusal } = useSending(async () => {
    const [plan, read] = [readPlan(draft), readSizes(sizes)]
    if ('wrong' in plan) return missing(plan.wrong, notNumber)
    if ('wrong' in read) return missing(read.wrong, read.says)
    const json = { ...plan, sizes: [...read.sizes] }
    const answer = await told(v1.campaigns[':id'].$put({ param: { id: of.id }, json }))
    if (answer.ok) onDone('Đã lưu kế hoạch.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="plan" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <SizesFields of={sizes} onChange={setSizes} why={why} />
      <div class="narrow-fields">
        <PlanFields of={draft} onChange={(part) => setDraft({ ...draft, ...part })} why={why} />
      </div>
      <SendButton busy={busy}>Lưu kế hoạch</SendButton>
    </form>
  )
}

function PlanRead({ of }: { readonly of: Campaign }) {
  const { minVisits, minParts, substitution, backChecks } = of.protocol
  return (
    <>
      <Facts
        of={[
          ['Phiếu hỏi', formTitle(of.questionnaire, of.version)],
          ['Ngày đến hộ', daysWords(of)],
          ['Số lần đến', `${minVisits} lần, vào ${minParts} buổi khác nhau`],
          ['Hộ dự phòng', substitution === 'none' ? 'không dùng' : 'dùng khi hộ chính thức của tổ đã đến đủ'],
          ['Phúc tra', `${backChecks} hộ của mỗi điều tra viên`],
        ]}
      />
      {of.sizes.length > 0 && <SizesTable of={of} />}
    </>
  )
}
