import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { faultsAt } from './axe.ts'
import { level, sendButton, unfold } from './forms.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page } = openPlace()

/** What a new administrator enters. */
const lan = { name: 'Nguyễn Thị Lan', login: 'lan', password: 'hoa sữa tháng mười' }

beforeAll(async () => {
  const desk = await page({ width: 1280 })
  await desk.goto(`${place.url}/desk/invitation#${place.token}`)
  await desk.getByLabel('Họ và tên').fill(lan.name)
  await desk.getByLabel('Tên đăng nhập').fill(lan.login)
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(lan.password)
  await desk.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await desk.getByRole('heading', { level: 1, name: /^Tổng quan/ }).waitFor()
  expect(desk.url()).not.toContain(place.token)
  const [cookie] = await desk.context().cookies()
  place.cookie = `${cookie?.name}=${cookie?.value}`
})

test('the one-time link works once; then it says what to do', async () => {
  const desk = await page({ width: 1280 })
  await desk.goto(`${place.url}/desk/invitation#${place.token}`)
  await desk.getByText('đã được dùng hoặc đã hết hạn').first().waitFor()
})

test('a wrong password is told at the form, the right one leads to the page that was asked for, and signing out ends it', async () => {
  const desk = await page({ width: 1280 })
  await desk.goto(`${place.url}/desk/areas`)
  await desk.getByLabel('Tên đăng nhập').fill('LAN')
  await desk.getByLabel('Mật khẩu', { exact: true }).fill('không phải')
  await desk.getByRole('button', { name: 'Đăng nhập' }).click()
  await desk.getByText('Tên đăng nhập hoặc mật khẩu không đúng').first().waitFor()
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(lan.password)
  await desk.getByRole('button', { name: 'Đăng nhập' }).click()
  await desk.getByRole('heading', { level: 1, name: /Hài lòng theo lĩnh vực/ }).waitFor()
  await desk
    .getByRole('button', { name: 'Đăng xuất' })
    .or(desk.getByRole('link', { name: 'Đăng xuất' }))
    .click()
  await desk.getByText('Đã đăng xuất.').waitFor()
})

test('from an empty desk to a moving figure: a touchpoint, its poster, an answer on a phone, the area at the desk', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/areas`)
  await desk.getByText('Chưa có phiếu trả lời').first().waitFor()

  await desk.goto(`${place.url}/desk/collect/touchpoints/new`)
  await desk.getByRole('searchbox', { name: /Tìm lĩnh vực/ }).fill('ho tich')
  await desk.getByRole('radio', { name: 'Hộ tịch', exact: true }).check()
  await desk.getByLabel(/^Quầy/).fill('Quầy số 3')
  await desk.getByRole('button', { name: 'Tạo điểm khảo sát' }).click()
  await desk.waitForURL(/\/desk\/collect\/touchpoints\/[2-9a-z]{6}/)
  const code = /touchpoints\/([2-9a-z]{6})/.exec(desk.url())?.[1]
  const poster = await desk.getByRole('link', { name: /A4/ }).getAttribute('href')
  expect(poster).toContain(`/desk/posters/${code}?size=a4`)

  const phone = await page({ script: false })
  await phone.goto(`${place.url}/k/${code}`)
  await phone.click(level('overall', 2))
  await unfold(phone)
  for (const question of ['access', 'procedure', 'official', 'result', 'feedback'])
    await phone.click(level(question, 4))
  await phone.click(sendButton)
  await phone.waitForURL(/\/done\//)

  await desk.goto(`${place.url}/desk/areas`)
  const row = (table: RegExp) => desk.getByRole('table', { name: table }).getByRole('row', { name: /Hộ tịch/ })
  await row(/Số phiếu đã nhận/).waitFor()
  expect((await row(/Số phiếu đã nhận/).innerText()).replace(/\s+/g, ' ')).toBe(
    'Hộ tịch Người tự nguyện trả lời 1 0 – từ 5 phiếu sẽ hiện tỷ lệ',
  )
  await desk
    .getByText(/1 phiếu .*chưa tính/)
    .first()
    .waitFor()
  await desk.goto(`${place.url}/desk/`)
  await desk.getByText('Đã nhận 1 phiếu').first().waitFor()
  await desk.getByText('từ 5 phiếu sẽ hiện tỷ lệ').first().waitFor()
  await desk.getByText('chưa có phiếu của điều tra chọn mẫu', { exact: false }).first().waitFor()
})

test('retiring a touchpoint asks first, stops the QR code, and can be taken back', async () => {
  const { code } = await (
    await fetch(`${place.url}/api/v1/touchpoints`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: place.cookie },
      body: JSON.stringify({ area: 'chung-thuc' }),
    })
  ).json()
  const status = async () => (await fetch(`${place.url}/k/${code}`)).status
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/touchpoints/${code}`)
  await desk.getByRole('button', { name: /Ngừng/ }).click()
  expect(await status()).toBe(200)
  await desk.getByRole('dialog').getByRole('button', { name: /Ngừng/ }).click()
  // What the desk says was done is done; its buttons follow when the list has come anew.
  await desk.getByText('Đã ngừng điểm').waitFor()
  expect(await status()).toBe(410)
  await desk.getByRole('button', { name: 'Dùng lại' }).first().click()
  await desk.getByText('Đã dùng lại điểm').waitFor()
  expect(await status()).toBe(200)
})

test('a number of transactions is entered, corrected, and both stand in the history', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/dossiers`)
  await desk.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Hộ tịch' })
  await desk.getByRole('button', { name: 'Thêm dòng vào bảng' }).click()
  const cell = desk.getByRole('textbox', { name: /Hộ tịch/ }).last()
  // Whoever types on before the table has come anew has changed nobody else's number.
  await desk.route(/api\/v1\/populations\?/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  const save = async (typed: string) => {
    await cell.fill(typed)
    await desk.getByRole('button', { name: /^Lưu/ }).click()
  }
  await save('12,5')
  await desk.getByText('Xin nhập số nguyên').waitFor()
  await save('903')
  await desk.getByText('Đã lưu').waitFor()
  await save('1.284')
  await desk.getByRole('button', { name: /^Lưu/ }).waitFor({ state: 'detached' })
  await desk.getByText('Lịch sử thay đổi').click()
  await desk.getByRole('row', { name: /Hộ tịch.*903 1\.284/ }).waitFor()
})

test('what is typed about dossiers outlasts a look at another page, and is saved in one go or thrown away', async () => {
  const desk = await page({ width: 360, staff: true })
  await desk.goto(`${place.url}/desk/collect/dossiers`)
  await desk.getByText('Thêm dòng', { exact: true }).click()
  await desk.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Y tế' })
  await desk.getByRole('button', { name: 'Thêm dòng vào bảng' }).click()
  const cell = desk.getByRole('textbox', { name: /^Y tế/ }).last()
  await cell.fill('17')
  await desk.getByText('Đã sửa 1 số, chưa lưu').waitFor()
  await desk.getByRole('link', { name: 'Kết quả' }).first().click()
  await desk.getByRole('heading', { level: 1, name: /lĩnh vực/ }).waitFor()
  await desk.goBack()
  await desk.getByText('Đã sửa 1 số, chưa lưu').waitFor()
  await desk.getByLabel('Tìm trong bảng').fill('y te')
  expect(await cell.inputValue()).toBe('17')
  await desk.getByRole('button', { name: 'Bỏ sửa' }).click()
  await desk.getByText('chưa lưu').waitFor({ state: 'detached' })
})

test('a procedure is renamed and retired by keyboard, comes back with one press, and an area in use stays', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/admin/catalogue?kind=procedures&q=1.001193`)
  await desk.getByRole('button', { name: /^Sửa/ }).press('Enter')
  await desk.getByLabel('Tên', { exact: true }).fill('Đăng ký khai sinh')
  // The list comes anew later than whoever goes on at once.
  await desk.route('**/api/v1/catalogue', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await desk.keyboard.press('Enter')
  await desk.getByText('Đã lưu Đăng ký khai sinh').waitFor()
  await desk.getByRole('button', { name: /^Ngừng dùng/ }).press('Enter')
  await desk.getByRole('dialog').getByRole('button', { name: 'Ngừng dùng' }).press('Enter')
  await desk.getByText('Đã ngừng dùng Đăng ký khai sinh').waitFor()
  await desk.getByRole('button', { name: 'Dùng lại', exact: true }).press('Enter')
  await desk.getByText('Đã dùng lại Đăng ký khai sinh').waitFor()

  await desk.goto(`${place.url}/desk/admin/catalogue?kind=areas&q=ho-tich`)
  await desk.getByRole('button', { name: /^Ngừng dùng/ }).press('Enter')
  await desk.getByRole('dialog').getByRole('button', { name: 'Ngừng dùng' }).press('Enter')
  await desk.getByText(/Chưa ngừng dùng được: còn \d+ thủ tục đang dùng/).waitFor()
})

test('a period that still runs is not offered for publishing, and the page says why', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/reports/published`)
  await desk.getByText('Chưa công bố kỳ nào').waitFor()
  await desk.getByText('Kỳ nào chưa kết thúc thì chưa công bố được').waitFor()
  expect(await desk.getByRole('button', { name: 'Chuẩn bị công bố…' }).count()).toBe(0)
})

/** Every page that needs no figure to be looked at. */
const pages = [
  ...[
    'today',
    'overview',
    'targets',
    'month',
    'oversight',
    'comments',
    'comments/themes',
    'comments/doubtful',
    'reports/published',
    'nowhere',
  ],
  ...['areas', 'units', 'procedures', 'channels', 'touchpoints', 'factors', 'areas/ho-tich'].map(
    (name) => `results/${name}`,
  ),
  ...['touchpoints', 'touchpoints/new', 'dossiers'].map((name) => `collect/${name}`),
  ...['catalogue', 'catalogue?kind=procedures', 'catalogue?kind=forms', 'log', 'system'].map((name) => `admin/${name}`),
]

test('axe finds nothing wrong with any page of the desk, and none scrolls sideways at 320 px', async () => {
  const desk = await page({ width: 320, staff: true, bypassCSP: true })
  const stranger = await page({ width: 320, bypassCSP: true })
  const open = async (who: Page, path: string) => {
    await who.goto(place.url + path)
    await who.getByRole('heading', { level: 1 }).waitFor()
    await settled(who)
    return faultsAt(who, path)
  }
  const faults = await open(stranger, '/desk/sign-in')
  for (const name of pages) faults.push(...(await open(desk, `/desk/${name}`)))
  expect(faults).toEqual([])
})

test('a session that ended leads a poster’s reader to sign in and back to the poster', async () => {
  const { touchpoints } = await (
    await fetch(`${place.url}/api/v1/touchpoints`, { headers: { Cookie: place.cookie } })
  ).json()
  const desk = await page({ width: 1280 })
  await desk.goto(`${place.url}/desk/posters/${touchpoints[0].code}?size=a5`)
  await desk.getByLabel('Tên đăng nhập').fill('lan')
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(lan.password)
  await desk.getByRole('button', { name: 'Đăng nhập' }).click()
  await desk.waitForURL(/\/desk\/posters\/.*size=a5/)
  await desk.getByRole('img', { name: /Mã QR/ }).waitFor()
})
