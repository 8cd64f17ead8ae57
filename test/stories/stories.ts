import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { checkLetter } from '../../server/slips/code.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { everyRow } from '../every-row.ts'
import { cookieOf, formBody, jsonBody } from '../world.ts'
import { type House, newAdministrator, newTouchpoint } from './door.ts'

const allSatisfied = { overall: 5, access: 4, procedure: 5, official: 5, result: 4, feedback: 0 }
const asFields = Object.fromEntries(Object.entries(allSatisfied).map(([id, level]) => [id, String(level)]))

/** What must be true for citizens, clerks and leaders at every door. `open` gives the door when a story begins. */
export function tellStories(open: () => Promise<House>) {
  test('a citizen with an unknown code is told what to do', async () => {
    const { request } = await open()
    const res = await request('/k/zzzzzz', { headers: { 'Accept-Language': 'vi' } })
    expect(res.status).toBe(404)
    expect(await res.text()).toContain('Xin quét lại mã QR tại quầy')
  })

  test('a citizen answers the form without script and is thanked once it is stored', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-form', 'ho-tich')
    const before = await figures()
    const page = await (await door.request(`/k/${code}`)).text()
    expect(page).toContain('Hộ tịch · Quầy số 3 · ')
    expect(page).not.toContain('<script src')
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''

    const sent = await door.request(`/k/${code}`, {
      ...formBody({ id, version: '1', ...asFields, comment: 'Rất nhanh.' }),
      redirect: 'manual',
    })
    expect(sent.status).toBe(303)
    const thanks = await (await door.request(sent.headers.get('Location') ?? '')).text()
    expect(thanks).toContain('Câu trả lời đã được ghi nhận.')
    expect(await figures()).toMatchObject({ n: before.n + 1, satisfied: before.satisfied + 1, stream: 'volunteer' })
  })

  test('a required question left open brings the form back with everything kept', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-open', 'chung-thuc')
    const id = uuidv7()
    const res = await door.request(`/k/${code}`, formBody({ id, version: '1', access: '2', comment: 'Chờ <b>lâu</b>' }))
    expect(res.status).toBe(422)
    const page = await res.text()
    expect(page).toContain('Xin Ông/Bà chọn một mức cho câu này.')
    expect(page).toMatch(/id="access-2"[^>]* checked/)
    expect(page).toContain('Chờ &lt;b>lâu&lt;/b>')
    expect(page).toContain(`value="${id}"`)
    expect((await figures()).n).toBe(0)
  })

  test('a double click, a reload and a resend store one response and show one receipt', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-twice', 'dat-dai')
    const body = formBody({ id: uuidv7(), version: '1', ...asFields })
    const send = () => door.request(`/k/${code}`, { ...body, redirect: 'manual' })
    const places = (await Promise.all([send(), send(), send()])).map((res) => res.headers.get('Location') ?? '')
    const receipts = await Promise.all(places.map(async (place) => receiptOn(await (await door.request(place)).text())))
    expect(new Set(receipts).size).toBe(1)
    expect(receipts[0]).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
    expect((await figures()).n).toBe(1)
  })

  test('a program gets 201, the same receipt for a resend, and 409 for other answers under one id', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-api', 'nuoi-con-nuoi')
    const submission = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: allSatisfied }
    const first = await door.request('/api/v1/responses', jsonBody(submission))
    const again = await door.request('/api/v1/responses', jsonBody(submission))
    expect([first.status, again.status]).toEqual([201, 200])
    const receipt = await first.json()
    expect(await again.json()).toEqual(receipt)

    const other = await door.request('/api/v1/responses', jsonBody({ ...submission, answers: { overall: 1 } }))
    expect(other.status).toBe(409)
    expect(await figures()).toMatchObject({ n: 1, satisfied: 1, share: 1 })
  })

  test('a program with unusable answers is told which questions, and nothing is stored', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-bad', 'moi-truong')
    const answers = { access: 6, official: 0, weather: 5 }
    const submission = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers }
    const res = await door.request('/api/v1/responses', jsonBody(submission))
    expect(res.status).toBe(422)
    const { refusals } = await res.json()
    expect(refusals.map(({ question, reason }: Record<string, string>) => [question, reason])).toEqual([
      ['overall', 'required'],
      ['access', 'notALevel'],
      ['official', 'alwaysApplies'],
      ['weather', 'unknownQuestion'],
    ])
    expect((await figures()).n).toBe(0)
  })

  test.each([
    ['broken JSON', '{"id":', 400],
    ['JSON of another shape', '{"id":"7"}', 400],
    ['more than 16 kB', JSON.stringify({ comment: 'x'.repeat(17_000) }), 413],
    [
      'an unknown touchpoint',
      JSON.stringify({ id: uuidv7(), touchpoint: 'zzzzzz', questionnaire: 'one-stop', version: 1, answers: {} }),
      404,
    ],
  ])('a program that sends %s is refused', async (_, body, status) => {
    const { request } = await open()
    const res = await request('/api/v1/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    expect(res.status).toBe(status)
    expect(await res.json()).toMatchObject({ problem: expect.any(String), message: expect.any(String) })
  })

  test('a retired QR code says so, and works again when the retirement is taken back', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-retire', 'ho-tich')
    const retirement = (method: string) =>
      door.request(`/api/v1/touchpoints/${code}/retirement`, { method, headers: { Cookie: cookie, ...ourPage } })
    expect((await retirement('POST')).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 5))
    const gone = await door.request(`/k/${code}`, { headers: { 'Accept-Language': 'en' } })
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('no longer in use')

    expect((await retirement('DELETE')).status).toBe(200)
    expect((await door.request(`/k/${code}`)).status).toBe(200)
  })

  test('nobody sees figures, touchpoints or posters without signing in', async () => {
    const { request } = await open()
    const paths = ['/api/v1/session', '/api/v1/figures?period=2026&by=area', '/api/v1/touchpoints', '/api/v1/catalogue']
    const statuses = await Promise.all(paths.map(async (path) => (await request(path)).status))
    expect(statuses).toEqual(paths.map(() => 401))
    const poster = await request('/desk/posters/abc?size=a5', { redirect: 'manual' })
    expect(poster.headers.get('Location')).toBe('/desk/sign-in?return=%2Fdesk%2Fposters%2Fabc%3Fsize%3Da5')
  })

  test('another site cannot make a signed-in browser change anything', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-cross', 'ho-tich')
    const headers = { Cookie: cookie, Origin: 'https://evil.example', 'Content-Type': 'text/plain' }
    const res = await door.request(`/api/v1/touchpoints/${code}/retirement`, { method: 'POST', headers })
    expect([res.status, (await res.json()).problem]).toEqual([403, 'crossSite'])
    expect((await door.request(`/k/${code}`)).status).toBe(200)
  })

  test('an invitation makes one account, the account signs in and out, and a wrong password does not', async () => {
    const door = await open()
    const token = await door.invitation()
    const person = { token, name: 'Trần Văn Minh', login: 'Minh', password: 'cây cơm nguội vàng' }
    expect((await door.request('/api/v1/invitations/accept', jsonBody(person))).status).toBe(201)
    expect((await door.request('/api/v1/invitations/accept', jsonBody(person))).status).toBe(410)

    const signIn = (password: string) => door.request('/api/v1/session', jsonBody({ login: 'minh', password }))
    expect((await signIn('cây cơm nguội đỏ')).status).toBe(401)
    const headers = { Cookie: cookieOf(await signIn(person.password)) }
    expect(await (await door.request('/api/v1/session', { headers })).json()).toMatchObject({
      staff: { name: 'Trần Văn Minh' },
    })
    expect(
      (await door.request('/api/v1/session', { method: 'DELETE', headers: { ...headers, ...ourPage } })).status,
    ).toBe(204)
    expect((await door.request('/api/v1/session', { headers })).status).toBe(401)
  })

  test('a touchpoint for a service that does not exist is refused at the field', async () => {
    const door = await open()
    const admin = await newAdministrator(door, 'lan-field')
    expect(await admin.post('/api/v1/touchpoints', { area: 'cap-phep-bay' })).toMatchObject({
      problem: 'fieldRefused',
      field: 'area',
    })
    expect(await admin.post('/api/v1/touchpoints', {})).toMatchObject({ problem: 'fieldRefused', field: 'area' })
    expect(await admin.post('/api/v1/touchpoints', { area: 'dat-dai', procedure: '2.000815' })).toMatchObject({
      field: 'procedure',
    })
  })

  test('the poster of a touchpoint carries its QR code and the address in words', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-poster', 'ho-tich')
    const poster = await (await door.request(`/desk/posters/${code}?size=card`, { headers: { Cookie: cookie } })).text()
    expect(poster.match(/<svg/g)).toHaveLength(6)
    expect(poster).toContain(`/k/${code}</p>`)
    expect(poster).toContain('Không cần đăng nhập · 30 giây')
  })

  test('an answer left out for a reason leaves the figures, and comes back when that is taken back', async () => {
    const door = await open()
    const { code, cookie, figures, post } = await newTouchpoint(door, 'lan-exclude', 'viec-lam')
    const [response, other] = [uuidv7(), uuidv7()]
    for (const id of [response, other])
      await door.request(`/k/${code}`, { ...formBody({ id, version: '1', ...asFields }), redirect: 'manual' })
    const { id } = await post('/api/v1/exclusions', { response, reason: 'Cán bộ bấm thử khi dán mã QR' })
    expect(await figures()).toMatchObject({ n: 1, satisfied: 1 })

    const headers = { Cookie: cookie, ...ourPage }
    expect((await door.request(`/api/v1/exclusions/${id}`, { method: 'DELETE', headers })).status).toBe(200)
    expect(await figures()).toMatchObject({ n: 2, satisfied: 2 })
  })

  test('a closed quarter is published once, and a corrected number of transactions makes a revision', async () => {
    const door = await open()
    const { cookie, get, post } = await newAdministrator(door, 'lan-publish')
    const enter = async (closed: number) => {
      const row = { month: '2025-02', area: 'viec-lam', procedure: '', channel: 'desk', closed }
      const headers = { Cookie: cookie }
      const res = await door.request('/api/v1/populations', { ...jsonBody(row, headers), method: 'PUT' })
      return (await res.json()).before
    }
    const publish = (reason: string) => post('/api/v1/publications', { period: '2025-Q1', reason })
    expect(await enter(120)).toBe(null)
    expect(await publish('Quý I')).toEqual({ period: '2025-Q1', revision: 1 })
    expect(await publish('Quý I, lần nữa')).toMatchObject({ problem: 'nothingChanged' })
    const first = await get('/api/v1/publications/2025-Q1/1')
    expect(await enter(210)).toBe(120)
    expect((await get('/api/v1/publications')).publications).toMatchObject([{ revision: 1, current: false }])
    expect(await publish('Sửa số hồ sơ')).toEqual({ period: '2025-Q1', revision: 2 })
    expect(await get('/api/v1/publications/2025-Q1/1')).toEqual({ ...first, current: false })
    const { changes } = await get('/api/v1/populations/changes?month=2025-02')
    expect(changes.map(({ before, after }: Record<string, number>) => [before, after])).toEqual([
      [120, 210],
      [null, 120],
    ])
  })

  test('a citizen answers once by the slip that came with the result; the next one is told, and the clerk sees the rate', async () => {
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
    const place = (await send()).headers.get('Location') ?? ''
    expect((await send()).headers.get('Location')).toBe(place)
    expect(receiptOn(await (await door.request(place)).text())).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
    expect(await figures()).toMatchObject({ n: 1, satisfied: 1, stream: 'invited' })

    const next = await door.request(path, { headers: { 'Accept-Language': 'vi' } })
    expect([next.status, (await next.text()).includes('Phiếu mời này đã được dùng')]).toEqual([410, true])
    const today = dayOf(Date.now())
    const { areas } = await get(`/api/v1/slips/days?from=${today}&to=${today}`)
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
    expect((await figures()).n).toBe(1)
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
    expect(mistyped).toContain('Mã phiếu mời gõ chưa đúng')
    expect(mistyped).toContain(`value="${wrong}"`)
    const letters = `${code.replaceAll('-', '').slice(0, 6).split('').reverse().join('')}33333`
    const forged = await door.request(`/p/${letters}${checkLetter(letters)}`, { headers })
    expect([forged.status, (await forged.text()).includes('Không có phiếu mời nào mang mã này')]).toEqual([404, true])
  })

  test('a tablet is paired with the code of the desk and hands over, twice, what waited: each answer counts once', async () => {
    const door = await open()
    const { code, figures, post, get } = await newTouchpoint(door, 'lan-kiosk', 'the-duc-the-thao')
    const unpaired = await door.request('/api/v1/kiosk/setup', { headers: { 'Accept-Language': 'vi' } })
    expect([unpaired.status, (await unpaired.json()).message]).toEqual([401, expect.stringContaining('Xin hỏi cán bộ')])

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
    expect(await figures()).toMatchObject({ n: 3, satisfied: 3, stream: 'volunteer' })
    const { kiosks } = await get('/api/v1/kiosks')
    expect(kiosks.find(({ id }: { id: string }) => id === made.id)).toMatchObject({ state: 'online' })
  })

  test('a citizen who wishes a call gets a receipt, reads that it was received, and has the number deleted', async () => {
    const door = await open()
    const { code } = await newTouchpoint(door, 'lan-wish', 'gia-dinh')
    const number = `09${Date.now().toString().slice(-8)}`
    const wish = { comment: 'Bao giờ có kết quả?', reply: 'phone', contact: number, consent: 'on' }
    const fields = { id: uuidv7(), version: '1', ...asFields, ...wish }
    const sent = await door.request(`/k/${code}?lang=vi`, { ...formBody(fields), redirect: 'manual' })
    const thanks = await (await door.request(sent.headers.get('Location') ?? '')).text()
    expect(thanks).toContain('Ông/Bà đã chọn được trả lời')
    const receipt = receiptOn(thanks) ?? ''
    const ask = (path: string) => door.request(`/bien-nhan${path}?lang=vi`, formBody({ code: receipt.toUpperCase() }))

    const status = await (await ask('')).text()
    expect(status).toContain('Đã tiếp nhận')
    expect(status).toContain('Phường đang giữ số điện thoại của Ông/Bà (đã mã hóa)')
    const rows = await everyRow(door.db)
    expect(rows).toContain(wish.comment)
    expect(rows).not.toContain(number)
    expect(await (await ask('/xoa')).text()).toContain('Đã xóa thông tin liên hệ')
    expect(await (await ask('')).text()).not.toContain('số điện thoại')
  })

  test('whoever wishes for a call without a number or consent is told, and nothing is stored', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-wish-bad', 'nguoi-co-cong')
    const wish = { comment: 'Bao giờ có kết quả?', reply: 'phone', contact: '' }
    const res = await door.request(`/k/${code}?lang=vi`, formBody({ id: uuidv7(), version: '1', ...asFields, ...wish }))
    expect(res.status).toBe(422)
    const page = await res.text()
    expect(page).toContain('Xin ghi số điện thoại gồm 9 đến 11 chữ số')
    expect(page).toContain('Xin đánh dấu đồng ý')
    expect((await figures()).n).toBe(0)
  })

  test('forty people behind one router, each with the same phone, all get through; one who sends again gets the first receipt', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-router', 'bao-tro-xa-hoi')
    const headers = { 'User-Agent': 'Zalo Android, the same in forty hands', 'Accept-Language': 'vi' }
    const send = (id: string) => {
      const form = formBody({ id, version: '1', ...asFields })
      return door.request(`/k/${code}`, { ...form, headers: { ...form.headers, ...headers }, redirect: 'manual' })
    }
    const ids = Array.from({ length: 40 }, () => uuidv7())
    const sent = await Promise.all(ids.map(send))
    expect(sent.map(({ status }) => status)).toEqual(Array(40).fill(303))
    expect((await send(ids[7] ?? '')).headers.get('Location')).toBe(sent[7]?.headers.get('Location'))
    expect((await figures()).n).toBe(40)
  })

  test('a device that tries one password after another is told to wait, and its colleague signs in', async () => {
    const door = await open()
    await newAdministrator(door, 'lan-guessed')
    const signIn = (device: string, password: string) =>
      door.request('/api/v1/session', jsonBody({ login: 'lan-guessed', password }, { 'User-Agent': device }))
    for (let i = 0; i < 10; i++) expect((await signIn('a guesser', `sai ${i}`)).status).toBe(401)
    const slowed = await signIn('a guesser', 'hoa sữa tháng mười')
    expect([slowed.status, Number(slowed.headers.get('Retry-After'))]).toEqual([429, expect.any(Number)])
    expect((await signIn('her own device', 'hoa sữa tháng mười')).status).toBe(201)
  })

  test('half an emoji, a NUL and signs that turn the writing around leave a comment; everything whole stays', async () => {
    const door = await open()
    const { code } = await newTouchpoint(door, 'lan-odd', 'ho-tich')
    const comment = 'Tốt\u0000 \ud83d\u202e lắm \ude00\u{1f469}\u200d\u{1f33e}\u{20bb7}\u2066 "\\ud83d" 1\r\n2'
    const body = { touchpoint: code, questionnaire: 'one-stop', version: 1, answers: allSatisfied, comment }
    const [id, slowId] = [uuidv7(), uuidv7()]
    expect((await door.request('/api/v1/responses', jsonBody({ ...body, id }))).status).toBe(201)
    expect((await door.request('/api/v1/responses', jsonBody({ ...body, id }))).status).toBe(200)
    const wished = { ...body, id: slowId, reply: { by: 'code' } }
    expect((await door.request('/api/v1/responses', jsonBody(wished))).status).toBe(201)

    const kept = 'Tốt  lắm \u{1f469}\u200d\u{1f33e}\u{20bb7} "\\ud83d" 1\n2'
    const found = await door.db.query.comments.findMany({
      where: (row, { inArray }) => inArray(row.response, [id, slowId]),
    })
    expect(found.map(({ words }) => words)).toEqual([kept, kept])
  })

  test('the database is ready and the process lives', async () => {
    const { request } = await open()
    expect(await (await request('/readyz')).json()).toEqual({ ready: true, schema: 'current' })
    expect((await request('/healthz')).status).toBe(200)
  })
}

/** What a browser says of a request that our own page makes. */
const ourPage = { 'Sec-Fetch-Site': 'same-origin' }

const idOn = (page: string) => /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''
const receiptOn = (page: string) => /class="receipt">([^<]+)</.exec(page)?.[1]
