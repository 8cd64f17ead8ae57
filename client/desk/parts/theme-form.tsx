import { useState } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { type Theme, told, v1 } from '../api.ts'
import { useSending } from '../use-sending.ts'
import { CommentWords } from './comment-words.tsx'
import { Wrong } from './notice.tsx'
import { SendButton } from './send-button.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

type Written = { readonly name: string; readonly any: string[]; readonly none: string[] }
type Parts = { readonly of?: Theme; readonly onSaved: () => void }

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const preview = (json: Written) => told(v1.themes.preview.$post({ json }))
type Preview = Extract<Awaited<ReturnType<typeof preview>>, { ok: true }>['value']

/** Writes a rule of words, shows what it would find, and only then stores it as a new version. */
export function ThemeForm({ of, onSaved }: Parts) {
  const [name, setName] = useState(of?.name ?? '')
  const [any, setAny] = useState(of?.any.join('\n') ?? '')
  const [none, setNone] = useState(of?.none.join('\n') ?? '')
  const [seen, setSeen] = useState<{ readonly of: string; readonly found: Preview }>()
  const written: Written = { name, any: linesIn(any), none: linesIn(none) }
  const now = JSON.stringify(written)
  const isSeen = seen?.of === now
  const { send, busy, why, refusal } = useSending(async () => {
    const answer = isSeen ? await save(of, written) : await preview(written)
    if (!answer.ok) return answer.failure
    if (isSeen) onSaved()
    else setSeen({ of: now, found: answer.value as Preview })
    return undefined
  })
  return (
    <form class="narrow theme-rule" onSubmit={send}>
      {refusal && <Wrong failure={refusal} />}
      <TextField kind="counter" name="name" label="Tên chủ đề" value={name} onChange={setName} why={why('name')} />
      <Words label="Ý kiến có một trong các từ, cụm từ" value={any} onChange={setAny} why={why('any')} />
      <Words label="và không có từ, cụm từ nào sau đây" value={none} onChange={setNone} why={why('none')} />
      {isSeen && seen && <Found of={seen.found} />}
      <SendButton busy={busy}>
        {isSeen ? (of ? `Lưu thành bản ${of.version + 1}` : 'Lưu chủ đề') : 'Xem trước'}
      </SendButton>
    </form>
  )
}

const save = (of: Theme | undefined, json: Written) =>
  of
    ? told(v1.themes[':id'].$put({ param: { id: of.id }, json: { ...json, before: of.version } }))
    : told(v1.themes.$post({ json }))

type Lines = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly why: string | undefined
}

const Words = (parts: Lines) => (
  <TextArea {...parts} hint="Mỗi dòng một cụm; có dấu thì tìm đúng dấu; dấu * thay phần cuối của từ" />
)

/** What the rule finds, before it is stored. */
const Found = ({ of: { n, of, firstDay, rows } }: { readonly of: Preview }) => (
  <div role="status" class="said">
    <p>
      Quy tắc này bắt {count(n)} trên {count(of)} ý kiến từ ngày {dayRead(firstDay)} đến nay.
    </p>
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <CommentWords of={row.pieces} />
        </li>
      ))}
    </ul>
  </div>
)
