import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../../db/queries/tallies.ts'
import { responses } from '../../db/schema.ts'
import { checkAnswer, checkLog } from './checks.ts'
import { type FuzzPlace, openPlace } from './place.ts'
import type { Sent } from './sent.ts'
import { toInterface } from './to-interface.ts'
import { toPages } from './to-pages.ts'

const many = Number(process.env.FUZZ_REQUESTS || 100_000)
const seed = Number(process.env.FUZZ_SEED || Date.now() % 2 ** 31)

/** The ids an answer says are on disk. */
function acknowledged({ method, path }: Sent, answer: Response, text: string): readonly string[] {
  if (method !== 'POST') return []
  if (/^\/(k|p)\//.test(path) && answer.status === 303)
    return [/\/done\/([^?]+)/.exec(answer.headers.get('Location') ?? '')?.[1] ?? 'none']
  if (path.startsWith('/api/v1/responses') && answer.status < 202) return [JSON.parse(text).id.toLowerCase()]
  if (!path.startsWith('/api/v1/kiosk/answers') || answer.status !== 200) return []
  const results: { id: string; outcome: string }[] = JSON.parse(text).results
  return results.filter(({ outcome }) => /stored|resent|conflict/.test(outcome)).map(({ id }) => id.toLowerCase())
}

/** Sends one request as its actor. @returns undefined when no client could even write it down */
function requestOf(place: FuzzPlace, { actor, method, path, headers, body }: Sent): Request | undefined {
  try {
    const all = { ...place.actors[actor], ...headers }
    return new Request(`http://localhost${path}`, { method, headers: all, ...(body === undefined ? {} : { body }) })
  } catch {
    return undefined
  }
}

test(`${many} requests, seed ${seed}: each is answered, none breaks anything, nothing grows`, async () => {
  console.log(`FUZZ_SEED=${seed} FUZZ_REQUESTS=${many}`)
  const place = await openPlace()
  const stored = new Set([place.names.response])
  const statuses = new Map<string, number>()
  let [sentSoFar, heapBefore] = [0, 0]

  const send = async (sent: Sent) => {
    const request = requestOf(place, sent)
    if (!request) return
    const answer = await place.app.fetch(request)
    const text = await answer.text()
    await checkAnswer(answer, text)
    checkLog(place.lines.splice(0))
    for (const id of acknowledged(sent, answer, text)) stored.add(id)
    const room = /^\/(api\/v1\/[a-z]+|[a-z-]+)/.exec(sent.path)?.[0].slice(0, 24) ?? '/'
    statuses.set(`${answer.status} ${room}`, (statuses.get(`${answer.status} ${room}`) ?? 0) + 1)
    if (++sentSoFar % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
    if (sentSoFar === Math.ceil(many / 10)) heapBefore = heap()
    // Whoever signed out by chance signs in again: half of what follows is asked by staff.
    if (sent.method === 'DELETE' && sent.path.startsWith('/api/v1/session')) await place.signInAgain()
  }
  const anything = fc.oneof(toInterface(place.names), toPages(place.names))
  await fc.assert(fc.asyncProperty(anything, send), { seed, numRuns: many })

  const growth = heap() - heapBefore
  const told = [...statuses].toSorted(([a], [b]) => a.localeCompare(b)).map(([of, n]) => `${of} × ${n}`)
  if (many >= 10_000) console.log(told.join('\n'))
  console.log(`${sentSoFar} requests sent, ${stored.size} answers stored, heap ${growth.toFixed(1)} MB more`)
  expect(sentSoFar).toBeGreaterThan(many * 0.9)
  expect(stored.size).toBeGreaterThan(many / 400)
  expect(growth).toBeLessThan(40)
  await nothingBroken(place, stored)
})

/** Megabytes in use after everything that can be thrown away was. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** Tallies fit, the file is whole, exactly what was acknowledged is there, and no text in it is broken. */
async function nothingBroken({ world: { db } }: FuzzPlace, stored: ReadonlySet<string>) {
  expect(await recount(db)).toMatchObject({ differences: 0, responses: stored.size })
  expect(await db.all(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }])
  const rows = await db.select({ id: responses.id }).from(responses)
  expect(new Set(rows.map(({ id }) => id))).toEqual(stored)
  const tables = await db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)
  for (const { name } of tables) {
    const held = JSON.stringify(await db.all(sql.raw(`select * from "${name}"`)))
    expect(held, name).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}|[\u202A-\u202E\u2066-\u2069]/i)
  }
}
