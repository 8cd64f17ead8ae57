import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults, faultsAt } from './axe.ts'
import { openPlace } from './place.ts'

const { place, page, signIn } = openPlace()

beforeAll(signIn)

/** Opens a page of the desk and waits until it is drawn. */
async function opened(path: string, width = 1280): Promise<Page> {
  const desk = await page({ width, staff: true, bypassCSP: true })
  await open(desk, path)
  return desk
}

async function open(desk: Page, path: string) {
  await desk.goto(place.url + path)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await desk.waitForLoadState('networkidle')
}

/** Goes on to a field by the keyboard alone and types there. */
async function typeInto(desk: Page, label: string, text: string) {
  const field = desk.getByLabel(label, { exact: true })
  for (let steps = 0; steps < 60; steps++) {
    if (await field.evaluate((element) => element === element.ownerDocument.activeElement)) break
    await desk.keyboard.press('Tab')
  }
  expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  await desk.keyboard.press('Control+a')
  await desk.keyboard.type(text)
}

test('a planner who sends nothing is told at the table, and the focus goes where something is missing', async () => {
  const desk = await opened('/desk/plan')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByText('Chưa có tổ dân phố hay nhóm nào để chọn mẫu.').waitFor()
  const focused = await desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(focused).toBe('Tên nhóm, nhóm 1')
})

test('a plan filled in by keyboard shows its number of interviews, and the ministry’s beside it', async () => {
  const desk = await opened('/desk/plan')
  await typeInto(desk, 'Tên nhóm, nhóm 1', 'Tổ 1')
  await typeInto(desk, 'Số hộ hoặc hồ sơ, nhóm 1', '3.000')
  await typeInto(desk, 'Sai số (điểm phần trăm)', '5')
  await typeInto(desk, 'Tỷ lệ trả lời dự kiến (%)', '70')
  await desk.keyboard.press('Enter')
  const heading = desk.getByRole('heading', { name: 'Cần 341 phiếu trả lời' })
  await heading.waitFor()
  await desk.getByText('Mời 488 trong 3.000').waitFor()
  await desk.getByText(/công thức Yamane .*353 phiếu/).waitFor()
  const row = desk.getByRole('table', { name: /^Chia 341 phiếu/ }).getByRole('row', { name: /Tổ 1/ })
  expect((await row.innerText()).replace(/\s+/g, ' ')).toBe('Tổ 1 3.000 341 488')
  expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
})

test('groups pasted from a spreadsheet fill the table; a response rate of nothing is refused at its field', async () => {
  const desk = await opened('/desk/plan')
  await desk.getByText('Dán từ bảng tính').click()
  await desk.getByLabel(/^Hai hoặc ba cột/).fill('Tên\tSố hộ\tNăm trước\nTổ 1\t1.200\t0,93\nTổ 2\t800\t0,88')
  await desk.getByRole('button', { name: 'Điền vào bảng' }).click()
  await desk.getByText('Đã điền 2 nhóm vào bảng.').waitFor()
  expect(await desk.getByLabel('Năm trước hài lòng (%), nhóm 2', { exact: true }).inputValue()).toBe('88')

  const rate = desk.getByLabel('Tỷ lệ trả lời dự kiến (%)', { exact: true })
  await rate.fill('0')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByText('Tỷ lệ trả lời dự kiến phải lớn hơn 0').waitFor()
  expect(await rate.getAttribute('aria-invalid')).toBe('true')
  await rate.fill('80')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByRole('heading', { name: /^Cần \d+ phiếu trả lời/ }).waitFor()
})

test('a desk nobody answered at yet says so on the page about trust, and claims nothing', async () => {
  const desk = await opened('/desk/trust')
  await desk.getByText('Kỳ này chưa có phiếu trả lời').waitFor()
  await desk.getByText('Trong năm chưa có phiếu của người tự nguyện trả lời').waitFor()
  expect(await desk.getByRole('table').count()).toBe(0)
})

test('with transactions and five answers the page about trust tells the response rate and what the silent could do', async () => {
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
  await send('PUT', '/api/v1/populations', { month, area: 'ho-tich', procedure: '', channel: 'desk', closed: 200 })
  const { code } = await send('POST', '/api/v1/touchpoints', { area: 'ho-tich' })
  const answers = { overall: 5, access: 5, procedure: 5, official: 5, result: 5, feedback: 5 }
  const sent = { touchpoint: code, questionnaire: 'one-stop', version: 1, answers }
  for (let i = 0; i < 5; i++) await send('POST', '/api/v1/responses', { ...sent, id: crypto.randomUUID() })

  const desk = await opened('/desk/trust')
  await desk.getByText('5 phiếu thuộc 200 hồ sơ đã giải quyết').first().waitFor()
  await desk.getByText('Cho dù tất cả người không trả lời').first().waitFor()
  await desk.getByRole('table', { name: /^Từng chỉ tiêu/ }).waitFor()
  await desk.getByText('Tỷ lệ trả lời từng nhóm hồ sơ').click()
  await desk.getByRole('row', { name: /Hộ tịch.*200.*5/ }).waitFor()
})

async function send(method: string, path: string, body: unknown): Promise<{ code: string }> {
  const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: place.cookie }
  const answer = await fetch(place.url + path, { method, headers, body: JSON.stringify(body) })
  expect(answer.ok).toBe(true)
  return answer.json() as Promise<{ code: string }>
}

test('axe finds nothing wrong with trust, plan and publications, and none scrolls sideways at 320 px', async () => {
  const desk = await page({ width: 320, staff: true, bypassCSP: true })
  const faults: string[] = []
  for (const path of ['/desk/trust', '/desk/plan', '/desk/publications']) {
    await open(desk, path)
    for (const summary of await desk.locator('summary').all()) await summary.click()
    faults.push(...(await faultsAt(desk, path)))
  }
  expect(faults).toEqual([])
})

test('a plan with its refusals and a plan with its answer are as sound at 320 px', async () => {
  const desk = await opened('/desk/plan', 320)
  const sound = async () => {
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeFaults(desk)).toEqual([])
  }
  await desk.getByLabel('Số hộ hoặc hồ sơ, nhóm 1', { exact: true }).fill('nhiều')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByText('Xin đặt tên cho nhóm.').waitFor()
  await sound()
  await desk.getByLabel('Tên nhóm, nhóm 1', { exact: true }).fill('Tổ dân phố số 1')
  await desk.getByLabel('Số hộ hoặc hồ sơ, nhóm 1', { exact: true }).fill('3000')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByRole('heading', { name: /^Cần/ }).waitFor()
  await sound()
})
