import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { sheetsOf } from '../../client/desk/documents/sheets.ts'
import { quarterOf, quartersUpTo } from '../../client/desk/periods.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { aDocument } from '../desk/a-document.ts'
import { converted, hasOfficeSuite } from '../office-suite.ts'
import { faultsAt } from './axe.ts'
import { pagesOf } from './pdf-pages.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, signIn, get, post, page } = openPlace()
const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))
/** The last quarter that is over. */
const [, last = ''] = quartersUpTo(quarterOf(dayOf(Date.now())), 2)
const suite = hasOfficeSuite()

beforeAll(async () => {
  const environment = { PATH: process.env.PATH, DATABASE_URL: `file:${join(place.folder, 'sipas.db')}` }
  execFileSync(process.execPath, [cli, 'demo', '--months', '9', '--responses', '3000'], {
    env: environment,
    stdio: 'pipe',
  })
  await signIn()
})

async function open(path: string, width = 1280, options: { readonly bypassCSP?: boolean } = {}): Promise<Page> {
  const desk = await page({ width, staff: true, ...options })
  await desk.goto(`${place.url}${path}`)
  await settled(desk)
  return desk
}
const report = `/desk/reports/compose/measurement/${last}`

async function taken(desk: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: button }).click(),
  ])
  const path = join(place.folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

async function pdfText(path: string): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(readFileSync(path))
  const texts = [...document.pages()].map((one) => one.getText().normalize('NFC').replace(/\s+/g, ' '))
  document.destroy()
  library.destroy()
  return texts
}

/** Where a line is broken depends on the fonts of the machine. */
const unbroken = (text: string): string => text.replace(/\s/g, '')

describe('a report of a quarter', () => {
  test('is four clicks from the first page to Word; what is written is saved with it, and the log tells who took it', async () => {
    const desk = await open('/desk/month')
    await desk.getByRole('link', { name: 'Báo cáo', exact: true }).click()
    await desk.getByRole('link', { name: /^Báo cáo kết quả đo lường/ }).click()
    await desk.getByText('Còn thiếu').waitFor()
    expect(await desk.locator('main').innerText()).toContain('Kỳ chưa công bố')
    await desk.getByLabel('Hạn chế, nguyên nhân').fill('Quầy thiếu một người trong tháng 8.')
    const word = await taken(desk, 'Tải Word')
    expect(word).toMatch(new RegExp(`sipas-measurement-${last.toLowerCase()}\\.docx$`))
    await desk.getByText('Đã lưu bản 1').waitFor()
    await desk.reload()
    await settled(desk)
    expect(await desk.getByLabel('Hạn chế, nguyên nhân').inputValue()).toBe('Quầy thiếu một người trong tháng 8.')
    expect(await desk.locator('.paper').innerText()).toContain('Quầy thiếu một người trong tháng 8.')
    const { lines } = await get('/api/v1/log')
    expect(JSON.stringify(lines)).toMatch(/xuất văn bản.*Báo cáo kết quả đo lường/)
  })

  test.runIf(suite)(
    'opens in LibreOffice: A4, its parts in order, the figures of the screen, pages numbered',
    async () => {
      const desk = await open(report)
      const word = await taken(desk, 'Tải Word')
      const pages = await pdfText(converted(word, 'pdf:writer_pdf_Export', '.pdf'))
      expect(pages.length).toBeGreaterThan(1)
      const first = pages[0] ?? ''
      expect(first).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect(first).toMatch(/BÁO CÁO.*Kết quả đo lường/)
      expect(pages.slice(1).map((text, i) => text.trim().startsWith(String(i + 2)))).not.toContain(false)
      const all = unbroken(pages.join(' '))
      const cells = await desk.locator('.paper td.n').allInnerTexts()
      expect(cells.length).toBeGreaterThan(20)
      for (const cell of new Set(cells)) expect([cell, all.includes(unbroken(cell))]).toEqual([cell, true])
    },
  )

  test('the print is A4, has the same figures and no control of the desk', async () => {
    const desk = await open(report)
    const cells = await desk.locator('.paper td.n').allInnerTexts()
    const pdf = await desk.pdf({ preferCSSPageSize: true })
    const path = join(place.folder, 'print.pdf')
    writeFileSync(path, pdf)
    const pages = await pdfText(path)
    expect(await pagesOf(pdf)).toBeLessThan(8)
    expect(pages[0]?.trimStart().startsWith('ỦY BAN NHÂN DÂN')).toBe(true)
    const all = unbroken(pages.join(' '))
    expect(all).not.toContain(unbroken('Tải Word'))
    expect(all).not.toContain(unbroken('Phần phường viết'))
    for (const cell of new Set(cells)) expect([cell, all.includes(unbroken(cell))]).toEqual([cell, true])
  })

  test('somebody else saved meanwhile: one is told, and what he wrote is still there', async () => {
    const desk = await open(`/desk/reports/compose/reform/${last}`)
    await post(`/api/v1/documents/reform/${last}/versions`, { seen: 0, texts: { causes: 'Của người khác' } })
    await desk.getByLabel('Hạn chế, nguyên nhân').fill('Của tôi')
    await desk.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await desk.getByText('người khác vừa lưu văn bản này').waitFor()
    expect(await desk.getByLabel('Hạn chế, nguyên nhân').inputValue()).toBe('Của tôi')
  })

  test('an earlier version is put back into the boxes by keyboard', async () => {
    await post(`/api/v1/documents/dialogue/${last}/versions`, { seen: 0, texts: { spoken: 'Bản đầu' } })
    await post(`/api/v1/documents/dialogue/${last}/versions`, { seen: 1, texts: { spoken: 'Bản sau' } })
    const desk = await open(`/desk/reports/compose/dialogue/${last}`)
    await desk.getByText('Các bản đã lưu (2)').press('Enter')
    await desk.getByRole('button', { name: 'Lấy lại bản 1' }).press('Enter')
    expect(await desk.getByLabel('Ý kiến nêu tại buổi đối thoại').inputValue()).toBe('Bản đầu')
  })

  test('a notice of a period nobody published is not handed out, and says what to do', async () => {
    const desk = await open(`/desk/reports/compose/notice/${last}`)
    await desk.getByRole('button', { name: 'Tải Word' }).click()
    await desk.getByText('Xin công bố kỳ trước').waitFor()
  })

  test.each([320, 1280])('axe finds nothing wrong at %i px, and nothing is wider than the page', async (width) => {
    for (const path of ['/desk/reports/compose', report]) {
      const desk = await open(path, width, { bypassCSP: true })
      expect(await faultsAt(desk, `${path} at ${width}`)).toEqual([])
      expect([path, await desk.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
      await desk.close()
    }
  })
})

describe('what is due', () => {
  test('stands on the first page of the manager; handed in under its number, it leaves the list, and comes back when that was a slip', async () => {
    const desk = await open('/desk/month')
    const line = desk.getByRole('listitem').filter({ hasText: 'hạn ' }).first()
    const title = await line.locator('b').innerText()
    await line.getByRole('button', { name: 'Ghi đã nộp' }).press('Enter')
    await desk.getByLabel('Số văn bản').fill('125/BC-UBND')
    await desk.locator('form').getByRole('button', { name: 'Ghi đã nộp' }).press('Enter')
    await desk.getByText('Đã nộp (1)').press('Enter')
    await desk.getByText(`${title}: nộp ngày`).waitFor()
    await desk.getByRole('button', { name: 'Ghi nhầm, bỏ' }).press('Enter')
    await desk.getByText('Đã nộp (1)').waitFor({ state: 'detached' })
  })
})

test.runIf(suite)('LibreOffice counts with the workbook: AVERAGE, COUNTIF, MONTH', async () => {
  const sheet = (formula: string) => ({ value: formula, type: 'Formula' as const })
  const name = `'1 Kết quả so với chỉ tiêu kế ho'`
  const formulas = [
    [sheet(`=AVERAGE(${name}!B2:B3)`), sheet(`=COUNTIF(${name}!E2:E3,">1000")`), sheet(`=MONTH(${name}!F2)`)],
  ]
  const sheets = [...sheetsOf(aDocument), { sheet: 'Tính', data: formulas }] as unknown as Parameters<
    typeof writeExcelFile
  >[0]
  const path = join(place.folder, 'counted.xlsx')
  writeFileSync(path, await writeExcelFile(sheets).toBuffer())
  const csv = converted(
    path,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4',
    '-Tính.csv',
  )
  expect(readFileSync(csv, 'utf8').trim()).toBe('89.5%,1,9')
})
