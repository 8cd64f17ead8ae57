import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { verifyLog } from '../../server/acts/verify-log.ts'
import { jsonBody } from '../world.ts'
import { sleep } from './crowd.ts'
import { rounds } from './rounds.ts'
import { openWard, type Ward } from './ward.ts'

/** A program reads what its first act needs when that is asked for: it is not to be killed before it has begun. */
const firstAct = ({ program, desk }: Ward) =>
  fetch(`${program().url}/api/v1/touchpoints`, jsonBody({ area: 'ho-tich' }, desk))

/** People at the desk who make touchpoints and take them out of use, one after the other, until the server is gone. */
async function atWork({ program, desk }: Ward): Promise<void> {
  const { url } = program()
  const ask = (path: string, body: object) => fetch(`${url}/api/v1/touchpoints${path}`, jsonBody(body, desk))
  const clerk = async () => {
    for (;;) {
      const { code } = (await (await ask('', { area: 'ho-tich' })).json()) as { code: string }
      await ask(`/${code}/retirement`, {})
    }
  }
  await Promise.allSettled(Array.from({ length: 6 }, clerk))
}

test('the power goes between an act and its line, as often as may be: no act is without a line, no line without its act', async () => {
  const ward = await openWard()
  const n = rounds()
  for (let round = 0; round < n; round++) {
    await firstAct(ward)
    const work = atWork(ward)
    await sleep(60 + Math.random() * 200)
    await ward.program().end('SIGKILL')
    await work
    await ward.start()
  }
  const db = await openFile(`file:${ward.database}`)
  const [found] = await db.all<Record<string, number>>(sql`select
    (select count(*) from touchpoints) as made,
    (select count(*) from log where act = 'touchpoint-made') as made_lines,
    (select count(*) from touchpoints where retired_at is not null) as retired,
    (select count(*) from log where act = 'touchpoint-retired') as retired_lines,
    (select count(*) from log_details) as details,
    (select count(*) from log where detail_hash <> '') as with_details`)
  const log = await verifyLog(db, [])
  db.$client.close()
  console.table({ ...found, rounds: n, lines: log.lines })
  expect(found?.made).toBeGreaterThan(n)
  expect(found?.made_lines).toBe(found?.made)
  expect(found?.retired_lines).toBe(found?.retired)
  expect(found?.with_details).toBe(found?.details)
  expect(log.faults).toEqual([])
})
