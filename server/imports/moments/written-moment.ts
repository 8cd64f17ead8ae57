import { columnName } from '../table/column-name.ts'
import { excelMoment } from '../workbook/cell-words.ts'
import { takeClock } from './clock.ts'
import { type Readings, readDay } from './written-day.ts'
import { readZone } from './zone.ts'

/** When something was, as it is written: a day in every order it may be read, perhaps a time, perhaps a zone. */
export type WrittenMoment = {
  readonly days: Readings
  /** Milliseconds of the day; undefined when only a day is written. */
  readonly time: number | undefined
  /** Minutes east of Greenwich; undefined when none is written. */
  readonly zone: number | undefined
}

/** From 2000 to 2099, as Excel counts days. */
const serial = /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/
const zoneAtEnd =
  /(?:^|(?<=\s))(?:\(?(?:gmt|utc)? ?[+\-−]\d{1,2}(?::?\d{2})?\)?(?: \([\p{L} ]+\))?|\(?(?:utc|gmt|z|ict)\)?|asia\/\w+|\(?(?:se asia standard time|indochina time|giờ đông dương)\)?)$/iu

/**
 * Takes apart the time stamps of forms: ISO, Google Forms, Kobo, LimeSurvey,
 * Microsoft Forms, SurveyMonkey, a spreadsheet's own number, and days as people
 * write them. The time may stand before the day.
 *
 * @returns undefined when it is none
 * @example
 * readWritten('2026/03/05 2:12:33 PM GMT+7') // => { days: { certain: { y: 2026, m: 3, d: 5 } }, time: 51_153_000, zone: 420 }
 * readWritten('hôm qua') // => undefined
 */
export function readWritten(written: string): WrittenMoment | undefined {
  const tidy = columnName(written)
  const plain = serial.test(tidy) ? excelMoment(Number(tidy)) : tidy
  const clocked = takeClock(plain.replace(/(\d)T(\d)/i, '$1 $2'))
  if (!clocked) return undefined
  const { rest, zone } = takeZone(clocked.after)
  if (zone === 'unknown') return undefined
  const days = readDay(`${clocked.before} ${rest}`.replace(/^[,;\s]+|[,;\s]+$/g, ''))
  return days && { days, time: clocked.time, zone }
}

/** A zone stands at the end, after the time; `-05` at the end of a day is none. */
function takeZone(after: string) {
  const [said] = zoneAtEnd.exec(after) ?? []
  if (said === undefined) return { rest: after, zone: undefined }
  const offset = said.replace(/(\d\)?) \(.*$/, '$1')
  return { rest: after.slice(0, -said.length).trim(), zone: readZone(offset) ?? ('unknown' as const) }
}
