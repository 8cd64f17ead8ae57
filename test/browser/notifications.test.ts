import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../free-port.ts'
import { openPostOffice } from '../notifications/post-office.ts'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'

const settings: Record<string, string> = {}
let post: Awaited<ReturnType<typeof openPostOffice>>
beforeAll(async () => {
  post = await openPostOffice()
  const PORT = String(await freePort())
  const mail = { SMTP_URL: post.url, MAIL_FROM: 'SIPAS <khaosat@example.gov.vn>' }
  const hook = { WEBHOOK_URL: 'http://127.0.0.1:9/', WEBHOOK_SECRET: `whsec_${'x'.repeat(32)}` }
  Object.assign(settings, { PORT, BASE_URL: `http://127.0.0.1:${PORT}`, ...mail, ...hook })
})
const { place, page, signIn } = openPlace(settings)
beforeAll(() => signIn())
afterAll(() => post.close())

const section = (shown: Page, name: string) => shown.getByRole('region', { name })
const opened = async (path: string, width: number) => {
  const shown = await page({ width, staff: true, bypassCSP: true })
  shown.setDefaultTimeout(20_000)
  await shown.goto(`${place.url}${path}`)
  return shown
}

/** What has the focus, as it is read out. */
const focused = (shown: Page) => shown.evaluate(() => document.activeElement?.textContent ?? '')

test('somebody gives an address on a telephone, with keys alone, confirms it, and chooses what to be told', async () => {
  const shown = await opened('/desk/own', 320)
  const own = section(shown, 'Thông báo qua thư điện tử')
  await own.getByLabel('Địa chỉ thư điện tử').waitFor()
  expect(await faultsAt(shown, 'no address at 320')).toEqual([])

  await own.getByLabel('Địa chỉ thư điện tử').fill('lan')
  await shown.keyboard.press('Enter')
  await own.getByText('có dạng ten@example.gov.vn').waitFor()
  expect(await faultsAt(shown, 'refused at 320')).toEqual([])
  await own.getByLabel('Địa chỉ thư điện tử').fill('lan@example.gov.vn')
  await shown.keyboard.press('Enter')
  await own.getByLabel('Mã xác nhận').waitFor()
  expect(await focused(shown)).toContain('Mã xác nhận sẽ tới trong ít phút')
  expect(await faultsAt(shown, 'awaiting the code at 320')).toEqual([])

  await vi.waitUntil(() => post.mails.length > 0, { timeout: 20_000 })
  const code = /\d{6}/.exec(post.mails[0]?.subject ?? '')?.[0] ?? ''
  await own.getByLabel('Mã xác nhận').fill('12')
  await shown.keyboard.press('Enter')
  await own.getByText('vì mã không đúng').waitFor()
  await own.getByLabel('Mã xác nhận').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await shown.keyboard.press('Enter')
  await own.getByText('Gửi tới').waitFor()
  expect(await own.getByRole('checkbox', { checked: true }).count()).toBe(0)

  await own.getByLabel('Thư tóm tắt buổi sáng').focus()
  await shown.keyboard.press('Space')
  await shown.keyboard.press('Enter')
  await own.getByText('Đã lưu những thư muốn nhận.').waitFor()
  await shown.reload()
  await own.getByText('Gửi tới').waitFor()
  expect(await own.getByLabel('Thư tóm tắt buổi sáng').isChecked()).toBe(true)
  expect(await own.getByLabel('Thư báo ngay').isChecked()).toBe(false)
  expect(await faultsAt(shown, 'chosen at 320')).toEqual([])
})

describe('the administrator', () => {
  test.each([320, 1280])('reads what was sent and sends trials, at %i', async (width) => {
    const shown = await opened('/desk/admin/system', width)
    const sent = section(shown, 'Thông báo')
    await sent.getByRole('row', { name: /Mã xác nhận/ }).waitFor()
    expect(await faultsAt(shown, `sent at ${width}`)).toEqual([])
    const before = post.mails.length
    await sent.getByRole('button', { name: 'Gửi thử thư cho tôi' }).click()
    await sent.getByText('Thông báo thử đang được gửi').waitFor()
    await vi.waitUntil(() => post.mails.length > before, { timeout: 20_000 })
    expect(post.mails.at(-1)?.subject).toBe('[SIPAS Ngọc Hà] Thư gửi thử')
    await sent.getByRole('button', { name: 'Gửi thử webhook' }).click()
    await expect
      .poll(
        async () => {
          await shown.getByRole('button', { name: 'Xem lại' }).click()
          await sent.getByRole('row', { name: /Mã xác nhận/ }).waitFor()
          return sent.getByText('Chưa gửi được: không kết nối được. Gửi lại lúc').count()
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBeGreaterThan(0)
    expect(await sent.innerText()).not.toContain('lan@example')
    expect(await faultsAt(shown, `trials at ${width}`)).toEqual([])
  })
})

test('an address is removed with one press, and nothing of it is shown any more', async () => {
  const shown = await opened('/desk/own', 1280)
  const own = section(shown, 'Thông báo qua thư điện tử')
  await own.getByText('lan@example.gov.vn').waitFor()
  expect(await faultsAt(shown, 'chosen at 1280')).toEqual([])
  await own.getByRole('button', { name: 'Xóa địa chỉ' }).click()
  await own.getByText('Đã xóa địa chỉ').waitFor()
  await own.getByLabel('Địa chỉ thư điện tử').waitFor()
  expect(await own.innerText()).not.toContain('lan@example.gov.vn')
})
