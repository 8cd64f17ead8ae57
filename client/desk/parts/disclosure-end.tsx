import { useState } from 'preact/hooks'
import { leastDaysPosted } from '../../../surveys/grammar/disclosure.ts'
import { told, v1 } from '../api.ts'
import { isEarly, type RegisterEntry } from '../disclosures.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly of: RegisterEntry
  readonly today: string
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}

/** Writes down until when something was there; before it was there as long as it must, only with a reason. */
export function DisclosureEnd({ of: { id, what, since }, today, onDone, onClose }: Parts) {
  const [until, setUntil] = useState(today)
  const [reason, setReason] = useState('')
  const early = until >= since && isEarly(since, until)
  const { send, busy, why, refusal } = useSending(async () => {
    const json = { until, reason: early ? reason : '' }
    const answer = await told(v1.disclosures[':id'].end.$post({ param: { id: id ?? '' }, json }))
    if (answer.ok) onDone('Đã ghi ngày kết thúc.')
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate aria-label={`Ghi ngày kết thúc: ${what}`}>
      <h2>Ngày kết thúc công khai</h2>
      <p>{what}</p>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="day" name="until" label="Đến hết ngày" value={until} onChange={setUntil} why={why('until')} />
      {early && (
        <TextField
          kind="reason"
          label={`Vì sao dưới ${leastDaysPosted} ngày`}
          hint="Luật Thực hiện dân chủ ở cơ sở yêu cầu niêm yết ít nhất 30 ngày liên tục"
          value={reason}
          onChange={setReason}
          why={why('reason')}
        />
      )}
      <div class="actions">
        <SendButton busy={busy}>Lưu ngày kết thúc</SendButton>
        <button type="button" onClick={onClose}>
          Hủy
        </button>
      </div>
    </form>
  )
}
