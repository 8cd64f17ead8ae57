import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { quarterOf, quartersUpTo } from '../../client/desk/periods.ts'
import { openFile } from '../../db/open-file.ts'
import { addToBatch } from '../../db/queries/batches.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { dayOf, startOfDay } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { answer } from '../answer.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page, signIn } = openPlace()

/** The last quarter that is over. */
const [, last = ''] = quartersUpTo(quarterOf(dayOf(Date.now())), 2)
const then = startOfDay(parsePeriod(last)?.firstDay ?? '') + 40 * 24 * 60 * 60 * 1000
let leader = ''

/** Content people and a flood of others in a quarter that is over; and a leader of the ward besides the administrator. */
beforeAll(async () => {
  await signIn()
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  const when = { answeredAt: then, receivedAt: then, channel: 'online', questionnaire: 'online' } as const
  const flood = Array.from({ length: 30 }, () => answer({ ...when, pattern: '111110', overall: 1 }))
  await addResponses(db, [...Array.from({ length: 300 }, () => answer(when)), ...flood])
  await addToBatch(db, { batch: 'k7m29xqp4h', at: then, responses: flood.map(({ id }) => id) })
  const secret = readFileSync(join(place.folder, 'app-secret'), 'utf8').trim()
  const offered = { roles: ['leader'], unit: '' } as const
  const token = await invite({ db, now: Date.now, secret }, undefined, offered)
  db.$client.close()
  const person = { token, name: 'Trần Văn Minh', login: 'minh', password: 'hoa sữa tháng mười' }
  leader = cookieOf(await fetch(`${place.url}/api/v1/invitations/accept`, jsonBody(person)))
})

/** A page of the desk as another person sees it who has signed in. */
async function asLeader(width = 1280): Promise<Page> {
  const desk = await page({ width, bypassCSP: true })
  const [name = '', value = ''] = leader.split('=')
  await desk.context().addCookies([{ name, value, url: place.url }])
  return desk
}

const excludedNow = async () => {
  const headers = { Cookie: place.cookie }
  return (await (await fetch(`${place.url}/api/v1/figures?period=${last}&by=area`, { headers })).json()).excluded
}

test('a flood is proposed to be left out; the proposer cannot confirm it, another person who signs in can, by keyboard', async () => {
  const lan = await page({ width: 1280, staff: true })
  await lan.goto(`${place.url}/desk/watch?period=${last}`)
  await lan.getByText('Đề nghị loại cả đợt').click()
  await lan.getByRole('button', { name: 'Đề nghị loại cả đợt' }).click()
  await lan.getByText('Xin chọn lý do trong danh sách').waitFor()
  await lan.getByLabel('Lý do').selectOption('automatic')
  await lan.getByLabel('Ghi rõ').fill('Một chương trình gửi trong đêm')
  await lan.getByRole('button', { name: 'Đề nghị loại cả đợt' }).click()
  await lan.getByText('Số liệu chưa thay đổi').waitFor()
  expect(await excludedNow()).toBe(0)

  await lan.goto(`${place.url}/desk/proposals`)
  await lan.getByText('Anh/Chị là người đề nghị').waitFor()
  await lan.getByText('Trần Văn Minh').waitFor()
  expect(await lan.getByRole('button', { name: /Xác nhận/ }).count()).toBe(0)

  const minh = await asLeader()
  await minh.goto(`${place.url}/desk/`)
  await minh.getByRole('link', { name: 'Xem và xác nhận 1 đề nghị' }).click()
  await minh.getByText('Xem số liệu thay đổi thế nào').click()
  await minh.getByText('kém hài lòng hơn các phiếu còn lại').first().waitFor()
  await minh.getByRole('row', { name: /Hộ tịch.*90,9%.*100,0%/ }).waitFor()
  await minh.getByRole('button', { name: 'Xác nhận…' }).focus()
  await minh.keyboard.press('Enter')
  await minh.getByRole('dialog').getByText('30 phiếu không được tính nữa').waitFor()
  expect(await excludedNow()).toBe(0)
  await minh.keyboard.press('Shift+Tab')
  await minh.keyboard.press('Enter')
  await minh.getByText('Đã xác nhận: Loại đợt phiếu k7m29xqp4h.').waitFor()
  expect(await excludedNow()).toBe(30)
  await minh.getByText('Không có đề nghị nào đang chờ').waitFor()
})

test('a publication waits; citizens read nothing until another person has seen the figures and confirmed', async () => {
  const results = async () => (await fetch(`${place.url}/ket-qua?lang=vi`)).text()
  const lan = await page({ width: 1280, staff: true })
  await lan.goto(`${place.url}/desk/publications`)
  await lan.getByRole('button', { name: 'Chuẩn bị công bố…' }).click()
  await lan.getByRole('dialog').getByRole('button', { name: 'Chuẩn bị công bố' }).click()
  await lan.getByText(/Đã chuẩn bị công bố/).waitFor()
  expect(await results()).toContain('Chưa có kỳ nào được công bố')

  const minh = await asLeader()
  await minh.goto(`${place.url}/desk/proposals`)
  await minh.getByText('Xem số liệu thay đổi thế nào').click()
  await minh.getByRole('table', { name: 'Kết quả như người dân sẽ đọc' }).waitFor()
  await minh
    .getByText(/loại 30 phiếu; không loại thì/)
    .first()
    .waitFor()
  await minh.getByRole('button', { name: 'Xác nhận…' }).click()
  await minh.getByRole('dialog').getByText('/ket-qua').waitFor()
  await minh.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await minh.getByText(/Đã xác nhận: Công bố/).waitFor()
  const page1 = (await results()).replaceAll('\u00a0', ' ')
  expect(page1).not.toContain('Chưa có kỳ nào được công bố')
  expect(page1).toContain('loại 30 phiếu; không loại thì')
})

test('a leader declines with a reason, and the proposer reads it; another proposal its maker withdraws', async () => {
  const lan = await page({ width: 1280, staff: true })
  const propose = async () => {
    await lan.goto(`${place.url}/desk/proposals`)
    await lan.getByText('Phiếu bị loại khỏi số liệu').click()
    await lan.getByText('Đề nghị tính lại một phiếu').click()
    await lan.getByLabel('Lý do').selectOption('mistaken')
    await lan.getByLabel('Ghi rõ').fill('Xem lại thấy phiếu này là thật')
    await lan.getByRole('button', { name: 'Đề nghị tính lại' }).click()
    await lan.getByText('Đã gửi đề nghị').waitFor()
  }
  await propose()
  const minh = await asLeader()
  await minh.goto(`${place.url}/desk/proposals`)
  await minh.getByText('Không đồng ý', { exact: false }).first().click()
  await minh.getByRole('button', { name: 'Từ chối đề nghị' }).click()
  await minh.getByText('Xin ghi rõ vì sao không đồng ý').waitFor()
  await minh.getByLabel('Vì sao không đồng ý').fill('Chưa có biên bản làm việc')
  await minh.getByRole('button', { name: 'Từ chối đề nghị' }).click()
  await minh.getByText(/Đã từ chối: Tính lại phiếu/).waitFor()

  await lan.goto(`${place.url}/desk/proposals`)
  await lan.getByText('Đã quyết định').click()
  await lan.getByText('Không đồng ý: Chưa có biên bản làm việc').waitFor()
  await propose()
  await lan.goto(`${place.url}/desk/proposals`)
  await lan.getByRole('button', { name: 'Rút đề nghị' }).click()
  await lan.getByText(/Đã rút đề nghị/).waitFor()
})

test('the log is narrowed by its address, gone through and compared with a head that was kept', async () => {
  const minh = await asLeader()
  await minh.goto(`${place.url}/desk/admin/log`)
  await minh.getByRole('row', { name: /Trần Văn Minh.*công bố kỳ/ }).waitFor()
  const head = await minh.locator('.log-head code').innerText()
  await minh.getByLabel('Việc', { exact: true }).selectOption('batch-excluded')
  await minh.getByRole('button', { name: 'Lọc' }).click()
  await minh.waitForURL(/act=batch-excluded/)
  await minh.getByText('Trang 1 trên 1, 1 dòng').waitFor()
  await minh.getByLabel('Đối chiếu mã đã giữ').fill(head)
  await minh.getByRole('button', { name: 'Đối chiếu' }).click()
  await minh.getByText(/Khớp: dòng/).waitFor()
  await minh.goto(`${place.url}/desk/admin/log?subject=khong-co`)
  await minh.getByText('Không có dòng nào như vậy').waitFor()
})

test('axe finds nothing wrong with proposals, an opened one, and the log, and none scrolls sideways at 320 px', async () => {
  const lan = await page({ width: 320, staff: true })
  await lan.goto(`${place.url}/desk/proposals`)
  await lan.getByText('Phiếu bị loại khỏi số liệu').click()
  await lan.getByText('Đề nghị tính lại một phiếu').click()
  await lan.getByLabel('Lý do').selectOption('mistaken')
  await lan.getByLabel('Ghi rõ').fill('Xem lại thấy phiếu này là thật')
  await lan.getByRole('button', { name: 'Đề nghị tính lại' }).click()
  await lan.getByText('Đã gửi đề nghị').waitFor()
  const minh = await asLeader(320)
  const faults: unknown[] = []
  for (const path of [
    '/desk/proposals',
    '/desk/admin/log',
    '/desk/publications',
    `/desk/publications/${last}/1`,
    '/desk/',
  ]) {
    await minh.goto(place.url + path)
    await minh.getByRole('heading', { level: 1 }).waitFor()
    await settled(minh)
    if (path === '/desk/proposals') {
      for (const title of [
        'Xem số liệu thay đổi thế nào',
        'Không đồng ý',
        'Đã quyết định',
        'Phiếu bị loại khỏi số liệu',
      ])
        await minh.getByText(title, { exact: false }).first().click()
      await settled(minh)
    }
    faults.push(...(await faultsAt(minh, path)))
  }
  expect(faults).toEqual([])
})
