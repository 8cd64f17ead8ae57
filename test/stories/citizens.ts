import { inArray } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { comments } from '../../db/schema.ts'
import { formBody, jsonBody } from '../world.ts'
import { allSatisfied, asFields, idOn } from './answered.ts'
import { type House, newTouchpoint } from './door.ts'

/** What must be true for whoever answers, in a browser or through a program. */
export function tellOfCitizens(open: () => Promise<House>) {
  test('a citizen with an unknown code is told what to do', async () => {
    const { request } = await open()
    const res = await request('/k/zzzzzz', { headers: { 'Accept-Language': 'vi' } })
    expect(res.status).toBe(404)
    expect(await res.text()).toContain('Xin Ông/Bà kiểm tra lại từng chữ, từng số, hoặc quét mã QR tại quầy.')
  })

  test('a citizen answers the form without script and is thanked once it is stored', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-form', 'ho-tich')
    const before = await figures()
    const page = await (await door.request(`/k/${code}`)).text()
    expect(page).toContain('Hộ tịch · Quầy số 3<')
    expect(page).not.toContain('<script src')
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''

    const sent = await door.request(`/k/${code}`, {
      ...formBody({ id, version: '1', ...asFields, comment: 'Rất nhanh.' }),
      redirect: 'manual',
    })
    expect(sent.status).toBe(303)
    const thanks = await (await door.request(sent.headers.get('Location') ?? '')).text()
    expect(thanks).toContain('Câu trả lời đã được ghi nhận.')
    expect(await figures()).toMatchObject({ received: before.received + 1, stream: 'volunteer' })
  })

  test('a required question left open brings the form back with everything kept', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-open', 'chung-thuc')
    const id = uuidv7()
    const res = await door.request(`/k/${code}`, formBody({ id, version: '1', access: '2', comment: 'Chờ <b>lâu</b>' }))
    expect(res.status).toBe(422)
    const page = await res.text()
    expect(page).toContain('Xin Ông/Bà chọn một mức cho câu này.')
    expect(page).toMatch(/name="access"[^>]* value="2"[^>]* checked/)
    expect(page).toContain('Chờ &lt;b>lâu&lt;/b>')
    expect(page).toContain(`value="${id}"`)
    expect((await figures()).received).toBe(0)
  })

  test('a double click, a reload and a resend store one response, and each is thanked', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-twice', 'dat-dai')
    const body = formBody({ id: uuidv7(), version: '1', ...asFields })
    const send = () => door.request(`/k/${code}`, { ...body, redirect: 'manual' })
    const places = (await Promise.all([send(), send(), send()])).map((res) => res.headers.get('Location') ?? '')
    const pages = await Promise.all(places.map(async (place) => (await door.request(place)).text()))
    for (const page of pages) expect(page).toContain('Câu trả lời đã được ghi nhận.')
    expect((await figures()).received).toBe(1)
  })

  test('forty people behind one router, each with the same phone, all get through; one who sends again is thanked again', async () => {
    const door = await open()
    const { code, figures } = await newTouchpoint(door, 'lan-router', 'bao-tro-xa-hoi')
    const headers = { 'User-Agent': 'Zalo Android, the same in forty hands', 'Accept-Language': 'vi' }
    const send = (id: string) => {
      const form = formBody({ id, version: '1', ...asFields })
      return door.request(`/k/${code}`, { ...form, headers: { ...form.headers, ...headers }, redirect: 'manual' })
    }
    const opened = Array.from({ length: 40 }, async () => idOn(await (await door.request(`/k/${code}`)).text()))
    const ids = await Promise.all(opened)
    const sent = await Promise.all(ids.map(send))
    expect(sent.map(({ status }) => status)).toEqual(Array(40).fill(303))
    const again = (await send(ids[7] ?? '')).headers.get('Location') ?? ''
    expect(await (await door.request(again)).text()).toContain('Câu trả lời đã được ghi nhận.')
    expect((await figures()).n).toBe(40)
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
    const found = await door.db
      .select()
      .from(comments)
      .where(inArray(comments.response, [id, slowId]))
    expect(found.map(({ words }) => words)).toEqual([kept, kept])
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
    // Received from the first answer on; what one person said is in no figure.
    expect(await figures()).toMatchObject({ received: 1, n: 0, satisfied: null, share: null })
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
    expect((await figures()).received).toBe(0)
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
}
