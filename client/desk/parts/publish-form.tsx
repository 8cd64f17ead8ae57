import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { endedPeriods, type Offered } from '../../../surveys/periods/offered.ts'
import { periodTitle } from '../periods.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly offered: readonly Offered[]
  readonly onAsk: (wanted: { readonly period: string; readonly reason: string }) => void
}

/** Chooses what to publish among the periods that are over, the newest first. The server has the last word. */
export function PublishForm({ offered, onAsk }: Parts) {
  const periods = endedPeriods(offered, dayOf(Date.now()))
  const [period, setPeriod] = useState(periods[0] ?? '')
  const [reason, setReason] = useState('')
  return (
    <section aria-labelledby="publish" class="controls-only">
      <h2 id="publish">Công bố một kỳ</h2>
      {periods.length === 0 ? (
        <p>Chưa có kỳ nào kết thúc mà có phiếu trả lời. Kỳ nào chưa kết thúc thì chưa công bố được.</p>
      ) : (
        <form
          class="narrow"
          onSubmit={(event) => {
            event.preventDefault()
            onAsk({ period, reason })
          }}
        >
          <SelectField
            label="Kỳ"
            name="period"
            hint="Kỳ nào chưa kết thúc thì chưa công bố được. Nên nhập đủ số hồ sơ đã giải quyết trước khi công bố."
            options={periods.map((name) => ({ value: name, title: periodTitle(name) ?? name }))}
            value={period}
            onChange={setPeriod}
          />
          <TextField
            label="Lý do (khi công bố lại)"
            kind="reason"
            hint="Ví dụ: bổ sung phiếu giấy nhập muộn"
            value={reason}
            onChange={setReason}
          />
          <button type="submit" class="main">
            Công bố…
          </button>
        </form>
      )}
    </section>
  )
}
