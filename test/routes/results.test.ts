import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { atTheDesk } from './at-the-desk.ts'

const online = { channel: 'online', questionnaire: 'online' } as const
const unhappy = { ...online, pattern: '111110', overall: 1 }

const main = (page: string) => (/<main>.*<\/main>/s.exec(page)?.[0] ?? '').replaceAll('\u00a0', ' ')

/** The desk, and what anybody reads on the page of results. */
async function aWard() {
  const desk = await atTheDesk()
  const publish = (period = '2026-Q3') => desk.publish(period)
  const read = async (query = 'lang=vi') => {
    const res = await desk.app.request(`/ket-qua?${query}`)
    return { status: res.status, page: main(await res.text()) }
  }
  /** What is read of a published quarter in which so many answered, all of them content. */
  const readOf = async (n: number) => {
    await desk.people(n, online)
    await publish()
    return (await read()).page
  }
  return { ...desk, publish, read, readOf }
}

test('before anything is published the page says so, however many answered', async () => {
  const { people, read } = await aWard()
  await people(50, online)
  const { status, page } = await read()
  expect(status).toBe(200)
  expect(page).toContain('Chưa có kỳ nào được công bố')
  expect(page).not.toMatch(/\d%/)
})

test.each(['2026-Q2', '2026-Q9', '', '<b>'])('a period that was not published is not found: “%s”', async (period) => {
  const { people, publish, read } = await aWard()
  await people(50, online)
  await publish()
  expect((await read(`ky=${encodeURIComponent(period)}&lang=vi`)).status).toBe(404)
})

test('a published quarter: number, interval, verdict, answers, method, stream and period, in both languages', async () => {
  const { people, publish, read } = await aWard()
  await people(300, online)
  await people(100, unhappy)
  await publish()
  const vi = (await read()).page
  for (const told of [
    ...['Quý III/2026', 'Công bố ngày 05/10/2026', 'Hài lòng với dịch vụ công trực tuyến', 'Chỉ tiêu: từ 95%'],
    ...[
      '75,0%',
      '✕ Chưa đạt',
      '400 phiếu',
      'Tỷ lệ hài lòng chung (theo câu hỏi về hài lòng chung)',
      'Người tự nguyện trả lời',
    ],
    ...['dùng để kết luận', 'chưa tính theo cơ cấu hồ sơ', 'không phải Chỉ số SIPAS chính thức của Thành phố'],
  ])
    expect(vi).toContain(told)
  expect(vi).not.toContain('overall-share')
  expect(vi).toMatch(/75,0% <small>\(7\d,\d–7\d,\d\)/)

  const en = (await read('lang=en')).page
  for (const told of ['Quarter 3 of 2026', 'Target: at least 95%', '75.0%', '✕ Not met', '400 answers'])
    expect(en).toContain(told)
})

test('fewer than ten people are not told of, not even how many they were', async () => {
  const page = await (await aWard()).readOf(9)
  expect(page).toContain('Không công bố: quá ít phiếu trả lời')
  expect(page).not.toMatch(/9 phiếu|100,0|[✓✕●]/)
})

test('a figure the reliability gate refuses is not shown, nor judged', async () => {
  const page = await (await aWard()).readOf(20)
  expect(page).toContain('Không công bố: số liệu chưa đủ tin cậy')
  expect(page).toContain('20 phiếu')
  expect(page).not.toMatch(/100,0|[✓✕●]/)
})

test('a later answer changes nothing until a revision is published', async () => {
  const { people, publish, read } = await aWard()
  await people(300, online)
  await publish()
  const first = await read()
  await people(100, unhappy)
  expect(await read()).toEqual(first)
  await publish()
  const { page } = await read()
  expect(page).toContain('lần 2')
  expect(page).toContain('400 phiếu')
})

test('a figure that does not decide the target is shown for comparison, and not judged', async () => {
  const { people, publish, read } = await aWard()
  await people(300, { ...unhappy, stream: 'invited' })
  await publish()
  const { page } = await read()
  expect(page).toContain('Người được mời ngẫu nhiên (tham khảo)')
  expect(page).toContain('300 phiếu')
  expect(page).not.toMatch(/[✓✕●]/)
})

test('every published period can be chosen; the latest comes first, also when an earlier one is published after it', async () => {
  const { people, publish, read, clock } = await aWard()
  await people(50, online)
  await people(40, { ...online, answeredAt: Date.parse('2026-05-20T09:00:00+07:00') })
  await publish()
  clock.now += 60_000
  await publish('2026-Q2')
  const { page } = await read()
  expect(page).toContain('<b>Quý III/2026</b>')
  expect(page).toContain('href="?ky=2026-Q2&amp;lang=vi"')
  expect((await read('ky=2026-Q2&lang=vi')).page).toContain('40 phiếu')
})

test('invented answers are marked as such', async () => {
  const { people, publish, read, db } = await aWard()
  await people(50, online)
  await publish()
  await db.run(sql`insert into facts (name, value) values ('demo', '1')`)
  expect((await read()).page).toContain('Dữ liệu minh họa')
})

const desk = (area: string) => ({ area, procedure: '' })
const cross = (area: string) => ({ ...desk(area), pattern: '111110', overall: 1 })

test('the page begins with so many of ten people, and says how sure that is in everyday words', async () => {
  const { people, publish, read } = await aWard()
  await people(300, online)
  await people(20, unhappy)
  await publish()
  const { page } = await read()
  expect(page).toMatch(/<h1>.*?<b>Hơn 9 trên 10<\/b> người hài lòng/s)
  expect(page).toMatch(/93,8% \(\d\d,\d–\d\d,\d\) trong số 320 người trả lời · Người tự nguyện trả lời/)
  expect(page).toMatch(/có từ 90 đến 97 người hài lòng trong 100 người/)
  const en = (await read('lang=en')).page
  expect(en).toContain('<b>More than 9 in 10</b> people are satisfied')
})

test('of an area with fewer than ten people nothing is told, nor of the one it could be subtracted from', async () => {
  const { people, publish, read } = await aWard()
  await people(200, desk('ho-tich'))
  await people(100, desk('chung-thuc'))
  await people(20, cross('chung-thuc'))
  await people(5, desk('dat-dai'))
  await publish()
  const { page } = await read()
  expect(page).toContain('<th scope="row">Hộ tịch</th><td><b>100,0%</b>')
  expect(page).not.toMatch(/Chứng thực<\/th>|Đất đai<\/th>|<td>120<\/td>|<td>5<\/td>/)
  expect(page).toContain('Còn 2 lĩnh vực không công bố vì quá ít phiếu trả lời.')
  expect((await read('lang=en')).page).toContain('<th scope="row">Civil status</th>')
})

test('what was published before there were open data tells of its areas by the same rule', async () => {
  const { people, publish, read, db } = await aWard()
  await people(200, desk('ho-tich'))
  await people(100, desk('chung-thuc'))
  await people(8, desk('dat-dai'))
  await publish()
  await db.$client.execute('drop trigger publications_stay')
  await db.$client.execute(`update publications set figures = json_remove(figures, '$.open')`)
  const { page } = await read()
  expect(page).toContain('<th scope="row">Hộ tịch</th><td><b>100,0%</b>')
  expect(page).not.toMatch(/Chứng thực<\/th>|Đất đai<\/th>/)
  expect(page).toContain('Còn 2 lĩnh vực')
  expect(page).not.toContain('.csv')
})

test('a target through the quarters is drawn, and its numbers stand in a table; one quarter alone is no course', async () => {
  const { people, publish, read, clock } = await aWard()
  const inMay = { answeredAt: Date.parse('2026-05-20T09:00:00+07:00') }
  await people(180, { ...online, ...inMay })
  await people(20, { ...unhappy, ...inMay })
  await publish('2026-Q2')
  expect((await read()).page).not.toContain('Qua các kỳ')
  clock.now += 60_000
  await people(190, online)
  await people(10, unhappy)
  await publish()
  const { page } = await read()
  const course = /<figure class="trend">.*?<\/figure>/s.exec(page)?.[0] ?? ''
  expect(course).toContain('<svg viewBox="0 0 320 100" role="img" aria-label="Chỉ số SIPAS: Qua các kỳ">')
  expect(course).toMatch(/Quý II\/2026<\/th><td>90,0% .*?Quý III\/2026<\/th><td>95,0% /s)
  expect((await read('ky=2026-Q2&lang=vi')).page).not.toContain('<figure')
})

test('a revision says what it changed of what was public before and is now, and nothing of what was not', async () => {
  const { people, publish, read } = await aWard()
  await people(300, online)
  await people(9, { ...unhappy, stream: 'invited' })
  await publish()
  expect((await read()).page).not.toContain('Các lần công bố')
  await people(100, unhappy)
  await people(200, { ...unhappy, stream: 'invited' })
  await publish()
  const list = /Các lần công bố của kỳ này.*?<\/ul>/s.exec((await read()).page)?.[0] ?? ''
  expect(list).toContain('Lần 1, ngày 05/10/2026: công bố lần đầu')
  expect(list).toMatch(/Lần 2, ngày 05\/10\/2026: .*Người tự nguyện trả lời\) thay đổi từ 100,0%.* thành 75,0%/s)
  expect(list).not.toContain('Người được mời')
})

test('what units did is told with unit and day, unless it is not done yet or names somebody', async () => {
  const { people, publish, read, ask } = await aWard()
  await people(50, online)
  await publish()
  const did = (title: string, doneOn: string | null) =>
    ask('POST', '/improvements', {
      title,
      unit: 'van-phong-hdnd-va-ubnd',
      area: '',
      theme: '',
      openedOn: '2026-08-01',
      doneOn,
    })
  expect((await did('Thêm ghế ngồi ở khu chờ', '2026-09-12')).status).toBe(201)
  await did('Lắp quạt ở khu chờ', null)
  await did('Trả hồ sơ cho bà Nguyễn Thị Hoa, 0912345678', '2026-09-13')
  const { page } = await read()
  expect(page).toMatch(/Thêm ghế ngồi ở khu chờ .*ngày 12\/09\/2026/)
  expect(page).not.toMatch(/quạt|Hoa|0912/)
})
