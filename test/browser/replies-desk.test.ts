import { beforeAll, expect, test } from 'vitest'
import { faultsAt } from './axe.ts'
import { level, unfold } from './forms.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, signIn, newTouchpoint, page } = openPlace()
beforeAll(signIn)

/** Somebody answers at a counter without script and asks for a reply. @returns the receipt code, and the page of thanks */
async function asking(comment: string) {
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })
  const form = await page({ script: false, width: 360 })
  await form.goto(`${place.url}/k/${code}`)
  await form.click(level('overall', 2))
  await unfold(form)
  await form.fill('#comment', comment)
  await form.getByLabel('Tôi muốn phường trả lời ý kiến này').check()
  await form.click('.more button')
  await form.waitForURL(/\/done\//)
  return { form, receipt: await form.locator('.receipt').innerText() }
}

test('from the form without script to the reply, by keyboard at the desk, to “chưa giải quyết” and the next person', async () => {
  const { form, receipt } = await asking('Chờ hai tiếng, xin gọi 0912345678')
  await form.getByRole('button', { name: 'Xem tình trạng xử lý' }).click()
  await form.getByText('Đã tiếp nhận').first().waitFor()

  const desk = await page({ width: 1280, staff: true })
  await desk.goto(`${place.url}/desk/overview`)
  await desk.getByRole('link', { name: 'Chờ anh/chị trả lời người dân: 1 yêu cầu' }).waitFor({ state: 'detached' })
  await desk.goto(`${place.url}/desk/comments/replies`)
  await desk.getByRole('link', { name: /Chờ hai tiếng/ }).press('Enter')
  await desk.getByRole('button', { name: 'Nhận yêu cầu này' }).press('Enter')
  await desk.getByText('Từ đây anh/chị là người trả lời').waitFor()
  expect(await desk.evaluate(() => document.activeElement?.textContent)).toContain('Đã nhận')
  expect(await desk.locator('main').innerText()).not.toContain('0912345678')
  await desk.getByRole('button', { name: 'Xem toàn văn' }).press('Enter')
  await desk.getByText('0912345678').waitFor()

  await desk.getByRole('button', { name: 'Đã khắc phục', exact: true }).press('Enter')
  await desk.getByRole('button', { name: 'Gửi trả lời' }).press('Enter')
  await desk.getByText('Còn chỗ trong ngoặc vuông').waitFor()
  await desk.getByLabel('Nội dung trả lời').fill('Phường đã mở thêm một quầy vào buổi sáng.')
  await desk.getByRole('button', { name: 'Gửi trả lời' }).press('Enter')
  await desk.getByText('Người viết xem được ngay').waitFor()

  await form.goto(`${place.url}/bien-nhan?lang=vi`)
  await form.getByLabel('Mã biên nhận').fill(receipt)
  await form.getByRole('button', { name: 'Xem' }).click()
  await form.getByText('Phường đã mở thêm một quầy vào buổi sáng.').waitFor()
  await form.getByLabel('Chưa được giải quyết').check()
  await form.getByLabel('Ghi thêm').fill('Vẫn chờ lâu')
  await form.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await form.getByText('Đã ghi nhận đánh giá của Ông/Bà.').waitFor()
  await form.getByText('do trưởng đơn vị phụ trách').waitFor()
  expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await desk.reload()
  await desk.getByText('Chờ trưởng đơn vị nhận, lần 2').waitFor()
  // Whoever answered it is not who has it next.
  expect(await desk.getByRole('button', { name: 'Nhận yêu cầu này' }).count()).toBe(0)
})

test('a contact is given afterwards, told to be kept, and deleted; a mistake keeps what was typed', async () => {
  const { form } = await asking('Bao giờ có kết quả?')
  await form.getByRole('button', { name: 'Xem tình trạng xử lý' }).click()
  await form.getByText('Báo cho tôi khi có trả lời').click()
  await form.getByLabel('Số điện thoại hoặc thư điện tử').fill('0912 345')
  await form.getByLabel(/Tôi đồng ý/).check()
  await form.getByRole('button', { name: 'Lưu cách liên hệ' }).click()
  await form.getByRole('alert').waitFor()
  expect(await form.getByLabel('Số điện thoại hoặc thư điện tử').inputValue()).toBe('0912 345')
  await form.getByLabel('Số điện thoại hoặc thư điện tử').fill('0912 345 678')
  await form.getByLabel(/Tôi đồng ý/).check()
  await form.getByRole('button', { name: 'Lưu cách liên hệ' }).click()
  await form.getByText('Đã lưu cách liên hệ').waitFor()
  await form.getByRole('button', { name: 'Xóa thông tin liên hệ của tôi' }).click()
  await form.getByText('Đã xóa thông tin liên hệ').waitFor()
})

test('a day off is said by a document, stands in the list, and can be left as it was', async () => {
  const desk = await page({ width: 360, staff: true })
  await desk.goto(`${place.url}/desk/admin/days`)
  await desk.getByRole('button', { name: 'Lưu ngày' }).press('Enter')
  await desk.getByText('Xin chọn ngày.').waitFor()
  const year = new Date().getFullYear() + 1
  await desk.getByLabel('Ngày', { exact: true }).fill(`${year}-12-31`)
  await desk.getByLabel('Tên').fill('Nghỉ hoán đổi')
  await desk.getByLabel('Căn cứ').fill('Công văn số 12')
  await desk.getByRole('button', { name: 'Lưu ngày' }).press('Enter')
  const row = desk.getByRole('row', { name: new RegExp(`31/12/${year}.*Công văn số 12`) })
  await row.getByRole('button', { name: /Bỏ chỗ sửa/ }).press('Enter')
  await row.waitFor({ state: 'detached' })
})

test.each([320, 1280])(
  'axe finds nothing wrong with replies, at the desk and for their authors, at %i px',
  async (width) => {
    const { form } = await asking('Chờ lâu quá, xin gọi 0912345678')
    const faults: string[] = []
    const desk = await page({ width, staff: true, bypassCSP: true })
    for (const path of ['/desk/comments/replies', '/desk/comments/replies?list=closed', '/desk/admin/days']) {
      await desk.goto(place.url + path)
      await desk.getByRole('heading', { level: 1 }).waitFor()
      await settled(desk)
      faults.push(...(await faultsAt(desk, path)))
    }
    await desk.goto(`${place.url}/desk/comments/replies`)
    await desk
      .getByRole('link', { name: /Chờ lâu quá/ })
      .first()
      .click()
    await desk.getByRole('button', { name: 'Nhận yêu cầu này' }).click()
    await desk.getByRole('heading', { name: 'Trả lời người viết' }).waitFor()
    for (const more of await desk.locator('main details summary').all()) await more.click()
    await settled(desk)
    faults.push(...(await faultsAt(desk, 'one case')))

    const author = await page({ width, bypassCSP: true })
    await author.goto(`${place.url}/ket-qua/phan-anh`)
    faults.push(...(await faultsAt(author, '/ket-qua/phan-anh')))
    await author.goto(`${place.url}/bien-nhan`)
    await author.getByLabel('Mã biên nhận').fill(await form.locator('.receipt').innerText())
    await author.getByRole('button', { name: 'Xem' }).click()
    await author.getByText('Dữ liệu của Ông/Bà').click()
    await author.getByText('Báo cho tôi khi có trả lời').click()
    faults.push(...(await faultsAt(author, '/bien-nhan')))
    expect(faults).toEqual([])
  },
)
