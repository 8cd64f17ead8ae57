import { useState } from 'preact/hooks'
import type { periodsByYear } from '../periods.ts'
import { periodTitle } from '../periods.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly years: ReturnType<typeof periodsByYear>
  readonly onAsk: (wanted: { readonly period: string; readonly reason: string }) => void
}

/** Chooses what to publish. Whether the period is over is the server's to say. */
export function PublishForm({ years, onAsk }: Parts) {
  const periods = years.flatMap((year) => year.periods)
  const [period, setPeriod] = useState(periods[1] ?? periods[0] ?? '')
  const [reason, setReason] = useState('')
  return (
    <section aria-labelledby="publish" class="controls-only">
      <h2 id="publish">Công bố một kỳ</h2>
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
          hint="Kỳ phải đã kết thúc. Nên nhập đủ số hồ sơ đã giải quyết trước khi công bố."
          options={periods.map((name) => ({ value: name, title: periodTitle(name) ?? name }))}
          value={period}
          onChange={setPeriod}
        />
        <TextField
          label="Lý do (khi công bố lại)"
          name="reason"
          hint="Ví dụ: bổ sung phiếu giấy nhập muộn"
          value={reason}
          onChange={setReason}
        />
        <button type="submit" class="main">
          Công bố…
        </button>
      </form>
    </section>
  )
}
