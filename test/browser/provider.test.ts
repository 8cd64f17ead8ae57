import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { beforeGoing } from '../../server/access/oidc/provider.ts'
import { freePort } from '../free-port.ts'
import { realProvider } from '../oidc/real-provider.mjs'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'

const port = await freePort()
const baseUrl = `http://127.0.0.1:${port}`
const people = { 'lan-7': { name: 'Nguyễn Thị Lan' }, 'hoa-8': { name: 'Trần Thị Hoa' } }
const provider = await realProvider({ port: await freePort(), baseUrl, people })
const { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } = provider
const oidc = { PORT: String(port), BASE_URL: baseUrl, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }
const { place, page, post, signIn } = openPlace(oidc)
/** So many milliseconds a session was not used in. */
const idleTime = 20 * 60_000

beforeAll(() => signIn())
afterAll(() => provider.close())

const byProvider = 'Dùng tài khoản của cơ quan'
const press = (on: Page, name: string) => on.getByRole('button', { name }).first().click()

/** Signs in at the provider, which is another site. */
async function atProvider(on: Page, as: string): Promise<void> {
  await on.getByRole('heading', { name: 'Đăng nhập cơ quan' }).waitFor()
  await on.getByRole('button', { name: as }).click()
}

/** As if nobody had done anything for so long, but the administrator, whose session is never locked here. */
async function leaveAlone(): Promise<void> {
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  await db.run(`update sessions set seen_at = ${Date.now() - idleTime} where seen_at is not null`)
  db.$client.close()
}

/** A manager whom an invitation lets in with an account of the office. */
async function invited(width: number, as: string): Promise<Page> {
  const { token } = await post('/api/v1/invitations', { roles: ['manager'] })
  const desk = await page({ width, bypassCSP: true })
  await desk.goto(`${place.url}/desk/invitation#${token}`)
  await desk.getByRole('button', { name: byProvider }).waitFor()
  expect(await faultsAt(desk, `invitation at ${width}`)).toEqual([])
  await press(desk, byProvider)
  await atProvider(desk, as)
  await desk
    .getByRole('heading', { name: /Tổng quan|Việc của tháng|Chỉ tiêu/ })
    .first()
    .waitFor()
  return desk
}

test('from the invitation to the desk and out again; the next day the button signs in, and leads back to the page that was asked for', async () => {
  const desk = await invited(1280, 'lan-7')
  expect(new URL(desk.url()).search).not.toContain('code=')
  await desk.getByRole('link', { name: 'Nguyễn Thị Lan' }).waitFor()
  await press(desk, 'Đăng xuất')
  await desk.getByRole('link', { name: 'đăng xuất cả tài khoản đó' }).waitFor()
  expect(await faultsAt(desk, 'signed out')).toEqual([])

  const phone = await page({ width: 360, bypassCSP: true })
  await phone.goto(`${place.url}/desk/own`)
  await phone.getByRole('button', { name: byProvider }).waitFor()
  expect(await faultsAt(phone, 'signing in')).toEqual([])
  await press(phone, byProvider)
  await atProvider(phone, 'lan-7')
  await phone.getByRole('heading', { name: 'Của tôi' }).waitFor()
  await phone.getByText('Chưa có mật khẩu.').waitFor()
  await phone.getByText('Muốn gỡ, xin đặt mật khẩu trước').waitFor()
  expect(await faultsAt(phone, 'own')).toEqual([])
})

test('whom nobody invited is told whom to ask', async () => {
  const desk = await page({ width: 360, bypassCSP: true })
  await desk.goto(`${place.url}/desk/sign-in`)
  await press(desk, byProvider)
  await atProvider(desk, 'hoa-8')
  await desk.getByText('chưa được mời vào hệ thống').waitFor()
  expect(await faultsAt(desk, 'refused')).toEqual([])
  await desk.getByRole('link', { name: 'Về trang đăng nhập' }).click()
  await desk.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
})

test('a page that was locked goes on after the provider asked anew, in another window; what was being entered is still there', async () => {
  const desk = await invited(1280, 'hoa-8')
  await desk.goto(`${place.url}/desk/collect/touchpoints/new`)
  await desk.getByRole('radio', { name: 'Hộ tịch', exact: true }).check()
  await desk.getByLabel(/^Quầy/).fill('Quầy số 7')
  await leaveAlone()
  await press(desk, 'Tạo điểm khảo sát')
  await desk.getByRole('heading', { name: 'Đang khóa' }).waitFor()
  expect(await desk.getByRole('textbox', { name: 'Mật khẩu' }).count()).toBe(0)
  expect(await faultsAt(desk, 'locked')).toEqual([])

  const opened = desk.context().waitForEvent('page')
  await desk.getByRole('link', { name: /Xác nhận bằng tài khoản của cơ quan/ }).click()
  const other = await opened
  await atProvider(other, 'hoa-8')
  // Where the browser lets it, the window closes itself; else it says what to do.
  await Promise.race([
    other.waitForEvent('close'),
    other
      .getByText('Xin đóng cửa sổ này')
      .waitFor()
      .catch(() => {}),
  ])
  await desk.getByRole('heading', { name: 'Đang khóa' }).waitFor({ state: 'detached' })
  expect(await desk.getByLabel(/^Quầy/).inputValue()).toBe('Quầy số 7')
  await press(desk, 'Tạo điểm khảo sát')
  await desk.waitForURL(/\/desk\/collect\/touchpoints\/[2-9a-z]{6}/)
})

test('whoever has a password binds the office’s account at his own page, and unbinds it there', async () => {
  const desk = await page({ width: 360, staff: true, bypassCSP: true })
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  await db.run('delete from identities')
  db.$client.close()
  await desk.goto(`${place.url}/desk/own`)
  await press(desk, 'Gắn tài khoản của cơ quan')
  await desk
    .locator('section[aria-labelledby=own-identity]')
    .getByLabel('Mật khẩu', { exact: true })
    .fill('hoa sữa tháng mười')
  await press(desk, 'Gắn tài khoản của cơ quan')
  await atProvider(desk, 'lan-7')
  await desk.getByText(/Đã gắn từ/).waitFor()
  expect(await faultsAt(desk, 'bound')).toEqual([])
  await press(desk, 'Gỡ tài khoản của cơ quan')
  await desk
    .locator('section[aria-labelledby=own-identity]')
    .getByLabel('Mật khẩu', { exact: true })
    .fill('hoa sữa tháng mười')
  await press(desk, 'Gỡ tài khoản của cơ quan')
  await desk.getByText('Chưa gắn.').waitFor()
})

test('while the provider is away the sign-in page says so, and the password works', async () => {
  const desk = await page({ width: 360, bypassCSP: true })
  await desk.goto(`${place.url}/desk/sign-in`)
  await desk.getByRole('button', { name: byProvider }).waitFor()
  await provider.close()
  // It was there a moment ago: before somebody is sent to it, it is asked again.
  await new Promise((resolve) => setTimeout(resolve, beforeGoing + 100))
  await press(desk, byProvider)
  await desk.getByText('không trả lời').waitFor()
  await desk.reload()
  await desk.getByText('hiện không trả lời').waitFor()
  expect(await faultsAt(desk, 'away')).toEqual([])
  await desk.getByLabel('Tên đăng nhập').fill('lan')
  await desk.getByLabel('Mật khẩu', { exact: true }).fill('hoa sữa tháng mười')
  await press(desk, 'Đăng nhập')
  await desk
    .getByRole('heading', { name: /Tổng quan|Việc của tháng|Chỉ tiêu/ })
    .first()
    .waitFor()
})
