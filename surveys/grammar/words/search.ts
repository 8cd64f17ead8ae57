import { type Word, wordsIn } from './words-in.ts'

/** Words to be found one after the other. */
export type Wanted = {
  readonly words: readonly string[]
  /** They were typed with tone marks, so those must be there; else marks are not looked at. */
  readonly by: 'marked' | 'folded'
  /** The last one is only the beginning of a word. */
  readonly isPrefix: boolean
}

/**
 * What somebody types, as what must all be found: parts between spaces, or between quotation marks as one. What was typed
 * with marks must have them; a star behind a part stands for the rest of its last word.
 *
 * @returns nothing where only signs were typed; whoever searches for those finds nothing
 * @example
 * wantedIn('Hoà huong*') // => [{ words: ['hòa'], by: 'marked', isPrefix: false }, { words: ['huong'], by: 'folded', isPrefix: true }]
 * wantedIn('"thai do"') // => [{ words: ['thai', 'do'], by: 'folded', isPrefix: false }]
 */
export const wantedIn = (typed: string): Wanted[] =>
  (typed.match(/["“”][^"“”]*["“”]\*?|[^\s"“”]+/g) ?? []).flatMap((part) => phraseIn(part) ?? [])

/** Words that must follow one another; undefined where there is none. */
export function phraseIn(typed: string): Wanted | undefined {
  const words = wordsIn(typed)
  if (words.length === 0) return undefined
  const by = words.some(({ marked, folded }) => marked !== folded) ? 'marked' : 'folded'
  return { words: words.map((one) => one[by]), by, isPrefix: typed.trimEnd().endsWith('*') }
}

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where a text holds what is wanted, from left to right, none over another; nothing unless it holds all of it. */
export function foundIn(text: string, wanted: readonly Wanted[]): Stretch[] {
  const words = wordsIn(text)
  const found = wanted.map((one) => placesOf(words, one))
  if (found.some(({ length }) => length === 0)) return []
  return merged(found.flat())
}

function placesOf(words: readonly Word[], { words: wanted, by, isPrefix }: Wanted): Stretch[] {
  const isAt = (start: number) =>
    wanted.every((one, i) => {
      const word = words[start + i]?.[by]
      return isPrefix && i === wanted.length - 1 ? word?.startsWith(one) : word === one
    })
  return words.flatMap(({ from }, i) => {
    const last = words[i + wanted.length - 1]
    return last && isAt(i) ? [{ from, to: last.to }] : []
  })
}

/** The same stretches in order, those that overlap as one. */
export function merged<T extends Stretch>(stretches: readonly T[]): T[] {
  const kept: T[] = []
  for (const one of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last && one.from < last.to) kept[kept.length - 1] = { ...last, to: Math.max(last.to, one.to) }
    else kept.push(one)
  }
  return kept
}
