import { useLocation } from 'preact-iso'
import { addresses, touchpointAddress } from '../address.ts'
import { type Catalogue, told, v1 } from '../api.ts'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { WhatFields, WhereFields } from '../parts/touchpoint-fields.tsx'
import { draft, emptyDraft, filled } from '../touchpoint-draft.ts'
import { useAsked } from '../use-asked.ts'
import { useSending } from '../use-sending.ts'

/** Making a touchpoint: what a QR code at a counter will lead to. */
export function NewTouchpoint() {
  const asked = useAsked('catalogue', () => told(v1.catalogue.$get()))
  return (
    <>
      <p class="back">
        <a href={addresses.touchpoints}>← Quầy và mã QR</a>
      </p>
      <PageHead
        title="Tạo điểm khảo sát"
        intro="Mỗi điểm khảo sát có một mã QR riêng. Phiếu trả lời qua mã đó được ghi cho lĩnh vực và quầy khai ở đây."
      />
      <Answered of={asked}>{(catalogue) => <Form catalogue={catalogue} />}</Answered>
    </>
  )
}

function Form({ catalogue }: { readonly catalogue: Catalogue }) {
  const { route } = useLocation()
  const entered = filled(draft.value, catalogue)
  const { send, busy, refusal, why } = useSending(async () => {
    const made = await told(v1.touchpoints.$post({ json: entered }))
    if (!made.ok) return made.failure
    draft.value = emptyDraft
    route(`${touchpointAddress(made.value.code)}?made=1`, true)
    return undefined
  })

  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <WhatFields catalogue={catalogue} entered={entered} why={why} />
      <WhereFields catalogue={catalogue} entered={entered} why={why} />
      <div class="actions">
        <SendButton busy={busy}>Tạo điểm khảo sát</SendButton>
        <a href={addresses.touchpoints}>Hủy</a>
      </div>
    </form>
  )
}
