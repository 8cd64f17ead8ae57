import { useEffect, useRef, useState } from 'preact/hooks'
import { channelNames } from '../../surveys/grammar/context.ts'
import { type Population, told, v1 } from './api.ts'
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
export function usePopulationSaving({ lines, rows, names }: Shown, onSaved: () => void) {
  const [busy, setBusy] = useState(false)
  // What was refused is told until something else is typed: an effect that clears it could come after the refusal.
  const [refused, setRefused] = useState<Refused & { readonly of: typeof typed.value }>()
  const [saved, setSaved] = useState<number>()
  // What was saved just now stands in no row before the rows come anew: it is what whoever types on has seen.
  const lately = useRef<Lately>({ rows, cells: new Map() })
  const own = lately.current.rows === rows ? lately.current.cells : new Map<string, number>()
  const changes = changesBeside(lines)
  useUnsaved(changes.length > 0)

  async function save() {
    if (busy || changes.length === 0) return
    const wrong = changes.find(({ text }) => typedCount(text) === undefined)
    if (wrong)
      return setRefused(refusedAt(wrong, 'xin nhập số nguyên từ 0 trở lên, ví dụ 1284. Chưa lưu số nào.', names))
    setBusy(true)
    const answer = await told(
      v1.populations.entries.$put({ json: { entries: changes.map((one) => entryOf(one, own)) } }),
    )
    setBusy(false)
    if (!answer.ok) {
      if (answer.failure.problem === 'entryOutdated') onSaved()
      return setRefused(refusedAt(changes[placeIn(answer.failure.field)], answer.failure.message, names))
    }
    lately.current = { rows, cells: new Map([...own, ...changes.map(savedCell)]) }
    discard()
    setSaved(answer.value.saved)
    onSaved()
  }

  return {
    changes: changes.length,
    busy,
    refused: refused?.of === typed.value ? refused : undefined,
    saved: changes.length === 0 ? saved : undefined,
    save,
  }
}

type Shown = { readonly lines: readonly Line[]; readonly rows: readonly Population[]; readonly names: Names }
type Lately = { readonly rows: readonly Population[]; readonly cells: ReadonlyMap<string, number> }

const cellOf = ({ line, month }: Typed): string => `${month} ${line.key}`
const savedCell = (one: Typed): readonly [string, number] => [cellOf(one), typedCount(one.text) ?? 0]

function entryOf(one: Typed, own: ReadonlyMap<string, number>) {
  const { area, procedure, channel, closed } = one.line
  const before = own.get(cellOf(one)) ?? closed.get(one.month) ?? null
  return { month: one.month, area, procedure, channel, closed: typedCount(one.text) ?? 0, before }
}

/** 'entries.3.closed' is about the fourth. */
const placeIn = (field: string | undefined): number => Number(field?.split('.')[1] ?? -1)

const refusedAt = (cell: Typed | undefined, words: string, names: Names) => ({
  of: typed.value,
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
