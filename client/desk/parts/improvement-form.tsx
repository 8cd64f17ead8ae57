import { useState } from 'preact/hooks'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type Improvement, told, v1 } from '../api.ts'
import { useAsked } from '../use-asked.ts'
import { useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  /** One to be changed, or where a new one is written down. */
  readonly of: Improvement | { readonly unit: string; readonly area: string }
  readonly onSaved: () => void
}

/** Writes down what is done, or that it is done. */
export function ImprovementForm({ of, onSaved }: Parts) {
  const before = 'id' in of ? of : undefined
  const [title, setTitle] = useState(before?.title ?? '')
  const [openedOn, setOpened] = useState(before?.openedOn ?? dayOf(Date.now()))
  const [doneOn, setDone] = useState(before?.doneOn ?? '')
  const [theme, setTheme] = useState(before?.theme ?? '')
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = await save(of, { title, theme, openedOn, doneOn: doneOn || null })
    if (answer.ok) onSaved()
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form class="narrow" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="reason"
        name="title"
        label="Việc"
        hint="Ví dụ: mở thêm một quầy buổi sáng"
        value={title}
        onChange={setTitle}
        why={why('title')}
      />
      <DayField name="openedOn" label="Bắt đầu" value={openedOn} onChange={setOpened} why={why('openedOn')} />
      <DayField
        name="doneOn"
        label="Xong"
        hint="Để trống khi chưa xong"
        value={doneOn}
        onChange={setDone}
        why={why('doneOn')}
      />
      <ThemeField value={theme} onChange={setTheme} />
      <SendButton busy={busy}>Lưu việc</SendButton>
    </form>
  )
}

type Typed = Pick<Improvement, 'title' | 'theme' | 'openedOn' | 'doneOn'>

function save(of: Parts['of'], typed: Typed) {
  const { unit, area } = of
  const json = { ...typed, unit, area }
  return 'id' in of
    ? told(v1.improvements[':id'].$put({ param: { id: of.id }, json }))
    : told(v1.improvements.$post({ json }))
}

const DayField = (parts: Omit<Parameters<typeof TextField>[0], 'kind'>) => <TextField kind="day" {...parts} />

/** Which theme of comments it follows from, if it follows from one. */
function ThemeField({ value, onChange }: { readonly value: string; readonly onChange: (theme: string) => void }) {
  const { answer } = useAsked('themes', () => told(v1.themes.$get()))
  const themes = answer?.ok ? answer.value.themes : []
  return (
    <SelectField
      label="Từ chủ đề ý kiến"
      name="theme"
      options={[
        { value: '', title: 'Không theo chủ đề nào' },
        ...themes.map(({ id, name }) => ({ value: id, title: name })),
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
