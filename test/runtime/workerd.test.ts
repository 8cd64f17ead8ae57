import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { addInvitation } from '../../db/queries/invitations.ts'
import { readSecretPeriods } from '../../db/queries/secret-periods.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { addressed } from '../../server/openapi/addressed.ts'
import { openApi } from '../../server/openapi/document.ts'
import { tellStories } from '../stories/stories.ts'
import { openServer } from './server-database.ts'
import { startWorkerd } from './workerd.ts'

const secret = 'the secret of a test, long enough'
let server: Awaited<ReturnType<typeof openServer>>
let worker: Awaited<ReturnType<typeof startWorkerd>>
beforeAll(async () => {
  server = await openServer()
  worker = await startWorkerd({ DATABASE_URL: server.url, APP_SECRET: secret, BASE_URL: 'http://127.0.0.1' })
})
afterAll(async () => {
  await worker.stop()
  await server.stop()
})

/** workerd closes an idle connection whenever it likes; what was sent at that moment it has not read. */
const asked = (url: URL, init?: RequestInit) =>
  fetch(url, init).catch((error: unknown) => {
    const wasClosed = error instanceof TypeError && /other side closed/.test(String(error.cause))
    if (wasClosed) return fetch(url, init)
    throw error
  })

tellStories(async () => ({
  request: (path, init) => asked(new URL(path, worker.url), init),
  invitation: () => invite({ db: server.db, now: Date.now, secret }),
  db: server.db,
}))

test('by its own clock it deletes what was kept for a time only', async () => {
  const token = { tokenHash: 'long ago', role: 'admin', createdAt: 0, expiresAt: 1 } as const
  await addInvitation(server.db, token)
  expect(await worker.tick()).toMatchObject({ outcome: 'ok' })
  const left = await server.db.all(sql`select token_hash from invitations where token_hash = ${token.tokenHash}`)
  expect(left).toEqual([])
})

test('by its own clock it notes the secret it has, once', async () => {
  await worker.tick()
  await worker.tick()
  expect(await readSecretPeriods(server.db)).toEqual([{ fingerprint: expect.any(String), since: 0 }])
})

test('it describes its interface at the address where it is reached', async () => {
  const res = await fetch(new URL('/api/v1/openapi.json', worker.url))
  expect(await res.json()).toEqual(JSON.parse(JSON.stringify(addressed(openApi(), 'http://127.0.0.1'))))
})

test('the desk is served from the built files, under a policy that lets nothing else in', async () => {
  const res = await fetch(new URL('/desk/areas', worker.url))
  expect(res.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
  const script = /src="([^"]+\.js)"/.exec(await res.text())?.[1] ?? ''
  const file = await fetch(new URL(script, worker.url))
  expect(file.headers.get('Content-Type')).toContain('javascript')
  expect(file.headers.get('Cache-Control')).toContain('immutable')
})

test.each([
  ['a secret that anybody could guess', { APP_SECRET: 'bí mật' }],
  ['a public address in a folder', { BASE_URL: 'https://khaosat.example/khao-sat' }],
])('under %s it serves nothing', async (_, wrong) => {
  const settings = { DATABASE_URL: server.url, APP_SECRET: secret, BASE_URL: 'http://127.0.0.1', ...wrong }
  const unusable = await startWorkerd(settings)
  onTestFinished(() => unusable.stop())
  for (const path of ['/', '/healthz', '/api/v1/openapi.json'])
    expect((await fetch(new URL(path, unusable.url))).status, path).toBe(503)
})
