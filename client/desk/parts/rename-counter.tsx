import { useState } from 'preact/hooks'
import { type Touchpoint, told, v1 } from '../api.ts'
import { useSending } from '../use-sending.ts'
import { More } from './more.tsx'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = { readonly touchpoint: Touchpoint; readonly onDone: () => void }

/** Calls a counter otherwise; code, answers and posters that hang stay good. */
export const RenameCounter = (parts: Parts) => (
  <More title="Đổi tên quầy">{() => <Form key={parts.touchpoint.counter} {...parts} />}</More>
)

function Form({ touchpoint: { code, counter }, onDone }: Parts) {
  const [name, setName] = useState(counter)
  const { send, busy, refusal, why } = useSending(async () => {
    const answer = await told(v1.touchpoints[':code'].$put({ param: { code }, json: { counter: name.trim() } }))
    if (!answer.ok) return answer.failure
    onDone()
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="counter"
        label="Tên quầy"
        hint="Mã QR và phiếu đã thu giữ nguyên; áp phích đã in còn tên cũ thì nên in lại. Để trống nếu quầy không có tên."
        value={name}
        onChange={setName}
        why={why('counter')}
      />
      <SendButton busy={busy}>Lưu tên quầy</SendButton>
    </form>
  )
}
