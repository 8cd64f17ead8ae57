import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readSheetFile } from '../../server/imports/read-file.ts'
import { storedZip, unzip } from '../../server/imports/zip.ts'
import { office } from '../commands/command-line.ts'

const anything = { mostBytes: 1e9, mostParts: 1e4 }

/** A workbook of one cell as Excel makes it, with other bytes in some of its parts, or more parts. */
async function workbook(changes: Record<string, (was: string) => string | Buffer> = {}): Promise<Buffer> {
  const parts = unzip(await writeExcelFile([['tháng'], ['2026-03']]).toBuffer(), () => true, anything)
  for (const [name, change] of Object.entries(changes))
    parts.set(name, Buffer.from(change(parts.get(name)?.toString() ?? '')))
  return storedZip(parts)
}

/** The same zip with one part deflated, and what the directory and the part's header say about its size. */
function deflated(name: string, content: Buffer, saying: number): Buffer {
  const packed = deflateRawSync(content, { level: 9 })
  const zip = storedZip(new Map([[name, packed]]))
  const entry = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt16LE(8, 8)
  zip.writeUInt16LE(8, entry + 10)
  zip.writeUInt32LE(saying, 22)
  zip.writeUInt32LE(saying, entry + 24)
  return zip
}

const sheet = 'xl/worksheets/sheet1.xml'
const reading = (bytes: Uint8Array) => readSheetFile(office().put('a.xlsx', bytes))

/** Megabytes by which the process grew at most while acting. */
async function grown(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  await act()
  return (process.memoryUsage().rss - before) / 1024 / 1024
}

test('a workbook that is unpacked and packed again reads the same', async () => {
  const { lines } = await reading(await workbook())
  expect(lines.map(({ cells }) => cells)).toEqual([['2026-03']])
})

describe('a small workbook that would fill the memory is refused with what to do', () => {
  test('a part of 400 MB in 400 kB that says so', async () => {
    const bomb = deflated(sheet, Buffer.alloc(400 * 1024 * 1024), 400 * 1024 * 1024)
    expect(bomb.length).toBeLessThan(500_000)
    await expect(reading(bomb)).rejects.toThrow('lưu thành “CSV UTF-8”')
  })

  test('the same that says it is small', async () => {
    const bomb = deflated(sheet, Buffer.alloc(400 * 1024 * 1024), 100)
    const growth = await grown(() => expect(reading(bomb)).rejects.toThrow('lớn hơn 200 MB'))
    expect(growth).toBeLessThan(600)
  })

  test('many parts that are small enough one by one', async () => {
    const part = Buffer.alloc(30 * 1024 * 1024)
    const parts = new Map(Array.from({ length: 9 }, (_, i) => [`xl/${i}.xml`, part]))
    await expect(reading(storedZip(parts))).rejects.toThrow('lớn hơn 200 MB')
  })

  test('a flood of parts', async () => {
    const parts = new Map(Array.from({ length: 6000 }, (_, i) => [`${i}.txt`, Buffer.alloc(0)]))
    await expect(reading(storedZip(parts))).rejects.toThrow('quá nhiều phần')
  })

  test.each([
    ['a cell in the last row and column of all', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a row beyond every sheet', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
    ['a column that is none', '<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>'],
    ['a row written with an exponent', '<row r="1e12"><c r="A1e12"><v>1</v></c></row>'],
    ['a row without end', '<row r="Infinity"><c><v>1</v></c></row>'],
    ['an address written with an entity', '<row r="&#57;99999999"><c r="A1"><v>1</v></c></row>'],
    ['an address under a prefix', '<x:row x:r="999999999"><c r="A1"><v>1</v></c></x:row>'],
    ['attributes without a space', '<row spans="1:1"r="999999999"><c r="A1"><v>1</v></c></row>'],
  ])('%s', async (_, rows) => {
    const bytes = await workbook({ [sheet]: (was) => was.replace('</sheetData>', `${rows}</sheetData>`) })
    await expect(reading(bytes)).rejects.toThrow('chép riêng phần dữ liệu')
  })
})

describe('what only looks like a workbook is refused in one sentence', () => {
  test.each<[string, (good: Buffer) => Buffer]>([
    ['cut off in the middle', (good) => good.subarray(0, good.length / 2)],
    ['without its directory', (good) => good.subarray(0, good.lastIndexOf('PK\u0001\u0002'))],
    ['a directory that points beyond the end', (good) => overwritten(good, good.length - 6, 0xfffffff0)],
    [
      'a part that points beyond the end',
      (good) => overwritten(good, good.lastIndexOf('PK\u0001\u0002') + 42, 0xffffff),
    ],
    ['a part longer than the file', (good) => overwritten(good, good.lastIndexOf('PK\u0001\u0002') + 20, 0x7fffffff)],
    ['only zeros after the first letters', (good) => Buffer.concat([good.subarray(0, 2), Buffer.alloc(1000)])],
    ['another zip in it', (good) => storedZip(new Map([['a.xlsx', good]]))],
    [
      'bytes that are not deflated',
      () => deflated(sheet, Buffer.alloc(9), 9).fill(0xff, 30 + sheet.length, 40 + sheet.length),
    ],
  ])('%s', async (_, spoil) => {
    await expect(reading(spoil(await workbook()))).rejects.toThrow('bị hỏng hoặc có mật khẩu')
  })

  test('XML that is none, or that defines entities of entities', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
    await expect(reading(await workbook({ [sheet]: () => '<worksheet><' }))).rejects.toThrow(/bị hỏng|trống/)
    await expect(reading(await workbook({ [sheet]: () => laughs }))).rejects.toThrow(/bị hỏng|chỉ có dòng tên cột/)
  })
})

test('what XML cannot say plainly, such as NUL and half an emoji, does not get in by its escapes', async () => {
  const cell = '<row r="3"><c r="A3" t="inlineStr"><is><t>Quầy_x0000_ _xD83D_số 3</t></is></c></row>'
  const { lines } = await reading(
    await workbook({ [sheet]: (was) => was.replace('</sheetData>', `${cell}</sheetData>`) }),
  )
  expect(lines.map(({ cells }) => cells)).toEqual([['2026-03'], ['Quầy số 3']])
})

test('a formula in a cell is words, however the file is written', async () => {
  const formula = '=HYPERLINK("http://evil.example","x")'
  const rows = [['tháng'], [formula]]
  const { lines } = await reading(await writeExcelFile(rows).toBuffer())
  expect(lines.map(({ cells }) => cells)).toEqual([[formula]])
})

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'a workbook with bytes changed by chance (%i) is read or refused in a sentence',
  async (seed) => {
    const good = Buffer.from(await writeExcelFile([['tháng'], ['2026-03']]).toBuffer())
    for (let i = 0; i < 8; i++) good[(seed * 7919 + i * 104_729) % good.length] = (seed * 31 + i * 17) % 256
    await reading(good).catch((error: Error) => expect(error.name).toBe('Unreadable'))
  },
)

/** With a number of four bytes at a place. */
function overwritten(bytes: Buffer, place: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(value, place)
  return copy
}
