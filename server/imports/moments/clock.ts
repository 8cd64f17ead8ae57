/** Milliseconds of the day, and the text before and after it without AM and PM. */
type Clock = { readonly time: number | undefined; readonly before: string; readonly after: string }

const half = /(?<![\p{L}])(?:(?<am>a\.?m\.?|sa|sáng)|(?<pm>p\.?m\.?|ch|chiều|tối))(?![\p{L}])/iu
const clock = /(?<!\d)(\d{1,2})(?::|h|g| giờ )(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: phút)?(?![\d:])/iu

/**
 * Takes the time of day out of a text: 14:05, 2:05:07 PM, SA 9:12, 14h05. AM and
 * PM, in Vietnamese SA and CH, may stand before or after it, or before the day.
 *
 * @returns no time when none is written; undefined when it is one no clock shows
 * @example
 * takeClock('5/3/2026 2:05 CH') // => { time: 50_700_000, before: '5/3/2026', after: '' }
 * takeClock('2026-03-05') // => { time: undefined, before: '2026-03-05', after: '' }
 * takeClock('5/3/2026 25:00') // => undefined
 */
export function takeClock(written: string): Clock | undefined {
  const found = clock.exec(written)
  if (!found) return { time: undefined, before: written, after: '' }
  const [whole, hours = '', minutes = '', seconds = '0', fraction = ''] = found
  const before = written.slice(0, found.index)
  const after = written.slice(found.index + whole.length)
  const { am, pm } = half.exec(after)?.groups ?? half.exec(before)?.groups ?? {}
  const hour = hourOf(Number(hours), am !== undefined, pm !== undefined)
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const time = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds
  return { time, before: withoutHalf(before), after: withoutHalf(after) }
}

const withoutHalf = (words: string) => words.replace(half, ' ').replace(/\s+/g, ' ').trim()

/** Some write 14:05 PM; nobody means 14:05 AM. */
function hourOf(hour: number, isAm: boolean, isPm: boolean): number | undefined {
  if (hour > 23 || (isAm && hour > 12)) return undefined
  if (isAm) return hour % 12
  return isPm && hour < 12 ? hour + 12 : hour
}
