import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { sendButton } from './forms.ts'
import { openPlace } from './place.ts'

const { place, signIn, page } = openPlace()
beforeAll(signIn)

/** Dots a millimetre in the pictures of printed pages. */
const dots = 8

/** The pages of a printed PDF as pictures. */
async function picturesOf(pdf: Uint8Array) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pictures = []
  for (const sheet of document.pages())
    pictures.push(await sheet.render({ scale: (dots * 25.4) / 72, render: 'bitmap', colorSpace: 'BGRA' }))
  document.destroy()
  library.destroy()
  return pictures
}

type Picture = Awaited<ReturnType<typeof picturesOf>>[number]

/** What a QR reader sees in one of the 24 places of a page, and how wide the code is in millimetres. */
function decode(picture: Picture, slot: number) {
  const [width, height] = [Math.floor(65 * dots), Math.floor(35.125 * dots)]
  const x = Math.round((7.5 + (slot % 3) * 65) * dots)
  const y = Math.round((8 + Math.floor(slot / 3) * 35.125) * dots)
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4
    pixels.set(picture.data.subarray(from, from + width * 4), row * width * 4)
  }
  const found = jsQR(pixels, width, height)
  return found
    ? { address: found.data, wide: (found.location.topRightCorner.x - found.location.topLeftCorner.x) / dots }
    : undefined
}

test('a clerk prints 48 slips at the desk; every QR code of the two pages opens a form, which works once', async () => {
  const desk = await page({ width: 1280, staff: true, bypassCSP: true })
  await desk.goto(`${place.url}/desk/collect/slips`)
  await desk.getByText('Chưa in tờ nào').waitFor()
  expect(await axeFaults(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Tạo tờ phiếu mời' }).click()
  await desk.getByText('Chưa có lĩnh vực hay thủ tục. Xin chọn một trong hai.').waitFor()

  await desk.getByRole('searchbox', { name: /Tìm lĩnh vực/ }).fill('chung thuc')
  await desk.getByRole('radio', { name: 'Chứng thực', exact: true }).check()
  await desk.getByLabel('Số phiếu').selectOption('48')
  await desk.getByLabel('Người nhận được chọn ngẫu nhiên').check()
  await desk.getByRole('button', { name: 'Tạo tờ phiếu mời' }).click()
  const address = await desk.getByRole('link', { name: /Mở tờ phiếu mời để in/ }).getAttribute('href')
  await desk.getByRole('link', { name: /In lại 48 phiếu/ }).waitFor()

  const sheet = await page({ width: 1280, staff: true, bypassCSP: true })
  await sheet.goto(place.url + address)
  expect(await axeFaults(sheet)).toEqual([])
  const codes = await sheet.locator('.typed b').allInnerTexts()
  const pictures = await picturesOf(await sheet.pdf({ preferCSSPageSize: true }))
  expect(pictures.map(({ width, height }) => [Math.round(width / dots), Math.round(height / dots)])).toEqual([
    [210, 297],
    [210, 297],
  ])
  const seen = pictures.flatMap((picture) => Array.from({ length: 24 }, (_, slot) => decode(picture, slot)))
  expect(seen.map((found) => found?.address)).toEqual(codes.map((code) => `${place.url}/p/${code.replaceAll('-', '')}`))
  // Twenty millimetres; where the reader sees the corners of one differs by half of one.
  expect(Math.min(...seen.map((found) => found?.wide ?? 0))).toBeGreaterThan(19)

  const phone = await page()
  await phone.goto(seen[47]?.address ?? '')
  expect(await phone.textContent('.where')).toContain('Chứng thực')
  await phone.click('[name=overall][value="4"]')
  await phone.click(sendButton)
  await phone.waitForURL(/\/done\//)
  await phone.goto(seen[47]?.address ?? '')
  await phone.getByText('Phiếu mời này đã được dùng', { exact: false }).waitFor()

  await desk.goto(`${place.url}/desk/collect/slips`)
  await desk.getByRole('link', { name: /In lại 47 phiếu/ }).waitFor()
  const row = desk.getByRole('table', { name: 'Theo nguồn' }).getByRole('row', { name: /được mời ngẫu nhiên/ })
  expect((await row.innerText()).replace(/\s+/g, ' ')).toBe('Người được mời ngẫu nhiên 48 1 0 47 ít nhất 2,1%')
  expect(await axeFaults(desk)).toEqual([])
  await desk.setViewportSize({ width: 320, height: 740 })
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('whoever types the code of a slip with a slip of the finger corrects it, without script, at 320 px', async () => {
  const made = await fetch(`${place.url}/api/v1/slips`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: place.cookie },
    body: JSON.stringify({ area: 'ho-tich' }),
  })
  const { code } = await made.json()
  const phone = await page({ width: 320, script: false })
  await phone.goto(place.url)
  await phone.fill(
    '#code',
    code.replace(/.$/, (last: string) => (last === '2' ? '3' : '2')),
  )
  await phone.click(sendButton)
  await phone.getByRole('heading', { name: 'Mã phiếu mời chưa đúng' }).waitFor()
  const width = await phone.locator('html').evaluate((html) => html.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await phone.fill('#code', code.toUpperCase())
  await phone.click(sendButton)
  await phone.waitForURL(/\/p\//)
  expect(await phone.textContent('.where')).toContain('Hộ tịch')
})
