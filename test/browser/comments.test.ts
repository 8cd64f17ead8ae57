import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, signIn, page } = openPlace()
const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

/** A ward where people wrote for a year and a half. */
beforeAll(async () => {
  await signIn()
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${join(place.folder, 'sipas.db')}` }
  execFileSync(process.execPath, [cli, 'demo', '--responses', '3000'], { env, stdio: 'pipe' })
}, 240_000)

async function desk(path: string, width = 1280): Promise<Page> {
  const shown = await page({ width, staff: true, bypassCSP: true })
  await shown.goto(place.url + path)
  await shown.getByRole('heading', { level: 1 }).waitFor()
  await settled(shown)
  return shown
}
const focused = (shown: Page) => shown.evaluate(() => document.activeElement?.getAttribute('data-comment'))
const ids = (shown: Page) =>
  shown.locator('article').evaluateAll((all) => all.map((one) => one.getAttribute('data-comment')))

describe('reading comments with the keyboard alone', () => {
  test('a key marks, the next one opens and is told, and it can be undone', async () => {
    const shown = await desk('/desk/comments?mark=none')
    const [first, second, third] = await ids(shown)
    await shown.keyboard.press('2')
    await shown.getByText('Đã đánh dấu: Cần làm.').waitFor()
    await expect.poll(() => focused(shown)).toBe(second)
    await shown.keyboard.press('1')
    await shown.getByText('Đã đánh dấu: Đã đọc.').waitFor()
    await expect.poll(() => focused(shown)).toBe(third)
    await shown.getByRole('button', { name: 'Hoàn tác' }).press('Enter')
    await shown.getByText('Đã bỏ đánh dấu.').waitFor()
    await expect.poll(() => focused(shown)).toBe(second)
    await shown.goto(`${place.url}/desk/comments?mark=todo`)
    await expect.poll(() => ids(shown)).toEqual([first])
  })

  test('buttons do the same, and say what is marked', async () => {
    const shown = await desk('/desk/comments?mark=none')
    const button = shown.locator('article').first().getByRole('button', { name: 'Không liên quan' })
    await button.press('Enter')
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('a digit typed into the search marks nothing', async () => {
    const shown = await desk('/desk/comments')
    await shown.getByRole('searchbox', { name: 'Tìm trong ý kiến' }).press('2')
    await shown.waitForTimeout(300)
    expect(await shown.locator('.marked').innerText()).toBe('')
  })
})

test('what is searched without marks is highlighted with them, and the address keeps it', async () => {
  const shown = await desk('/desk/comments')
  await shown.getByRole('searchbox', { name: 'Tìm trong ý kiến' }).fill('cho lau')
  await shown.keyboard.press('Enter')
  await shown.waitForURL(/q=cho\+lau/)
  await shown.locator('mark').first().waitFor()
  const found = await shown.locator('mark').allInnerTexts()
  expect(new Set(found.map((one) => one.toLowerCase()))).toEqual(new Set(['chờ', 'lâu']))
})

test('what nobody wrote is told with a way on', async () => {
  const shown = await desk('/desk/comments?q=xyzxyz')
  await shown.getByRole('heading', { name: 'Không có ý kiến nào như vậy' }).waitFor()
  await shown.getByRole('link', { name: 'xem mọi ý kiến' }).click()
  await shown.locator('article').first().waitFor()
})

test('a file holds all that is listed, with what is personal hidden; so does the paper', async () => {
  const shown = await desk('/desk/comments?q=goi+toi')
  const [download] = await Promise.all([
    shown.waitForEvent('download'),
    shown.getByRole('button', { name: 'Tải CSV' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain('▇ [số điện thoại]')
  expect(text).not.toMatch(/0900\d{6}/)
  await shown.emulateMedia({ media: 'print' })
  expect(await shown.locator('main').innerText()).not.toMatch(/0900\d{6}/)
})

test('a manager opens a hidden part, and reads the whole of a comment for a reason', async () => {
  const shown = await desk('/desk/comments?q=goi+toi')
  const hiding = shown.locator('article').filter({ hasText: '[số điện thoại]' }).first()
  // By its name: once it is opened it hides nothing.
  const one = shown.locator(`[data-comment="${await hiding.getAttribute('data-comment')}"]`)
  await one.getByText('Xem toàn văn').click()
  await one.getByLabel('Lý do xem toàn văn').fill('Người dân đề nghị gọi lại')
  await one.getByRole('button', { name: 'Xem toàn văn' }).click()
  await one.getByText(/0900\d{6}/).waitFor()
  await one.getByText('Xem lại chỗ che').click()
  await one.getByRole('button', { name: 'Bỏ che' }).first().click()
  await one.getByText('đã bỏ che').waitFor()
})

test('a rule is previewed, then saved as a new version, and judged', async () => {
  const shown = await desk('/desk/comments/themes')
  const theme = shown.getByRole('region', { name: 'Phí, lệ phí' })
  await theme.getByText('Sửa từ khóa').click()
  await theme.getByLabel('Ý kiến có một trong các từ, cụm từ').fill('phí\nthanh toán')
  await theme.getByRole('button', { name: 'Xem trước' }).click()
  await theme.getByText(/Quy tắc này bắt/).waitFor()
  await theme.getByRole('button', { name: 'Lưu thành bản 2' }).click()
  await theme.getByText(/Bản 2, Nguyễn Thị Lan/).waitFor()
  await theme.getByText('Chấm 20 ý kiến mẫu').click()
  await theme.getByRole('button', { name: 'Đúng' }).first().click()
  await theme
    .getByText(/1 trên 1 ý kiến/)
    .first()
    .waitFor()
})

test('comments stand beside the figures of a place, on the overview and in the morning', async () => {
  for (const path of ['/desk/results/areas/ho-tich', '/desk/overview', '/desk/today']) {
    const shown = await desk(path)
    await shown.locator('.comments.few li').first().waitFor()
    expect([path, await shown.locator('.comments.few li').count()]).toEqual([path, 3])
  }
})

test.each([320, 1280])('axe finds nothing and nothing scrolls sideways at %i px', async (width) => {
  const faults: string[] = []
  for (const path of [
    '/desk/comments',
    '/desk/comments?q=cho+lau',
    '/desk/comments?q=xyzxyz',
    '/desk/comments/themes',
  ]) {
    const shown = await desk(path, width)
    for (const more of await shown.getByText(/Xem lại chỗ che|Sửa từ khóa|Các bản trước/).all()) await more.click()
    faults.push(...(await faultsAt(shown, `${path} ${width}`)))
  }
  expect(faults).toEqual([])
})
