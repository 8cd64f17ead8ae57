import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { checkLetter } from '../../server/slips/code.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { formBody, jsonBody } from '../world.ts'
import { allSatisfied, asFields, idOn } from './answered.ts'
import { type House, newAdministrator, newTouchpoint } from './door.ts'

/** What must be true for whoever hands out slips and puts up tablets, and for whoever answers by them. */
export function tellOfSlipsAndTablets(open: () => Promise<House>) {
  test('a citizen answers once by the slip that came with the result; the next one is told, and the clerk sees the rate', async () => {
    const began = dayOf(Date.now())
    const door = await open()
    const { get, post, figures } = await newTouchpoint(door, 'lan-slip', 'tin-nguong-ton-giao')
    const dossier = uuidv7()
    const { url, code, svg } = await post('/api/v1/slips', { area: 'tin-nguong-ton-giao', invited: true, dossier })
    expect(svg).toMatch(/^<svg /)
    expect(await post('/api/v1/slips', { area: 'tin-nguong-ton-giao', dossier })).toMatchObject({
      problem: 'dossierHasSlip',
    })
    const typed = await door.request(`/k?code=${code.toUpperCase()}`, { redirect: 'manual' })
    const path = new URL(url).pathname
    expect(typed.headers.get('Location')).toBe(path)

    const id = idOn(await (await door.request(path)).text())
    const send = () => door.request(path, { ...formBody({ id, version: '1', ...asFields }), redirect: 'manual' })
    const thanks = async () => (await door.request((await send()).headers.get('Location') ?? '')).text()
    expect(await thanks()).toContain('Câu trả lời đã được ghi nhận.')
    expect(await thanks()).toContain('Câu trả lời đã được ghi nhận.')
    expect(await figures()).toMatchObject({ received: 1, stream: 'invited' })

    const next = await door.request(path, { headers: { 'Accept-Language': 'vi' } })
    expect([next.status, (await next.text()).includes('Phiếu mời này đã được dùng')]).toEqual([410, true])
    // The story may be told over midnight.
    const { areas } = await get(`/api/v1/slips/days?from=${began}&to=${dayOf(Date.now())}`)
    expect(areas).toContainEqual(
      expect.objectContaining({ area: 'tin-nguong-ton-giao', handedOut: 1, used: 1, expired: 0 }),
    )
  })

  test('twenty devices with one slip at the same moment store exactly one response', async () => {
    const door = await open()
    const { post, figures } = await newTouchpoint(door, 'lan-twenty', 'van-hoa')
    const { url } = await post('/api/v1/slips', { area: 'van-hoa', invited: true })
    const send = () => {
      const body = formBody({ id: uuidv7(), version: '1', ...asFields })
      return door.request(new URL(url).pathname, { ...body, redirect: 'manual' })
    }
    const statuses = (await Promise.all(Array.from({ length: 20 }, send))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([303, ...Array(19).fill(410)])
    expect((await figures()).received).toBe(1)
  })

  test('twenty programs that ask for a slip for one dossier at the same moment get exactly one', async () => {
    const door = await open()
    const { cookie } = await newAdministrator(door, 'lan-dossier')
    const wanted = jsonBody({ area: 'ho-tich', dossier: uuidv7() }, { Cookie: cookie })
    const ask = () => door.request('/api/v1/slips', wanted)
    const statuses = (await Promise.all(Array.from({ length: 20 }, ask))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([201, ...Array(19).fill(409)])
  })

  test('a mistyped slip may be typed again, a forged one leads nowhere', async () => {
    const door = await open()
    const { post } = await newAdministrator(door, 'lan-forged')
    const { code } = await post('/api/v1/slips', { area: 'ho-tich' })
    const headers = { 'Accept-Language': 'vi' }
    const wrong = code.replace(/.$/, (last: string) => (last === '2' ? '3' : '2'))
    const mistyped = await (await door.request(`/p/${wrong}`, { headers })).text()
    expect(mistyped).toContain('Mã phiếu mời chưa đúng')
    expect(mistyped).toContain(`value="${wrong}"`)
    const letters = `${code.replaceAll('-', '').slice(0, 6).split('').reverse().join('')}33333`
    const forged = await door.request(`/p/${letters}${checkLetter(letters)}`, { headers })
    expect([forged.status, (await forged.text()).includes('Không có phiếu mời nào mang mã này')]).toEqual([404, true])
  })

  test('a tablet is paired with the code of the desk and hands over, twice, what waited: each answer counts once', async () => {
    const door = await open()
    const { code, figures, post, get } = await newTouchpoint(door, 'lan-kiosk', 'the-duc-the-thao')
    const unpaired = await door.request('/api/v1/kiosk/setup', { headers: { 'Accept-Language': 'vi' } })
    expect([unpaired.status, (await unpaired.json()).message]).toEqual([
      401,
      expect.stringContaining('Xin nhờ cán bộ ghép nối lại'),
    ])

    const made = await post('/api/v1/kiosks', { name: 'Máy quầy 3', touchpoint: code, pin: '402917' })
    const pairing = { code: made.pairingCode, version: '1.0.0' }
    const { token } = await (await door.request('/api/v1/kiosk/pairing', jsonBody(pairing))).json()
    const headers = { Authorization: `Bearer ${token}` }
    const setup = await (await door.request('/api/v1/kiosk/setup', { headers })).json()
    expect(setup).toMatchObject({ touchpoint: { code }, pin: expect.stringMatching(/^pbkdf2-sha256\$100000\$/) })

    const { id: questionnaire, version } = setup.questionnaire
    const twoYearsAhead = Date.now() + 2 * 365 * 24 * 3_600_000
    const answers = [3, 2, 1].map((minutes) => ({
      id: uuidv7(),
      answeredAt: twoYearsAhead - minutes * 60_000,
      ...{ questionnaire, version, answers: allSatisfied },
    }))
    const send = async () => {
      const sent = jsonBody({ sentAt: twoYearsAhead, answers: [...answers, { id: 'torn' }] }, headers)
      const { results } = await (await door.request('/api/v1/kiosk/answers', sent)).json()
      return results as readonly { outcome: string; receipt?: string }[]
    }
    const [first, second] = [await send(), await send()]
    expect(first.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'stored', 'refused'])
    expect(second.map(({ outcome }) => outcome)).toEqual(['resent', 'resent', 'resent', 'refused'])
    expect(second.map(({ receipt }) => receipt)).toEqual(first.map(({ receipt }) => receipt))
    expect(await figures()).toMatchObject({ received: 3, stream: 'volunteer' })
    const { kiosks } = await get('/api/v1/kiosks')
    expect(kiosks.find(({ id }: { id: string }) => id === made.id)).toMatchObject({ state: 'online' })
  })
}
