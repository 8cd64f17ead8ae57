import { beforeAll, expect, test } from 'vitest'
import { faultsAt } from './axe.ts'
import { pagesOf } from './pdf-pages.ts'
import { openPlace } from './place.ts'

const { place, page, signIn } = openPlace()
beforeAll(() => signIn())

const opened = async (path: string, width: number) => {
  const shown = await page({ width, staff: true, bypassCSP: true })
  shown.setDefaultTimeout(20_000)
  await shown.goto(`${place.url}${path}`)
  return shown
}
const path = '/desk/admin/requests'
const daysAgo = (days: number) => new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)

test('a request is entered on a telephone, refused with a name in it, and tells what is due', async () => {
  const shown = await opened(path, 320)
  await shown.getByText('Không có yêu cầu nào đang chờ').waitFor()
  expect(await faultsAt(shown, 'empty at 320')).toEqual([])
  await shown.getByRole('button', { name: 'Ghi yêu cầu mới' }).click()
  await shown.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await shown.getByText('Xin chọn loại yêu cầu.').waitFor()
  expect(await shown.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kind')
  await shown.getByLabel('Loại yêu cầu').selectOption('delete')
  await shown.getByLabel('Cách đến').selectOption('post')
  await shown.getByLabel('Ngày nhận').fill(daysAgo(15))
  await shown.getByLabel('Số hồ sơ do phường đặt').fill('Nguyễn Văn An')
  await shown.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await shown.getByText('Không ghi tên người.').waitFor()
  expect(await faultsAt(shown, 'refused at 320')).toEqual([])
  await shown.getByLabel('Số hồ sơ do phường đặt').fill('12/yc-dlcn')
  await shown.keyboard.press('Enter')
  await shown.getByRole('heading', { name: '12/YC-DLCN: Xóa dữ liệu' }).waitFor()
  expect(await shown.evaluate(() => document.activeElement?.textContent)).toContain('Đã ghi yêu cầu 12/YC-DLCN')
  await shown.getByText(/Trả lời người yêu cầu: quá hạn từ ngày/).waitFor()
  expect(await faultsAt(shown, 'open at 320')).toEqual([])
})

test.each(['/desk/admin/system', '/desk/month'])('what is due stands on %s, with the way there', async (first) => {
  const shown = await opened(first, 1280)
  await shown.getByRole('heading', { name: 'Yêu cầu về dữ liệu cá nhân sắp đến hạn' }).waitFor()
  await shown.getByRole('link', { name: 'Mở sổ yêu cầu' }).click()
  await shown.getByRole('heading', { level: 1, name: 'Yêu cầu về dữ liệu cá nhân' }).waitFor()
})

test('it is answered, done with in words that name nobody, looked at again, and printed', async () => {
  const shown = await opened(path, 1280)
  await shown.getByRole('button', { name: /Ghi đã trả lời/ }).click()
  await shown.getByRole('button', { name: 'Lưu ngày trả lời' }).click()
  await shown.getByText('Đã ghi ngày trả lời').waitFor()
  await shown.getByRole('button', { name: /Ghi kết quả/ }).click()
  await shown.getByLabel('Kết quả').selectOption('not-findable')
  await shown.getByLabel('Đã làm gì').fill('Đã gọi ông Nguyễn Văn An, số 0912345678')
  await shown.getByRole('button', { name: 'Lưu kết quả' }).click()
  await shown.getByText('giống thông tin cá nhân').waitFor()
  expect(await faultsAt(shown, 'names somebody at 1280')).toEqual([])
  await shown.getByLabel('Đã làm gì').fill('Đã giải thích là phiếu không ghi người gửi')
  await shown.getByRole('button', { name: 'Lưu kết quả' }).click()
  const row = shown.getByRole('row', { name: /12\/YC-DLCN/ })
  await row.waitFor()
  expect(await faultsAt(shown, 'done at 1280')).toEqual([])
  expect(await pagesOf(await shown.pdf({ format: 'A4' }))).toBe(1)
  await row.getByRole('button', { name: /Xem xét lại/ }).click()
  await shown.getByText('lại đang chờ kết quả').waitFor()
  await shown.getByRole('heading', { name: '12/YC-DLCN: Xóa dữ liệu' }).waitFor()
})

test.each([320, 1280])('an administrator reads what is kept for how long, at %i', async (width) => {
  const shown = await opened('/desk/admin/system', width)
  const kept = shown.getByRole('region', { name: 'Thời hạn lưu' })
  await kept.getByRole('row', { name: /Phiên đăng nhập/ }).waitFor()
  expect(await kept.getByRole('row').count()).toBeGreaterThan(10)
  expect(await faultsAt(shown, `kept at ${width}`)).toEqual([])
})
