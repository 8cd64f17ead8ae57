import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { codeAt } from '../second-factor.ts'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page, post } = openPlace()

const lan = { name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }
const another = 'cây cơm nguội vàng'
/** As a proxy passes somebody on who sits elsewhere. */
const elsewhere = { 'X-Forwarded-For': '203.0.113.9' }
let secret = ''
let recovery: string[] = []

/** The next code: none is taken twice, so that one has to wait for it. */
async function nextCode(): Promise<string> {
  const step = Math.floor(Date.now() / 30_000)
  if (step <= lastStep) await new Promise((resolve) => setTimeout(resolve, (lastStep + 1) * 30_000 - Date.now() + 50))
  lastStep = Math.floor(Date.now() / 30_000)
  return codeAt(secret, Date.now())
}
let lastStep = 0

const field = (on: Page, label: string) => on.getByLabel(label, { exact: true })
const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click()
const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { name }).first().waitFor()

beforeAll(async () => {
  const desk = await page({ width: 360 })
  await desk.context().setExtraHTTPHeaders(elsewhere)
  await desk.goto(`${place.url}/desk/invitation#${place.token}`)
  await field(desk, 'Họ và tên').fill(lan.name)
  await field(desk, 'Tên đăng nhập').fill(lan.login)
  await field(desk, 'Mật khẩu').fill('anhyeuem1234567')
  await press(desk, 'Tạo tài khoản')
  await desk.getByText('nhiều người dùng nên dễ bị đoán').waitFor()
  await field(desk, 'Mật khẩu').fill(lan.password)
  await press(desk, 'Tạo tài khoản')

  // Whoever administers from elsewhere first sets up the second factor, and sees nothing else.
  await heading(desk, 'Mã xác thực trên điện thoại')
  await desk.goto(`${place.url}/desk/touchpoints`)
  await heading(desk, 'Mã xác thực trên điện thoại')
  await desk.getByRole('img', { name: /Mã QR/ }).waitFor()
  secret = (await desk.locator('.factor-setup code').innerText()).replaceAll(' ', '')
  expect(await faultsAt(desk, 'setting up')).toEqual([])
  await field(desk, 'Mã xác thực').fill('000000')
  await field(desk, 'Mật khẩu').fill(lan.password)
  await press(desk, 'Bật mã xác thực')
  await desk.getByText('Mã xác thực không đúng').waitFor()
  await field(desk, 'Mã xác thực').fill(await nextCode())
  await press(desk, 'Bật mã xác thực')
  await heading(desk, 'Mã dự phòng')
  recovery = await desk.locator('.recovery-codes code').allInnerTexts()
  expect(recovery).toHaveLength(10)
  expect(await faultsAt(desk, 'recovery codes')).toEqual([])
  expect(await desk.getByRole('button', { name: 'Xong' }).isDisabled()).toBe(true)
  await field(desk, 'Đã in hoặc chép các mã').check()
  await press(desk, 'Xong')
  await heading(desk, /Tổng quan|Chỉ tiêu/)
  const [cookie] = (await desk.context().cookies()).filter(({ name }) => name === 'session')
  place.cookie = `${cookie?.name}=${cookie?.value}`
})

test('signing in takes a second step, by the telephone or by a code that was written down', async () => {
  const desk = await page({ width: 360 })
  await desk.goto(`${place.url}/desk/sign-in`)
  const enter = async () => {
    await field(desk, 'Tên đăng nhập').fill('lan')
    await field(desk, 'Mật khẩu').fill(lan.password)
    await press(desk, 'Đăng nhập')
    await field(desk, 'Mã xác thực').waitFor()
  }
  await enter()
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code')
  expect(await faultsAt(desk, 'second step')).toEqual([])
  await field(desk, 'Mã xác thực').fill('12345')
  await press(desk, 'Đăng nhập')
  await desk.getByText('Mã xác thực không đúng').waitFor()
  await field(desk, 'Mã xác thực').fill(await nextCode())
  await press(desk, 'Đăng nhập')
  await heading(desk, /Tổng quan|Chỉ tiêu/)
  await desk.getByText('Thêm', { exact: true }).click()
  await press(desk, 'Đăng xuất')
  await desk.getByText('Đã đăng xuất.').waitFor()
  await enter()
  await press(desk, 'Dùng mã dự phòng')
  await field(desk, 'Mã dự phòng').fill(recovery[0]?.toUpperCase() ?? '')
  await press(desk, 'Đăng nhập')
  await heading(desk, /Tổng quan|Chỉ tiêu/)
})

test('somebody is invited from the desk with a role and a unit, makes his account, and is in the list', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/admin/accounts`)
  await desk.getByText('Không có liên kết nào đang chờ mở').waitFor()
  await press(desk, 'Mời người dùng')
  await press(desk, 'Tạo liên kết mời')
  await desk.getByText('Xin chọn ít nhất một vai trò.').waitFor()
  await desk.getByLabel('Mời ai').fill('chị Thu')
  await desk.getByRole('checkbox', { name: /^Cán bộ tiếp nhận/ }).check()
  await desk.getByLabel('Trong đơn vị').selectOption({ label: 'Trạm Y tế' })
  await press(desk, 'Tạo liên kết mời')
  const link = await desk.getByLabel('Địa chỉ').inputValue()
  expect(link).toMatch(/\/desk\/invitation#[\w-]{43}$/)
  await desk.getByRole('row', { name: /Mời cán bộ tiếp nhận \(Trạm Y tế\)\s*chị Thu/ }).waitFor()
  await press(desk, 'Đã gửi, đóng lại')

  const phone = await page()
  await phone.goto(link)
  await field(phone, 'Họ và tên').fill('Trần Thị Thu')
  await field(phone, 'Tên đăng nhập').fill('thu')
  await field(phone, 'Mật khẩu').fill(another)
  await press(phone, 'Tạo tài khoản')
  await phone.getByText('Thêm', { exact: true }).click()
  await phone.getByRole('link', { name: 'Trần Thị Thu' }).waitFor()

  await desk.reload()
  await desk.getByRole('row', { name: /Trần Thị Thu.*cán bộ tiếp nhận \(Trạm Y tế\)/ }).waitFor()
  await desk.getByLabel('Tìm tài khoản').fill('tram y te')
  await desk.getByText('1 tài khoản').waitFor()
})

test('an account is closed after a question, opened again by the way back; a role is given and taken; a link is withdrawn', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/admin/accounts`)
  await press(desk, 'Khóa Trần Thị Thu')
  await desk.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click()
  await desk.getByText('Đã khóa tài khoản “thu”.').waitFor()
  await press(desk, 'Dùng lại')
  await desk.getByText('Tài khoản “thu” dùng lại được.').waitFor()

  await press(desk, 'Vai trò Trần Thị Thu')
  await desk.getByLabel('Cấp thêm vai trò').selectOption({ label: 'Người giám sát' })
  await press(desk, 'Cấp vai trò')
  await desk.getByText('Đã cấp vai trò người giám sát (toàn phường) cho “thu”.').waitFor()
  await press(desk, 'Cấp vai trò')
  await desk.getByText('đã có vai trò này từ trước').first().waitFor()
  await press(desk, 'Thu hồi người giám sát (toàn phường)')
  await desk.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
  await desk.getByText('Đã thu hồi vai trò người giám sát (toàn phường) của “thu”.').waitFor()

  await press(desk, 'Đặt lại mật khẩu Trần Thị Thu')
  await desk.getByRole('dialog').getByRole('button', { name: 'Tạo liên kết' }).click()
  const link = await desk.getByLabel('Địa chỉ').inputValue()
  await press(desk, 'Đã gửi, đóng lại')
  const phone = await page()
  await phone.goto(link)
  await heading(phone, 'Đặt mật khẩu mới')
  expect(await faultsAt(phone, 'new password')).toEqual([])
  await field(phone, 'Mật khẩu mới').fill('mưa rào tháng bảy về')
  await press(phone, 'Đặt mật khẩu')
  await phone.getByText('Đã đặt mật khẩu mới').waitFor()

  await press(desk, 'Đặt lại mật khẩu Trần Thị Thu')
  await desk.getByRole('dialog').getByRole('button', { name: 'Tạo liên kết' }).click()
  await desk.getByRole('heading', { name: 'Liên kết đặt lại mật khẩu của “thu”' }).waitFor()
  await desk.reload()
  await press(desk, 'Thu hồi Đặt lại mật khẩu của thu')
  await desk.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
  await desk.getByText('Đã thu hồi liên kết.').waitFor()
})

/** As if nobody had done anything in any session for so many minutes. */
async function idleFor(minutes: number): Promise<void> {
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  await db.run(`update sessions set seen_at = ${Date.now() - minutes * 60_000}`)
  db.$client.close()
}

test('a locked page is covered, what was being entered is still there, and the password uncovers it where it was', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/touchpoints/new`)
  await desk.getByRole('radio', { name: 'Hộ tịch', exact: true }).check()
  await desk.getByLabel(/^Quầy/).fill('Quầy số 7')
  await idleFor(6)
  await press(desk, 'Tạo điểm khảo sát')
  await heading(desk, 'Đang khóa')
  // Under the cover nothing is seen, reached or read out.
  expect(await desk.getByLabel(/^Quầy/).isVisible()).toBe(false)
  expect(await desk.getByRole('button', { name: 'Tạo điểm khảo sát' }).count()).toBe(0)
  for (let i = 0; i < 6; i++) {
    await desk.keyboard.press('Tab')
    expect(await desk.evaluate(() => document.activeElement?.closest('.covered') ?? null)).toBeNull()
  }
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Escape')
  await heading(desk, 'Đang khóa')
  await field(desk, 'Mật khẩu').fill('sai rồi')
  await press(desk, 'Mở khóa')
  await desk.getByText('Mật khẩu không đúng').waitFor()
  await field(desk, 'Mật khẩu').fill(lan.password)
  await press(desk, 'Mở khóa')
  await desk.getByRole('heading', { name: 'Đang khóa' }).waitFor({ state: 'detached' })
  expect(await desk.getByLabel(/^Quầy/).inputValue()).toBe('Quầy số 7')
  expect(await desk.getByRole('radio', { name: 'Hộ tịch', exact: true }).isChecked()).toBe(true)
  await press(desk, 'Tạo điểm khảo sát')
  await desk.waitForURL(/\/desk\/collect\/touchpoints\/[2-9a-z]{6}/)
})

test('a page nobody touches covers itself, over an open question too, and another one that was locked opens where it was left', async () => {
  const { code } = await post('/api/v1/touchpoints', { area: 'chung-thuc' })
  const desk = await page({ width: 360, staff: true, bypassCSP: true })
  await desk.clock.install()
  await desk.goto(`${place.url}/desk/touchpoints/${code}`)
  await press(desk, /Ngừng/)
  await desk.getByRole('dialog').waitFor()
  await desk.clock.fastForward('05:10')
  await heading(desk, 'Đang khóa')
  expect(await faultsAt(desk, 'covered')).toEqual([])
  await idleFor(6)
  await field(desk, 'Mật khẩu').fill(lan.password)
  await press(desk, 'Mở khóa')
  await desk.getByRole('dialog', { name: /Ngừng điểm khảo sát/ }).waitFor()

  await idleFor(6)
  await desk.goto(`${place.url}/desk/admin/accounts`)
  await heading(desk, 'Đang khóa')
  await field(desk, 'Mật khẩu').fill(lan.password)
  await press(desk, 'Mở khóa')
  await heading(desk, 'Tài khoản')
})

test('one’s own page: other devices are seen and ended, the password is changed', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/own`)
  await desk.getByText('Thiết bị này').waitFor()
  await desk
    .getByRole('row', { name: /Chrome trên Linux/ })
    .first()
    .waitFor()
  await press(desk, 'Kết thúc mọi phiên khác')
  await desk.getByText('Không đăng nhập ở thiết bị nào khác.').waitFor()
  await field(desk, 'Mật khẩu hiện tại').fill(lan.password)
  await field(desk, 'Mật khẩu mới').fill('lan')
  await press(desk, 'Đổi mật khẩu')
  await desk.getByText('cần ít nhất 8 ký tự').waitFor()
  await field(desk, 'Mật khẩu mới').fill(another)
  await press(desk, 'Đổi mật khẩu')
  await desk.getByText('Đã lưu mật khẩu mới.').waitFor()
})

test('axe finds nothing wrong with these pages at 320 px, and none scrolls sideways; a word finds its act in the table of roles', async () => {
  const desk = await page({ width: 320, staff: true, bypassCSP: true })
  const faults: string[] = []
  for (const path of ['admin/accounts', 'admin/roles', 'own']) {
    await desk.goto(`${place.url}/desk/${path}`)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    // What is folded is looked at as well.
    for (const folded of await desk.locator('summary').all()) await folded.click()
    await settled(desk)
    faults.push(...(await faultsAt(desk, path)))
  }
  expect(faults).toEqual([])
  await desk.goto(`${place.url}/desk/admin/roles`)
  await desk.getByLabel('Tìm việc hoặc trang xem').fill('khoa tai khoan')
  await desk.getByRole('row', { name: /Khóa tài khoản/ }).waitFor()
  expect(await desk.getByRole('row', { name: /Công bố kỳ/ }).count()).toBe(0)
})
