import { beforeAll, expect, test } from 'vitest'
import { jsonBody } from '../world.ts'
import { axeFaults } from './axe.ts'
import { openPlace } from './place.ts'

const { place, page, signIn, newTouchpoint } = openPlace()

beforeAll(signIn)

/** What a tablet does with the code that is typed into it, and what it tells after. */
async function pairAndTell(code: string, told: object) {
  const sent = jsonBody({ code, version: '0.9.0' })
  const { token } = await (await fetch(`${place.url}/api/v1/kiosk/pairing`, sent)).json()
  const headers = { Authorization: `Bearer ${token}` }
  const contact = { sentAt: Date.now() + 12 * 60_000 + 5000, version: '0.9.0', ...told }
  expect((await fetch(`${place.url}/api/v1/kiosk/contact`, jsonBody(contact, headers))).status).toBe(200)
}

/** Opens the page in a narrow window and looks for whatever cannot be used there. */
async function narrowFaults(open: (desk: Awaited<ReturnType<typeof page>>) => Promise<void>) {
  const desk = await page({ width: 320, staff: true, bypassCSP: true })
  await desk.goto(`${place.url}/desk/collect/kiosks`)
  await desk.getByRole('heading', { level: 2 }).first().waitFor()
  await open(desk)
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  return axeFaults(desk)
}

test('before there is a touchpoint, the page says what to do first', async () => {
  expect(await narrowFaults((desk) => desk.getByRole('button', { name: 'Thêm máy tính bảng' }).click())).toEqual([])
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/kiosks`)
  await desk.getByText('Chưa có máy tính bảng nào').waitFor()
  await desk.getByRole('button', { name: 'Thêm máy tính bảng' }).click()
  await desk.getByRole('link', { name: 'Tạo điểm khảo sát' }).waitFor()
})

test('a tablet is added, told what is wrong field by field, paired with the code on the page, and its troubles are seen', async () => {
  await newTouchpoint({ area: 'chung-thuc', counter: 'Quầy số 3' })
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/kiosks`)
  await desk.getByRole('button', { name: 'Thêm máy tính bảng' }).click()
  const send = () => desk.getByRole('button', { name: 'Thêm và lấy mã ghép nối' }).click()
  await send()
  await desk.getByText('Xin đặt tên cho máy.').waitFor()
  expect(await desk.getByLabel('Tên máy').evaluate((field) => field === document.activeElement)).toBe(true)
  await desk.getByLabel('Tên máy').fill('Máy quầy 3')
  await desk.getByLabel('Mã PIN cho cán bộ').fill('402917')
  await desk.getByLabel('Nhập lại mã PIN').fill('402971')
  await send()
  await desk.getByText('Hai lần nhập mã PIN chưa giống nhau').waitFor()
  await desk.getByLabel('Nhập lại mã PIN').fill('402917')
  await desk.getByLabel('Tìm theo tên hoặc mã thủ tục').fill('ban sao')
  await desk.getByRole('checkbox', { name: /2\.000815/ }).check()
  await send()

  await desk.getByRole('heading', { name: 'Ghép nối Máy quầy 3' }).waitFor()
  await desk.getByText(`${place.url}/kiosk`).waitFor()
  await desk.getByText(/Còn hiệu lực 1[45]:/).waitFor()
  const code = await desk.locator('.pairing-code').innerText()
  expect(code).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}$/)
  await desk.getByRole('row', { name: /Máy quầy 3 .*Chưa ghép nối/ }).waitFor()

  const storage = { used: 1_000_000, room: 12_900_000, persisted: false, evicted: true }
  await pairAndTell(code, { waiting: 7, storage })
  await desk.getByText('Đã ghép nối. Máy sẵn sàng').waitFor()
  const row = desk.getByRole('row', { name: /Máy quầy 3/ })
  for (const said of [
    'Đang liên lạc',
    'chọn trong 1 thủ tục',
    'Trình duyệt đã xóa dữ liệu',
    'còn 12 MB',
    'nhanh 12 phút',
  ])
    await row.getByText(said).waitFor()
  expect(await row.getByRole('cell').nth(1).innerText()).toBe('7')
})

test('a new code, a changed name, and out of use and back', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/kiosks`)
  await desk.getByRole('button', { name: 'Mã ghép nối mới Máy quầy 3' }).click()
  await desk.locator('.pairing-code').waitFor()
  await desk.getByRole('button', { name: 'Đóng' }).click()

  await desk.getByRole('button', { name: 'Sửa Máy quầy 3' }).click()
  expect(await desk.getByRole('checkbox', { name: /2\.000815/ }).isChecked()).toBe(true)
  await desk.getByLabel('Tên máy').fill('Máy sảnh')
  await desk.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await desk.getByText('Máy nhận thay đổi khi liên lạc lần tới').waitFor()

  await desk.getByRole('button', { name: 'Ngừng Máy sảnh' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
  await desk.getByRole('button', { name: 'Ngừng Máy sảnh' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Ngừng sử dụng' }).click()
  await desk.getByText('Trong máy còn 7 phiếu chưa gửi').waitFor()
  await desk.getByRole('status').getByRole('button', { name: 'Dùng lại' }).click()
  await desk.getByText('Đã dùng lại Máy sảnh').waitFor()
  await desk.getByRole('button', { name: 'Ngừng Máy sảnh' }).waitFor()
})

test('a list that cannot be brought up to date stays, and says so', async () => {
  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/collect/kiosks`)
  await desk.getByRole('row', { name: /Máy sảnh/ }).waitFor()
  await desk.context().setOffline(true)
  await desk.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await desk.getByText('Chưa cập nhật được').waitFor()
  expect(await desk.getByRole('row', { name: /Máy sảnh/ }).count()).toBe(1)
  await desk.context().setOffline(false)
  // A request that began before the line was back still fails: who looks again asks again.
  const stillStale = async () => {
    await desk.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const gone = desk.getByText('Chưa cập nhật được').waitFor({ state: 'detached', timeout: 5000 })
    return gone.then(
      () => false,
      () => true,
    )
  }
  await expect.poll(stillStale).toBe(false)
})

test('axe finds nothing wrong at 320 px with the list, the form and the code open, and nothing scrolls sideways', async () => {
  const faults = await narrowFaults(async (desk) => {
    await desk.getByRole('button', { name: /^Mã ghép nối mới/ }).click()
    await desk.locator('.pairing-code').waitFor()
    await desk.getByRole('button', { name: /^Sửa/ }).click()
    await desk.getByRole('checkbox').first().waitFor()
  })
  expect(faults).toEqual([])
})
