import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import type { Block, Document, Table } from '../../surveys/documents/document.ts'
import { documentKinds } from '../../surveys/documents/kinds.ts'
import { openOffice } from '../cases/office.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const quarter = '/documents/measurement/2026-Q3'
const tables = ({ blocks }: Document) => blocks.filter((block): block is Table => block.kind === 'table')
const words = (blocks: readonly Block[]) => JSON.stringify(blocks)

/** An office with sixty answers of August, fifty of them satisfied. */
async function anOffice() {
  const desk = await atTheDesk()
  await desk.people(50)
  await desk.people(10, { pattern: '222220', overall: 2 })
  const read = async (path = quarter): Promise<Document> => (await desk.ask('GET', path)).body.document
  const save = (seen: number, texts: object, path = quarter) => desk.ask('POST', `${path}/versions`, { seen, texts })
  return { ...desk, read, save }
}

describe('what cannot be a document is refused, and nothing is stored', () => {
  test.each([
    ['a kind there is none of', '/documents/letter/2026-Q3'],
    ['a period there is none of', '/documents/measurement/2026-Q5'],
    ['a week that begins on a Tuesday', '/documents/week/2026-11-24'],
    ['a day there is none of', '/documents/week/2026-02-30'],
    ['a plan of a quarter', '/documents/plan/2026-Q3'],
  ])('%s', async (_, path) => {
    const { ask } = await anOffice()
    expect((await ask('GET', path)).body.problem).toBe('documentUnknown')
    expect((await ask('POST', `${path}/versions`, { seen: 0, texts: {} })).body.problem).toBe('documentUnknown')
  })

  test('a part the document does not have, and a text longer than it may be', async () => {
    const { save, ask } = await anOffice()
    expect((await save(0, { sermon: 'x' })).body).toMatchObject({ problem: 'fieldRefused', field: 'sermon' })
    expect((await save(0, { causes: 'x'.repeat(8001) })).status).toBe(400)
    expect((await ask('GET', '/documents')).body.documents).toEqual([])
  })

  test('two people save at the same time: one is stored, the other is told and loses nothing', async () => {
    const { save, read } = await anOffice()
    const both = await Promise.all([save(0, { causes: 'Thiếu người' }), save(0, { causes: 'Máy hỏng' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(words((await read()).blocks)).toMatch(/Thiếu người|Máy hỏng/)
  })

  test('a notice is not handed out before its period is published, nor after the data have changed', async () => {
    const { ask, publish, people } = await anOffice()
    const copy = () => ask('POST', '/documents/notice/2026-Q3/copies', { format: 'docx' })
    expect((await copy()).body.problem).toBe('noticeUnpublished')
    await publish('2026-Q3')
    expect((await copy()).status).toBe(201)
    await people(5)
    expect((await copy()).body.problem).toBe('noticeUnpublished')
  })
})

describe('what is written is kept, by version', () => {
  test('a box begins from facts and never from a cause; what was saved stands in its place, and who wrote it', async () => {
    const { ask, save } = await anOffice()
    const before = (await ask('GET', quarter)).body
    expect(before.version).toBe(0)
    const causes = before.document.blocks.find((one: Block) => one.kind === 'writing' && one.box === 'causes')
    expect(causes.text).toContain('[phường bổ sung]')
    expect((await save(0, { causes: 'Quầy thiếu một người trong tháng 8.' })).body).toEqual({ version: 1 })
    expect((await save(1, { causes: 'Quầy thiếu một người trong tháng 8.', solutions: 'Thêm người.' })).status).toBe(
      201,
    )
    const after = (await ask('GET', quarter)).body
    expect(after.version).toBe(2)
    expect(words(after.document.blocks)).toContain('Quầy thiếu một người trong tháng 8.')
    expect(after.written.map((one: { box: string }) => one.box).toSorted()).toEqual(['causes', 'solutions'])
    expect(after.written[0].by).toBe('Nguyễn Thị Lan')
    expect(after.versions.map((one: { version: number }) => one.version)).toEqual([2, 1])
  })

  test('every version and every copy is a line of the log; a row put in beside the program is found', async () => {
    const { ask, save, db } = await anOffice()
    await save(0, { causes: 'Thiếu người' })
    await ask('POST', `${quarter}/copies`, { format: 'xlsx' })
    const lines = await db.all<{ act: string }>(sql`select act from log where subject_kind = 'document' order by n`)
    expect(lines.map(({ act }) => act)).toEqual(['document-written', 'document-handed-out'])
    expect(await findUnlogged(db)).toEqual([])
    await db.run(sql`insert into document_versions values ('measurement', '2026-Q3', 2, '{}', 'x', 1)`)
    expect(await findUnlogged(db)).toEqual([{ kind: 'document', id: 'measurement 2026-Q3 2' }])
  })
})

describe('what a document says', () => {
  test('its figures are those of the desk, target by target and area by area', async () => {
    const { read, ask } = await anOffice()
    const document = await read()
    const { figures } = (await ask('GET', '/figures/targets?period=2026-Q3')).body
    const [targets] = tables(document)
    expect(targets?.rows).toHaveLength(figures.length)
    const drawn = figures.filter(
      (one: { n: number; withheld?: string; estimate: { unweighted?: { gate: string } } }) =>
        one.n >= 5 && !one.withheld && !one.estimate.unweighted?.gate.startsWith('suppress'),
    )
    expect(drawn.length).toBeGreaterThan(0)
    for (const { share } of drawn)
      expect(targets?.rows.some((row) => row.some((cell) => JSON.stringify(cell) === JSON.stringify({ share })))).toBe(
        true,
      )
  })

  test('it says that nothing is final before the publication, and which publication it rests on after it', async () => {
    const { read, publish } = await anOffice()
    expect((await read()).standing).toContain('chưa công bố')
    await publish('2026-Q3')
    expect((await read()).standing).toMatch(/^Số liệu đã công bố ngày .*, lần 1\.$/)
  })

  test('every kind can be drawn up in an empty office, and none calls itself the city’s result', async () => {
    const { ask } = await atTheDesk()
    for (const { id, spans } of documentKinds) {
      // Of a survey there is one once it is locked: see survey.test.ts.
      if (spans === 'survey') continue
      const about = { period: '2026-Q3', year: '2027', week: '2026-10-05' }[spans]
      const { status, body } = await ask('GET', `/documents/${id}/${about}`)
      expect([id, status]).toEqual([id, 200])
      expect(JSON.stringify(body)).not.toMatch(/kết quả SIPAS chính thức/i)
      expect(body.document.footer).not.toBe('')
    }
  })

  test('the notice names units with a figure only from ten people, and never hides one alone', async () => {
    const desk = await atTheDesk()
    await desk.people(30, { unit: 'van-phong-hdnd-va-ubnd' })
    await desk.people(20, { unit: 'phong-van-hoa-xa-hoi' })
    await desk.people(6, { unit: 'trung-tam-y-te' })
    const document: Document = (await desk.ask('GET', '/documents/notice/2026-Q3')).body.document
    const shares = tables(document)[0]?.rows.map((row) => row[1]) ?? []
    expect(shares).toHaveLength(3)
    expect(shares.filter((cell) => cell !== null)).toHaveLength(1)
  })

  test('the week’s book holds what may be read with what is personal hidden, and who waits', async () => {
    const { ask, wish, turnTo } = await openOffice('2027-01-11')
    for (let n = 0; n < 3; n++) await wish('Gọi cho tôi theo số 0912345678, chờ lâu quá', { reply: '' })
    await wish('Chờ lâu mới đến lượt')
    turnTo('2027-02-15')
    const { body } = await ask('giang', 'GET', '/documents/week/2027-01-11')
    const text = words(body.document.blocks)
    expect(text).toContain('chờ lâu quá')
    expect(text).not.toContain('0912345678')
    expect(text).toContain('1 yêu cầu đang chờ trả lời')
    expect((await ask('an', 'GET', '/documents/week/2027-01-11')).status).toBe(403)
  })
})
