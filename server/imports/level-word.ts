import { fold } from '../../surveys/grammar/fold.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../surveys/grammar/scale.ts'

const byName = new Map<string, number>([
  ...levels.flatMap((level) => Object.values(levelNames[level]).map((name) => [fold(name), level] as const)),
  ...['Không phát sinh', ...Object.values(notApplicableName)].map((name) => [fold(name), notApplicable] as const),
])

/**
 * Reads a level as people write it down: a digit, or the official words in
 * Vietnamese or English, with or without diacritics; files made before 2027 say
 * “Không phát sinh” for what is called “Không có việc này” now.
 *
 * @returns undefined when it is none
 * @example
 * levelOf('Rất  hài lòng') // => 5
 * levelOf('khong phat sinh') // => 0
 * levelOf('4.0') // => 4
 * levelOf('6') // => undefined
 */
export function levelOf(written: string): number | undefined {
  const [, digit] = /^([0-5])(?:\.0+)?$/.exec(written) ?? []
  return digit === undefined ? byName.get(fold(written)) : Number(digit)
}
