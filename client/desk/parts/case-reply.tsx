import { useState } from 'preact/hooks'
import { type Done, doneKinds } from '../../../surveys/grammar/case.ts'
import { doneNames } from '../../../surveys/voice/cases.ts'
import { type Case, type Failure, told, v1 } from '../api.ts'
import { useAsked } from '../use-asked.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextArea } from './text-area.tsx'

type Parts = {
  readonly of: Pick<Case, 'state' | 'number'>
  readonly onReply: (done: Done, words: string) => Promise<Failure | undefined>
}

const doneOptions = [
  { value: '', title: 'Chọn việc đã làm' },
  ...doneKinds.map((kind) => ({ value: kind, title: doneNames[kind].vi })),
]

/** Writes the reply: what was done, from a list, and words, from a template or own ones. */
export function CaseReply({ of: one, onReply }: Parts) {
  const [done, setDone] = useState<Done | ''>('')
  const [words, setWords] = useState('')
  const templates = useAsked('templates', () => told(v1.cases.templates.$get())).answer
  const offered = templates?.ok ? templates.value.templates.filter((one) => done === '' || one.done === done) : []
  const { send, busy, why, refusal } = useSending(async () =>
    done === '' ? missing('done', 'Xin chọn việc đã làm.') : onReply(done, words),
  )
  return (
    <form class="narrow" onSubmit={send}>
      <h2>{one.state === 'messaged' ? 'Trả lời lời nhắn' : 'Trả lời người viết'}</h2>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Việc đã làm"
        name="done"
        options={doneOptions}
        value={done}
        onChange={(value) => setDone(value as Done | '')}
        why={why('done')}
      />
      {words === '' && (
        <Templates
          of={offered}
          onChoose={(one) => {
            setDone(one.done)
            setWords(one.words)
          }}
        />
      )}
      <TextArea
        label="Nội dung trả lời"
        hint="Người viết xem được ngay bằng mã biên nhận. Không ghi tên, số điện thoại của người dân; chỗ trong ngoặc vuông phải điền."
        value={words}
        onChange={setWords}
        why={why('words')}
      />
      <SendButton busy={busy}>Gửi trả lời</SendButton>
    </form>
  )
}

type Template = { readonly done: Done; readonly title: string; readonly words: string }

/** Replies to begin from, as long as nothing is written. */
const Templates = ({
  of,
  onChoose,
}: {
  readonly of: readonly Template[]
  readonly onChoose: (one: Template) => void
}) =>
  of.length === 0 ? null : (
    <p class="actions">
      <span>Dùng mẫu:</span>
      {of.map((one) => (
        <button key={one.title} type="button" onClick={() => onChoose(one)}>
          {one.title}
        </button>
      ))}
    </p>
  )
