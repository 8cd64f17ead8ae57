import { useRef } from 'preact/hooks'
import { mostFileBytes, mostFiles } from '../../../surveys/grammar/evidence.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { uploadEvidence } from '../evidence.ts'
import { missing, useSending } from '../use-sending.ts'
import { Field } from './field.tsx'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'

type Parts = { readonly criterion: string; readonly onDone: (says: string) => void }

/** Brings a file; what a photograph may show is said before. */
export function EvidenceUpload({ criterion, onDone }: Parts) {
  const picked = useRef<HTMLInputElement>(null)
  const { send, busy, why, refusal } = useSending(async () => {
    const file = picked.current?.files?.[0]
    if (!file) return missing('file', 'Xin chọn một tệp.')
    if (file.size > mostFileBytes) return missing('file', 'Tệp lớn hơn 10 MB. Xin giảm dung lượng rồi tải lại.')
    const answer = await uploadEvidence(criterion, file)
    if (answer.ok) onDone(`Đã lưu tệp ${file.name}.`)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <p class="note">
        Ảnh có thể cho thấy người dân, hồ sơ, số điện thoại. Chỉ tải ảnh đã được người trong ảnh đồng ý, hoặc đã che.
      </p>
      <Field
        label="Tệp PDF, ảnh JPEG, PNG hoặc Word (.docx)"
        hint={`Mỗi tệp nhiều nhất 10 MB, mỗi tiêu chí nhiều nhất ${count(mostFiles)} tệp.`}
        why={why('file')}
      >
        {(wiring) => <input {...wiring} type="file" accept=".pdf,.jpg,.jpeg,.png,.docx" ref={picked} />}
      </Field>
      <SendButton busy={busy}>Tải lên</SendButton>
    </form>
  )
}
