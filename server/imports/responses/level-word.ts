import { fold } from '../../../surveys/grammar/fold.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../../surveys/grammar/scale.ts'

const byName = new Map<string, number>([
  ...levels.flatMap((level) => Object.values(levelNames[level]).map((name) => [fold(name), level] as const)),
  ...['Không phát sinh', ...Object.values(notApplicableName)].map((name) => [fold(name), notApplicable] as const),
])

/** What a file calls the levels, folded, as a person told it. */
export type NamedLevels = ReadonlyMap<string, number>

const numbered = [
  /^\(?(?<digit>[0-5])\)?\s*(?:[-–—.:)=/]\s*)?(?<words>\p{L}.*)$/u,
  /^(?<words>\p{L}.*?)\s*(?:[-–—:=/]\s*)?[([]?(?<digit>[0-5])[)\]]?$/u,
]

/**
 * Reads a level as people write it down: a digit, the official words in
 * Vietnamese or English with or without diacritics, both together when they
 * agree, or stars. Files made before 2027 say “Không phát sinh” for what is
 * called “Không có việc này” now.
 *
 * @param named what the file calls its levels, before anything else
 * @returns undefined when it is none
 * @example
 * levelOf('Rất  hài lòng') // => 5
 * levelOf('khong phat sinh') // => 0
 * levelOf('4.0') // => 4
 * levelOf('5 - Rất hài lòng') // => 5
 * levelOf('Hài lòng (4)') // => 4
 * levelOf('5 - Hài lòng') // => undefined
 * levelOf('★★★★☆') // => 4
 * levelOf('6') // => undefined
 */
export function levelOf(written: string, named?: NamedLevels): number | undefined {
  const folded = fold(written)
  const [, digit] = /^([0-5])(?:[.,]0+)?$/.exec(folded) ?? []
  return (
    named?.get(folded) ??
    (digit === undefined ? (byName.get(folded) ?? starsIn(folded)) : Number(digit)) ??
    agreed(folded)
  )
}

/** Five stars, filled from the left; or as many as are given; or their number. */
function starsIn(folded: string): number | undefined {
  const plain = folded.replaceAll('\ufe0f', '').replaceAll('⭐', '★')
  const [, filled, hollow] = /^(★{0,5})(☆{0,5})$/.exec(plain) ?? []
  if (filled !== undefined && hollow !== undefined)
    return filled.length > 0 && (hollow === '' || filled.length + hollow.length === 5) ? filled.length : undefined
  const number = /^(?:(?:muc|muc do) ([1-5])|([1-5])(?: sao| stars?|\/5| ?\/ ?5))$/.exec(folded)
  return number ? Number(number[1] ?? number[2]) : undefined
}

function agreed(folded: string): number | undefined {
  const found = numberedWords(folded)
  return found && byName.get(found.words) === found.digit ? found.digit : undefined
}

function numberedWords(folded: string) {
  const { digit, words = '' } = numbered.map((form) => form.exec(folded)?.groups).find((groups) => groups) ?? {}
  return digit === undefined ? undefined : { digit: Number(digit), words: words.trim() }
}

/** The official level whose words stand beside another number; undefined when there is no such quarrel. */
export function quarrelIn(written: string): { readonly digit: number; readonly level: number } | undefined {
  const found = numberedWords(fold(written))
  const level = found && byName.get(found.words)
  return level !== undefined && level !== found?.digit ? { digit: found?.digit ?? 0, level } : undefined
}

/** The official level of these words alone; undefined when they are no official name. */
export const officialLevel = (words: string): number | undefined => byName.get(fold(words))
