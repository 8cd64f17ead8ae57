import { expect, test } from 'vitest'
import { atTheDesk } from '../routes/at-the-desk.ts'

async function prepared() {
  const desk = await atTheDesk()
  await desk.people(300)
  await desk.people(40, { pattern: '111110', overall: 1 })
  const read = async (path: string) => {
    const res = await desk.app.request(path, { headers: { Cookie: desk.cookie, 'Accept-Language': 'vi' } })
    return { status: res.status, policy: res.headers.get('Content-Security-Policy'), text: await res.text() }
  }
  return { ...desk, read }
}
const mainOf = (page: string) => /<h1>.*<\/main>/s.exec(page)?.[0] ?? ''

test('what is seen before is word for word what everybody reads after', async () => {
  const { read, publish } = await prepared()
  const preview = await read('/desk/preview/2026-Q3')
  expect(preview.status).toBe(200)
  expect(preview.text).toContain('Xem trước – chưa công bố.')
  await publish('2026-Q3')
  const published = await read('/ket-qua?ky=2026-Q3')
  expect(published.text).not.toContain('Xem trước')
  expect(mainOf(published.text)).toMatch(/8\d,\d%/)
  expect(mainOf(preview.text)).toBe(mainOf(published.text))
  expect(preview.policy).toBe(published.policy)
})

test('a preview publishes nothing, and is nobody’s but whose publications are', async () => {
  const { read, app } = await prepared()
  await read('/desk/preview/2026-Q3')
  expect((await read('/ket-qua')).text).not.toMatch(/\d,\d%/)
  expect((await app.request('/desk/preview/2026-Q3')).status).toBe(302)
})

test('there is none of a period that is not over, that nobody answered in, or that is none', async () => {
  const { read } = await prepared()
  expect((await read('/desk/preview/2026-Q4')).status).toBe(409)
  expect((await read('/desk/preview/2025-Q1')).status).toBe(409)
  expect((await read('/desk/preview/x')).status).toBe(404)
})

test('who had the figures before is told by the log: who exported, prepared and confirmed, and nobody after', async () => {
  const { ask, publish, world } = await prepared()
  const { noteResponsesExport } = await import('../../server/acts/notes.ts')
  const { commander } = await import('../../server/access/actor.ts')
  const exported = (from: string, to: string) =>
    noteResponsesExport(world, commander('export responses'), { format: 'csv', from, to })
  await exported('2026-08', '2026-08')
  await exported('2026-01', '2026-03')
  await publish('2026-Q3')
  await exported('2026-08', '2026-08')
  const { body } = await ask('GET', '/publications/2026-Q3/1/seen')
  expect(body.seen.map(({ person, act }: { person: string; act: string }) => [person, act])).toEqual([
    [expect.stringContaining('export responses'), 'xuất phiếu'],
    ['Nguyễn Thị Lan', 'chuẩn bị công bố'],
    ['Người lanh-dao', 'công bố kỳ'],
  ])
  expect((await ask('GET', '/publications/2026-Q3/2/seen')).body.problem).toBe('publicationUnknown')
})
