import { describe, expect, test } from 'vitest'
import { formBody, openApp } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'
import { withTablet } from './tablet.ts'

const canary = 'zqcanary0912345678'

describe('a form that is none is refused in words, not with an error of ours', () => {
  test.each([
    ['without its boundary', 'multipart/form-data', 'id=1'],
    [
      'cut off in the middle',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n1',
    ],
    ['of another kind', 'multipart/form-data; boundary=x', '{"id":1}'],
  ])('%s', async (_, type, body) => {
    const { app, code } = await withTablet()
    for (const path of [`/k/${code}`, '/bien-nhan', '/bien-nhan/xoa']) {
      const res = await app.request(path, { method: 'POST', headers: { 'Content-Type': type }, body })
      expect(res.status).toBe(400)
      expect(await res.text()).toContain('Yêu cầu chưa được thực hiện vì có chỗ không đọc được')
    }
  })

  test('a file in the place of a word is no word', async () => {
    const { app, code } = await withTablet()
    const file = `--x\r\nContent-Disposition: form-data; name="comment"; filename="a.exe"\r\n\r\n${canary}\r\n--x--\r\n`
    const id = '--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n00000000-0000-7000-8000-000000000000\r\n'
    const version = '--x\r\nContent-Disposition: form-data; name="version"\r\n\r\n1\r\n'
    const type = 'multipart/form-data; boundary=x'
    const sent = { method: 'POST', headers: { 'Content-Type': type }, body: id + version + file }
    const res = await app.request(`/k/${code}`, sent)
    expect(res.status).toBe(422)
    expect(await res.text()).not.toContain(canary)
  })
})

describe('an error answer repeats nothing that was sent', () => {
  test.each<[string, string, unknown]>([
    ['PUT', '/populations', { month: canary, area: canary, procedure: '', channel: canary, closed: 1 }],
    ['POST', '/touchpoints', { area: canary }],
    ['POST', '/touchpoints', { area: 'ho-tich', unit: canary }],
    ['POST', '/touchpoints', { area: 'ho-tich', questionnaire: canary }],
    ['POST', '/touchpoints', { [`<${canary}>`]: 1 }],
    ['POST', `/touchpoints/${canary}/retirement`, {}],
    ['POST', '/exclusions', { response: canary, cause: 'trial', reason: `${canary} ${canary}` }],
    ['POST', '/exclusions', { response: 'x', cause: canary, reason: canary }],
    ['GET', `/proposals/${canary}`, undefined],
    ['GET', `/proposals?state=${canary}`, undefined],
    ['DELETE', `/proposals/${canary}`, undefined],
    ['POST', `/proposals/${canary}/confirmation`, { seen: canary }],
    ['POST', '/publications', { period: canary.slice(0, 20), cause: 'regular' }],
    ['GET', `/publications/${canary}/1`, undefined],
    ['GET', `/figures/${canary}?period=2026`, undefined],
    ['GET', `/figures/targets?period=${canary}`, undefined],
    ['POST', '/slips', { area: canary }],
  ])('%s %s', async (method, path, body) => {
    const { ask } = await atTheDesk()
    const answer = await ask(method, path, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toContain(canary)
  })

  test('nor does the page of a problem', async () => {
    const { app } = await openApp()
    for (const path of [`/${canary}`, `/ket-qua?ky=${canary}`, `/done/${canary}`])
      expect(await (await app.request(path)).text(), path).not.toContain(canary)
    // A code comes back in its own field, to be put right, and nowhere else.
    const mistyped = await (await app.request(`/k/${canary}`)).text()
    expect(mistyped.replace(`value="${canary}"`, '')).not.toContain(canary)
  })

  test('a field there is not is named, when it could be one', async () => {
    const { ask } = await atTheDesk()
    const { body } = await ask('POST', '/touchpoints', { area: 'ho-tich', colour: 'red' })
    expect(body.message).toContain('colour')
  })
})

test('brackets in brackets in brackets are refused', async () => {
  const { app, cookie } = await atTheDesk()
  for (const body of [`${'['.repeat(2000)}${']'.repeat(2000)}`, `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`]) {
    const headers = { Cookie: cookie, 'Content-Type': 'application/json' }
    expect((await app.request('/api/v1/touchpoints', { method: 'POST', headers, body })).status).toBe(400)
  }
})

test('names are kept without NUL, halves of characters and signs that turn the writing around', async () => {
  const { ask, code } = await withTablet()
  const odd = 'Máy\u0000 quầy\ud83d \u202e3\u2066 \u{1f642}'
  const { body: kiosk } = await ask('POST', '/kiosks', { name: odd, touchpoint: code, pin: '402917' })
  const { body: touchpoint } = await ask('POST', '/touchpoints', { area: 'ho-tich', counter: odd })
  const { kiosks } = (await ask('GET', '/kiosks')).body
  expect(kiosks.find(({ id }: { id: string }) => id === kiosk.id).name).toBe('Máy quầy 3 \u{1f642}')
  expect(touchpoint.counter).toBe('Máy quầy 3 \u{1f642}')
})

test('a code typed with whatever a keyboard has is only not found', async () => {
  const { app } = await openApp()
  for (const code of ['\u0000', "' or 1=1 --", '\u{1f642}'.repeat(200), '%', '__proto__']) {
    expect((await app.request('/bien-nhan', formBody({ code }))).status).toBe(404)
    expect((await app.request(`/k/${encodeURIComponent(code)}`)).status).toBe(404)
  }
})
