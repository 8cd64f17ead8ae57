import { gunzipSync } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { judge } from '../../client/survey/attempt.ts'
import { allSatisfied, asFields, idOn } from '../stories/answered.ts'
import { host } from './nginx.ts'
import { type Ward, ward } from './ward.ts'

const touchpoint = async ({ desk }: Ward, area = 'ho-tich') =>
  String((await desk('/api/v1/touchpoints', { area, counter: 'Quầy số 3' })).parsed().code)

test('cookies are bound to the host and to TLS, every answer asks for TLS from then on, and redirects stay where people are', async () => {
  const there = await ward()
  for (const cookie of there.accepted.headers['set-cookie'] ?? []) expect(cookie).toMatch(/^__Host-.*; Secure/)
  expect(there.accepted.headers['set-cookie']).toHaveLength(2)
  const code = await touchpoint(there)
  const { headers } = await there.ask(`/k/${code}`)
  expect(headers['strict-transport-security']).toBe('max-age=63072000')
  expect(headers['set-cookie']).toBeUndefined()
  for (const path of [`/K/${code.toUpperCase()}`, `/k/${code}/`, `/k?code=${code}`]) {
    const { location = '' } = (await there.ask(path)).headers
    expect(new URL(location, `https://${host}`).href, path).toMatch(new RegExp(`^https://${host}/k/${code}$`, 'i'))
  }
  expect((await there.plainly(`/k/${code}`)).headers.location).toBe(`https://${host}/k/${code}`)
  expect((await there.desk('/api/v1/touchpoints')).parsed().touchpoints[0].url).toBe(`https://${host}/k/${code}`)
})

test('two addresses are told apart, and nobody chooses another one by a header', async () => {
  const there = await ward()
  const code = await touchpoint(there)
  const send = async (from: string, headers: Record<string, string> = {}) => {
    const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: allSatisfied }
    return (await there.json('/api/v1/responses', body, { from, headers })).status
  }
  const first: number[] = []
  for (let i = 0; i < 11; i++) first.push(await send('127.0.0.2', { 'User-Agent': `one ${i}` }))
  expect(first).toEqual([...Array(10).fill(201), 429])
  for (const forged of [
    '203.0.113.9',
    '127.0.0.9, 203.0.113.9',
    '::1',
    '"',
    `${'198.51.100.7, '.repeat(200)}203.0.113.9`,
  ])
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded'])
      expect(await send('127.0.0.2', { [name]: forged, 'User-Agent': forged }), `${name}: ${forged}`).toBe(429)
  expect(await send('127.0.0.3')).toBe(201)
})

test('what is too large is told in Vietnamese, by the program or, far above, by nginx', async () => {
  const there = await ward()
  const code = await touchpoint(there)
  for (const size of [70_000, 900_000, 1_200_000]) {
    const sent = { id: uuidv7(), version: '1', ...asFields, comment: 'x'.repeat(size) }
    const { status, body } = await there.form(`/k/${code}?lang=vi`, sent)
    expect([size, status, body.includes('chưa được ghi nhận vì quá lớn')]).toEqual([size, 413, true])
    expect(body.includes('64 kB')).toBe(size < 1_000_000)
  }
})

test('pages are compressed once', async () => {
  const there = await ward()
  const code = await touchpoint(there)
  const { headers, bytes } = await there.ask(`/k/${code}`, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(bytes).toString()).toContain('</html>')
})

test('while the program starts again a citizen is told to wait, a page that sends again gets through, and it counts once', async () => {
  const there = await ward()
  const code = await touchpoint(there)
  const id = idOn((await there.ask(`/k/${code}`)).body)
  const send = () => there.form(`/k/${code}`, { id, version: '1', ...asFields })
  await there.halt()
  const { status, headers, body } = await send()
  expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '5', 'text/html; charset=utf-8'])
  expect(body).toContain('gửi lại không bị tính hai lần')
  const url = `https://${host}/k/${code}`
  expect(judge({ ok: false, status, url, headers: new Headers({ 'Retry-After': '5' }) }, url)).toEqual({
    kind: 'again',
    asked: 5000,
  })
  await there.restart()
  expect([(await send()).status, (await send()).status]).toEqual([303, 303])
  const year = new Date().getFullYear()
  const { rows } = (await there.desk(`/api/v1/figures?period=${year}&by=area`)).parsed()
  expect(rows).toContainEqual(expect.objectContaining({ scope: 'ho-tich', received: 1 }))
})
