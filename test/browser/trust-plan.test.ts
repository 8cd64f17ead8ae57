import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { quarterOf, quartersUpTo } from '../../client/desk/periods.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { axeFaults, faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page, signIn } = openPlace()
const cli = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

/** The last quarter that is over: how many answered by procedure is told of half-months that are. */
const [, last = ''] = quartersUpTo(quarterOf(dayOf(Date.now())), 2)

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
  await settled(desk)
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
  const desk = await opened('/desk/collect/sample')
  await desk.getByRole('button', { name: 'Tính cỡ mẫu' }).click()
  await desk.getByText('Chưa có tổ dân phố hay nhóm nào để chọn mẫu.').waitFor()
  const focused = await desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(focused).toBe('Tên nhóm, nhóm 1')
})

test('a plan filled in by keyboard shows its number of interviews, and the ministry’s beside it', async () => {
  const desk = await opened('/desk/collect/sample')
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
  const desk = await opened('/desk/collect/sample')
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
  const desk = await opened('/desk/results/trust')
  await desk.getByText('Kỳ này chưa có phiếu trả lời').waitFor()
  await desk.getByText('Trong năm chưa có phiếu của người tự nguyện trả lời').waitFor()
  expect(await desk.getByRole('table').count()).toBe(0)
})

test('with transactions and five answers the page about trust tells the response rate and what the silent could do', async () => {
  const month = parsePeriod(last)?.firstDay.slice(0, 7) ?? expect.fail('no quarter')
  await send('PUT', '/api/v1/populations', { month, area: 'ho-tich', procedure: '', channel: 'desk', closed: 200 })
  const rows = [1, 2, 3, 4, 5].map((number) => `${last}-${number},${month}-05,ho-tich,one-stop,5,5,5,5,5,5`)
  const file = join(place.folder, 'five.csv')
  const columns = 'id,answered_at,area,questionnaire,overall,access,answer.procedure,official,result,feedback'
  writeFileSync(file, [columns, ...rows].join('\n'))
  const env = { PATH: process.env.PATH, DATABASE_URL: `file:${join(place.folder, 'sipas.db')}` }
  execFileSync(process.execPath, [cli, 'import', 'responses', file], { env, stdio: 'pipe' })

  const desk = await opened(`/desk/results/trust?period=${last}`)
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
  for (const path of [`/desk/results/trust?period=${last}`, '/desk/collect/sample', '/desk/reports/published']) {
    await open(desk, path)
    for (const summary of await desk.locator('summary').all()) await summary.click()
    faults.push(...(await faultsAt(desk, path)))
  }
  expect(faults).toEqual([])
})

test('a plan with its refusals and a plan with its answer are as sound at 320 px', async () => {
  const desk = await opened('/desk/collect/sample', 320)
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
