import { beforeAll, describe, expect, test } from 'vitest'
import { chartSvg } from '../../client/desk/documents/chart-svg.ts'
import { wordFile } from '../../client/desk/documents/word.ts'
import type { Chart } from '../../surveys/documents/document.ts'
import { aDocument, aPicture } from './a-document.ts'
import { zipParts } from './zip-parts.ts'

let parts: ReadonlyMap<string, string>
const xml = (path: string) => parts.get(path) ?? ''
const main = () => xml('word/document.xml')
const attribute = (element: string, name: string) =>
  Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`).exec(main())?.[1])
/** Twentieths of a point as millimetres. */
const millimetres = (twips: number) => (twips / 1440) * 25.4
/** What is read of a paragraph or table, in order. */
const plain = () =>
  main()
    .replace(/<w:p[ >]/g, '\n$&')
    .replace(/<[^>]+>/g, '')

beforeAll(async () => {
  parts = await zipParts(await wordFile(aDocument, aPicture))
})

describe('a Word file is laid out as Nghị định 30/2020 asks', () => {
  test('A4, 20–25 mm above and below, 30–35 mm left, 15–20 mm right', () => {
    expect([attribute('pgSz', 'w'), attribute('pgSz', 'h')].map((size) => Math.round(millimetres(size)))).toEqual([
      210, 297,
    ])
    const margin = (side: string) => millimetres(attribute('pgMar', side))
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect([side, margin(side) >= least - 0.05]).toEqual([side, true])
      expect([side, margin(side) <= most + 0.05]).toEqual([side, true])
    }
  })

  test('Times New Roman and nothing else; the body 13 to 14 points, justified, its first line 1 to 1.27 cm in, 6 pt apart', () => {
    const fonts = [...(main() + xml('word/styles.xml')).matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font)
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']))
    const body = /<w:style [^>]*w:styleId="Body".*?<\/w:style>/s.exec(xml('word/styles.xml'))?.[0] ?? ''
    expect(body).toContain('<w:jc w:val="both"/>')
    expect(['26', '28']).toContain(/<w:sz w:val="(\d+)"/.exec(body)?.[1])
    const first = millimetres(Number(/w:firstLine="(\d+)"/.exec(body)?.[1]))
    expect(first).toBeGreaterThanOrEqual(10)
    expect(first).toBeLessThanOrEqual(12.71)
    expect(Number(/w:after="(\d+)"/.exec(body)?.[1])).toBeGreaterThanOrEqual(120)
  })

  test('the nation and its motto bold, 12–13 and 13–14 points, with a line under them; place and day slanted', () => {
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(xml('word/styles.xml'))?.[0] ?? ''
    const size = (id: string) => Number(/<w:sz w:val="(\d+)"/.exec(style(id))?.[1]) / 2
    expect([12, 13]).toContain(size('Nation'))
    expect([13, 14]).toContain(size('Motto'))
    for (const id of ['Nation', 'Motto', 'Sort', 'Subject', 'Signer']) expect(style(id)).toContain('<w:b/>')
    expect(style('PlaceDay')).toContain('<w:i/>')
    expect(main()).toMatch(/Độc lập - Tự do - Hạnh phúc.*?<w:top w:val="single"/s)
  })

  test('its parts in their order, and the day with its noughts', () => {
    const read = plain()
    const order = [
      'ỦY BAN NHÂN DÂN',
      '/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ngày 05 tháng 01 năm 2027',
      'BÁO CÁO',
      'Kết quả đo lường sự hài lòng',
      'I. TÓM TẮT',
      'Hạn chế, nguyên nhân',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ].map((part) => read.indexOf(part))
    expect(order.every((place) => place >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('headings of tables are repeated, no row is torn, every picture has its words', () => {
    const tables = main().split('<w:tbl>').slice(1)
    const wanted = tables.find((table) => table.includes('Mức phải đạt')) ?? ''
    const rows = wanted.split('<w:tr>').slice(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows[1]).not.toContain('<w:tblHeader/>')
    const pictures = [...main().matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag)
    expect(pictures).toHaveLength(1)
    expect(pictures[0]).toContain('descr="Hộ tịch 92,0%; Đất đai 78,9%."')
  })

  test('pages are numbered from the second on, and the foot tells method and log', () => {
    expect(main()).toContain('<w:titlePg/>')
    const headers = [...parts].filter(([path]) => /word\/header\d\.xml/.test(path)).map(([, text]) => text)
    expect(headers.filter((text) => text.includes('PAGE'))).toHaveLength(1)
    const feet = [...parts].filter(([path]) => /word\/footer\d\.xml/.test(path)).map(([, text]) => text)
    expect(feet.every((text) => text.includes('dòng 12 của nhật ký'))).toBe(true)
  })
})

describe('what is written in it', () => {
  test('words are words, whatever signs stand in them', () => {
    expect(main()).toContain('=1+1 &amp; &lt;b&gt; là chữ')
    expect(plain()).toContain('=HYPERLINK')
  })

  test('each line a person wrote is a paragraph; an empty part leaves lines to write on, or nothing', () => {
    expect(plain()).toMatch(/Dòng một\.\s*\n\s*Dòng hai\./)
    expect(main().match(/w:leader="dot"/g)).toHaveLength(3)
    expect(plain()).not.toContain('Thông báo thêm')
  })

  test('who signs stands beside whom', () => {
    for (const one of ['CHỦ TRÌ', 'THƯ KÝ', 'ĐẠI DIỆN NGƯỜI DÂN']) expect(plain()).toContain(one)
  })

  test('the drawing names every bar with its share, and escapes names', () => {
    const svg = chartSvg(aDocument.blocks.find((block): block is Chart => block.kind === 'chart') as Chart)
    expect(svg).toContain('92,0%')
    expect(svg).toContain('Đất đai &lt;i&gt;')
    expect(svg).toContain('>89%<')
  })
})
