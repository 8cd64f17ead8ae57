import { effect, signal } from '@preact/signals'
import { count } from '../../surveys/voice/numbers.ts'
import { type Line, typedCount } from './population-lines.ts'
import { session } from './session.ts'

/** What is typed into the table and not saved yet, by cell: it outlasts a look at another page or quarter. Gone with whoever typed it. */
export const typed = signal<ReadonlyMap<string, Typed>>(new Map())

export type Typed = { readonly line: Line; readonly month: string; readonly text: string }

effect(() => {
  if (session.value.state !== 'in') typed.value = new Map()
})

const cellKey = (line: Line, month: string): string => `${month} ${line.key}`

/** A stored number as it stands in its field. */
export const storedText = (line: Line, month: string): string => {
  const number = line.closed.get(month)
  return number === undefined ? '' : count(number)
}

export const textIn = (line: Line, month: string): string =>
  typed.value.get(cellKey(line, month))?.text ?? storedText(line, month)

/** Remembers what is typed into a cell; what stands there already is no change. */
export function type(line: Line, month: string, text: string): void {
  const cells = new Map(typed.value)
  if (isAsStored(line, month, text)) cells.delete(cellKey(line, month))
  else cells.set(cellKey(line, month), { line, month, text })
  typed.value = cells
}

/** Throws away what was typed. */
export const discard = (): void => {
  typed.value = new Map()
}

/**
 * What is typed, beside the lines as they are stored now.
 *
 * @param lines the newest; a cell of another quarter keeps the line it was typed into
 */
export function changesBeside(lines: readonly Line[]): readonly Typed[] {
  const now = new Map(lines.map((line) => [line.key, line]))
  return [...typed.value.values()].map((one) => {
    const line = now.get(one.line.key)
    return line?.closed.has(one.month) ? { ...one, line } : one
  })
}

/** The lines into which something is typed. */
export const typedLines = (): readonly Line[] => [...typed.value.values()].map(({ line }) => line)

const isAsStored = (line: Line, month: string, text: string): boolean =>
  text.trim() === storedText(line, month) ||
  (typedCount(text) !== undefined && typedCount(text) === line.closed.get(month))
