import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { addToBatch } from '../../db/queries/batches.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { answer } from '../answer.ts'
import { toldAnew } from '../released.ts'
import { cookieOf, jsonBody } from '../world.ts'
import { faultsAt } from './axe.ts'
import { openPlace } from './place.ts'
import { settled } from './settled.ts'

const { place, page, signIn, newTouchpoint } = openPlace()

const hour = 3_600_000
let leader = ''

/** Fifty batches of 25 from fifty places three hours ago, and honest people beside; and a leader of the ward. */
beforeAll(async () => {
  await signIn()
  const { code } = await newTouchpoint({ area: 'ho-tich', counter: 'Quầy số 3' })
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  const at = Date.now() - 3 * hour
  const when = { answeredAt: at, receivedAt: at, touchpoint: code }
  await addResponses(
    db,
    Array.from({ length: 40 }, () => answer({ ...when, answeredAt: at - hour, comment: 'Tốt' })),
  )
  for (let i = 0; i < 50; i++) {
    const flood = Array.from({ length: 25 }, () => answer({ ...when, pattern: '111110', overall: 1 }))
    await addResponses(db, flood)
    await addToBatch(db, { batch: `dot-${i}`, at, responses: flood.map(({ id }) => id) })
  }
  await toldAnew(db)
  const secret = readFileSync(join(place.folder, 'app-secret'), 'utf8').trim()
  const token = await invite({ db, now: Date.now, secret }, undefined, { roles: ['leader'], unit: '' })
  db.$client.close()
  const person = { token, name: 'Trần Văn Minh', login: 'minh', password: 'hoa sữa tháng mười' }
  leader = cookieOf(await fetch(`${place.url}/api/v1/invitations/accept`, jsonBody(person)))
})

async function asLeader(): Promise<Page> {
  const desk = await page({ width: 1280, bypassCSP: true })
  const [name = '', value = ''] = leader.split('=')
  await desk.context().addCookies([{ name, value, url: place.url }])
  return desk
}

/** Each press is counted. */
function presses() {
  let n = 0
  const press = async (what: Locator) => {
    n++
    await what.click()
  }
  return { press, count: () => n }
}

test.each([
  [1280, 6],
  [360, 12],
])('the worklist is no longer than a few screens, and axe finds nothing wrong, %i pixels wide', async (width, most) => {
  const shown = await page({ width, staff: true, bypassCSP: true })
  await shown.goto(`${place.url}/desk/comments/doubtful`)
  await shown.getByRole('button', { name: 'Chọn tất cả 50 đợt' }).waitFor()
  await settled(shown)
  const screens = await shown.evaluate(() => document.documentElement.scrollHeight / innerHeight)
  expect(screens).toBeLessThanOrEqual(most)
  await shown.getByRole('checkbox').first().check()
  await shown.getByText('Đã chọn 1 dấu hiệu').waitFor()
  await shown.getByText('Đã xem, không sao').click()
  expect(await faultsAt(shown, 'doubtful')).toEqual([])
})

test('filters stand in the address, and what they leave can be nothing', async () => {
  const shown = await page({ width: 1280, staff: true })
  await shown.goto(`${place.url}/desk/comments/doubtful`)
  await shown.locator('.filters select').nth(1).selectOption({ label: 'Nhiều hơn thường lệ' })
  await expect.poll(() => shown.url()).toContain('kind=burst')
  await shown
    .getByRole('row', { name: /phiếu lúc .* giờ; thường lệ/ })
    .first()
    .waitFor()
  expect(await shown.getByRole('row', { name: /đến từ một nơi trong nửa giờ/ }).count()).toBe(0)
  await shown.goto(`${place.url}/desk/comments/doubtful?state=excluded`)
  await shown.getByText('Không có dấu hiệu nào như đã lọc.').waitFor()
})

test('the first screen of a manager names how many nobody has looked at, and leads there', async () => {
  const shown = await page({ width: 360, staff: true })
  await shown.goto(`${place.url}/desk/month`)
  await shown.getByRole('link', { name: /\d+ dấu hiệu chưa xem/ }).click()
  await shown.getByRole('button', { name: 'Chọn tất cả 50 đợt' }).waitFor()
  expect(shown.url()).toContain('state=new')
})

test('a sign is looked at by keyboard alone, says who did and why, and is new again by one press', async () => {
  const shown = await page({ width: 1280, staff: true })
  await shown.goto(`${place.url}/desk/comments/doubtful?kind=burst`)
  await shown.getByRole('checkbox').first().focus()
  await shown.keyboard.press('Space')
  await shown.getByText('Đã xem, không sao').focus()
  await shown.keyboard.press('Enter')
  await shown.getByLabel('Vì sao không sao').fill('Họp tổ dân phố, đã hỏi lại')
  await shown.keyboard.press('Enter')
  await shown.getByText('Đã ghi là đã xem, không sao: 1 dấu hiệu.').waitFor()
  await shown.getByText(/Nguyễn Thị Lan.*Họp tổ dân phố/).waitFor()
  await shown.getByRole('button', { name: 'Hoàn tác' }).focus()
  await shown.keyboard.press('Enter')
  await shown.getByText('Đã ghi là chưa xem').waitFor()
})

test('fifty batches are left out by two people with few presses, and given back by two', async () => {
  const { press, count } = presses()
  const lan = await page({ width: 1280, staff: true })
  await lan.goto(`${place.url}/desk/comments/doubtful`)
  await press(lan.getByRole('button', { name: 'Chọn tất cả 50 đợt' }))
  await lan.getByText('Đã chọn 50 dấu hiệu').waitFor()
  await press(lan.getByText('Đề nghị loại', { exact: true }))
  await lan.getByLabel('Lý do').selectOption('automatic')
  await lan.getByLabel('Ghi rõ').fill('Một chương trình gửi từ năm mươi nơi')
  await press(lan.getByRole('button', { name: 'Đề nghị loại tất cả' }))
  await lan.getByText('Đã gửi đề nghị loại 1.250 phiếu').waitFor()

  const minh = await asLeader()
  await minh.goto(`${place.url}/desk/`)
  await press(minh.getByRole('link', { name: 'Xem và xác nhận 1 đề nghị' }))
  await minh.getByRole('heading', { name: 'Loại 1.250 phiếu cùng lúc' }).waitFor()
  await press(minh.getByText('Xem số liệu thay đổi thế nào'))
  await press(minh.getByRole('button', { name: 'Xác nhận…' }))
  await press(minh.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }))
  await minh.getByText('Đã xác nhận: Loại 1.250 phiếu cùng lúc.').waitFor()
  expect(count()).toBe(7)

  await lan.goto(`${place.url}/desk/comments/doubtful?state=excluded`)
  await lan
    .getByRole('row', { name: /25 phiếu đến từ một nơi.*Đã loại/ })
    .first()
    .waitFor()
  await lan.getByRole('row', { name: /1\.250 phiếu.*chương trình gửi tự động/i }).waitFor()
  await lan.getByRole('group').getByText('Hoàn tác').click()
  await lan.getByRole('button', { name: 'Đề nghị hoàn tác' }).click()
  await lan.getByText('Đã gửi đề nghị. Số liệu chưa thay đổi').waitFor()

  await minh.goto(`${place.url}/desk/proposals`)
  await minh.getByRole('heading', { name: 'Hoàn tác việc loại 1.250 phiếu' }).waitFor()
  await minh.getByText('Xem số liệu thay đổi thế nào').click()
  await minh.getByRole('button', { name: 'Xác nhận…' }).click()
  await minh.getByRole('dialog').getByText('1.250 phiếu trở lại như trước khi bị loại').waitFor()
  await minh.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await minh.getByText(/Đã xác nhận: Hoàn tác/).waitFor()
})
