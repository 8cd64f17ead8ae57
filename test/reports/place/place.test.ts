import { describe, expect, test } from 'vitest'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import place from '../../../server/reports/place/index.ts'
import type { LevelCount, Question } from '../../../server/reports/report.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { ask as asked } from '../asking.ts'
import { given } from '../given.ts'

const period = parsePeriod('2026') ?? expect.fail('no period')
type Populations = Question['present']['populations']

/** Levels as the database counts them: the first place of the pattern is the required question. */
const levelsOf = (tallies: readonly Tally[]): LevelCount[] =>
  tallies.map(({ pattern, ...one }) => ({ ...one, level: Number(pattern[0]) }))

function ask(options: object, tallies: readonly Tally[], populations: Populations = []) {
  const question: Question = {
    present: { period, tallies, populations },
    levels: levelsOf(tallies),
    today: '2027-01-05',
    groupOf: () => '',
    nameOf: (id) => ({ 'ho-tich': 'Hộ tịch' })[id],
  }
  return place.figures(question, place.options.parse(options))
}

const land = { area: 'dat-dai', unit: 'phong-kinh-te' } as const
const many = [
  given('555555', 120),
  given('222222', 30),
  given('444444', 40, { procedure: '1.001193' }),
  given('455555', 80, { channel: 'online' }),
  given('111111', 60, land),
]

describe('the figure on the page of a place is the row of its list, to the last bit', () => {
  const served: Populations = [
    { area: 'ho-tich', procedure: '', channel: 'desk', closed: 900 },
    { area: 'ho-tich', procedure: '', channel: 'online', closed: 100 },
    { area: 'dat-dai', procedure: '', channel: 'desk', closed: 400 },
  ]
  test.each([
    ['area', 'ho-tich', ''],
    ['area', 'dat-dai', ''],
    ['unit', 'mot-cua', ''],
    ['unit', 'phong-kinh-te', ''],
    ['procedure', '1.001193', 'ho-tich'],
    ['channel', 'desk', ''],
    ['channel', 'online', ''],
  ] as const)('by %s: %s', (by, scope, area) => {
    const question = { present: many, previous: [] }
    const { rows } = asked<{ rows: { scope: string; area?: string }[] }>('breakdown', { by }, question)
    const row = rows.find((one) => one.scope === scope && (by !== 'procedure' || one.area === area))
    const { row: own } = ask({ by, scope, area }, many)
    expect(row).toBeDefined()
    expect({ ...own, name: undefined }).toEqual({ ...row, name: undefined })
  })

  test('weighted to the dossiers of the place alone', () => {
    const { row } = ask({ by: 'area', scope: 'ho-tich' }, many, served)
    expect(row).toMatchObject({ weighted: true, closed: 1000 })
    const whole = ask({}, many, served).row
    expect(whole).toMatchObject({ weighted: true, closed: 1400, received: 330 })
  })
})

test('the five levels are counted from one to five, of this place and stream only', () => {
  const others = [given('111111', 9, { stream: 'invited' }), given('111111', 50, { questionnaire: 'health-station' })]
  expect(ask({ by: 'area', scope: 'ho-tich' }, [...many, ...others]).levels).toEqual([0, 30, 0, 120, 120])
  expect(ask({ by: 'area', scope: 'dat-dai' }, many).levels).toEqual([60, 0, 0, 0, 0])
})

test('a place nobody answered for says so and tells nothing', () => {
  expect(ask({ by: 'area', scope: 'nowhere' }, many)).toMatchObject({
    received: 0,
    row: undefined,
    levels: undefined,
    channels: [],
    factors: [],
  })
})

describe('what few people said stands nowhere on the page of their place', () => {
  const few = (level: string) => [given('555555', 200), given(level.repeat(6), 4, land)]
  test.each(['area', 'unit'] as const)('by %s', (by) => {
    const scope = by === 'area' ? land.area : land.unit
    const told = (level: string) => JSON.stringify(ask({ by, scope }, few(level)))
    expect(told('1')).toBe(told('5'))
    expect(JSON.parse(told('1'))).toMatchObject({ received: 4, row: { withheld: 'confidential' } })
    expect(JSON.parse(told('1')).levels).toBeUndefined()
  })

  test('nor on the page of another, from which theirs could be taken away', () => {
    const three = [given('555555', 200), given('444444', 40, { area: 'thue' }), given('111111', 4, land)]
    const others = ['ho-tich', 'thue'].map((scope) => ask({ by: 'area', scope }, three))
    expect(others.filter(({ row }) => row?.withheld)).toHaveLength(1)
    expect(others.filter(({ levels }) => levels)).toHaveLength(1)
  })

  test('factors are not told where one person of the withheld rated any: the ward less the others would be hers', () => {
    const bare = (n: number, area: string) => given('5-----', n, { area })
    const one = [given('555555', 200), bare(6, 'thue'), bare(3, 'dat-dai'), given('511111', 1, { area: 'dat-dai' })]
    const found = ask({ by: 'area', scope: 'ho-tich' }, one)
    expect(found.row?.withheld).toBeUndefined()
    expect(found.factors).toEqual([])
    expect(ask({ by: 'area', scope: 'ho-tich' }, [given('555555', 200)]).factors.length).toBeGreaterThan(3)
  })
})

test('at the desk and online stand beside each other, tablets with the desk', () => {
  const tallies = [...many, given('555555', 20, { channel: 'kiosk' })]
  const { channels } = ask({ by: 'area', scope: 'ho-tich' }, tallies)
  expect(channels.map(({ scope, received }) => [scope, received])).toEqual([
    ['desk', 210],
    ['online', 80],
  ])
})
