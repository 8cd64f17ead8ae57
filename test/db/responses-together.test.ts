import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { addTogether } from '../../db/queries/responses-together.ts'
import { answer } from '../answer.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** An embedded file that says nothing until it is told what to say. */
function silentFile() {
  const asked: { readonly fail: (error: unknown) => void }[] = []
  const batch = () => new Promise((_, fail) => void asked.push({ fail }))
  return { asked, db: { $client: { protocol: 'file', batch } } as unknown as Db }
}

test('while two lots are stored the others gather; when the database is not to be had all of them are told at once, and nobody waits anew', async () => {
  const { db, asked } = silentFile()
  const told: string[] = []
  for (let i = 0; i < 5; i++) {
    addTogether(db, [answer()]).catch(({ code }) => told.push(code))
    await turn()
  }
  expect(asked).toHaveLength(2)
  asked[0]?.fail(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
  await turn()
  await turn()
  expect(told).toEqual(['SQLITE_BUSY', 'SQLITE_BUSY', 'SQLITE_BUSY', 'SQLITE_BUSY'])
  expect(asked).toHaveLength(2)
})
