import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv, office } from '../commands/command-line.ts'

const columns = ['answered_at', 'area', 'questionnaire', 'overall', 'comment']
const fine = ['2026-03-02 09:15', 'chung-thuc', 'one-stop', 5, 'Nhanh, gọn']

describe('importing again', () => {
  test('the same file changes nothing, and people who answered alike stay apart', async () => {
    const { json, put } = office()
    const file = put('a.csv', csv(columns, fine, fine, fine))
    expect(await json('import', 'responses', file)).toMatchObject({ read: 3, new: 3, already: 0 })
    expect(await json('import', 'responses', file)).toMatchObject({ read: 3, new: 0, already: 3 })
    expect(await json('verify')).toMatchObject({ responses: 3, tallied: 3, differences: 0 })
  })

  test('a file that has grown adds only its new rows, also those equal to old ones', async () => {
    const { json, put } = office()
    const other = ['2026-03-03', 'ho-tich', 'one-stop', 2, '']
    await json('import', 'responses', put('a.csv', csv(columns, fine, other)))
    const grown = put('a.csv', csv(columns, other, fine, fine, ['2026-03-04', 'ho-tich', 'one-stop', 3, '']))
    expect(await json('import', 'responses', grown)).toMatchObject({ new: 2, already: 2 })
  })

  test('a dry run says the same and stores nothing', async () => {
    const { json, put } = office()
    const file = put('a.csv', csv(columns, fine))
    expect(await json('import', 'responses', file, '--dry-run')).toMatchObject({ dryRun: true, new: 1 })
    expect(await json('verify')).toMatchObject({ responses: 0 })
  })

  test('an import cut off midway is completed by the same command', async () => {
    const { json, put, look } = office()
    const rows = Array.from({ length: 700 }, (_, i) => ['2026-03-02', 'chung-thuc', 'one-stop', (i % 5) + 1, ''])
    const file = put('a.csv', csv(columns, ...rows))
    await json('import', 'responses', put('part.csv', csv(columns, ...rows.slice(0, 300))))
    expect(await json('import', 'responses', file)).toMatchObject({ new: 400, already: 300 })
    expect(await json('verify')).toMatchObject({ responses: 700, differences: 0 })
    expect(await look((db) => db.all(sql`select sum(n) as n from tallies where pattern = '5-----'`))).toEqual([
      { n: 140 },
    ])
  })

  test('ids that are no UUID become the same UUID every time', async () => {
    const { json, put, look } = office()
    const file = put(
      'a.csv',
      csv(['id', ...columns], ['PHIẾU-7', ...fine], ['0190A1B2-0000-7000-8000-00000000000A', ...fine]),
    )
    await json('import', 'responses', file)
    expect(await json('import', 'responses', file)).toMatchObject({ new: 0, already: 2 })
    const ids = await look((db) => db.all<{ id: string }>(sql`select id from responses order by id`))
    expect(ids[0]?.id).toBe('0190a1b2-0000-7000-8000-00000000000a')
    expect(ids[1]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

test('whatever is in a file, the command answers in sentences and never stores half of it', async () => {
  const { type, put, json } = office()
  await json('migrate')
  const cell = fc.oneof(
    fc.constantFrom('5', 'Hài lòng', '', '2026-03-02', 'chung-thuc', 'one-stop', '2.000815'),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), async (rows) => {
      const file = put('any.csv', csv(columns, ...rows))
      const before = await json('verify')
      const { code, notes } = await type('import', 'responses', file)
      expect(notes).not.toMatch(/ngoài dự kiến| at /)
      if (code !== 0) expect(await json('verify')).toEqual(before)
      expect((await json('verify')).differences).toBe(0)
    }),
    { numRuns: 40 },
  )
})
