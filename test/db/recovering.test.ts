import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { expect, onTestFinished, test } from 'vitest'
import { boundedFetch } from '../../db/bounded-fetch.ts'
import { groupCommit } from '../../db/group-commit.ts'
import { safeClient } from '../../db/safe-client.ts'
import { isUnavailable, Unreachable } from '../../db/unavailable.ts'

const insert = { sql: 'insert into said values (?)', args: ['Tốt'] }

/** A file that two programs have open: ours, and one that holds the write lock until it lets go. */
async function heldFile(patience: number) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  const url = `file:${join(folder, 'test.db')}`
  const open: Client[] = [url, url].map((one) => createClient({ url: one, timeout: 0, concurrency: 1 }))
  onTestFinished(() => {
    for (const client of open) client.close()
    rmSync(folder, { recursive: true })
  })
  const [first, second] = open as [Client, Client]
  await first.execute('pragma journal_mode = wal')
  await first.execute('create table said (words)')
  const ours = groupCommit(safeClient(first, { patience }))
  const held = await second.transaction('write')
  const count = async () => (await ours.execute('select count(*) as n from said')).rows[0]?.n
  return { ours, letGo: () => held.commit(), count }
}

test('a write that finds the database locked waits its turn, and readers are served meanwhile', async () => {
  const { ours, letGo, count } = await heldFile(60_000)
  let done = false
  const writing = [ours.batch([insert], 'write'), ours.execute(insert)].map((one) => one.then(() => (done = true)))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect([await count(), done]).toEqual([0, false])
  await letGo()
  await Promise.all(writing)
  expect(await count()).toBe(2)
})

test('a lock that lasts: everybody who waits is told, and the connection is as good as new afterwards', async () => {
  const { ours, letGo, count } = await heldFile(200)
  const early = Array.from({ length: 50 }, () => ours.batch([insert], 'write'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  const late = Array.from({ length: 50 }, () => ours.batch([insert], 'write'))
  const told = await Promise.allSettled([...early, ...late, ours.execute(insert)])
  expect(told.map((one) => one.status === 'rejected' && isUnavailable(one.reason))).toEqual(Array(101).fill(true))
  await letGo()
  for (let i = 0; i < 10; i++) await ours.batch([insert, insert], 'write')
  expect(await count()).toBe(20)
})

test('one bad batch among many is told alone, though all shared a commit', async () => {
  const { ours, letGo, count } = await heldFile(60_000)
  await letGo()
  const bad = ours.batch(['insert into nowhere values (1)'], 'write')
  const good = Array.from({ length: 20 }, () => ours.batch([insert], 'write'))
  await expect(bad).rejects.toThrow('no such table')
  await Promise.all(good)
  expect(await count()).toBe(20)
})

test('a closed client says so at once and does not open the file again', async () => {
  const { ours } = await heldFile(60_000)
  const waiting = ours.batch([insert], 'write')
  await new Promise((resolve) => setTimeout(resolve, 50))
  ours.close()
  await expect(waiting).rejects.toSatisfy(isUnavailable)
})

test('a request that nobody was there to take was not sent; one that was cut off may have been', async () => {
  const gate = createServer((socket) => void socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1')
  await new Promise((resolve) => gate.once('listening', resolve))
  const url = `http://127.0.0.1:${(gate.address() as { port: number }).port}`
  const ask = () => boundedFetch(5000)(new Request(url, { method: 'POST', body: '{}' })).catch((error) => error)
  const cutOff = await ask()
  await new Promise((resolve) => gate.close(resolve))
  const refused = await ask()
  expect([cutOff, refused].map((error) => error instanceof Unreachable && error.sent)).toEqual([true, false])
  expect([cutOff, refused].map(isUnavailable)).toEqual([true, true])
})
