import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { verifyLog } from '../../server/acts/verify-log.ts'
import { answer } from '../answer.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { sleep } from './crowd.ts'
import { rounds } from './rounds.ts'
import { openWard, type Ward } from './ward.ts'

type Second = { readonly Cookie: string }

/** Answers to be left out, and a leader besides whoever proposes. */
async function furnished(ward: Ward, many: number) {
  const db = await openFile(`file:${ward.database}`)
  const answers = Array.from({ length: many }, () => answer())
  await addResponses(db, answers)
  const secret = readFileSync(join(ward.folder, 'app-secret'), 'utf8').trim()
  const token = await invite({ db, now: Date.now, secret })
  db.$client.close()
  const person = { token, name: 'Trần Văn Minh', login: 'minh', password: 'hoa sữa tháng mười' }
  const Cookie = cookieOf(await fetch(`${ward.program().url}/api/v1/invitations/accept`, jsonBody(person)))
  return { second: { Cookie }, names: answers.map(({ exportId }) => exportId ?? '') }
}

/** One proposes to leave an answer out, the other looks and confirms. */
async function leftOutByTwo({ program, desk }: Ward, second: Second, names: string[]): Promise<void> {
  const url = `${program().url}/api/v1`
  const response = names.pop() ?? ''
  const trial = { response, cause: 'trial', reason: 'Bấm thử khi lắp máy tính bảng' }
  const { proposal } = (await (await fetch(`${url}/exclusions`, jsonBody(trial, desk))).json()) as Proposed
  const asked = await fetch(`${url}/proposals/${proposal}`, { headers: { ...second } })
  const { look } = (await asked.json()) as { look: { seen: string } }
  await fetch(`${url}/proposals/${proposal}/confirmation`, jsonBody({ seen: look.seen }, second))
}

type Proposed = { readonly proposal: string }

/** Answer after answer, until the server is gone. */
async function atWork(ward: Ward, second: Second, names: string[]): Promise<void> {
  for (;;) await leftOutByTwo(ward, second, names)
}

test('the power goes while one proposes and another confirms: what is confirmed is done and has its line, and nothing else', async () => {
  const ward = await openWard()
  const n = rounds()
  const { second, names } = await furnished(ward, 200 * n)
  for (let round = 0; round < n; round++) {
    // A program reads what its first act needs when that is asked for: it is not to be killed before it has begun.
    await leftOutByTwo(ward, second, names)
    const work = atWork(ward, second, names).catch(() => {})
    await sleep(20 + Math.random() * 400)
    await ward.program().end('SIGKILL')
    await work
    await ward.start()
  }
  const db = await openFile(`file:${ward.database}`)
  const [found] = await db.all<Record<string, number>>(sql`select
    (select count(*) from proposals) as proposals,
    (select count(*) from log where act = 'exclusion-proposed') as proposed_lines,
    (select count(*) from proposals where state = 'confirmed') as confirmed,
    (select count(*) from log where act = 'response-excluded') as confirmed_lines,
    (select count(*) from exclusions where proposal in (select id from proposals where state = 'confirmed')) as excluded,
    (select count(*) from exclusions) as all_excluded`)
  const [log, unlogged] = [await verifyLog(db, []), await findUnlogged(db)]
  db.$client.close()
  console.table({ ...found, rounds: n, lines: log.lines })
  expect(found?.confirmed).toBeGreaterThan(0)
  expect(found?.proposed_lines).toBe(found?.proposals)
  expect([found?.confirmed_lines, found?.excluded, found?.all_excluded]).toEqual(Array(3).fill(found?.confirmed))
  expect([log.faults, unlogged]).toEqual([[], []])
})
