import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { told, v1 } from '../api.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

export const dayKinds = { off: 'Nghỉ', 'make-up': 'Làm bù', usual: 'Làm việc như ngày thường' } as const
type Kind = keyof typeof dayKinds

const empty = { day: '', kind: 'off' as Kind, name: '', source: '' }

async function save({ day, kind, name, source }: typeof empty) {
  if (day === '') return missing('day', 'Xin chọn ngày.')
  if (source.trim() === '') return missing('source', 'Xin ghi văn bản làm căn cứ.')
  const json = { kind, name: name.trim() || dayKinds[kind], source }
  const answer = await told(v1['working-days'][':day'].$put({ param: { day }, json }))
  return answer.ok ? undefined : answer.failure
}

/** Says how a day is worked, and by which document. */
export function DayForm({ onSaved }: { readonly onSaved: () => void }) {
  const [typed, setTyped] = useState(empty)
  const [said, setSaid] = useState<string>()
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const { send, busy, why, refusal } = useSending(async () => {
    const failure = await save(typed)
    if (failure) return failure
    setSaid(`Đã lưu ngày ${dayRead(typed.day)}.`)
    setTyped(empty)
    onSaved()
    return undefined
  })
  return (
    <form class="narrow screen-only" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      {said && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      <TextField kind="day" label="Ngày" value={typed.day} onChange={(day) => change({ day })} why={why('day')} />
      <SelectField
        label="Ngày này"
        name="kind"
        options={Object.entries(dayKinds).map(([value, title]) => ({ value, title }))}
        value={typed.kind}
        onChange={(kind) => change({ kind: kind as Kind })}
      />
      <Words typed={typed} change={change} why={why('source')} />
      <SendButton busy={busy}>Lưu ngày</SendButton>
    </form>
  )
}

type WordsParts = {
  readonly typed: typeof empty
  readonly change: (part: Partial<typeof empty>) => void
  readonly why: string | undefined
}

const Words = ({ typed, change, why }: WordsParts) => (
  <>
    <TextField kind="counter" name="name" label="Tên" value={typed.name} onChange={(name) => change({ name })} />
    <TextField
      kind="reason"
      name="source"
      label="Căn cứ"
      hint="Số, ngày của văn bản"
      value={typed.source}
      onChange={(source) => change({ source })}
      why={why}
    />
  </>
)
