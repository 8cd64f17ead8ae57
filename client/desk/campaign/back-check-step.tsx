import { useState } from 'preact/hooks'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import type { BackChecks } from './asked.ts'
import { BackCheckForm } from './back-check-form.tsx'
import { CheckedHouseholds } from './checked-households.tsx'
import type { StepParts } from './step-parts.ts'

/** Second visits: how many of each interviewer, which households, and what was found there. */
export function BackCheckStep(parts: StepParts) {
  return parts.of.state === 'field' ? <Checks {...parts} /> : null
}

function Checks({ of, onDone }: StepParts) {
  const [code, setCode] = useState<string>()
  const asked = useAsked(`checks ${of.id}`, () =>
    told(v1.campaigns[':id']['back-checks'].$get({ param: { id: of.id } })),
  )
  const done = (says: string) => {
    setCode(undefined)
    asked.again()
    onDone(says)
  }
  return (
    <Answered of={asked}>
      {(found) => (
        <>
          <ByInterviewer by={found.by} />
          {code !== undefined && (
            <BackCheckForm key={code} id={of.id} code={code} onDone={done} onClose={() => setCode(undefined)} />
          )}
          <CheckedHouseholds id={of.id} of={found} {...(may('back-check-recorded') ? { onChoose: setCode } : {})} />
        </>
      )}
    </Answered>
  )
}

const ByInterviewer = ({ by }: Pick<BackChecks, 'by'>) =>
  by.length === 0 ? (
    <p class="empty">Chưa hộ nào trả lời xong, nên chưa có hộ để phúc tra.</p>
  ) : (
    <DataTable
      caption="Phúc tra theo điều tra viên; phát hiện một phiếu khống thì phúc tra mọi hộ của người đó"
      what="Điều tra viên"
      rows={by}
      keyOf={({ interviewer }) => interviewer}
      nameOf={({ name }) => name}
      columns={columns}
    />
  )

const columns: readonly Column<BackChecks['by'][number]>[] = [
  { title: 'Trả lời đủ', number: ({ completed }) => count(completed) },
  { title: 'Còn phải phúc tra', number: ({ owed }) => count(owed) },
  { title: 'Đã phúc tra', number: ({ checked }) => count(checked) },
  { title: 'Phiếu khống', number: ({ invented }) => count(invented) },
]
