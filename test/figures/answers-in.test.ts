import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { openFile } from '../../db/open-file.ts'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { staleCells } from '../../db/queries/cells.ts'
import { addResponses, type Response } from '../../db/queries/responses.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import { answersIn } from '../../server/figures/answers-in.ts'
import { settleCells } from '../../server/figures/cells.ts'
import { longForms, sumsFormat, sumsOf } from '../../server/reports/engine/answers/form-sums.ts'
import type { Tallied } from '../../server/reports/engine/answers/tally.ts'
import { groupBy } from '../../server/stats/group-by.ts'
import { answer } from '../answer.ts'
import { openDb } from '../world.ts'

const quarter = ['2026-10-01', '2026-12-31'] as const
/** One that begins and ends in the middle of a month. */
const reporting = ['2026-09-15', '2026-12-14'] as const
type Days = readonly [string, string]
const ask = (db: Db, days: Days = quarter) => answersIn(db, ...days)
const stale = async (db: Db) => (await staleCells(db, { longForms, format: sumsFormat })).length

/** The same from the tallies alone, of which nothing is remembered. */
async function fromScratch(db: Db, days: Days): Promise<Tallied[]> {
  const all = await readTallies(db, ...days)
  const given = all.filter(({ n }) => n > 0)
  const isLong = ({ questionnaire }: Tallied) => longForms.includes(questionnaire)
  const contexts = groupBy(
    given.filter((one) => !isLong(one)),
    ({ pattern, n, ...context }) => JSON.stringify(context),
  )
  const cells = [...contexts.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { pattern: _, n: __, ...context } = first
    const patterns = [first, ...others].map(({ pattern, n }) => [pattern, n] as const)
    return [{ ...context, n: patterns.reduce((sum, [, n]) => sum + n, 0), sums: sumsOf(context, patterns) }]
  })
  return [...cells, ...given.filter(isLong)]
}

const inOrder = (all: readonly Tallied[]) =>
  all.map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted()
const expectAll = async (db: Db, by = db) => {
  for (const days of [quarter, reporting])
    expect(inOrder(await ask(by, days))).toEqual(inOrder(await fromScratch(db, days)))
}

/** A connection of its own to the same file, as another program has it. */
async function neighbour(db: Db): Promise<Db> {
  const [found] = await db.all<{ file: string }>(sql`select file from pragma_database_list`)
  return openFile(`file:${found?.file}`)
}

const person = fc.record({
  answeredAt: fc.constantFrom(
    '2026-10-31T23:59',
    '2026-11-01T00:00',
    '2026-12-14T23:59',
    '2026-12-15T00:00',
    '2027-01-01T00:00',
  ),
  procedure: fc.constantFrom('', '1.001193', '2.000815'),
  channel: fc.constantFrom('desk', 'online', 'kiosk'),
  stream: fc.constantFrom('volunteer', 'invited', 'sample'),
  form: fc.constantFrom(['one-stop', '555550'], ['one-stop', '2-3415'], ['sipas-2022', '5'.repeat(33)]),
})
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never
const asAnswer = ({ answeredAt, form, ...context }: Person): Response => {
  const [questionnaire, pattern] = form
  return answer({ ...context, questionnaire, pattern, answeredAt: Date.parse(`${answeredAt}:00+07:00`) })
}

test('whoever answers between two questions, by whichever way, is in the next figure as if all were counted anew', async () => {
  const db = await openDb()
  const other = await neighbour(db)
  const ways: { readonly [way: string]: (some: readonly Response[]) => Promise<unknown> } = {
    'at the form': (some) => addResponses(db, some),
    'at another program': (some) => addResponses(other, some),
    'in an import': (some) => addNewResponses(other, some),
    'in an import that sums': async (some) => {
      await addNewResponses(other, some)
      await settleCells(other)
    },
  }
  const moment = fc.tuple(fc.constantFrom(...Object.keys(ways)), fc.array(person, { maxLength: 6 }))
  const same = fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 5 }), async (moments) => {
    for (const [way, people] of moments) {
      await ways[way]?.(people.map(asAnswer))
      await expectAll(db)
    }
  })
  await fc.assert(same, { numRuns: 30 })
  other.$client.close()
})

test('answers to a form that has grown long since are counted by their patterns alone, though their sums were kept', async () => {
  const db = await openDb()
  await addResponses(db, [answer(), answer({ questionnaire: 'sipas-2022', pattern: '5'.repeat(33) })])
  await db.run(sql`update cells set sums = '[1]', summed = n, format = ${sumsFormat}`)
  await db.run(sql`update cells set summed = 0 where questionnaire = 'one-stop'`)
  await expectAll(db)
})

test('two who ask at the same moment, while a third answers, each get whole figures', async () => {
  const db = await openDb()
  await addResponses(db, [answer(), answer({ channel: 'online' })])
  await ask(db)
  await Promise.all([ask(db), addResponses(db, [answer()]), ask(db)])
  await expectAll(db)
})

test('figures are right, and asked for again, where nothing can be written', async () => {
  const db = await openDb()
  const writer = await neighbour(db)
  await db.run(sql`pragma query_only = on`)
  for (let n = 1; n <= 3; n++) {
    await addResponses(writer, [answer()])
    expect(await ask(db)).toMatchObject([{ n }])
  }
  expect(await stale(db)).toBe(1)
  writer.$client.close()
})

test('a question waits for no commit once the sums are known; who starts anew sums what is lacking', async () => {
  const db = await openDb()
  const answerAt = (place: number) => addResponses(db, [answer({ procedure: `1.${place}` })])
  await answerAt(0)
  await ask(db)
  expect(await stale(db)).toBe(0)

  for (let place = 1; place < 10; place++) await answerAt(place)
  await expectAll(db)
  expect(await stale(db)).toBe(9)
})

test('more answers than are added one by one are read anew', { timeout: 60_000 }, async () => {
  const db = await openDb()
  await addResponses(db, [answer()])
  await ask(db)
  await addNewResponses(
    db,
    Array.from({ length: 5_100 }, (_, i) => answer({ procedure: `1.${i % 7}` })),
  )
  await expectAll(db)
})

test('a program that starts while sums are lacking sums them once, for all who come after', async () => {
  const db = await openDb()
  for (const channel of ['desk', 'desk', 'online', 'desk'] as const) {
    await addResponses(db, [answer({ channel })])
    await ask(db)
  }
  expect(await stale(db)).toBeGreaterThan(0)
  const started = await neighbour(db)
  await expectAll(db, started)
  expect(await stale(db)).toBe(0)
  started.$client.close()
})

test('answers that are gone, as after a backup was put back by hand, are in no figure', async () => {
  const db = await openDb()
  await addResponses(db, [answer(), answer(), answer({ channel: 'online' }), answer({ channel: 'kiosk' })])
  await ask(db)
  await db.run(sql`drop trigger responses_are_never_removed`)
  for (const table of ['responses', 'cells', 'tallies'])
    await db.run(sql.raw(`delete from ${table} where channel = 'kiosk'`))
  await expectAll(db)
  for (const table of ['responses', 'cells', 'tallies'])
    await db.run(sql.raw(`delete from ${table} where channel = 'online'`))
  await addResponses(db, [answer({ channel: 'paper' })])
  await expectAll(db)
  expect(await ask(db)).toHaveLength(2)
})
