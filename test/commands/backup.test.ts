import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { describe, expect, test } from 'vitest'
import { csv, office } from './command-line.ts'

async function wardWithAnswers() {
  const ward = office()
  const rows = Array.from({ length: 50 }, (_, i) => ['2026-03-02', 'ho-tich', 'one-stop', (i % 5) + 1, `ý kiến ${i}`])
  const file = ward.put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall', 'comment'], ...rows))
  await ward.json('import', 'responses', file)
  return ward
}

describe('a backup that cannot be made leaves nothing behind', () => {
  test('over a file that is there, unless forced', async () => {
    const { type, put, place, folder } = await wardWithAnswers()
    const target = put('old.db', 'what was here before')
    const refused = await type('backup', target)
    expect(refused).toMatchObject({ code: 1, notes: expect.stringContaining('--force') })
    expect(readFileSync(target, 'utf8')).toBe('what was here before')
    expect((await type('backup', place('old.db'), '--force')).code).toBe(0)
    expect(readFileSync(target, 'latin1').startsWith('SQLite format 3')).toBe(true)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  test.each(['ward.db', 'ward.db-wal', '.', 'none/copy.db'])('onto %s', async (name) => {
    const { type, place, database } = await wardWithAnswers()
    const before = readFileSync(database)
    expect((await type('backup', place(name), '--force')).code).toBe(1)
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  test('of a database that is not there, without making one', async () => {
    const { type, place, database } = office()
    expect(await type('backup', place('copy.db'))).toMatchObject({ code: 1, notes: expect.stringContaining(database) })
    expect(existsSync(database)).toBe(false)
  })

  test('of a libSQL server', async () => {
    const { type, place } = office({ DATABASE_URL: 'libsql://data.example', APP_SECRET: 'x'.repeat(32) })
    for (const name of ['backup', 'restore'])
      expect(await type(name, place('copy.db'))).toMatchObject({ code: 1, notes: expect.stringContaining('libSQL') })
  })
})

test('a backup holds everything in one file that only its owner can read', async () => {
  const { json, place, folder } = await wardWithAnswers()
  expect(await json('backup', place('copy.db'))).toMatchObject({ file: place('copy.db'), responses: 50 })
  expect(statSync(place('copy.db')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db'])
  const copy = createClient({ url: `file:${place('copy.db')}` })
  const { rows } = await copy.execute('select count(*) as n from comments')
  copy.close()
  expect(rows[0]?.n).toBe(50)
})
