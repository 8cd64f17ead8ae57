import { useEffect, useState } from 'preact/hooks'
import { channelNames } from '../../surveys/grammar/context.ts'
import { told, v1 } from './api.ts'
import type { Names } from './names.ts'
import { monthName } from './periods.ts'
import { changesBeside, discard, type Typed, typed } from './population-draft.ts'
import { type Line, typedCount } from './population-lines.ts'

/** Why nothing was saved, and at which cell. */
export type Refused = { readonly line: string | undefined; readonly month: string | undefined; readonly words: string }

/**
 * Saving all that is typed, all or nothing.
 *
 * @param onSaved shows the newest numbers; also when somebody else has changed one
 */
export function usePopulationSaving(lines: readonly Line[], names: Names, onSaved: () => void) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [saved, setSaved] = useState<number>()
  const changes = changesBeside(lines)
  useUnsaved(changes.length > 0)
  useEffect(() => {
    setRefused(undefined)
    if (typed.value.size > 0) setSaved(undefined)
  }, [typed.value])

  async function save() {
    if (busy || changes.length === 0) return
    const wrong = changes.find(({ text }) => typedCount(text) === undefined)
    if (wrong)
      return setRefused(refusedAt(wrong, 'xin nhập số nguyên từ 0 trở lên, ví dụ 1284. Chưa lưu số nào.', names))
    setBusy(true)
    const answer = await told(v1.populations.entries.$put({ json: { entries: changes.map(entryOf) } }))
    setBusy(false)
    if (!answer.ok) {
      if (answer.failure.problem === 'entryOutdated') onSaved()
      return setRefused(refusedAt(changes[placeIn(answer.failure.field)], answer.failure.message, names))
    }
    discard()
    setSaved(answer.value.saved)
    onSaved()
  }

  return { changes: changes.length, busy, refused, saved, save }
}

const entryOf = ({ line: { area, procedure, channel, closed }, month, text }: Typed) => ({
  ...{ month, area, procedure, channel },
  closed: typedCount(text) ?? 0,
  before: closed.get(month) ?? null,
})

/** 'entries.3.closed' is about the fourth. */
const placeIn = (field: string | undefined): number => Number(field?.split('.')[1] ?? -1)

const refusedAt = (cell: Typed | undefined, words: string, names: Names): Refused => ({
  line: cell?.line.key,
  month: cell?.month,
  words: cell ? `${placeOf(cell, names)}: ${words}` : words,
})

/** A cell in few words; whole names of procedures fill a phone's screen. */
const placeOf = ({ line: { area, procedure, channel }, month }: Typed, names: Names): string =>
  [procedure || names.area(area), channelNames[channel].toLowerCase(), monthName(month).toLowerCase()].join(' · ')

/** Asks before the window is closed while something is not saved. */
function useUnsaved(is: boolean): void {
  useEffect(() => {
    if (!is) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [is])
}
