import { expect, test } from 'vitest'
import { released } from '../released.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const online = { channel: 'online', questionnaire: 'online' } as const
const unhappy = { ...online, pattern: '111110', overall: 1 }

/** Three hundred content people and forty who are not; so many of these are left out, and the quarter is published. */
async function published(leftOut: number) {
  const desk = await atTheDesk()
  await desk.people(300, online)
  const critics = await desk.people(40, unhappy)
  await released(desk.db)
  for (const response of critics.slice(0, leftOut)) await desk.leaveOut(response)
  await desk.publish('2026-Q3')
  const read = async (language: string) => {
    const page = await (await desk.app.request(`/ket-qua?lang=${language}`)).text()
    return (/<main>.*<\/main>/s.exec(page)?.[0] ?? '').replaceAll('\u00a0', ' ')
  }
  return { ...desk, read }
}

test('where nobody is left out nothing is said of it', async () => {
  const page = await (await published(0)).read('vi')
  expect(page).not.toMatch(/loại/)
})

test('of fewer than five citizens read the number, and nothing that tells what they said', async () => {
  const page = await (await published(4)).read('vi')
  expect(page).toContain('loại 4 phiếu ·')
  expect(page).toContain('Kỳ này loại 4 phiếu.')
  expect(page).not.toContain('không loại thì')
})

test('of five or more citizens read what the figure would be with them, in both languages, and for which reasons', async () => {
  const { read } = await published(20)
  const page = await read('vi')
  expect(page).toContain('93,8%')
  expect(page).toContain('loại 20 phiếu; không loại thì 88,2%')
  expect(page).toContain('Kỳ này loại 20 phiếu.')
  expect(page).toContain('một người đề nghị và một người khác xác nhận')
  expect(page).toContain('Phiếu do chương trình gửi tự động')
  expect(page).not.toContain('do một người loại')
  expect(await read('en')).toContain('20 answers left out; with them 88.2%')
})

test('a publication from before there were two persons, or counts by figure, is told as it was', async () => {
  const { read, db } = await published(6)
  await db.$client.execute('drop trigger publications_stay')
  await db.$client.execute(`update publications set figures = json_remove(figures, '$.targets.excludedIn'),
    proposal = null where true`)
  await db.$client.execute(`update publications set figures = json_set(figures, '$.exclusions',
    (select json_group_array(json_remove(value, '$.proposedBy', '$.cause')) from json_each(figures, '$.exclusions')))`)
  const page = await read('vi')
  expect(page).toContain('loại 6 phiếu; không loại thì 88,2%')
  expect(page).toContain('Trong đó 6 phiếu do một người loại')
})
