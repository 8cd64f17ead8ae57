import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import type { Operations } from '../../server/world/operations.ts'
import { openDesk } from '../open-desk.ts'

const startedAt = Date.parse('2026-10-05T07:00:00+07:00')
const running: Operations = {
  startedAt,
  backups: async () => ({
    folder: '/var/backups/sipas',
    keepDays: 14,
    last: { name: 'sipas-2026-10-05.db', at: startedAt - 18_000_000, bytes: 4_096_000 },
    failed: { at: startedAt, why: 'đĩa đầy' },
  }),
  answered: () => [{ method: 'POST', route: '/k/:code', status: 303, n: 12 }],
}

/** The desk of a ward that is copied every night, with a program that holds a key for this. */
async function watched(may: 'metrics' | 'figures' = 'metrics') {
  const opened = await openDesk({ operations: running })
  const { world } = opened
  const key = { keyHash: tokenHash(world.secret, 'sipas_watch'), name: 'Prometheus', may, createdAt: 0 }
  await addReadKey(world.db, key)
  const read = (path: string, headers = {}) => opened.app.request(path, { headers })
  const byKey = (path: string) => read(path, { Authorization: 'Bearer sipas_watch' })
  return { ...opened, read, byKey }
}

test('nobody reads metrics without a key for them', async () => {
  const { read, byKey } = await watched('figures')
  expect((await read('/metrics')).status).toBe(401)
  expect((await byKey('/metrics')).status).toBe(401)
})

test('a key for metrics reads nothing else', async () => {
  const { byKey } = await watched()
  for (const path of ['/api/v1/system', '/api/v1/figures?period=2026-10', '/api/v1/kiosks'])
    expect((await byKey(path)).status, path).toBe(401)
})

test('Prometheus reads how old the newest copy is, what failed, and how requests were answered', async () => {
  const { byKey } = await watched()
  const answer = await byKey('/metrics')
  expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await answer.text()
  expect(text).toContain(`sipas_backup_time_seconds ${(startedAt - 18_000_000) / 1000}\n`)
  expect(text).toContain('sipas_backup_failed 1\n')
  expect(text).toContain('sipas_requests_total{method="POST",route="/k/:code",status="303"} 12\n')
  expect(text).toMatch(/^sipas_responses 0$/m)
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) sipas_\w+ .+|sipas_\w+(\{(\w+="[^"]*",?)+\})? [\d.e+]+)$/)
})

test('where no process runs for long, what only it knows is left out', async () => {
  const { app, world, cookie } = await openDesk()
  const key = {
    keyHash: tokenHash(world.secret, 'sipas_watch'),
    name: 'Prometheus',
    may: 'metrics',
    createdAt: 0,
  } as const
  await addReadKey(world.db, key)
  const text = await (await app.request('/metrics', { headers: { Authorization: 'Bearer sipas_watch' } })).text()
  expect(text).toContain('sipas_responses 0')
  expect(text).not.toMatch(/sipas_(backup|start|requests)/)
  const state = await (await app.request('/api/v1/system', { headers: { Cookie: cookie } })).json()
  expect(state).toMatchObject({ startedAt: null, backups: null, kiosks: { inUse: 0, silent: 0 } })
})

test('the administrator reads the same at the desk, with the head of the log to write down elsewhere', async () => {
  const { app, cookie } = await openDesk({ operations: running })
  const state = await (await app.request('/api/v1/system', { headers: { Cookie: cookie } })).json()
  expect(state).toMatchObject({
    startedAt,
    database: { responses: 0, accounts: 1 },
    backups: { last: { name: 'sipas-2026-10-05.db' }, failed: { why: 'đĩa đầy' } },
    log: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(state.database.bytes).toBeGreaterThan(100_000)
})
