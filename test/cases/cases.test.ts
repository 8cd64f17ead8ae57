import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { everyRow } from '../every-row.ts'
import { openOffice, reply } from './office.ts'

describe('what may not be done with a case is refused, and nothing changes', () => {
  test('whoever does not hold it neither answers it, nor opens its words, nor says that its author was told', async () => {
    const { act, wish, stateOf } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng mới đến lượt')
    for (const [what, body] of [
      ['reply', reply],
      ['whole', {}],
      ['reached', {}],
      ['noted', {}],
    ] as const)
      expect([what, (await act('an', number, what, body)).body.problem]).toEqual([what, 'caseChanged'])
    await act('an', number, 'taking')
    expect((await act('binh', number, 'reply', reply)).body.problem).toBe('caseChanged')
    expect((await stateOf(number)).events).toHaveLength(2)
  })

  test('it is not there for a clerk of another unit, whatever is asked', async () => {
    const { ask, wish } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng mới đến lượt')
    expect((await ask('hoa', 'GET', `/cases/${number}`)).body.problem).toBe('caseHidden')
    expect((await ask('hoa', 'POST', `/cases/${number}/taking`, { seen: 1 })).body.problem).toBe('caseHidden')
    expect((await ask('hoa', 'GET', '/cases?list=all')).body.total).toBe(0)
  })

  test('two clerks take it at the same moment: one has it, the other is told', async () => {
    const { ask, wish, stateOf } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng mới đến lượt')
    const both = await Promise.all(
      ['an', 'binh'].map((who) => ask(who, 'POST', `/cases/${number}/taking`, { seen: 1 })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await stateOf(number)).events).toHaveLength(2)
  })

  test.each([
    ['an empty one', '   '],
    ['one that says nothing', 'Đã xem.'],
    ['one with a gap of the template left', 'Việc này thuộc thẩm quyền của [cơ quan], phường đã chuyển.'],
  ])('%s is no reply', async (_, words) => {
    const { act, wish, stateOf } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng mới đến lượt')
    await act('an', number, 'taking')
    const { status, body } = await act('an', number, 'reply', { ...reply, words })
    expect([status, body.field]).toEqual([422, 'words'])
    expect((await stateOf(number)).state).toBe('taken')
  })

  test('it is not handed to somebody who may not answer it, nor moved without a reason', async () => {
    const { act, wish } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng mới đến lượt')
    expect((await act('an', number, 'handing', { to: 'binh' })).body.problem).toBe('caseChanged')
    for (const to of ['hoa', 'nobody'])
      expect([to, (await act('chi', number, 'handing', { to })).body.field]).toEqual([to, 'to'])
    expect((await act('chi', number, 'moving', { unit: 'tram-y-te', reason: ' ' })).body.field).toBe('reason')
    expect((await act('chi', number, 'moving', { unit: 'x', reason: 'Việc của trạm' })).body.field).toBe('unit')
  })
})

test('from the scan over Tết to “chưa giải quyết”, to another person, to the leader, and closed; every step in the history and the log', async () => {
  const { act, ask, wish, author, turnTo, stateOf, mine, world } = await openOffice('2027-02-04')
  // The day before Tết: 5, 8, 9 and 10 February are off, the 6th and 7th a weekend.
  const { receipt, number } = await wish('Chờ hai tiếng mới đến lượt')
  expect(await stateOf(number)).toMatchObject({ state: 'open', due: '2027-02-11', answerBy: '2027-03-03' })
  expect((await author(receipt)).page).toContain('Phường trả lời chậm nhất ngày 03/03/2027')
  expect([await mine('an'), await mine('dung')]).toEqual([[number], []])
  turnTo('2027-02-11')
  expect(await mine('chi')).toEqual([number])
  expect((await stateOf(number)).escalation).toBe('due')

  await act('an', number, 'taking')
  expect([await mine('an'), await mine('binh')]).toEqual([[number], []])
  expect((await author(receipt)).page).toContain('Cán bộ của phường nhận xử lý')
  turnTo('2027-03-01')
  expect((await stateOf(number)).escalation).toBe('soon')
  await act('an', number, 'reply', reply)
  expect(await stateOf(number)).toMatchObject({ state: 'answered', due: null, level: 0 })
  const read = await author(receipt)
  expect(read.page).toContain('Đã khắc phục')
  expect(read.page).toContain(reply.words)

  expect((await author(receipt, '/danh-gia', { words: 'x' })).status).toBe(422)
  const unsolved = await author(receipt, '/danh-gia', { rating: 'unsolved', words: 'Vẫn chờ như cũ' })
  expect(unsolved.page).toContain('Đã ghi nhận đánh giá')
  expect(unsolved.page).toContain('giao cho người khác, do trưởng đơn vị phụ trách')
  expect(await stateOf(number)).toMatchObject({ state: 'open', level: 1, answerBy: '2027-03-08' })
  // Neither who answered it, nor another clerk: the head of the unit.
  expect((await act('an', number, 'taking')).body.problem).toBe('caseChanged')
  expect((await act('binh', number, 'taking')).body.problem).toBe('caseChanged')
  expect([await mine('an'), await mine('chi')]).toEqual([[], [number]])
  await act('chi', number, 'taking')
  await act('chi', number, 'reply', { ...reply, done: 'changed' })
  await author(receipt, '/danh-gia', { rating: 'unsolved' })
  expect(await stateOf(number)).toMatchObject({ state: 'open', level: 2 })
  expect((await act('chi', number, 'taking')).body.problem).toBe('caseChanged')
  expect(await mine('dung')).toEqual([number])
  await act('dung', number, 'taking')
  await act('dung', number, 'reply', { ...reply, done: 'apologised' })
  const last = await author(receipt, '/danh-gia', { rating: 'unsolved' })
  expect(last.page).toContain('tính vào số liệu công khai')
  expect(await stateOf(number)).toMatchObject({
    state: 'closed',
    rating: 'unsolved',
    may: expect.not.arrayContaining(['take']),
  })

  const acts = await world.db.all<{ act: string; by: string }>(
    sql`select act, "by" from log where subject_kind = 'case' order by n`,
  )
  const round = (who: string) => [
    ['case-taken', who],
    ['case-replied', who],
    ['case-rated', 'author'],
  ]
  expect(acts.map(({ act, by }) => [act, by])).toEqual(['an', 'chi', 'dung'].flatMap(round))
  const voices = await (await ask('dung', 'GET', '/cases?list=closed')).body
  expect(voices.total).toBe(1)
})

test('a reply is told as late only after its day, and the leader has it on the first screen two working days later', async () => {
  const { act, wish, turnTo, stateOf, mine } = await openOffice('2027-01-11')
  const { number } = await wish('Chờ hai tiếng mới đến lượt')
  await act('an', number, 'taking')
  turnTo('2027-02-01')
  expect(await stateOf(number)).toMatchObject({ due: '2027-02-01', escalation: 'due' })
  expect(await mine('dung')).toEqual([])
  turnTo('2027-02-03')
  expect(await stateOf(number)).toMatchObject({ escalation: 'late' })
  expect(await mine('dung')).toEqual([number])
})

test('a day moved by decree moves what is due, at the desk and for the author; what is no day is refused', async () => {
  const { ask, wish, author, stateOf } = await openOffice('2027-01-11')
  const { receipt, number } = await wish('Chờ hai tiếng mới đến lượt')
  expect((await stateOf(number)).due).toBe('2027-01-12')
  const off = { kind: 'off', name: 'Nghỉ hoán đổi', source: 'Công văn số 12 ngày 04/01/2027' }
  for (const day of ['2027-02-30', '2031-01-12', 'mai'])
    expect([day, (await ask('giang', 'PUT', `/working-days/${day}`, off)).body.field]).toEqual([day, 'day'])
  expect((await ask('giang', 'PUT', '/working-days/2027-01-12', { ...off, source: ' ' })).status).toBe(400)
  await ask('giang', 'PUT', '/working-days/2027-01-12', off)
  expect(await stateOf(number)).toMatchObject({ due: '2027-01-13', answerBy: '2027-02-02' })
  expect((await author(receipt)).page).toContain('chậm nhất ngày 02/02/2027')
  const { days } = (await ask('giang', 'GET', '/working-days')).body
  expect(days).toContainEqual({ day: '2027-01-12', ...off, isChanged: true })
  await ask('giang', 'DELETE', '/working-days/2027-01-12')
  expect((await stateOf(number)).due).toBe('2027-01-12')
  expect((await ask('an', 'PUT', '/working-days/2027-01-12', off)).status).toBe(403)
})

test('whoever says nothing for thirty days has not rated, and can no longer', async () => {
  const { act, wish, author, turnTo, stateOf } = await openOffice('2027-01-11')
  const { receipt, number } = await wish('Chờ hai tiếng mới đến lượt')
  await act('an', number, 'taking')
  await act('an', number, 'reply', reply)
  turnTo('2027-02-10')
  expect((await author(receipt)).page).toContain('Đánh giá được đến hết ngày 10/02/2027')
  turnTo('2027-02-11')
  expect(await stateOf(number)).toMatchObject({ state: 'closed', rating: null })
  expect((await author(receipt)).page).not.toContain('Gửi đánh giá')
  expect((await author(receipt, '/danh-gia', { rating: 'solved' })).page).toContain('hết thời gian đánh giá')
  expect((await stateOf(number)).rating).toBeNull()
})

test('the author writes once more after each reply; it is answered again, or noted', async () => {
  const { act, wish, author, stateOf, mine } = await openOffice('2027-01-11')
  const { receipt, number } = await wish('Chờ hai tiếng mới đến lượt')
  expect((await author(receipt)).page).not.toContain('Gửi lời nhắn')
  expect((await author(receipt, '/nhan-them', { words: 'Tôi nhắn' })).status).toBe(422)
  await act('an', number, 'taking')
  await act('an', number, 'reply', reply)
  expect((await author(receipt, '/nhan-them', { words: '  ' })).status).toBe(422)
  await author(receipt, '/nhan-them', { words: 'Quầy mới mở mấy giờ?' })
  const again = await author(receipt, '/nhan-them', { words: 'Lần nữa' })
  expect([again.status, again.page.includes('chưa được lưu')]).toEqual([422, true])
  expect(await stateOf(number)).toMatchObject({ state: 'messaged', answerBy: '2027-01-18' })
  expect(await mine('an')).toEqual([number])
  await act('an', number, 'reply', { done: 'explained', words: 'Quầy mới mở cửa từ 7 giờ 30 phút.' })
  await author(receipt, '/nhan-them', { words: 'Cảm ơn' })
  await act('an', number, 'noted')
  await author(receipt, '/danh-gia', { rating: 'solved' })
  expect(await stateOf(number)).toMatchObject({ state: 'closed', rating: 'solved' })
})

describe('how to reach the author', () => {
  test('is given on the receipt page, hidden from everybody, opened by the holder alone, told as done, and deleted', async () => {
    const { act, ask, wish, author, world, lines } = await openOffice('2027-01-11')
    const { receipt, number } = await wish('Chờ hai tiếng mới đến lượt')
    expect((await author(receipt, '/lien-he', { contact: '0987654321' })).page).toContain('Chưa lưu')
    await author(receipt, '/lien-he', { contact: '0987 654 321', consent: 'on' })
    expect(await everyRow(world.db)).not.toContain('987654321')
    expect(JSON.stringify((await ask('dung', 'GET', `/cases/${number}`)).body)).not.toContain('987654321')
    await act('an', number, 'taking')
    const { body } = await act('an', number, 'whole')
    expect(body.contact).toMatchObject({ kind: 'phone', reach: '0987654321', deleteOn: '2027-07-10' })
    expect(JSON.stringify(lines)).not.toContain('987654321')
    await act('an', number, 'reply', reply)
    expect((await ask('an', 'GET', `/cases/${number}`)).body.may).toContain('reach')
    await act('an', number, 'reached')
    expect((await ask('an', 'GET', `/cases/${number}`)).body.may).not.toContain('reach')
    await author(receipt, '/xoa')
    expect((await act('an', number, 'whole')).body.contact).toBeNull()
    const acts = await world.db.all<{ act: string }>(sql`select act from log where act like 'c%' order by n`)
    expect(acts.map(({ act }) => act).filter((one) => one !== 'catalogue-changed')).toEqual([
      ...[
        'contact-given',
        'case-taken',
        'case-opened',
        'case-replied',
        'case-reached',
        'contact-deleted',
        'case-opened',
      ],
    ])
  })

  test('what is personal in the words is hidden in every list and in the case itself, but for its holder who opens it', async () => {
    const { act, ask, wish } = await openOffice('2027-01-11')
    const { number } = await wish('Chị Thu Hằng bảo gọi 0912345678')
    const all = JSON.stringify([
      (await ask('dung', 'GET', '/cases?list=all')).body,
      (await ask('an', 'GET', `/cases/${number}`)).body,
    ])
    expect(all).not.toMatch(/0912345678|Thu Hằng/)
    await act('an', number, 'taking')
    expect((await act('an', number, 'whole')).body.words).toEqual([{ n: 0, words: 'Chị Thu Hằng bảo gọi 0912345678' }])
  })
})

describe('the author’s own data', () => {
  test('comes as a copy, with the reply and without who of the ward wrote it', async () => {
    const { act, wish, author } = await openOffice('2027-01-11')
    const { receipt, number } = await wish('Chờ hai tiếng')
    await author(receipt, '/lien-he', { contact: 'lan@example.vn', consent: 'on' })
    await act('an', number, 'taking')
    await act('an', number, 'reply', reply)
    const { page, res } = await author(receipt, '/ban-sao')
    expect(res.headers.get('Cache-Control')).toBe('no-store')
    const copy = JSON.parse(page)
    expect(copy).toMatchObject({ openedOn: '2027-01-11', contact: 'lan@example.vn', contactDeletedOn: '2027-07-10' })
    expect(copy.history.map(({ kind, words }: { kind: string; words: string }) => [kind, words])).toEqual([
      ['opened', 'Chờ hai tiếng'],
      ['replied', reply.words],
    ])
    expect(page).not.toMatch(/Người an|"an"/)
  })

  test('is deleted only when the author is sure; then the words stand in no table, and the levels and the reply stay', async () => {
    const { act, ask, wish, author, world } = await openOffice('2027-01-11')
    const { receipt, number } = await wish('Zanh chờ hai tiếng')
    const { receipt: other } = await wish('Zanh chờ hai tiếng')
    await act('an', number, 'taking')
    await act('an', number, 'reply', reply)
    expect((await author(receipt, '/xoa-noi-dung')).page).toContain('Chưa xóa gì')
    expect(await everyRow(world.db)).toContain('Zanh')
    for (const code of [receipt, other]) {
      const { status, res } = await author(code, '/xoa-noi-dung', { sure: '1' })
      expect([status, res.headers.get('Location')]).toEqual([303, '/bien-nhan?lang=vi&da-xoa=het'])
    }
    expect(await everyRow(world.db)).not.toContain('Zanh')
    const { page } = await author(receipt)
    expect(page).toContain('đã được xóa theo đề nghị của người viết')
    expect(page).toContain(reply.words)
    expect((await ask('dung', 'GET', '/cases?list=all')).body.rows[0].pieces).toBeNull()
    const [{ n } = { n: 0 }] = await world.db.all<{ n: number }>(sql`select count(*) as n from responses`)
    expect(n).toBe(2)
    // A second time does no harm and leaves no line.
    await author(receipt, '/xoa-noi-dung', { sure: '1' })
    const [{ lines } = { lines: 0 }] = await world.db.all<{ lines: number }>(
      sql`select count(*) as lines from log where act = 'case-words-deleted'`,
    )
    expect(lines).toBe(2)
  })
})

describe('what the public is told', () => {
  test('is written by one person and approved by another, without names or numbers, and can be taken off', async () => {
    const { act, ask, wish, app } = await openOffice('2027-01-11')
    const { number } = await wish('Chờ hai tiếng')
    await act('an', number, 'taking')
    await act('an', number, 'reply', reply)
    const summary = { said: 'Buổi sáng chờ lâu', did: 'Thêm một quầy vào buổi sáng' }
    const put = (who: string, sent: object) => act(who, number, 'summary', { ...summary, ...sent }, 'PUT')
    expect((await put('an', { said: ' ' })).body.field).toBe('said')
    expect((await put('an', { did: 'Chị Thu Hằng gọi 0912345678' })).body.field).toBe('did')
    await put('an', {})
    const publicPage = async () => (await app.request('/ket-qua/phan-anh?lang=vi')).text()
    expect(await publicPage()).not.toContain(summary.did)
    const { at } = (await ask('giang', 'GET', `/cases/${number}`)).body.summary
    expect((await act('an', number, 'summary/approval', { summary: at })).status).toBe(403)
    expect((await act('giang', number, 'summary/approval', { summary: at + 1 })).body.problem).toBe('caseChanged')
    await act('giang', number, 'summary/approval', { summary: at })
    expect(await publicPage()).toContain(summary.did)
    expect((await put('an', { did: 'Khác' })).body.problem).toBe('caseChanged')
    await ask('dung', 'DELETE', `/cases/${number}/summary`)
    expect(await publicPage()).not.toContain(summary.did)
  })
})
