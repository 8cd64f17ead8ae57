import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { fileTypeOf, keptName } from '../../surveys/grammar/evidence.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = bytes('%PDF-1.7 biên bản')
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

async function withCriterion() {
  const desk = await atTheDesk()
  const { id } = (await desk.ask('POST', '/evidence', { number: '3.2.1', name: 'Mức độ hài lòng' })).body
  const upload = async (name: string, content: Uint8Array<ArrayBuffer>) => {
    const res = await desk.app.request(`/api/v1/evidence/${id}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { Cookie: desk.cookie, 'Content-Type': 'application/octet-stream', 'Accept-Language': 'vi' },
      body: content,
    })
    return { status: res.status, body: await res.json() }
  }
  const files = async () => (await desk.ask('GET', '/evidence')).body.criteria[0]?.files
  return { ...desk, id, upload, files }
}

describe('what a file is, is told by what is in it', () => {
  test('whatever it is called', () => {
    expect([pdf, jpeg, bytes('PK\x03\x04 word/document.xml')].map(fileTypeOf)).toEqual(['pdf', 'jpg', 'docx'])
    expect([bytes('<html>'), bytes('PK\x03\x04 xl/workbook.xml'), bytes('MZ'), bytes('')].map(fileTypeOf)).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ])
  })

  test('its name leads nowhere', () => {
    expect(keptName('../../etc/passwd\n.pdf', 'pdf')).toBe('etc-passwd.pdf')
    expect(keptName('hop.jpg.exe', 'pdf')).toBe('hop.jpg.exe.pdf')
    expect(keptName('...', 'png')).toBe('tep.png')
  })

  test('a program called a picture, an empty file and one too big are refused, and nothing is kept', async () => {
    const { upload, files } = await withCriterion()
    expect((await upload('anh.jpg', bytes('MZ program'))).body.field).toBe('file')
    expect((await upload('rong.pdf', bytes(''))).body.field).toBe('file')
    const big = new Uint8Array(10 * 1024 * 1024 + 1)
    big.set(pdf)
    expect((await upload('to.pdf', big)).body.field).toBe('file')
    expect((await upload('to.pdf', new Uint8Array(11 * 1024 * 1024))).body.problem).toBe('tooLarge')
    expect(await files()).toEqual([])
  })
})

test('a criterion is corrected, and withdrawn only when nothing proves it any more', async () => {
  const { ask, id, upload, files, db } = await withCriterion()
  expect((await ask('POST', '/evidence', { number: '', name: 'Mức độ hài lòng' })).body.field).toBe('number')
  expect((await ask('PUT', `/evidence/${id}`, { number: '3.2', name: 'x' })).body.field).toBe('name')
  expect((await ask('PUT', `/evidence/${id}`, { number: '3.2', name: 'Mức độ hài lòng' })).status).toBe(200)
  const file = (await upload('Biên bản.pdf', pdf)).body.id
  expect(await files()).toMatchObject([{ name: 'Biên bản.pdf', size: pdf.length, by: 'Nguyễn Thị Lan' }])
  expect((await ask('DELETE', `/evidence/${id}`)).body.problem).toBe('evidenceUnknown')
  expect((await ask('DELETE', `/evidence/${id}/files/${file}`)).status).toBe(200)
  expect((await ask('DELETE', `/evidence/${id}/files/${file}`)).body.problem).toBe('evidenceUnknown')
  const { rows } = await db.$client.execute('select bytes from evidence_files')
  expect(rows.map(({ bytes }) => bytes)).toEqual([null])
  expect((await ask('DELETE', `/evidence/${id}`)).status).toBe(200)
  expect(await findUnlogged(db)).toEqual([])
})

test('the archive holds publication, register and files, and sha256sum finds each as it was, and one that was changed', async () => {
  const { app, ask, cookie, id, upload, people, publish } = await withCriterion()
  await people(30)
  await publish('2026-Q3')
  await upload('Biên bản họp.pdf', pdf)
  await upload('Biên bản họp.pdf', jpeg)
  const path = `/api/v1/evidence/${id}/archive?periods=2026-Q3&quarters=2026-Q4`
  const res = await app.request(path, { headers: { Cookie: cookie } })
  expect([res.status, res.headers.get('Content-Disposition')]).toEqual([200, 'attachment; filename="ho-so-3.2.1.zip"'])
  const found = unzipSync(new Uint8Array(await res.arrayBuffer()))
  expect(Object.keys(found)).toEqual([
    ...['cong-bo/2026-Q3-lan-1.json', 'cong-bo/2026-Q3-lan-1.csv', 'so-cong-khai-2026-Q4.csv'],
    ...['tep/01-Biên bản họp.pdf', 'tep/02-Biên bản họp.jpg', 'DANH-MUC.csv', 'SHA256SUMS'],
  ])
  const { dataHash } = (await ask('GET', '/publications/2026-Q3/1')).body
  const read = (name: string) => new TextDecoder().decode(found[name])
  expect(read('cong-bo/2026-Q3-lan-1.json')).toContain(dataHash)
  expect(read('so-cong-khai-2026-Q4.csv')).toContain('"Kết quả đo lường mức độ hài lòng quý III/2026, lần 1"')
  expect(read('DANH-MUC.csv').split('\r\n')).toHaveLength(8)

  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(found)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const check = () => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  expect(check().match(/: OK/g)).toHaveLength(6)
  writeFileSync(join(folder, 'DANH-MUC.csv'), `${readFileSync(join(folder, 'DANH-MUC.csv'), 'utf8')} `)
  expect(check).toThrow(/FAILED|Command failed/)
  const [line] = (await ask('GET', '/log')).body.lines
  expect(line).toMatchObject({ act: 'tải hồ sơ kiểm chứng', subjectKind: 'tiêu chí' })
})

test('nobody has the archive of a criterion that there is not, or of a period that is none', async () => {
  const { app, cookie, id } = await withCriterion()
  const status = async (path: string) => (await app.request(path, { headers: { Cookie: cookie } })).status
  expect(await status('/api/v1/evidence/x/archive')).toBe(404)
  expect(await status(`/api/v1/evidence/${id}/archive?periods=2026-Q9`)).toBe(400)
})
