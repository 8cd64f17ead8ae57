import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { periodTitle } from '../periods.ts'
import type { Release } from '../releases.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly releases: readonly Release[]
  readonly periods: readonly string[]
  readonly onAnnounced: () => void
}

/** Announces the day of a period, or moves it with a reason everybody reads. */
export function ReleaseForm({ releases, periods, onAnnounced }: Parts) {
  const [period, setPeriod] = useState(periods[0] ?? '')
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const isMoved = releases.some((one) => one.period === period)
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await told(v1['release-days'].$post({ json: { period, day, reason: isMoved ? reason : '' } }))
    if (answer.ok) onAnnounced()
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Kỳ sẽ công bố"
        name="period"
        options={periods.map((name) => ({ value: name, title: periodTitle(name) ?? name }))}
        value={period}
        onChange={setPeriod}
        why={why('period')}
      />
      <TextField kind="day" label="Ngày sẽ công bố" value={day} onChange={setDay} why={why('day')} />
      {isMoved && (
        <TextField
          kind="reason"
          label="Vì sao dời ngày"
          hint="Người dân đọc được lý do này"
          value={reason}
          onChange={setReason}
          why={why('reason')}
        />
      )}
      <SendButton busy={busy}>{isMoved ? 'Dời ngày' : 'Báo trước'}</SendButton>
    </form>
  )
}
