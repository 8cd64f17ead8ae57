import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHttp } from '../../db/open-http.ts'
import { commander } from '../../server/access/actor.ts'
import { note } from '../../server/acts/act.ts'
import { verifyLog } from '../../server/acts/verify-log.ts'
import { openServer } from './server-database.ts'

let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.stop())

test('three programs that write into the log of one server at the same moment never fork it, and lose no line', async () => {
  const writers = Array.from({ length: 3 }, () => openHttp(server.url, undefined))
  const deed = { act: 'tidied', subject: ['log', ''], detail: { long: 'x'.repeat(100) } } as const
  await Promise.all(
    writers.flatMap((db, i) =>
      Array.from({ length: 100 }, () => note({ db, now: Date.now }, commander(`writer ${i}`), deed)),
    ),
  )
  expect(await verifyLog(server.db, [])).toMatchObject({ lines: 300, faults: [] })
})
