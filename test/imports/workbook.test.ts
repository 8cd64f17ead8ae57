import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readGridFile } from '../../server/imports/read-file.ts'
import { office } from '../commands/command-line.ts'
import { deflatedPart, sheet, storedZip, workbookWith } from './zip-files.ts'

const reading = (bytes: Uint8Array) => readGridFile(office().put('a.xlsx', bytes))
const cellsOf = async (bytes: Uint8Array) => (await reading(bytes)).lines.map(({ cells }) => cells)

test('a workbook that is unpacked and packed again reads the same', async () => {
  expect(await cellsOf(await workbookWith())).toEqual([['tháng'], ['2026-03']])
})

const rows = (xml: string) => workbookWith({ [sheet]: (was) => was.replace('</sheetData>', `${xml}</sheetData>`) })

describe('a small workbook that would fill the memory is refused with what to do', () => {
  test.each([
    ['that says so', 190_000_000],
    ['that says it is small', 100],
  ])('a part of 190 MB in 190 kB %s', async (_, saying) => {
    const bomb = await deflatedPart(sheet, Buffer.alloc(190_000_000, ' '), saying)
    expect(bomb.length).toBeLessThan(200_000)
    await expect(reading(bomb)).rejects.toThrow('lưu thành “CSV UTF-8”')
  })

  test('a part that claims more than anybody sends', async () => {
    await expect(reading(await deflatedPart(sheet, Buffer.alloc(9), 0xfffffff0))).rejects.toThrow('lớn hơn 200 MB')
  })

  test('a flood of parts', async () => {
    const parts = new Map(Array.from({ length: 6000 }, (_, i) => [`${i}.txt`, Buffer.alloc(0)]))
    await expect(reading(storedZip(parts))).rejects.toThrow('quá nhiều phần')
  })

  test('rows without end', async () => {
    await expect(reading(await rows('<row><c><v>5</v></c></row>'.repeat(200_000)))).rejects.toThrow('100.000 dòng')
  })

  test('every row as wide as a sheet can be', async () => {
    const wide = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 3}"><c r="XFD${i + 3}"><v>1</v></c></row>`)
    await expect(reading(await rows(wide.join('')))).rejects.toThrow('quá nhiều ô')
  })

  test('a long text used again in every cell', async () => {
    const many = '<row><c t="s"><v>0</v></c></row>'.repeat(4000)
    const words = `<sst><si><t>${'lời '.repeat(8000)}</t></si></sst>`
    const bytes = await workbookWith({
      [sheet]: () => `<worksheet><sheetData>${many}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': () => words,
    })
    await expect(reading(bytes)).rejects.toThrow('quá nhiều chữ')
  })

  test('a tag that never ends', async () => {
    await expect(reading(await rows(`<c r="${'A'.repeat(3_000_000)}`))).rejects.toThrow('giải nén ra quá lớn')
  })
})

test.each([
  ['a row beyond every sheet', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
  ['a column that is none', '<row r="3"><c r="ZZZZZZZ3"><v>1</v></c></row>'],
  ['a row written with an exponent', '<row r="1e12"><c r="A1e12"><v>1</v></c></row>'],
  ['a row without end', '<row r="Infinity"><c><v>1</v></c></row>'],
  ['an address written with an entity', '<row r="&#57;99999999"><c r="A1"><v>1</v></c></row>'],
  ['an address under a prefix', '<x:row x:r="999999999"><c r="A1"><v>1</v></c></x:row>'],
  ['a row that comes twice', '<row r="2"><c r="A2"><v>1</v></c></row>'],
])('an address no sheet has is refused: %s', async (_, xml) => {
  await expect(reading(await rows(xml))).rejects.toThrow('bị hỏng')
})

test('a cell in the last row and column of all takes no room, and is read', async () => {
  const last = (await reading(await rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).lines.at(-1)
  expect([last?.line, last?.cells.length]).toEqual([1_048_576, 16_384])
})

describe('cells as other programs write them', () => {
  test.each([
    ['rows and cells without addresses', '<row><c><v>4</v></c><c><v>5</v></c></row>', ['4', '5']],
    ['names with a prefix', '<x:row r="3"><x:c r="B3"><x:v>5</x:v></x:c></x:row>', ['', '5']],
    ['a row that leaves its number to its cells', '<row><c r="A7"><v>5</v></c></row>', ['5']],
    ['truth', '<row><c t="b"><v>1</v></c></row>', ['TRUE']],
    ['an error of the spreadsheet', '<row><c t="e"><v>#N/A</v></c></row>', ['#N/A']],
    ['the words a formula made', '<row><c t="str"><f>A1</f><v>Hài lòng</v></c></row>', ['Hài lòng']],
    ['a day by ISO', '<row><c t="d"><v>2026-03-31T14:05:00</v></c></row>', ['2026-03-31T14:05:00']],
    [
      'rich text in pieces',
      '<row><c t="inlineStr"><is><r><t>Hài</t></r><r><t> lòng</t></r></is></c></row>',
      ['Hài lòng'],
    ],
    [
      'marks of XML',
      '<row><c t="inlineStr"><is><t>a &lt;b&gt; &amp;amp; &#x111;</t></is></c></row>',
      ['a <b> &amp; đ'],
    ],
    ['a number with noise in its last digits', '<row><c><v>0.30000000000000004</v></c></row>', ['0.3']],
  ])('%s', async (_, xml, cells) => {
    expect((await cellsOf(await rows(xml))).at(-1)).toEqual(cells)
  })
})

describe('what only looks like a workbook is refused in one sentence', () => {
  test.each<[string, (good: Buffer) => Buffer | Promise<Buffer>]>([
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
      async () => {
        const zip = await deflatedPart(sheet, Buffer.alloc(900), 900)
        return zip.fill(0xff, zip.indexOf(sheet) + sheet.length, zip.indexOf(sheet) + sheet.length + 4)
      },
    ],
  ])('%s', async (_, spoil) => {
    await expect(reading(await spoil(await workbookWith()))).rejects.toThrow('bị hỏng hoặc có mật khẩu')
  })

  test('XML that is none, or that defines entities of entities', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
    await expect(reading(await workbookWith({ [sheet]: () => '<worksheet><' }))).rejects.toThrow('bị hỏng')
    await expect(reading(await workbookWith({ [sheet]: () => laughs }))).rejects.toThrow('bị hỏng')
  })
})

test('what XML cannot say plainly, such as NUL and half an emoji, does not get in by its escapes', async () => {
  const cell = '<row r="3"><c r="A3" t="inlineStr"><is><t>Quầy_x0000_ _xD83D_số 3</t></is></c></row>'
  expect(await cellsOf(await rows(cell))).toEqual([['tháng'], ['2026-03'], ['Quầy số 3']])
})

test('a formula in a cell is words, however the file is written', async () => {
  const formula = '=HYPERLINK("http://evil.example","x")'
  const rows = [['tháng'], [formula]]
  expect(await cellsOf(await writeExcelFile(rows).toBuffer())).toEqual([['tháng'], [formula]])
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
