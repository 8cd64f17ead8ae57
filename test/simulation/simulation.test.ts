import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { citizen } from './actors/citizen.ts'
import { program } from './actors/program.ts'
import { tablet } from './actors/tablet.ts'
import { failing, numbered, seedsOf } from './failing.ts'
import { type Changes, run } from './run.ts'
import type { Door } from './server.ts'
import { tabletProgram } from './tablet-program.ts'

const troubles = ['is lost', 'is never answered', 'does not say', 'server is killed', 'tablet is killed'] as const

test('whoever was told it is stored finds it stored, once, and counted, whatever line, server, tablet and disk do', {
  // Half a minute of computing, which takes longer where others compute too.
  timeout: 600_000,
}, async () => {
  expect(await failing(seedsOf(200))).toEqual([])
})

test('the same seed is the same run to the last event, another seed another', async () => {
  const [one, again, other] = [await run('a day'), await run('a day'), await run('another day')]
  expect(again).toEqual(one)
  expect(other.story).not.toEqual(one.story)
})

test('every trouble there is befalls somebody, and nearly everybody is served in the end', async () => {
  const runs = []
  for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) runs.push(await run(seed))
  const story = runs.flatMap((one) => one.story).join('\n')
  expect(troubles.filter((one) => !story.includes(one))).toEqual([])
  expect(runs.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(runs.length * 5)
})

/** Programs that are wrong in a way that seldom shows: each must be found out. */
const wrongPrograms: { readonly [what: string]: () => Promise<Changes> } = {
  'a server that says “stored” before it is': async () => ({ door: thanksFirst, actors: [program] }),
  'a server that does not know again what it has': async () => ({ door: forgetsIds, actors: [program] }),
  'a tablet that forgets what it sent before it is told': async () => ({
    actors: [tablet(changed(await tabletProgram(), readsQueue, `${readsQueue} await settle(${allStored});`))],
  }),
  'a tablet that thanks before it has written': async () => ({
    actors: [tablet(changed(await tabletProgram(), 'await add(', 'add('))],
  }),
  'a database that does not count each answer': async () => ({
    actors: [citizen],
    spoil: (db) => db.run(sql`drop trigger responses_are_counted`),
  }),
}

test.for(Object.entries(wrongPrograms))('found out: %s', async ([, changes]) => {
  expect(await failing(numbered(200), await changes(), 1)).toHaveLength(1)
})

const isAnswer = ({ method, url }: Request) => method === 'POST' && url.endsWith('/responses')

const thanksFirst: Door = (fetch) => async (request) => {
  if (!isAnswer(request)) return fetch(request)
  void fetch(request.clone())
  return Response.json({ receipt: 'k7m2q-d9xhw' }, { status: 201 })
}

const forgetsIds: Door = (fetch) => {
  const known = new Set<string>()
  return async (request) => {
    if (!isAnswer(request)) return fetch(request)
    const sent = (await request.json()) as { readonly id: string }
    const id = known.has(sent.id) ? crypto.randomUUID() : sent.id
    known.add(sent.id)
    const { url, method, headers } = request
    return fetch(new Request(url, { method, headers, body: JSON.stringify({ ...sent, id }) }))
  }
}

const readsQueue = 'const batch = await first(size);'
const allStored = '{ stored: batch.map(({ key }) => key), refused: [] }'

/** The tablet's program with one thing made wrong. */
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the tablet’s program has no “${from}” any more`)
  return text.replace(from, to)
}
