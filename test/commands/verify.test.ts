import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { csv, office } from './command-line.ts'
import { sipas } from './real-process.ts'

test('a tally that was tampered with is found, and the exit code says so', async () => {
  const { type, json, put, look } = office()
  const file = put(
    'a.csv',
    csv(['answered_at', 'area', 'questionnaire', 'overall'], ['2026-03-02', 'ho-tich', 'one-stop', 2]),
  )
  await json('import', 'responses', file)
  await look((db) => db.run(sql`update tallies set pattern = '5-----'`))
  const { code, text } = await type('verify')
  expect(code).toBe(1)
  expect(text).toContain('Lệch ở 2 chỗ')
  expect(await json('verify')).toMatchObject({ responses: 1, tallied: 1, differences: 2 })
})

test('migrate says what it found, and the second time that all is there', async () => {
  const { json, database } = office()
  expect(await json('migrate')).toEqual({ place: database, found: 'none', catalogueLoaded: true })
  expect(await json('migrate')).toEqual({ place: database, found: 'current', catalogueLoaded: false })
})

test('the real program prints one JSON document and nothing else, and its exit code', async () => {
  const { database, put } = office()
  const { code, text } = await sipas(database, 'migrate', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(text)).toMatchObject({ found: 'none' })
  expect(text.trim().split('\n')).toHaveLength(1)
  expect(await sipas(database, 'verify', '--json')).toMatchObject({ code: 0, notes: '' })
  const wrong = await sipas(database, 'touchpoint', 'add', '--colour', 'red')
  expect(wrong).toMatchObject({ code: 2, text: '', notes: expect.stringContaining('--colour') })
  const told = await sipas(`${put('letter.txt', 'not a folder')}/ward.db`, 'verify')
  expect(told.code).toBe(1)
  expect(told.notes.trim().split('\n')).toHaveLength(1)
}, 60_000)
