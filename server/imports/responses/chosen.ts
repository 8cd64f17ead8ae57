import { fold } from '../../../surveys/grammar/fold.ts'
import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'

type Options = Extract<Question, { kind: 'choice' | 'choices' }>['options']

/** Options by value or label, folded, also as they were worded before. */
export type OptionNames = ReadonlyMap<string, string>

export const optionNames = (options: Options, before: Options = []): OptionNames => {
  const stillOffered = before.filter(({ value }) => options.some((option) => option.value === value))
  return new Map(
    [...stillOffered, ...options].flatMap(({ value, label }) =>
      [value, label.vi, label.en].map((name) => [fold(name), value] as const),
    ),
  )
}

/** What of a cell is an option, and what is not, each as it was written. */
type Chosen = { readonly options: readonly string[]; readonly unknown: readonly string[] }

/**
 * Reads the options of a cell. Forms part them by comma, semicolon, bar or line,
 * and labels hold commas of their own: at each place the longest whole label is
 * taken. Kobo parts values by spaces.
 *
 * @example
 * chosenIn('A, B, C', new Map([['a, b', 'ab'], ['c', 'c']])) // => { options: ['ab', 'c'], unknown: [] }
 * chosenIn('C; đường xa, mưa', new Map([['c', 'c']])) // => { options: ['c'], unknown: ['đường xa, mưa'] }
 */
export function chosenIn(cell: string, names: OptionNames): Chosen {
  const cuts = [...cell.matchAll(/[,;|\n]/g)].map(({ index }) => index)
  const starts = [0, ...cuts.map((cut) => cut + 1)]
  const ends = [...cuts, cell.length]
  const most = Math.max(...[...names.keys()].map((name) => name.split(/[,;|]/).length))
  const lastOf = (i: number) =>
    ends.slice(i, i + most).findLastIndex((end) => names.has(fold(cell.slice(starts[i], end)))) + i
  const options: string[] = []
  const unknown: { from: number; to: number; last: number }[] = []
  for (let i = 0; i < starts.length; i++) {
    const last = lastOf(i)
    if (last >= i) {
      options.push(names.get(fold(cell.slice(starts[i], ends[last]))) ?? '')
      i = last
    } else if (cell.slice(starts[i], ends[i]).trim() !== '') {
      const before = unknown.at(-1)
      if (before?.last === i - 1) Object.assign(before, { to: ends[i], last: i })
      else unknown.push({ from: starts[i] ?? 0, to: ends[i] ?? 0, last: i })
    }
  }
  const bySpaces = cell.trim().split(/\s+/)
  if (options.length === 0 && bySpaces.every((value) => names.has(fold(value))))
    return { options: bySpaces.map((value) => names.get(fold(value)) ?? ''), unknown: [] }
  return { options, unknown: unknown.map(({ from, to }) => cell.slice(from, to).trim()) }
}

/** The question that takes a person's own words beside the options, and the option it stands for. */
export type OtherText = { readonly question: string; readonly option: string }

/** A text question asked only when one option of this question was chosen; undefined when there is none. */
export function otherTextOf({ questions }: Questionnaire, { id }: Question): OtherText | undefined {
  const found = questions.find(({ kind, when }) => kind === 'text' && when?.question === id && when.in.length === 1)
  return found && { question: found.id, option: String(found.when?.in[0]) }
}

/** A person's own words without the label before them: “Khác: đường xa”. */
export function ownWords(written: string, names: OptionNames, option: string): string {
  const [, label = '', words = ''] = /^([^:]+):\s*(.+)$/s.exec(written) ?? []
  return names.get(fold(label)) === option || /^(khac|other)$/.test(fold(label)) ? words : written
}
