import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { streamTitles as onDesk } from '../../client/desk/words.ts'
import { percent as inTables } from '../../server/commands/in-vietnamese.ts'
import { figureIn, percentIn } from '../../server/pages/say-in.ts'
import { streamTitles as onResults } from '../../server/pages/words/results.ts'
import * as reports from '../../server/reports/engine/say.ts'
import { pointsWords } from '../../server/reports/engine/say.ts'
import { streams as allStreams } from '../../surveys/grammar/context.ts'
import { dayAt, dayRead, momentAt } from '../../surveys/voice/days.ts'
import { count, decimal, outward, percent, points, setPercent, upToDecimals } from '../../surveys/voice/numbers.ts'
import { ofStream, streamNames } from '../../surveys/voice/streams.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What writes a number, a day or a time as a country does; also the two shorthands that were found for a day. */
const formats =
  /\bIntl\.(NumberFormat|DateTimeFormat|RelativeTimeFormat)|\.toLocale(Date|Time)?String\(|split\('-'\)\.(toR|r)eversed?\(\)\.join\('\/'\)/

test('numbers, days and times are written in one place', () => {
  const files = ['surveys', 'server', 'db', 'client'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  )
  const writing = files
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('surveys/voice/'))
    .filter((file) => formats.test(readFileSync(join(root, file), 'utf8')))
  expect(writing.sort()).toEqual([])
})

test.each([
  "new Intl.NumberFormat('vi-VN')",
  "sum.toLocaleString('vi-VN')",
  'at.toLocaleDateString()',
  "day.split('-').toReversed().join('/')",
  "new Intl.DateTimeFormat('vi')",
])('the rule can fail: %s', (line) => {
  expect(line).toMatch(formats)
})

test.each([0, 0.0004, 0.29, 0.5, 0.8949, 0.8951, 0.9044, 0.99996, 1])(
  'the share %f reads alike at the desk, on the command line, in sentences and on the page of results',
  (share) => {
    const interval = { low: share, high: share }
    const { number } = figureIn('vi', { share, interval }, 0.5)
    expect(reports.percent(share)).toBe(percent(share))
    expect(inTables(share)).toBe(percent(share))
    expect(reports.figureWords(share, undefined, 0.5)).toBe(number)
    expect(reports.setPercent(share)).toBe(setPercent(share))
    expect(percentIn('vi', share)).toBe(setPercent(share))
    expect(reports.points(share)).toBe(`${points(share)} điểm phần trăm`)
    expect(percent(share)).toBe(`${decimal(share * 100, 1)}%`)
  },
)

test.each([
  [0.8819, 0.9031, '88,1–90,4%'],
  [0.29, 0.9, '29,0–90,0%'],
  [0, 1, '0,0–100,0%'],
])(
  'an interval from %f to %f is never printed narrower than it is, at the desk or in a sentence',
  (low, high, text) => {
    expect(outward({ low, high })).toBe(text)
    const sentence = reports.figureWords((low + high) / 2, { low, high })
    expect(sentence.endsWith(`(${text.replace('%', '')})`)).toBe(true)
  },
)

test.each([0, 7, 999, 1000, 12_345, 1_000_000])('%d of something reads alike everywhere', (many) => {
  expect(reports.whole(many)).toBe(count(many))
  expect(count(many)).toBe(String(many).replace(/\B(?=(\d{3})+$)/g, '.'))
  expect(count(many, 'en')).toBe(count(many).replaceAll('.', ','))
  expect(upToDecimals(many, 1)).toBe(count(many))
})

test('a difference has a real minus sign and the same decimals', () => {
  expect(pointsWords(-0.0337)).toBe(`−${points(0.0337)} điểm phần trăm`)
})

test('a day is read day first, whether it is written or a moment', () => {
  expect(dayAt(Date.UTC(2026, 9, 31, 17, 5))).toBe(dayRead('2026-11-01'))
  expect(momentAt(Date.UTC(2026, 9, 31, 17, 5))).toBe(`${dayRead('2026-11-01')} 00:05`)
})

test.each(allStreams)(
  'answers of %s are called alike in a sentence, in a column and on the page of results',
  (stream) => {
    expect(onDesk[stream]).toBe(onResults[stream].vi)
    expect(ofStream(stream)).toBe(`của ${streamNames[stream]}`)
    expect(onResults[stream].vi.toLowerCase()).toBe(streamNames[stream])
  },
)
