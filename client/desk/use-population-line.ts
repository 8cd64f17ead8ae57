import { useState } from 'preact/hooks'
import { count } from '../../surveys/voice/numbers.ts'
import { told, v1 } from './api.ts'
import { type Line, typedCount } from './population-lines.ts'

/** What is being typed into one line, and saving it month by month. `onSaved` is for showing the new numbers. */
export function usePopulationLine({ area, procedure, channel, closed }: Line, onSaved: () => void) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly words: string }>()

  const kept = (month: string) => {
    const number = closed.get(month)
    return number === undefined ? '' : count(number)
  }
  const changed = [...typed].filter(
    ([month, text]) => text.trim() !== kept(month) && (typedCount(text) ?? text) !== closed.get(month),
  )

  async function save() {
    if (busy || changed.length === 0) return
    if (changed.some(([, text]) => typedCount(text) === undefined))
      return setSaid({ ok: false, words: 'Xin nhập số nguyên từ 0 trở lên, ví dụ 1284.' })
    setBusy(true)
    for (const [month, text] of changed) {
      const entry = { month, area, procedure, channel, closed: typedCount(text) ?? 0 }
      const answer = await told(v1.populations.$put({ json: entry }))
      if (answer.ok) continue
      setBusy(false)
      return setSaid({ ok: false, words: answer.failure.message })
    }
    setBusy(false)
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
