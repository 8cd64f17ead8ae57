import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, signIn, newTouchpoint, page } = openPlace()
beforeAll(signIn)

/** The pages of a printed PDF as pictures, drawn by PDFium at `scale` × 72 dots an inch. */
async function picturesOf(pdf: Uint8Array, scale: number) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pictures = []
  for (const sheet of document.pages())
    pictures.push(await sheet.render({ scale, render: 'bitmap', colorSpace: 'BGRA' }))
  document.destroy()
  library.destroy()
  return pictures
}

/** What a QR reader sees in a part of a picture. */
function decode(
  picture: { width: number; height: number; data: Uint8Array },
  part = { x: 0, y: 0, width: 1, height: 1 },
) {
  const [x, y] = [Math.round(part.x * picture.width), Math.round(part.y * picture.height)]
  const [width, height] = [Math.floor(part.width * picture.width), Math.floor(part.height * picture.height)]
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4
    pixels.set(picture.data.subarray(from, from + width * 4), row * width * 4)
  }
  return jsQR(pixels, width, height)?.data
}

const points = (millimetres: number) => (millimetres / 25.4) * 72

test.each([
  ['a4', [210, 297], [{ x: 0, y: 0, width: 1, height: 1 }]],
  ['a5', [148, 210], [{ x: 0, y: 0, width: 1, height: 1 }]],
  [
    'card',
    [210, 297],
    [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ x: column / 2, y: row / 3, width: 1 / 2, height: 1 / 3 }))),
  ],
])('the QR code of the printed poster, size %s, leads to the form', async (size, [width = 0, height = 0], parts) => {
  const { code, url } = await newTouchpoint({ procedure: '2.000815', counter: 'Quầy số 3' })
  const poster = await page({ staff: true })
  await poster.goto(`${place.url}/desk/posters/${code}?size=${size}`)
  const scale = size === 'card' ? 4 : 2
  const pictures = await picturesOf(await poster.pdf({ preferCSSPageSize: true }), scale)
  expect(pictures).toHaveLength(1)
  const [picture] = pictures
  if (!picture) return
  expect(picture.width / scale).toBeCloseTo(points(width), -1)
  expect(picture.height / scale).toBeCloseTo(points(height), -1)
  expect(parts.map((part) => decode(picture, part))).toEqual(parts.map(() => url))

  const form = await page()
  await form.goto(decode(picture, parts[0]) ?? '')
  expect(await form.textContent('.where')).toContain('Chứng thực · Quầy số 3')
})

test.each(['a4', 'a5', 'card'])('nothing of the longest names is cut off the paper, size %s', async (size) => {
  const { code } = await newTouchpoint({ procedure: '2.000815', counter: 'Quầy tiếp nhận và trả kết quả số 12' })
  const poster = await page({ staff: true, width: 1000 })
  await poster.goto(`${place.url}/desk/posters/${code}?size=${size}`)
  const over = await poster.evaluate(() =>
    [...document.querySelectorAll('.poster')].map((one) => {
      const end = one.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(one).paddingBottom)
      return Math.round((one.lastElementChild?.getBoundingClientRect().bottom ?? 0) - end)
    }),
  )
  expect(Math.max(...over)).toBeLessThanOrEqual(0)
})

test('axe finds nothing wrong with the poster page, and nobody sees it without signing in', async () => {
  const { code } = await newTouchpoint({ area: 'ho-tich' })
  const poster = await page({ staff: true, width: 1280, bypassCSP: true })
  await poster.goto(`${place.url}/desk/posters/${code}`)
  expect(await axeFaults(poster)).toEqual([])
  const stranger = await page()
  await stranger.goto(`${place.url}/desk/posters/${code}`)
  expect(stranger.url()).toContain('/desk/sign-in?return=')
  expect(await stranger.locator('svg').count()).toBe(0)
})
