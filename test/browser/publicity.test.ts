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
const widthOver = 'document.documentElement.scrollWidth - innerWidth'

test('a line copied from the portal fills the form on a telephone, what is bad in it is named, and it stands in the table', async () => {
  const shown = await opened('/desk/reports/others', 320)
  await shown.getByText('Chưa ghi lần nào.').waitFor()
  expect(await faultsAt(shown, 'empty at 320')).toEqual([])
  await shown.getByRole('button', { name: 'Ghi số liệu Bộ chỉ số 766' }).click()
  const form = shown.getByRole('form', { name: 'Số liệu của Bộ chỉ số 766' })
  await form.getByText('Dán một dòng chép từ bảng').click()
  await form.getByLabel('Dòng đã chép').fill('06/10/2026 09:00\t99,98 %\tnhiều\t93,93 %\t17,94\tdichvucong.gov.vn')
  await form.getByRole('button', { name: 'Điền vào các ô' }).click()
  await form.getByText('Chưa đọc được: Hài lòng về xử lý phản ánh, kiến nghị.').waitFor()
  await form.getByRole('button', { name: 'Lưu số liệu' }).click()
  await form.getByText('Tỷ lệ từ 0 đến 100%').waitFor()
  expect(await shown.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('handled')
  expect(await faultsAt(shown, 'refused at 320')).toEqual([])
  await form.getByLabel('Hài lòng về xử lý phản ánh, kiến nghị').fill('99')
  await form.getByRole('button', { name: 'Lưu số liệu' }).click()
  await shown.getByRole('row', { name: /Tháng 09\/2026.*17,94/ }).waitFor()
  expect(await shown.evaluate(widthOver)).toBe(0)
  expect(await faultsAt(shown, 'entered at 320')).toEqual([])
})

test('what the city published is drawn beside the line with a sign and words of its own', async () => {
  const shown = await opened('/desk/reports/others', 1280)
  await shown.getByRole('button', { name: 'Ghi Chỉ số SIPAS đã công bố' }).click()
  const form = shown.getByRole('form', { name: 'Chỉ số SIPAS đã công bố' })
  await form.getByLabel('Kết quả').fill('87,12')
  await form.getByLabel('Số văn bản').fill('120/BC-UBND')
  await form.getByLabel('Ngày văn bản').fill('2026-05-30')
  await form.getByLabel('Nguồn').fill('hanoi.gov.vn')
  await form.getByRole('button', { name: 'Lưu chỉ số' }).click()
  await shown.getByRole('row', { name: /Thành phố.*87,12%/ }).waitFor()
  expect(await faultsAt(shown, 'index at 1280')).toEqual([])
})

test('a posting is entered, taken down early only with a reason, and the quarter printed on one sheet', async () => {
  const shown = await opened('/desk/reports/register', 320)
  await shown.getByText('Chưa công khai nội dung nào trong quý này.').waitFor()
  await shown.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await shown.getByRole('button', { name: 'Lưu vào sổ' }).click()
  await shown.getByText('Xin ghi nội dung đã công khai.').waitFor()
  await shown.getByLabel('Nội dung').fill('Thông báo số 15/TB-UBND')
  await shown.getByLabel('Nơi công khai').fill('Bảng tin trụ sở phường')
  await shown.getByRole('button', { name: 'Lưu vào sổ' }).click()
  await shown.getByText('đang công khai (1 ngày)').waitFor()
  await shown.getByRole('button', { name: /Ghi ngày kết thúc/ }).click()
  await shown.getByLabel('Vì sao dưới 30 ngày').fill('Bảng tin bị mưa hỏng')
  expect(await faultsAt(shown, 'ending at 320')).toEqual([])
  await shown.getByRole('button', { name: 'Lưu ngày kết thúc' }).click()
  await shown.getByText('Bảng tin bị mưa hỏng').waitFor()
  expect(await shown.evaluate(widthOver)).toBe(0)
  expect(await pagesOf(await shown.pdf({ format: 'A4' }))).toBe(1)
})

test('a day of publication is announced on the page of publications', async () => {
  const shown = await opened('/desk/reports/published', 1280)
  await shown.getByText('Báo trước hoặc dời ngày công bố').click()
  const year = new Date().getUTCFullYear()
  await shown.getByLabel('Kỳ sẽ công bố').selectOption(`${year}`)
  await shown.getByLabel('Ngày sẽ công bố').fill(`${year + 1}-01-20`)
  await shown.getByRole('button', { name: 'Báo trước', exact: true }).click()
  await shown.getByRole('row', { name: new RegExp(`Năm ${year}.*20/01/${year + 1}`) }).waitFor()
  expect(await faultsAt(shown, 'announced at 1280')).toEqual([])
})

test('answers are exported as a workbook, under the policy of the desk', async () => {
  const shown = await page({ width: 1280, staff: true })
  await shown.goto(`${place.url}/desk/reports/export`)
  const download = shown.waitForEvent('download')
  await shown.locator('form').getByRole('button', { name: 'Xuất phiếu' }).click()
  expect((await download).suggestedFilename()).toMatch(/^phieu-tra-loi-.*\.xlsx$/)
  await shown.getByText('Đã xuất 0 phiếu.').waitFor()
})

test('a file of evidence is brought on a telephone, one that is none refused, and the archive taken', async () => {
  const shown = await opened('/desk/reports/evidence', 320)
  await shown.getByText('Chưa có tiêu chí nào.').waitFor()
  await shown.getByRole('button', { name: 'Thêm tiêu chí' }).click()
  await shown.getByLabel('Số của tiêu chí').fill('3.2.1')
  await shown.getByLabel('Tên tiêu chí').fill('Mức độ hài lòng')
  await shown.getByRole('button', { name: 'Lưu tiêu chí' }).click()
  const card = shown.getByRole('article', { name: '3.2.1 Mức độ hài lòng' })
  await card.getByText('Tải tệp lên').click()
  await card.getByText('Chỉ tải ảnh đã được người trong ảnh đồng ý').waitFor()
  const file = (name: string, text: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })
  await card.locator('input[type=file]').setInputFiles(file('a.pdf', 'MZ'))
  await card.getByRole('button', { name: 'Tải lên' }).click()
  await card.getByText('nội dung không phải PDF').waitFor()
  expect(await faultsAt(shown, 'refused file at 320')).toEqual([])
  await card.locator('input[type=file]').setInputFiles(file('Biên bản.pdf', '%PDF-1.7 x'))
  await card.getByRole('button', { name: 'Tải lên' }).click()
  await shown.getByText('Đã lưu tệp Biên bản.pdf.').waitFor()
  await card.getByText('Tải hồ sơ về (ZIP)').click()
  expect(await faultsAt(shown, 'with a file at 320')).toEqual([])
  const download = shown.waitForEvent('download')
  await card.getByRole('link', { name: 'Tải hồ sơ về' }).click()
  expect((await download).suggestedFilename()).toBe('ho-so-3.2.1.zip')
  expect(await shown.evaluate(widthOver)).toBe(0)
})
