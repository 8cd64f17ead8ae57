import { expect, test } from 'vitest'
import { openDesk } from '../open-desk.ts'
import { jsonBody, openApp } from '../world.ts'

const request = {
  strata: [{ name: 'Tổ 1', population: 3000 }],
  purpose: { kind: 'margin', margin: 0.05 },
  ...{ responseRate: 0.7, firstDay: '2026-01-01', lastDay: '2026-12-31' },
}

test('nobody plans without signing in', async () => {
  const { app } = await openApp()
  expect((await app.request('/api/v1/plans', jsonBody(request))).status).toBe(401)
})

test.each([
  ['no purpose', { ...request, purpose: undefined }],
  ['a purpose nobody knows', { ...request, purpose: { kind: 'luck' } }],
  ['a word for a number', { ...request, responseRate: 'most' }],
  ['something more', { ...request, colour: 'red' }],
])('a request with %s is malformed', async (_, body) => {
  const { post } = await openDesk()
  expect(await post('/api/v1/plans', body)).toMatchObject({ problem: 'malformed' })
})

test('numbers that make no sense are answered with the reasons', async () => {
  const { post } = await openDesk()
  const strata = [{ name: 'Tổ 1', population: -5 }]
  const { ok, refusals } = await post('/api/v1/plans', { ...request, strata, responseRate: 0 })
  expect(ok).toBe(false)
  expect(refusals.map(({ reason }: { reason: string }) => reason)).toEqual(['no_people', 'response_rate_outside'])
})

test('the desk gets the plan', async () => {
  const { post } = await openDesk()
  const plan = await post('/api/v1/plans', request)
  expect(plan).toMatchObject({ ok: true, needed: 341, proportional: { interviews: 341, select: 488 } })
})
