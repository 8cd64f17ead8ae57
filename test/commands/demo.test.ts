import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { countAgain } from '../../db/queries/tallies.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import { fromPattern } from '../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { csv, office, today } from './command-line.ts'

const line = ['demo', '--responses', '3000', '--months', '6', '--until', '2026-10']
type Row = { [column: string]: string | number | null }
const everything = sql`select * from responses left join comments on response = id order by id`

describe('a demonstration is refused', () => {
  test('where somebody has really answered', async () => {
    const { type, json, put } = office()
    const file = put(
      'a.csv',
      csv(['answered_at', 'area', 'questionnaire', 'overall'], ['2026-03-02', 'ho-tich', 'one-stop', 5]),
    )
    await json('import', 'responses', file)
    expect(await type(...line)).toMatchObject({ code: 1, notes: expect.stringContaining('DATABASE_URL') })
    expect(await json('figures', '--period', '2026', '--by', 'area')).toMatchObject({ demo: false })
  })

  test('where a survey point or closed transactions are', async () => {
    const one = office()
    await one.json('touchpoint', 'add', '--area', 'ho-tich')
    expect((await one.type(...line)).code).toBe(1)
    const other = office()
    await other.json(
      'import',
      'population',
      other.put('a.csv', csv(['month', 'area', 'channel', 'closed'], ['2026-03', 'ho-tich', 'desk', 5])),
    )
    expect((await other.type(...line)).code).toBe(1)
  })

  test('where another demonstration is', async () => {
    const { type, json } = office()
    await json(...line)
    for (const other of [
      ['--seed', '2'],
      ['--responses', '3001'],
      ['--months', '7'],
      ['--until', '2026-09'],
    ])
      expect(await type(...line, ...other)).toMatchObject({ code: 1, notes: expect.stringContaining('--seed 1') })
    expect(await json('verify')).toMatchObject({ responses: 3000 })
  })
})

test('the same parameters give the same answers anywhere, and again they change nothing', async () => {
  const [one, two, three] = [office(), office(), office()]
  expect(await one.json(...line)).toMatchObject({ added: 3000 })
  expect(await one.json(...line)).toMatchObject({ added: 0 })
  await two.json(...line)
  await three.json(...line, '--seed', '2')
  const kept = await one.look((db) => db.all(everything))
  expect(await two.look((db) => db.all(everything))).toEqual(kept)
  expect(await three.look((db) => db.all(everything))).not.toEqual(kept)
  expect(await one.json('verify')).toMatchObject({ responses: 3000, tallied: 3000, differences: 0 })
  expect((await one.type('verify')).code).toBe(0)
})

test('cut off midway, the same command completes it', async () => {
  const [whole, cut] = [office(), office()]
  await whole.json(...line)
  await cut.json(...line)
  await cut.look(async (db) => {
    await db.run(sql`drop trigger responses_are_never_removed`)
    await db.run(sql`delete from comments where response in (select id from responses where rowid > 1500)`)
    await db.run(sql`delete from responses where rowid > 1500`)
    await countAgain(db)
  })
  expect(await cut.json(...line)).toMatchObject({ added: 1500 })
  expect(await cut.json('verify')).toMatchObject({ responses: 3000, differences: 0 })
  expect(await cut.look((db) => db.all(everything))).toEqual(await whole.look((db) => db.all(everything)))
})

describe('what it invents could have happened', () => {
  test('every answer would pass the form, and nothing lies in the future', async () => {
    const { json, look } = office()
    await json('demo', '--responses', '2000', '--months', '4')
    const rows = await look((db) => db.all<Row>(everything))
    for (const { questionnaire, version, pattern, details, words, answered_at } of rows) {
      const asked = findQuestionnaire(String(questionnaire), Number(version))
      if (!asked) throw new Error('the demonstration names no questionnaire')
      const levels = fromPattern(String(pattern)).map((level, i) => [scaleQuestions(asked)[i]?.id, level])
      const given = Object.fromEntries(levels.filter(([, level]) => level !== null))
      const sent = { ...given, ...JSON.parse(String(details ?? '{}')), ...(words ? { comment: words } : {}) }
      expect(parseAnswers(asked, sent)).toEqual({ ok: true, answers: expect.objectContaining(sent) })
      expect(Number(answered_at)).toBeLessThan(today)
    }
  })

  test('all streams, questionnaires and channels; marked as a demonstration; believable rates', async () => {
    const { json, look } = office()
    await json('demo', '--responses', '6000', '--months', '12', '--until', '2026-10')
    const distinct = (column: string) =>
      look((db) => db.all<{ n: number }>(sql`select count(distinct ${sql.raw(column)}) as n from responses`))
    expect((await distinct('stream'))[0]?.n).toBe(3)
    expect((await distinct('questionnaire'))[0]?.n).toBe(5)
    expect((await distinct('channel'))[0]?.n).toBe(5)

    const figures = await json('figures', '--period', '2026-Q3', '--by', 'area')
    expect(figures).toMatchObject({ demo: true, provisional: true })
    const shareOf = (area: string) => figures.rows.find(({ scope }: { scope: string }) => scope === area).share
    expect(shareOf('dat-dai')).toBeLessThan(shareOf('chung-thuc') - 0.05)

    const [rate] = await look((db) =>
      db.all<{ share: number }>(sql`
        select (select count(*) from responses where stream <> 'sample') * 1.0 / (select sum(closed) from populations) as share`),
    )
    expect(rate?.share).toBeGreaterThan(0.05)
    expect(rate?.share).toBeLessThan(0.15)
    expect((await json('touchpoint', 'list')).touchpoints.length).toBeGreaterThanOrEqual(12)
  })
})
