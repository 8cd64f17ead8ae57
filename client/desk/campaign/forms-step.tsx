import { told, v1 } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { Arbitration } from './arbitration.tsx'
import type { CampaignForm } from './asked.ts'
import { FormList } from './form-list.tsx'
import { KeyingDesk } from './keying-desk.tsx'
import type { StepParts } from './step-parts.ts'

/** Paper forms: keying them, how far each is, and what two persons keyed differently. */
export function FormsStep(parts: StepParts) {
  if (parts.of.state !== 'field' || !may('forms-read')) return null
  return <Forms {...parts} />
}

function Forms(parts: StepParts) {
  const { of, onDone } = parts
  const asked = useAsked(`forms ${of.id}`, () => told(v1.campaigns[':id'].forms.$get({ param: { id: of.id } })))
  const done = (says: string) => {
    asked.again()
    onDone(says)
  }
  return (
    <Answered of={asked}>
      {({ forms }) => (
        <>
          {may('form-keyed') && <KeyingDesk campaign={of} forms={forms} onKeyed={asked.again} />}
          {may('form-settled') && <Differences of={of} onDone={done} forms={forms} />}
          <FormList forms={forms} />
        </>
      )}
    </Answered>
  )
}

function Differences({ forms, ...parts }: StepParts & { readonly forms: readonly CampaignForm[] }) {
  const differing = forms.filter(({ state }) => state === 'differs')
  return (
    <>
      <h3>Chờ phân xử</h3>
      {differing.length === 0 && (
        <p>Không có phiếu nào nhập lệch. Phiếu lệch hiện ở đây khi người thứ hai nhập xong.</p>
      )}
      {differing.map(({ form }) => (
        <Arbitration key={form} {...parts} form={form} />
      ))}
    </>
  )
}
