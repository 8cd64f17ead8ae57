import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, daysAfter } from '../../surveys/grammar/calendar.ts'
import { fullAnswers } from '../campaigns/office.ts'
import { faultsAt } from './axe.ts'
import { openCampaignOffice } from './campaign-office.ts'
import { pagesOf } from './pdf-pages.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const at = openPlace()
const { place, signIn } = at
const office = openCampaignOffice(at)
const { send, get, deskOf } = office
let id = ''
beforeAll(async () => {
  await signIn()
  await office.hire()
})

/** Where pictures of the pages are put, for whoever wants to look at them. */
const pictures = process.env.CAMPAIGN_PICTURES

/** What is wrong on a page, wide and narrow. */
async function faultsOf(desk: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 360]) {
    await desk.setViewportSize({ width, height: 740 })
    await settled(desk)
    found.push(...(await faultsAt(desk, `${name} at ${width}`)))
    if (pictures) await desk.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
  }
  await desk.setViewportSize({ width: 1280, height: 740 })
  return found
}

/** The printed pages of what is shown. */
async function printed(desk: Page, name: string): Promise<number> {
  const pdf = await desk.pdf({ preferCSSPageSize: true, ...(pictures ? { path: join(pictures, `${name}.pdf`) } : {}) })
  return pagesOf(pdf)
}

const stepAddress = (step: string, more = '') => `${place.url}/desk/collect/campaigns/${id}?buoc=${step}${more}`
const households = ['Mã hộ\tTổ dân phố\tSố người từ 18 tuổi\tHọ tên\tĐịa chỉ'].concat(
  [1, 2].flatMap((group) =>
    Array.from(
      { length: 12 },
      (_, i) => `${group}-${i + 1}\tTổ ${group}\t2\tNguyễn Văn ${i + 1}\tSố ${i + 1} ngõ ${group}`,
    ),
  ),
)

test('whoever manages plans a campaign, pastes its frame, writes the sizes and seals it', async () => {
  const desk = await deskOf('quan')
  await desk.goto(`${place.url}/desk/collect/campaigns`)
  await desk.getByText('Chưa có đợt điều tra nào').waitFor()
  await desk.getByRole('button', { name: 'Lập đợt điều tra' }).click()
  await desk.getByLabel('Tên đợt điều tra').fill('Điều tra hài lòng năm 2026')
  await desk.getByLabel('Bắt đầu đến hộ').fill(dayOf(Date.now()))
  await desk.getByLabel('Kết thúc').fill(daysAfter(dayOf(Date.now()), 20))
  await desk.getByLabel('Số hộ phúc tra của mỗi điều tra viên').fill('một')
  await desk.locator('form button[type=submit]').click()
  await desk.getByText('Xin ghi một số nguyên.').waitFor()
  await desk.getByLabel('Số hộ phúc tra của mỗi điều tra viên').fill('1')
  expect(await faultsOf(desk, 'plan')).toEqual([])
  await desk.locator('form button[type=submit]').click()

  await desk.getByRole('heading', { name: 'Bước 2. Khung' }).waitFor()
  id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  const paste = async (lines: readonly string[]) => {
    await desk.getByLabel('Hoặc dán các ô chép từ Excel').fill(lines.join('\n'))
    await desk.getByRole('button', { name: 'Xem trước' }).click()
  }
  await paste([...households, households[1] ?? ''])
  await desk.getByText('Mã này đã có ở dòng 2').waitFor()
  await paste(households.map((line) => line.replace('Số 2 ngõ 1', 'Số 1 ngõ 1')))
  await desk.getByText('1 cặp hộ cùng tổ, cùng địa chỉ').waitFor()
  expect(await faultsOf(desk, 'frame')).toEqual([])
  await desk.getByRole('button', { name: 'Ghi khung 24 hộ' }).click()
  await desk.getByText('Đã ghi khung').waitFor()

  await desk.goto(stepAddress('ke-hoach'))
  await desk.getByLabel('Chính thức, Tổ 1').fill('13')
  await desk.getByRole('button', { name: 'Lưu kế hoạch' }).click()
  await desk.getByText('Tổ này chỉ có 12 hộ.').waitFor()
  for (const group of ['Tổ 1', 'Tổ 2']) {
    await desk.getByLabel(`Chính thức, ${group}`).fill('6')
    await desk.getByLabel(`Dự phòng, ${group}`).fill('2')
  }
  await desk.getByRole('row', { name: 'Cộng 24 12 4' }).waitFor()
  await desk.getByRole('button', { name: 'Lưu kế hoạch' }).click()
  await desk.getByText('Đã lưu kế hoạch').waitFor()
  expect(await faultsOf(desk, 'sizes')).toEqual([])

  const seals = async () => {
    await desk.getByRole('button', { name: 'Niêm phong khung…' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Niêm phong' }).click()
    await desk.getByText('Việc tiếp theo: báo trước nguồn số gốc').waitFor()
  }
  await desk.goto(stepAddress('niem-phong'))
  await seals()
  await desk.locator('summary', { hasText: 'Mở niêm phong' }).click()
  await desk.getByLabel('Vì sao mở niêm phong').fill('nhầm')
  await desk.getByRole('button', { name: 'Mở niêm phong' }).click()
  await desk.getByText('Lý do còn quá ngắn').waitFor()
  await desk.getByLabel('Vì sao mở niêm phong').fill('Danh sách thiếu một ngõ của tổ 2')
  await desk.getByRole('button', { name: 'Mở niêm phong' }).click()
  await desk.getByText('Đã mở niêm phong').waitFor()
  await seals()
  expect(await desk.locator('code.seal').innerText()).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  expect(await faultsOf(desk, 'seal')).toEqual([])
})

test('the draw is announced, made before everybody on its day, and printed with its minutes on A4', async () => {
  const desk = await deskOf('quan')
  await desk.goto(stepAddress('boc-tham'))
  await desk.getByLabel('Nguồn số gốc').fill('Giải đặc biệt xổ số miền Bắc ngày mai')
  await desk.getByLabel('Ngày có số gốc').fill(daysAfter(dayOf(Date.now()), 1))
  await desk.getByRole('button', { name: 'Báo trước' }).click()
  await desk.getByText('Đã báo nguồn số gốc').first().waitFor()
  expect(await desk.getByRole('form', { name: 'Bốc thăm' }).count()).toBe(0)
  await office.announcedDayComes()
  await desk.reload()
  await desk.getByLabel('Số gốc', { exact: true }).fill('48213')
  await desk.getByLabel('Gõ lại số gốc').fill('48214')
  await desk.getByRole('button', { name: 'Bốc thăm' }).click()
  await desk.getByText('Hai lần gõ số gốc khác nhau').waitFor()
  expect(await faultsOf(desk, 'draw-form')).toEqual([])
  await desk.getByLabel('Gõ lại số gốc').fill('48213')
  await desk.getByRole('button', { name: 'Bốc thăm' }).click()
  await desk.getByText('Đã bốc thăm lần 1 với số gốc 48213.').waitFor()
  await desk.getByText('Danh sách mã hộ đã bốc').click()
  await desk
    .getByRole('row', { name: /dự phòng 1/ })
    .nth(3)
    .waitFor()
  expect(await desk.getByRole('row', { name: /chính thức$/ }).count()).toBe(12)
  expect(await faultsOf(desk, 'drawn')).toEqual([])

  await desk.locator('summary', { hasText: 'Bốc thăm lại' }).click()
  await desk.getByLabel('Số gốc', { exact: true }).fill('48231')
  await desk.getByLabel('Gõ lại số gốc').fill('48231')
  await desk.getByLabel('Vì sao bốc thăm lại').fill('Gõ nhầm thứ tự hai chữ số cuối')
  await desk.getByRole('button', { name: 'Bốc thăm lại' }).click()
  await desk.getByText('Lần này không dùng nữa.').waitFor()
  await desk.getByRole('link', { name: 'Biên bản bốc thăm' }).click()
  await desk.getByText('Đại diện Ủy ban MTTQ Việt Nam phường').waitFor()
  expect(await faultsOf(desk, 'minutes')).toEqual([])
  expect(await printed(desk, 'minutes')).toBeLessThanOrEqual(2)
})

test('the field begins; sheets and forms are printed for each interviewer, and a control sheet is typed', async () => {
  const desk = await deskOf('quan')
  await desk.goto(stepAddress('thuc-dia'))
  await desk.getByLabel('Lê Thị Hoa').check()
  await desk.getByLabel('Đỗ Văn Bình').check()
  await desk.getByRole('button', { name: 'Bắt đầu thực địa' }).click()
  await desk.getByText('Đã bắt đầu thực địa').waitFor()
  const all = (await get('quan', `/${id}/households`)).households
  expect(all).toHaveLength(12)

  await desk.getByText('Nhập phiếu kiểm soát').click()
  const [first] = all
  await desk.getByLabel('Mã hộ').fill(first.code)
  await desk.getByLabel('Ngày đến').fill(dayOf(Date.now()))
  await desk.getByLabel('Giờ đến').fill('00:00')
  await desk.getByLabel('Kết quả lần đến').selectOption('complete')
  await desk.getByRole('button', { name: 'Ghi lần đến' }).click()
  await desk.getByText('Hộ đã trả lời: xin ghi số người từ 18 tuổi.').waitFor()
  expect(await faultsOf(desk, 'field')).toEqual([])
  await desk.getByLabel('Số người từ 18 tuổi').fill('2')
  await desk.getByRole('button', { name: 'Ghi lần đến' }).click()
  await desk.getByText('trước khi bắt đầu thực địa').waitFor()

  await desk.getByRole('link', { name: 'Phiếu kiểm soát của Lê Thị Hoa' }).click()
  await desk.getByRole('button', { name: 'Ghi nhật ký và hiện phiếu' }).waitFor()
  expect(await desk.locator('main').innerText()).not.toContain('Nguyễn Văn')
  await desk.getByRole('button', { name: 'Ghi nhật ký và hiện phiếu' }).click()
  await desk.getByText('Nguyễn Văn').first().waitFor()
  expect(await faultsOf(desk, 'control-sheets')).toEqual([])
  expect(await printed(desk, 'control-sheets')).toBe(1)

  await desk.goto(stepAddress('thuc-dia', '&in=phieu-trang&nguoi=').concat(all[0].interviewer))
  await desk.getByRole('article').nth(5).waitFor()
  expect(await desk.locator('main').innerText()).not.toContain('Nguyễn Văn')
  expect(await faultsOf(desk, 'blank-forms')).toEqual([])
  expect((await printed(desk, 'blank-forms')) % 6).toBe(0)

  await desk.goto(stepAddress('thuc-dia'))
  await desk.getByText('Chuyển hộ cho điều tra viên khác').click()
  await desk.getByRole('checkbox', { name: `Tổ 1, Lê Thị Hoa ${first.code}`, exact: true }).check()
  await desk.getByLabel('Chuyển cho').selectOption({ label: 'Đỗ Văn Bình' })
  await desk.getByRole('button', { name: 'Chuyển hộ' }).click()
  await desk.getByText('Đã chuyển 1 hộ.').waitFor()
  await desk.getByRole('row', { name: 'Đỗ Văn Bình 7 0 0 0 7' }).waitFor()
})

/** Two of twelve households refuse; the others answer, and their paper forms are keyed twice, but for the first. */
async function fieldIsWorked(): Promise<string[]> {
  const all: { code: string; form: string }[] = (await get('quan', `/${id}/households`)).households
  const visits = all.map(({ code }, i) => ({
    ...{ id: randomUUID(), code, at: Date.now(), appointment: null, note: '', adults: 2 },
    outcome: i < 2 ? 'refusal-hard' : 'complete',
  }))
  await send('quan', 'POST', `/${id}/visits`, { visits })
  const forms = all.slice(2).map(({ form }) => form)
  for (const [place, form] of forms.entries()) {
    if (place === 0) continue
    const answers = fullAnswers(place % 5 === 0 ? 2 : 5)
    await send('ut', 'PUT', `/${id}/forms/${form}`, { pass: '1', answers })
    await send('bay', 'PUT', `/${id}/forms/${form}`, { pass: '2', answers })
  }
  return forms
}

test('a keyer sees nothing but the forms, keys one without the mouse, and what two keyed differently is settled', async () => {
  const [form = ''] = await fieldIsWorked()
  const keyer = await deskOf('ut')
  await keyer.goto(`${place.url}/desk/`)
  await keyer.getByRole('link', { name: 'Điều tra hài lòng năm 2026' }).click()
  await keyer.getByLabel('Số phiếu').fill(form.replace(/.$/, (digit) => `${(Number(digit) + 1) % 10}`))
  await keyer.getByText('Số phiếu sai chữ số kiểm tra').waitFor()
  await keyer.getByLabel('Số phiếu').fill(form)
  await keyer.getByText('nhập lần 1').waitFor()
  expect(await faultsOf(keyer, 'keying-number')).toEqual([])
  await keyer.getByLabel('Số phiếu').press('Enter')
  await keyer.getByRole('heading', { name: `Phiếu ${form}, lần nhập 1` }).waitFor()
  await keyer.keyboard.type('7')
  await keyer.getByText('Câu này không có số 7 trên phiếu.').waitFor()
  await keyer.keyboard.press('Enter')
  await keyer.keyboard.type('2')
  expect(await faultsOf(keyer, 'keying')).toEqual([])
  const cells = await keyer.locator('.cell input:not(:disabled):not([maxlength="200"])').count()
  for (let typed = 0; typed < cells + 40; typed++) {
    const focus = await keyer.evaluate(() => (document.activeElement as HTMLInputElement).tagName)
    if (focus === 'BUTTON') break
    await keyer.keyboard.press('Enter')
    if (await keyer.evaluate(() => document.activeElement?.getAttribute('maxlength') === '1'))
      await keyer.keyboard.type('1')
  }
  await keyer.keyboard.press('Enter')
  await keyer.getByText(`Đã nhập phiếu ${form}, lần 1.`).waitFor()

  const first = await get('bay', `/${id}/forms`)
  expect(first.forms.find((one: { form: string }) => one.form === form)).toMatchObject({ state: 'once', pass: 2 })
  await send('bay', 'PUT', `/${id}/forms/${form}`, { pass: '2', answers: fullAnswers(5) })
  const desk = await deskOf('quan')
  await desk.goto(stepAddress('nhap-phieu'))
  await desk.getByRole('heading', { name: `Phiếu ${form}` }).waitFor()
  expect(await desk.locator('main').innerText()).not.toMatch(/Ngô Thị Út|Vũ Văn Bảy/)
  expect(await desk.locator('input[type=radio]:checked').count()).toBe(0)
  expect(await faultsOf(desk, 'arbitration')).toEqual([])
  const fields = desk.getByRole('form', { name: `Phân xử phiếu ${form}` }).locator('fieldset')
  for (const field of await fields.all()) await field.locator('input').last().check()
  await desk.getByRole('button', { name: `Phân xử phiếu ${form}` }).click()
  await desk.getByText(`Đã phân xử phiếu ${form}.`).waitFor()
  await desk.getByText('Đã xong: 10 phiếu').waitFor()
})

test('second visits are written down, the lock is asked for and confirmed by another person, and the results stay', async () => {
  const checker = await deskOf('tam')
  await checker.goto(stepAddress('phuc-tra'))
  const open = checker.getByRole('button', { name: /Ghi kết quả hộ/ })
  await open.first().waitFor()
  expect(await checker.locator('main').innerText()).toContain('Nguyễn Văn')
  expect(await faultsOf(checker, 'back-checks')).toEqual([])
  for (const place of [0, 1]) {
    await open.nth(place).click()
    await checker.getByLabel('Đúng, có đến hỏi').check()
    await checker.getByRole('button', { name: 'Ghi kết quả phúc tra' }).click()
    await checker.getByText('Đã ghi kết quả phúc tra').waitFor()
    await checker.getByRole('form', { name: /Kết quả phúc tra/ }).waitFor({ state: 'detached' })
  }

  const desk = await deskOf('quan')
  await desk.goto(stepAddress('khoa'))
  await desk.getByText('Không còn việc nào dở dang.').waitFor()
  await desk.getByRole('button', { name: 'Đề nghị khóa số liệu…' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Đề nghị khóa' }).click()
  await desk.getByText('Đã đề nghị khóa').first().waitFor()
  expect(await desk.getByRole('button', { name: 'Xác nhận khóa…' }).count()).toBe(0)
  expect(await faultsOf(desk, 'lock')).toEqual([])

  const leader = await deskOf('minh')
  await leader.goto(stepAddress('khoa'))
  await leader.getByRole('button', { name: 'Xác nhận khóa…' }).click()
  await leader.getByRole('dialog').getByText('10 phiếu').waitFor()
  await leader.getByRole('dialog').getByRole('button', { name: 'Khóa số liệu' }).click()
  await leader.getByText('Đã khóa số liệu của đợt điều tra.').waitFor()
  await leader.getByRole('table', { name: 'Kết quả nếu dừng sau mỗi lần đến' }).waitFor()
  expect(await faultsOf(leader, 'locked')).toEqual([])
  expect((await get('minh', `/${id}`)).state).toBe('locked')
  await leader.getByRole('link', { name: 'Báo cáo điều tra' }).click()
  await leader
    .getByText(/11\. Giới hạn: kết quả có sai số/)
    .first()
    .waitFor()
  expect(await faultsOf(leader, 'report')).toEqual([])
})
