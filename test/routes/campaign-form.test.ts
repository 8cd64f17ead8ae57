import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { questionnairesOffered } from '../../client/desk/in-use.ts'
import { findQuestionnaire, questionnaires } from '../../surveys/questionnaires/index.ts'
import { askTheLongForm } from '../long-form.ts'
import { formBody } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'
import { waiting, withPairedTablet } from './tablet.ts'

const kept = questionnaires.filter(({ use }) => use === 'campaign').map(({ id }) => id)

/** Content with everything that must be answered. */
const content = Object.fromEntries(
  (findQuestionnaire('sipas-2022')?.questions ?? [])
    .filter(({ required }) => required)
    .map((one) => [one.id, one.kind === 'scale' ? '4' : one.kind === 'text' ? 'x' : (one.options[0]?.value ?? '')]),
)

test('the long form is for campaigns', () => expect(kept).toEqual(['sipas-2022']))

test.each(kept)('nobody at the desk can put “%s” behind an open QR code, and is told why', async (questionnaire) => {
  const { ask } = await atTheDesk()
  const before = (await ask('GET', '/touchpoints')).body
  for (const area of ['ho-tich', 'y-te', 'giao-duc-cong-lap'])
    for (const channel of ['desk', 'online', 'kiosk', 'paper']) {
      const { status, body } = await ask('POST', '/touchpoints', { area, channel, questionnaire })
      expect([status, body.field]).toEqual([422, 'questionnaire'])
      expect(body.message).toMatch(/chỉ dùng cho đợt điều tra.* Xin chọn phiếu khảo sát khác\.$/)
    }
  expect((await ask('GET', '/touchpoints')).body).toEqual(before)
})

test('the desk offers each questionnaire once, in its newest version, where it fits, and none for campaigns', async () => {
  const { body: catalogue } = await (await atTheDesk()).ask('GET', '/catalogue')
  const offered = (area: string) => questionnairesOffered(area, catalogue).map(({ id, version }) => `${id}.${version}`)
  expect(offered('chung-thuc')).toEqual(['one-stop.2', 'online.2'])
  expect(offered('y-te')).toEqual(['health-station.2'])
  expect(offered('giao-duc-cong-lap')).toEqual(['public-school.2'])
})

test('a touchpoint that asks it since earlier goes on: it is shown, answered, listed, stopped and put back to use', async () => {
  const { app, ask, db } = await atTheDesk()
  const { code } = (await ask('POST', '/touchpoints', { area: 'ho-tich' })).body
  await askTheLongForm(db, code)
  expect(await (await app.request(`/k/${code}?lang=vi`)).text()).toContain('Phần 1 trên 14')
  const sent = await app.request(
    `/k/${code}?lang=vi`,
    formBody({ id: uuidv7(), version: '1', _go: 'send', ...content }),
  )
  expect([sent.status, sent.headers.get('Location')]).toEqual([303, expect.stringContaining('/done/')])
  expect((await ask('GET', '/touchpoints')).body.touchpoints).toMatchObject([{ code, questionnaire: 'sipas-2022' }])
  expect((await ask('POST', `/touchpoints/${code}/retirement`)).status).toBe(200)
  expect((await ask('DELETE', `/touchpoints/${code}/retirement`)).status).toBe(200)
})

test('no new tablet is put at such a touchpoint; one that stands there keeps asking, and its answers are taken', async () => {
  const { ask, code, world, says, stored, clock } = await withPairedTablet()
  await askTheLongForm(world.db, code)
  const { status, body } = await ask('POST', '/kiosks', {
    name: 'Máy',
    touchpoint: code,
    pin: '402917',
    procedures: [],
  })
  expect([status, body.field]).toEqual([422, 'touchpoint'])
  expect(body.message).toMatch(/chỉ dành cho đợt điều tra.* Xin chọn điểm khảo sát khác\.$/)

  expect((await says('setup')).body.questionnaire).toMatchObject({ id: 'sipas-2022', version: 1 })
  const levels = Object.fromEntries(Object.entries(content).map(([id, one]) => [id, one === '4' ? 4 : one]))
  const given = waiting(clock.now, { questionnaire: 'sipas-2022', answers: levels })
  const { results } = (await says('answers', { sentAt: clock.now, answers: [given] })).body
  expect(results).toMatchObject([{ outcome: 'stored' }])
  expect(await stored()).toMatchObject([{ questionnaire: 'sipas-2022', source: 'kiosk' }])
})
