import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { askTheLongForm } from '../long-form.ts'
import { formBody, openApp } from '../world.ts'

const questions = findQuestionnaire('sipas-2022')?.questions ?? []
const needed = questions.filter(({ required }) => required).map(({ id }) => id)

async function atTheLongForm() {
  const { app, world } = await openApp()
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  await askTheLongForm(world.db, code)
  const turn = (fields: Record<string, string>) =>
    app.request(`/k/${code}?lang=vi`, formBody({ id: uuidv7(), version: '1', ...fields }))
  const stored = async () => (await world.db.all<{ n: number }>(sql`select count(*) as n from responses`))[0]?.n
  return { app, code, turn, stored }
}
const namesIn = (html: string) => new Set([...html.matchAll(/ name="([a-z][^"]*)"/g)].map(([, name]) => name))

test('opens at its first part, and says how many there are', async () => {
  const { app, code } = await atTheLongForm()
  const page = await (await app.request(`/k/${code}?lang=vi`)).text()
  expect(page).toContain('Phần 1 trên 14')
  expect(namesIn(page)).not.toContain(needed[0])
})

test('on to the next, back, and to one by its number; never past either end; what was answered goes along', async () => {
  const { turn, stored } = await atTheLongForm()
  const [first = '', second = ''] = needed
  const on = await (await turn({ _page: '3', _go: 'next', [first]: '5', [second]: '1' })).text()
  expect(on).toContain('<h1>Phần 5 trên 14</h1>')
  expect(on).toMatch(new RegExp(`name="${first}" value="5"[^>]*checked`))
  const later = await (await turn({ _page: '4', _go: 'next', [first]: '5', [second]: '1' })).text()
  expect(later).toContain(`<input type="hidden" name="${first}" value="5"/>`)
  expect(await (await turn({ _page: '4', _go: 'back' })).text()).toContain('<h1>Phần 4 trên 14</h1>')
  expect(await (await turn({ _page: '4', _go: '8' })).text()).toContain('<h1>Phần 9 trên 14</h1>')
  for (const [fields, part] of [
    [{ _page: '0', _go: 'back' }, 'Phần 1 trên 14'],
    [{ _page: '13', _go: 'next' }, 'Phần 14 trên 14'],
    [{ _page: 'x', _go: '99' }, 'Phần 14 trên 14'],
    [{ _page: '-7', _go: '-3' }, 'Phần 1 trên 14'],
  ] as const)
    expect(await (await turn(fields)).text()).toContain(part)
  expect(await stored()).toBe(0)
})

test('sent with gaps it is not recorded; each part with gaps is named, with the way to it, and nothing is lost', async () => {
  const { turn, stored } = await atTheLongForm()
  const given = Object.fromEntries(needed.slice(5).map((id) => [id, '4']))
  const res = await turn({ ...given, _page: '13', _go: 'send' })
  expect(res.status).toBe(422)
  const page = await res.text()
  expect(page).toContain('Phần 5 trên 14')
  expect(page).toMatch(/<button[^>]*name="_go"[^>]*value="\d+"[^>]*>Phần \d+: còn thiếu \d câu/)
  for (const id of Object.keys(given)) expect(page).toMatch(new RegExp(`name="${id}" value="4"`))
  expect(await stored()).toBe(0)
})

test('sent whole it is recorded once', async () => {
  const { turn, stored } = await atTheLongForm()
  const given = Object.fromEntries(needed.map((id) => [id, '4']))
  const id = uuidv7()
  for (const _ of [1, 2]) expect((await turn({ ...given, id, _page: '13', _go: 'send' })).status).toBe(303)
  expect(await stored()).toBe(1)
})
