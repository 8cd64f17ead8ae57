import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { endedPeriods, type Offered } from '../../../surveys/periods/offered.ts'
import { periodTitle } from '../periods.ts'
import type { WantedPublication } from '../use-publishing.ts'
import { listOf } from './propose-form.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly offered: readonly Offered[]
  readonly onAsk: (wanted: WantedPublication) => void
}

/** Prepares the publication of one of the periods that are over, the newest first. The server has the last word. */
export function PublishForm({ offered, onAsk }: Parts) {
  const periods = endedPeriods(offered, dayOf(Date.now()))
  return (
    <section aria-labelledby="publish" class="controls-only">
      <h2 id="publish">Chuẩn bị công bố một kỳ</h2>
      {periods.length === 0 ? (
        <p>Chưa có kỳ nào kết thúc mà có phiếu trả lời. Kỳ nào chưa kết thúc thì chưa công bố được.</p>
      ) : (
        <Choosing periods={periods} onAsk={onAsk} />
      )}
    </section>
  )
}

function Choosing({ periods, onAsk }: { readonly periods: readonly string[] } & Pick<Parts, 'onAsk'>) {
  const [period, setPeriod] = useState(periods[0] ?? '')
  const [cause, setCause] = useState('regular')
  const [reason, setReason] = useState('')
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk({ period, cause, reason })
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
      <SelectField label="Lý do" name="cause" options={listOf('publish')} value={cause} onChange={setCause} />
      <TextField
        label="Ghi rõ (khi không công bố theo kỳ)"
        kind="reason"
        hint="Ví dụ: bổ sung phiếu giấy nhập muộn"
        value={reason}
        onChange={setReason}
      />
      <button type="submit" class="main">
        Chuẩn bị công bố…
      </button>
    </form>
  )
}
