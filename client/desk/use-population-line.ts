import { useState } from 'preact/hooks'
import { count } from '../../surveys/voice/numbers.ts'
import { told, v1 } from './api.ts'
import { type Line, typedCount } from './population-lines.ts'

/** What is being typed into one line, and saving it month by month. `onSaved` is for showing the new numbers. */
export function usePopulationLine(line: Line, onSaved: () => void) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly words: string }>()

  const kept = (month: string) => {
    const number = line.closed.get(month)
    return number === undefined ? '' : count(number)
  }
  const changed = [...typed].filter(
    ([month, text]) => text.trim() !== kept(month) && (typedCount(text) ?? text) !== line.closed.get(month),
  )

  async function save() {
    if (busy || changed.length === 0) return
    if (changed.some(([, text]) => typedCount(text) === undefined))
      return setSaid({ ok: false, words: 'Xin nhập số nguyên từ 0 trở lên, ví dụ 1284.' })
    setBusy(true)
    const wrong = await saveMonths(changed, line)
    setBusy(false)
    if (wrong !== undefined) return setSaid({ ok: false, words: wrong })
    setSaid({ ok: true, words: 'Đã lưu' })
    onSaved()
  }

  return {
    text: (month: string) => typed.get(month) ?? kept(month),
    type: (month: string, text: string) => {
      setTyped(new Map(typed).set(month, text))
      setSaid(undefined)
    },
    isChanged: changed.length > 0,
    busy,
    said,
    save,
  }
}

/** Saves one month after the other. @returns why one was not saved; those before it are saved, those after it not. */
async function saveMonths(
  changed: readonly (readonly [month: string, text: string])[],
  { area, procedure, channel }: Line,
): Promise<string | undefined> {
  for (const [month, text] of changed) {
    const entry = { month, area, procedure, channel, closed: typedCount(text) ?? 0 }
    const answer = await told(v1.populations.$put({ json: entry }))
    if (!answer.ok) return answer.failure.message
  }
  return undefined
}
