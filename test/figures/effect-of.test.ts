import { describe, expect, test } from 'vitest'
import { quartersAround } from '../../server/figures/effect-of.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const written = {
  ...{ title: 'Mở thêm một quầy buổi sáng', unit: 'van-phong-hdnd-va-ubnd', area: 'ho-tich', theme: '' },
  ...{ openedOn: '2026-06-20', doneOn: null as string | null },
}
const on = (day: string) => ({
  answeredAt: Date.parse(`${day}T09:00:00+07:00`),
  receivedAt: Date.parse(`${day}T09:00:00+07:00`),
})

test('before is the whole quarter before it was begun, after the first whole one after it was done', () => {
  const around = (openedOn: string, doneOn: string) => {
    const { before, after } = quartersAround({ openedOn, doneOn }) ?? {}
    return [before?.name, after?.name]
  }
  expect(around('2026-06-20', '2026-06-30')).toEqual(['2026-Q1', '2026-Q3'])
  expect(around('2026-04-01', '2026-07-01')).toEqual(['2026-Q1', '2026-Q3'])
  expect(around('2025-11-11', '2025-12-31')).toEqual(['2025-Q3', '2026-Q1'])
  expect(quartersAround({ openedOn: '2026-06-20', doneOn: null })).toBeUndefined()
})

describe('what is written down wrongly is refused by its field', () => {
  test.each([
    ['title', { title: ' x ' }],
    ['area', { area: 'khong-co' }],
    ['openedOn', { openedOn: '2027-01-01' }],
    ['openedOn', { openedOn: 'hôm qua' }],
    ['openedOn', { openedOn: '2026-02-30' }],
    ['doneOn', { doneOn: '2026-06-01' }],
    ['doneOn', { doneOn: '2027-01-01' }],
  ])('%s', async (field, wrong) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', '/improvements', { ...written, ...wrong })
    expect([status, body.field]).toEqual([422, field])
    expect((await ask('GET', '/improvements')).body.improvements).toEqual([])
  })
})

test('what was done stands with before and after, in honest words for each, and can be taken off', async () => {
  const { ask, people, lines } = await atTheDesk()
  const many = (day: string, good: number, bad: number) =>
    Promise.all([
      people(good, { ...on(day), overall: 5, pattern: '555550' }),
      people(bad, { ...on(day), overall: 1, pattern: '111110' }),
    ])
  await many('2026-02-10', 60, 60)
  await many('2026-08-10', 115, 5)
  const made = await ask('POST', '/improvements', written)
  expect(made.status).toBe(201)
  const { id } = made.body
  const effect = async () => {
    const { status, body } = await ask('GET', '/improvements')
    expect([status, body, lines.filter(({ level }) => level === 'error')]).toEqual([200, expect.anything(), []])
    return body.improvements[0].effect
  }
  expect(await effect()).toEqual({ state: 'running' })
  await ask('PUT', `/improvements/${id}`, { ...written, doneOn: '2026-08-28' })
  expect(await effect()).toEqual({ state: 'waiting', until: '2026-12-31' })
  await ask('PUT', `/improvements/${id}`, { ...written, doneOn: '2026-06-28' })
  const compared = await effect()
  expect(compared).toMatchObject({
    state: 'compared',
    distinguishable: true,
    before: { period: '2026-Q1' },
    after: { period: '2026-Q3' },
  })
  expect(compared.difference).toBeGreaterThan(0.3)
  await ask('PUT', `/improvements/${id}`, { ...written, openedOn: '2025-06-20', doneOn: '2025-06-28' })
  expect(await effect()).toEqual({ state: 'few', before: '2025-Q1', after: '2025-Q3' })
  await ask('DELETE', `/improvements/${id}`)
  expect((await ask('GET', '/improvements')).body.improvements).toEqual([])
  expect((await ask('PUT', `/improvements/${id}`, written)).body.problem).toBe('improvementUnknown')
})
