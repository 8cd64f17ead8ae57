import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { told, v1 } from '../api.ts'
import { Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { useSending } from '../use-sending.ts'
import { readCells, type Typed } from './cells.ts'
import { KeyingCell } from './keying-cell.tsx'

type Parts = {
  readonly campaign: string
  readonly form: string
  readonly pass: 1 | 2
  readonly questions: readonly Question[]
  /** What stands above some of them. */
  readonly headings: ReadonlyMap<string, string>
  readonly onKeyed: (says: string) => void
  readonly onLeave: () => void
}

/** A paper form is keyed without the mouse: digits choose, Enter goes on, the last one reaches the button that stores it. */
export function KeyingForm(parts: Parts) {
  const { form, pass, questions, headings, onLeave } = parts
  const { place, typed, setTyped, shown, send, busy, refusal, why } = useKeying(parts)
  useLayoutEffect(() => place.current?.querySelector('input')?.focus(), [])
  const refusedAt = questions.find(({ id }) => why(id))
  return (
    <form
      ref={place}
      class="keying"
      onSubmit={send}
      onKeyDown={goOn}
      noValidate
      aria-label={`Phiếu ${form}, lần ${pass}`}
    >
      <h3>
        Phiếu {form}, lần nhập {pass}
      </h3>
      <p class="soft">Gõ số in trên phiếu rồi nhấn Enter; câu bỏ trống thì nhấn Enter. Shift + Tab để quay lại.</p>
      {refusal && <Wrong failure={refusal} />}
      {refusedAt && <Wrong failure={{ problem: 'refused', message: `${refusedAt.ask.vi}: ${why(refusedAt.id)}` }} />}
      {questions.map((question, i) => (
        <KeyingCell
          key={question.id}
          of={question}
          place={i + 1}
          heading={headings.get(question.id)}
          typed={typed[question.id] ?? ''}
          isSkipped={!shown.has(question.id)}
          onType={(text) => setTyped({ ...typed, [question.id]: text })}
        />
      ))}
      <div class="actions">
        <SendButton busy={busy}>Lưu phiếu {form}</SendButton>
        <button type="button" onClick={onLeave}>
          Bỏ, chưa lưu
        </button>
      </div>
    </form>
  )
}

/** What is typed of a form, and storing it: one with a wrong digit is not sent. */
function useKeying({ campaign, form, pass, questions, onKeyed }: Parts) {
  const [typed, setTyped] = useState<Typed>({})
  const place = useRef<HTMLFormElement>(null)
  const { answers, shown, wrong } = readCells(questions, typed)
  const sending = useSending(async () => {
    if (wrong) {
      place.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus()
      return undefined
    }
    const json = { pass: pass === 1 ? ('1' as const) : ('2' as const), answers }
    const answer = await told(v1.campaigns[':id'].forms[':form'].$put({ param: { id: campaign, form }, json }))
    if (answer.ok) onKeyed(`Đã nhập phiếu ${form}, lần ${pass}.`)
    return answer.ok ? undefined : answer.failure
  })
  return { ...sending, place, typed, setTyped, shown }
}

/** Enter in a question goes to the next that is asked; one with a wrong digit is not left so. */
function goOn(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  const from = event.target
  if (event.key !== 'Enter' || !(from instanceof HTMLInputElement)) return
  event.preventDefault()
  if (from.getAttribute('aria-invalid')) {
    from.select()
    return
  }
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input:not(:disabled), button[type="submit"]')]
  stops[stops.indexOf(from) + 1]?.focus()
}
