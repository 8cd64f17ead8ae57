import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { openApi } from '../../server/openapi/document.ts'
import { everyRow } from '../every-row.ts'
import { formBody, jsonBody, openApp } from '../world.ts'

const comment = 'Bao giờ có kết quả giấy khai sinh?'
const call = { reply: 'phone', contact: '0987 654 321', consent: 'on' }

/** The counter as every door opens it: nobody can answer a comment yet. */
async function atTheCounter() {
  const { app, world } = await openApp({ replies: false })
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const send = (fields: Record<string, string>) =>
    app.request(`/k/${code}?lang=vi`, formBody({ id: uuidv7(), version: '2', overall: '2', comment, ...fields }))
  const program = (changes: object) => {
    const body = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 2, answers: { overall: 2 } }
    return app.request('/api/v1/responses', jsonBody({ ...body, ...changes }))
  }
  const kept = async () =>
    (
      await world.db.all<{ n: number }>(sql`select (select count(*) from cases) + (select count(*) from contacts) as n`)
    )[0]?.n
  return { app, world, code, send, program, kept }
}

test('a form opened while replies were offered is recorded; the wish and the number are not kept, and that is said', async () => {
  const { app, world, send, kept } = await atTheCounter()
  const sent = await send(call)
  expect(sent.status).toBe(303)
  const thanks = await (await app.request(sent.headers.get('Location') ?? '')).text()
  expect(thanks).toContain('Câu trả lời đã được ghi nhận.')
  expect(thanks).toContain('Yêu cầu trả lời và thông tin liên hệ của Ông/Bà không được lưu.')
  expect(await kept()).toBe(0)
  expect(await everyRow(world.db)).not.toContain('0987')
})

test('a wish nobody can take is no reason to refuse the answers it came with', async () => {
  const { send, kept } = await atTheCounter()
  expect((await send({ reply: 'phone', contact: 'x' })).status).toBe(303)
  expect(await kept()).toBe(0)
})

test.each([{}, { reply: 'no' }, { reply: '', contact: '' }])(
  'whoever asked for none, %j, is told nothing of it',
  async (fields) => {
    const { app, send } = await atTheCounter()
    const sent = await send(fields as Record<string, string>)
    expect(await (await app.request(sent.headers.get('Location') ?? '')).text()).not.toContain('Yêu cầu trả lời')
  },
)

test('a program that asks for a reply is told that this was ignored, and its answers are stored', async () => {
  const { program, kept } = await atTheCounter()
  const asked = await program({ comment, reply: { by: 'phone', contact: '0987654321', consent: true } })
  expect(asked.status).toBe(201)
  expect(await asked.json()).toMatchObject({ ignored: ['reply'] })
  expect(await (await program({ comment })).json()).not.toHaveProperty('ignored')
  expect(await kept()).toBe(0)
  expect(JSON.stringify(openApi())).toContain('ignored')
})

test('the pages promise no reply, and say what a receipt code is good for', async () => {
  const { app, code } = await atTheCounter()
  const form = await (await app.request(`/k/${code}?lang=vi`)).text()
  expect(form).not.toMatch(/name="(reply|contact|consent)"/)
  const lookUp = await (await app.request('/bien-nhan?lang=vi')).text()
  expect(lookUp).toContain('Hiện nay phiếu khảo sát không nhận yêu cầu trả lời.')
  expect(await (await app.request('/rieng-tu?lang=vi')).text()).toContain('không hỏi thông tin liên hệ')
})
