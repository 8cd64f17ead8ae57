import { useState } from 'preact/hooks'
import { told, v1 } from '../api.ts'
import { type DataRequest, outcomeOptions } from '../data-requests.ts'
import { missing, useSending } from '../use-sending.ts'
import { Wrong } from './notice.tsx'
import { SelectField } from './select-field.tsx'
import { SendButton } from './send-button.tsx'
import { TextField } from './text-field.tsx'

type Parts = {
  readonly of: Pick<DataRequest, 'id' | 'reference'>
  readonly today: string
  readonly onDone: (says: string) => void
  readonly onClose: () => void
}
type Outcome = Parameters<(typeof v1.requests)[':id']['closure']['$post']>[0]['json']['outcome']

/** On which day whoever asked was answered. */
export function RequestAnswering({ of: { id, reference }, today, onDone, onClose }: Parts) {
  const [on, setOn] = useState(today)
  const { send, busy, refusal, why } = useSending(async () => {
    const answer = await told(v1.requests[':id'].answer.$post({ param: { id }, json: { on } }))
    if (!answer.ok) return answer.failure
    onDone(`Đã ghi ngày trả lời của yêu cầu ${reference}.`)
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <TextField
        kind="day"
        name="on"
        label="Ngày trả lời"
        hint="Báo phường đã nhận, sẽ làm gì và bao giờ xong. Việc báo do cán bộ làm, hệ thống không gửi."
        value={on}
        onChange={setOn}
        why={why('on')}
      />
      <Buttons busy={busy} word="Lưu ngày trả lời" onClose={onClose} />
    </form>
  )
}

/** What was done about a request: by the list, and in words that name nobody. */
export function RequestClosing({ of: { id, reference }, today, onDone, onClose }: Parts) {
  const [on, setOn] = useState(today)
  const [outcome, setOutcome] = useState('')
  const [words, setWords] = useState('')
  const { send, busy, refusal, why } = useSending(async () => {
    if (outcome === '') return missing('outcome', 'Xin chọn kết quả trong danh sách.')
    const json = { on, outcome: outcome as Outcome, words }
    const answer = await told(v1.requests[':id'].closure.$post({ param: { id }, json }))
    if (!answer.ok) return answer.failure
    onDone(`Đã ghi kết quả của yêu cầu ${reference}.`)
    return undefined
  })
  return (
    <form class="narrow" onSubmit={send} noValidate>
      {refusal && <Wrong failure={refusal} />}
      <SelectField
        label="Kết quả"
        name="outcome"
        options={outcomeOptions}
        value={outcome}
        onChange={setOutcome}
        why={why('outcome')}
      />
      <TextField
        kind="reason"
        name="words"
        label="Đã làm gì"
        hint="Ít nhất 10 ký tự, không ghi tên, số điện thoại hay địa chỉ của ai."
        value={words}
        onChange={setWords}
        why={why('words')}
      />
      <TextField kind="day" name="on" label="Xong ngày" value={on} onChange={setOn} why={why('on')} />
      <Buttons busy={busy} word="Lưu kết quả" onClose={onClose} />
    </form>
  )
}

const Buttons = ({ busy, word, onClose }: { busy: boolean; word: string } & Pick<Parts, 'onClose'>) => (
  <div class="actions">
    <SendButton busy={busy}>{word}</SendButton>
    <button type="button" onClick={onClose}>
      Hủy
    </button>
  </div>
)
