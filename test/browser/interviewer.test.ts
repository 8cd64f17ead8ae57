import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { faultsAt } from './axe.ts'
import { openCampaignOffice } from './campaign-office.ts'
import { openPlace } from './place.ts'

const here = openPlace()
const { place, signIn } = here
const office = openCampaignOffice(here)
const { send, get, deskOf } = office
let id = ''

/** Where pictures of the pages are put, for whoever wants to look at them. */
const pictures = process.env.CAMPAIGN_PICTURES
const picture = (page: Page, name: string) =>
  pictures && page.screenshot({ path: join(pictures, `phone-${name}.png`), fullPage: true })

beforeAll(async () => {
  await signIn()
  await office.hire()
  id = await office.inField({ households: 12, main: 8, reserve: 2 }, 'Lê Thị Hoa')
})

/** What lies in the database of visits and forms. */
async function stored() {
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  const visits = await db.all<{ outcome: string; n: number }>(
    sql`select outcome, count(*) as n from visits group by outcome order by outcome`,
  )
  const [forms] = await db.all<{ n: number }>(sql`select count(*) as n from keyings where pass = 0`)
  db.$client.close()
  return { visits, forms: forms?.n }
}

/** The telephone of the interviewer with her list on it, the program kept by its worker. */
async function withList(): Promise<Page> {
  const phone = await deskOf('hoa', 360)
  await phone.goto(`${place.url}/interviewer`)
  await phone.getByRole('heading', { name: 'Điều tra hài lòng năm 2026' }).waitFor()
  await phone.evaluate(() => navigator.serviceWorker.ready)
  return phone
}

async function notMet(phone: Page, place: number) {
  await phone.locator('.house').nth(place).click()
  await phone.getByRole('button', { name: 'Không gặp' }).click()
  await phone.getByLabel('Có người ở, không ai ở nhà').check()
  await phone.getByLabel('Ghi chú cho lần sau').fill('Nhà có chó.')
  await phone.getByRole('button', { name: 'Ghi lần đến' }).click()
  await phone.locator('.house').first().waitFor()
}

/** Goes through the whole form: the first answer of each question that is required. */
async function interview(phone: Page) {
  for (;;) {
    for (const field of await phone.locator('fieldset:not(:has-text("không bắt buộc"))').all())
      await field.locator('input').first().check()
    const next = phone.getByRole('button', { name: /^(Tiếp|Xong, lưu phiếu)$/ })
    const isLast = (await next.innerText()).startsWith('Xong')
    await next.click()
    if (isLast) return
  }
}

test('without network an interviewer writes visits and a whole interview down, restarts, and all is stored once', async () => {
  const phone = await withList()
  await picture(phone, 'list')
  expect(await faultsAt(phone, 'list')).toEqual([])
  const reserve = (await get('quan', `/${id}/households`)).households
  expect(await phone.locator('.house').count()).toBe(8)
  expect(reserve).toHaveLength(8)
  await phone.context().setOffline(true)
  await phone.reload()
  await phone.getByText('Không có mạng. Vẫn ghi được như thường.').waitFor()
  await notMet(phone, 0)
  await phone.getByText('1 việc đã lưu trên máy, tự gửi khi có mạng.').waitFor()
  await notMet(phone, 1)
  await phone.locator('.house').nth(2).click()
  await picture(phone, 'household')
  expect(await faultsAt(phone, 'household')).toEqual([])
  await phone.getByRole('button', { name: 'Gặp được, phỏng vấn' }).click()
  await phone.getByRole('button', { name: '3', exact: true }).click()
  await phone.getByText(/Hỏi người|hỏi người thứ/).waitFor()
  await phone.getByRole('button', { name: 'Tiếp' }).click()
  expect(await faultsAt(phone, 'interview')).toEqual([])
  await picture(phone, 'interview')
  await phone.locator('fieldset').first().locator('input').first().check()
  // The telephone goes dark: what was answered is still there.
  await phone.reload()
  await phone.locator('.house').nth(2).click()
  await phone.getByRole('button', { name: 'Gặp được, phỏng vấn' }).click()
  await phone.getByRole('button', { name: '3', exact: true }).click()
  await phone.getByRole('button', { name: 'Tiếp' }).click()
  expect(await phone.locator('fieldset').first().locator('input').first().isChecked()).toBe(true)
  await interview(phone)
  await phone.getByText('4 việc đã lưu trên máy, tự gửi khi có mạng.').waitFor()
  await phone.reload()
  await phone.getByText('4 việc đã lưu trên máy').waitFor()
  expect(await stored()).toEqual({ visits: [], forms: 0 })
  await phone.context().setOffline(false)
  await phone.getByText('Đã gửi hết.').waitFor()
  await phone.getByRole('button', { name: 'Gửi và lấy danh sách mới' }).click()
  await phone.getByText('Đã gửi hết.').waitFor()
  const once = {
    visits: [
      { outcome: 'complete', n: 1 },
      { outcome: 'nobody-home', n: 2 },
    ],
    forms: 1,
  }
  expect(await stored()).toEqual(once)
})

test('whose session was closed is told that nothing is lost, and what the server refuses is shown', async () => {
  const phone = await withList()
  await phone.context().clearCookies()
  await notMet(phone, 3)
  await phone.getByText('1 việc vẫn được lưu trên máy.').waitFor()
  expect(await phone.getByRole('link', { name: 'Đăng nhập' }).getAttribute('href')).toBe('/desk')
  const cookies = await (await deskOf('hoa')).context().cookies()
  await phone.context().addCookies(cookies)
  // Meanwhile the households were given to somebody else.
  const { people } = await get('quan', `/${id}`)
  const binh = people.interviewers.find(({ name }: { name: string }) => name === 'Đỗ Văn Bình')
  const codes = (await get('quan', `/${id}/households`)).households.map(({ code }: { code: string }) => code)
  await send('quan', 'POST', `/${id}/assignments`, { codes, interviewer: binh.id })
  await phone.getByRole('button', { name: 'Gửi và lấy danh sách mới' }).click()
  await phone.getByText('1 việc máy chủ không nhận, đưa tổ trưởng xem').click()
  await phone.getByText('Hộ này không có trong các hộ đã giao cho bạn.').waitFor()
  await phone
    .getByText('Hiện không có đợt điều tra nào có hộ giao cho bạn.')
    .or(phone.getByText('Còn 0 trên 0 hộ'))
    .waitFor()
})
