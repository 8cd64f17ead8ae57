import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { axeFaults } from './axe.ts'

import { openNetwork } from './network.ts'
import { openPlace } from './place.ts'
import { newTablet } from './tablet.ts'

const { place, page, post, signIn, newTouchpoint } = openPlace()
const pin = '402917'

beforeAll(signIn)

/** A touchpoint of its own with a tablet made for it, and the code that pairs it. */
async function newKiosk(wanted: object = {}) {
  const { code } = await newTouchpoint({ area: 'chung-thuc', counter: 'Quầy số 3' })
  const made = await post('/api/v1/kiosks', { name: 'Máy quầy 3', touchpoint: code, pin, ...wanted })
  return { touchpoint: code, id: String(made.id), pairingCode: String(made.pairingCode) }
}

/** A page at the tablet's screen, in a fresh profile. */
async function screen({ portrait = false, bypassCSP = false } = {}): Promise<Page> {
  const kiosk = await page({ bypassCSP })
  await kiosk.setViewportSize(portrait ? { width: 800, height: 1280 } : { width: 1280, height: 800 })
  onTestFinished(() => kiosk.context().close())
  return kiosk
}

async function pair(kiosk: Page, code: string) {
  await kiosk.getByLabel('Mã ghép nối').fill(code)
  await kiosk.getByRole('button', { name: 'Ghép nối', exact: true }).click()
}

/** The same, with the page opened and the start waited for. */
async function pairedScreen(options: Parameters<typeof screen>[0] = {}, wanted: object = {}) {
  const made = await newKiosk(wanted)
  const kiosk = await screen(options)
  await kiosk.goto(`${place.url}/kiosk`)
  await pair(kiosk, made.pairingCode.toUpperCase())
  await begin(kiosk).waitFor()
  return { kiosk, ...made }
}

const begin = (kiosk: Page) => kiosk.getByRole('button', { name: 'Chạm để bắt đầu' })
const level = (kiosk: Page, name: string) => kiosk.getByRole('button', { name, exact: true })
const heading = (kiosk: Page, name: string) => kiosk.getByRole('heading', { level: 1, name }).waitFor()

/** Somebody answers the one question that counts and sends. */
async function answer(kiosk: Page) {
  await begin(kiosk).click()
  await level(kiosk, 'Hài lòng').click()
  await heading(kiosk, 'Tiếp cận')
  await kiosk.getByRole('button', { name: 'Gửi luôn' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await kiosk.getByRole('button', { name: 'Về màn hình đầu' }).click()
  await begin(kiosk).waitFor()
}

/** Staff hold the corner down, and type. */
async function openStaff(kiosk: Page, digits: string = pin) {
  await kiosk.getByRole('button', { name: 'Dành cho cán bộ' }).focus()
  await kiosk.keyboard.press('Enter')
  await heading(kiosk, 'Dành cho cán bộ')
  await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(digits)
}

/** The rows stored for a touchpoint, in the order they came, read beside the server. */
async function stored(touchpoint: string) {
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  try {
    const found = await db.$client.execute({
      sql: 'select id, channel, procedure, answered_at, device_at, received_at from responses where touchpoint = ? order by rowid',
      args: [touchpoint],
    })
    return found.rows.map((row) => ({ ...row, answeredAt: Number(row.answered_at), deviceAt: Number(row.device_at) }))
  } finally {
    db.$client.close()
  }
}

/** What waits, as the screen says it. */
const waiting = (kiosk: Page, many: number) => kiosk.getByText(`Chờ gửi: ${many}`, { exact: true }).waitFor()

test('a wrong code is told at the field; with the right one a citizen answers everything, as channel kiosk', async () => {
  const { touchpoint, pairingCode } = await newKiosk()
  const kiosk = await screen()
  await kiosk.goto(`${place.url}/kiosk`)
  await pair(kiosk, 'sai0-sai0')
  await kiosk.getByText('Mã ghép không đúng').waitFor()
  await pair(kiosk, pairingCode)
  await begin(kiosk).click()

  await heading(kiosk, 'Nhìn chung')
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  expect(await kiosk.locator('.faces button').allInnerTexts()).toEqual([
    'Rất không hài lòng',
    'Không hài lòng',
    'Bình thường',
    'Hài lòng',
    'Rất hài lòng',
  ])
  expect(await kiosk.getByRole('button', { name: 'Bỏ qua' }).count()).toBe(0)
  await level(kiosk, 'Không hài lòng').dblclick()
  await heading(kiosk, 'Tiếp cận')
  expect(await kiosk.locator('[aria-pressed=true]').count(), 'a double tap answers one question').toBe(0)
  await kiosk.getByRole('button', { name: 'Quay lại' }).click()
  await level(kiosk, 'Hài lòng').click()
  for (const factor of ['Tiếp cận', 'Thủ tục hành chính', 'Công chức', 'Kết quả']) {
    await heading(kiosk, factor)
    await level(kiosk, 'Bình thường').click()
  }
  await heading(kiosk, 'Phản ánh, kiến nghị')
  await level(kiosk, 'Không phát sinh').click()
  await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
  await kiosk.getByRole('textbox').fill('Chờ hơi lâu')
  await kiosk.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)

  expect(await stored(touchpoint)).toMatchObject([{ channel: 'kiosk' }])
})

test('500 answers wait offline, the power fails three times, an answer of the server is lost: 500 stored, in order, none twice', async () => {
  const network = await openNetwork(place.url)
  const { touchpoint, id, pairingCode } = await newKiosk()
  const tablet = newTablet(network.url)
  let kiosk = await tablet.on()
  await pair(kiosk, pairingCode)
  await begin(kiosk).waitFor()
  await kiosk.evaluate(() => navigator.serviceWorker.ready)

  network.set('cut')
  let given = 0
  for (const target of [170, 340, 500]) {
    await answer(kiosk)
    await answer(kiosk)
    await fill(kiosk, id, target - given - 2)
    given = target
    await tablet.kill()
    kiosk = await tablet.on()
    await begin(kiosk).waitFor()
    await waiting(kiosk, given)
  }
  const before = await queued(kiosk)
  expect(await stored(touchpoint)).toEqual([])

  network.set('deaf')
  await kiosk.reload()
  await expect.poll(async () => (await stored(touchpoint)).length, { timeout: 20_000 }).toBe(20)
  await waiting(kiosk, 500)

  network.set('up')
  await kiosk.reload()
  await waiting(kiosk, 0)
  const rows = await stored(touchpoint)
  expect(rows.map((row) => 'id' in row && row.id)).toEqual(before)
  expect(new Set(before).size).toBe(500)
})

test('it can be installed as an app', async () => {
  const tablet = await newTablet(place.url).on()
  await tablet.evaluate(() => navigator.serviceWorker.ready)
  const session = await tablet.context().newCDPSession(tablet)
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
})

test('after thirty seconds of silence nothing of an answer is left; a touch in time keeps it', async () => {
  const { kiosk, touchpoint } = await pairedScreen()
  await kiosk.clock.install()
  await kiosk.getByRole('button', { name: 'English' }).click()
  await kiosk.getByRole('button', { name: 'Touch to begin' }).click()
  await level(kiosk, 'Dissatisfied').click()
  await kiosk.clock.runFor(400)
  await heading(kiosk, 'Access')
  await kiosk.clock.runFor(15_000)
  await kiosk.getByText('your answers will be cleared in').waitFor()
  await kiosk.clock.runFor(8_000)
  await kiosk.getByRole('alertdialog', { name: 'Are you still there?' }).waitFor()
  await kiosk.getByText(/^[67] seconds left/).waitFor()
  await kiosk.getByRole('button', { name: 'I need more time' }).click()
  await kiosk.getByRole('alertdialog').waitFor({ state: 'detached' })
  await heading(kiosk, 'Access')

  await kiosk.clock.runFor(31_000)
  await begin(kiosk).waitFor()
  expect(await kiosk.evaluate(() => document.documentElement.lang)).toBe('vi')
  await begin(kiosk).click()
  await heading(kiosk, 'Nhìn chung')
  expect(await kiosk.locator('[aria-pressed=true]').count()).toBe(0)
  expect(await stored(touchpoint)).toEqual([])
})

test('the back button leads nowhere and shows nothing of the one before', async () => {
  const { kiosk } = await pairedScreen()
  await answer(kiosk)
  await begin(kiosk).click()
  await heading(kiosk, 'Nhìn chung')
  for (const _ of [1, 2, 3]) {
    await kiosk.evaluate(() => history.back())
    await heading(kiosk, 'Nhìn chung')
  }
  expect(new URL(kiosk.url()).pathname).toBe('/kiosk')
  expect(await kiosk.locator('a').count()).toBe(0)
})

test('staff open the panel by PIN only, and take the queue away as a file that the server would take', async () => {
  const { kiosk, id } = await pairedScreen()
  await kiosk.context().setOffline(true)
  await answer(kiosk)
  await waiting(kiosk, 1)
  const corner = kiosk.getByRole('button', { name: 'Dành cho cán bộ' })
  await corner.click()
  await begin(kiosk).waitFor()
  await corner.hover()
  await kiosk.mouse.down()
  await heading(kiosk, 'Dành cho cán bộ')
  await kiosk.mouse.up()
  await kiosk.getByRole('button', { name: 'Đóng' }).click()
  await openStaff(kiosk, '000000')
  await kiosk.getByText('Mã PIN không đúng').waitFor()
  await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(pin)
  await heading(kiosk, 'Máy quầy 3')
  const [download] = await Promise.all([
    kiosk.waitForEvent('download'),
    kiosk.getByRole('button', { name: 'Xuất hàng đợi ra tệp' }).click(),
  ])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(file).toMatchObject({ kiosk: id, refused: [], others: [] })
  expect(file.batches).toMatchObject([
    { answers: [{ questionnaire: 'one-stop', version: 1, answers: { overall: 4 } }] },
  ])
  await kiosk.getByRole('button', { name: 'Đóng' }).click()
  await waiting(kiosk, 1)
})

test('whoever types the PIN the moment it is asked loses no digit, however slow the tablet draws', async () => {
  const { kiosk } = await pairedScreen()
  await kiosk.clock.install()
  // No frame is drawn while the clock stands: the focus must have moved together with the screen.
  await kiosk.clock.pauseAt(Date.now() + 60_000)
  await kiosk.getByRole('button', { name: 'Dành cho cán bộ' }).focus()
  await kiosk.keyboard.press('Enter')
  await heading(kiosk, 'Dành cho cán bộ')
  expect(await kiosk.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(pin)
  await heading(kiosk, 'Máy quầy 3')
})

test('whoever guesses the PIN waits after five wrong ones, and a restart does not help', async () => {
  const { kiosk } = await pairedScreen()
  const field = kiosk.getByLabel('Mã PIN, 6 chữ số')
  await openStaff(kiosk, '')
  for (const guess of ['000000', '111111', '222222', '333333', '444444']) {
    await field.pressSequentially(guess)
    await expect.poll(() => field.inputValue()).toBe('')
    await kiosk.getByText(/Mã PIN không đúng|Nhập sai nhiều lần/).waitFor()
  }
  await kiosk.getByText(/Xin thử lại sau \d+ giây/).waitFor()
  await kiosk.reload()
  await openStaff(kiosk)
  await kiosk.getByText(/Xin thử lại sau \d+ giây/).waitFor()
  expect(await kiosk.getByRole('heading', { name: 'Máy quầy 3' }).count()).toBe(0)
})

test('a tablet whose token ended keeps what waits, asks nobody, and goes on when it is paired again', async () => {
  const { kiosk, id, touchpoint } = await pairedScreen()
  await kiosk.context().setOffline(true)
  await answer(kiosk)
  const other = await screen()
  await other.goto(`${place.url}/kiosk`)
  await pair(other, String((await post(`/api/v1/kiosks/${id}/pairing`, {})).pairingCode))
  await begin(other).waitFor()

  await kiosk.context().setOffline(false)
  await kiosk.reload()
  await heading(kiosk, 'Máy này hiện không nhận đánh giá')
  await waiting(kiosk, 1)
  expect(await stored(touchpoint)).toEqual([])

  await openStaff(kiosk)
  await kiosk.getByRole('button', { name: 'Ghép nối lại' }).click()
  await pair(kiosk, String((await post(`/api/v1/kiosks/${id}/pairing`, {})).pairingCode))
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)
  expect(await stored(touchpoint)).toHaveLength(1)
})

test('answers given at one counter are never sent as those of another', async () => {
  const { kiosk, touchpoint, id } = await pairedScreen()
  const elsewhere = await newKiosk({ name: 'Máy quầy 5' })
  await kiosk.context().setOffline(true)
  await answer(kiosk)
  await post(`/api/v1/kiosks/${id}/pairing`, {})
  await kiosk.context().route('**/api/v1/kiosk/answers', (route) => route.abort())
  await kiosk.context().setOffline(false)
  await openStaff(kiosk)
  await kiosk.getByRole('button', { name: 'Ghép nối lại' }).click()
  await pair(kiosk, elsewhere.pairingCode)
  await begin(kiosk).waitFor()
  await waiting(kiosk, 0)
  await kiosk.context().unroute('**/api/v1/kiosk/answers')
  await openStaff(kiosk)
  await kiosk.locator('dl div', { hasText: 'Phiếu máy chủ không nhận' }).getByText('1', { exact: true }).waitFor()
  await kiosk.getByRole('button', { name: 'Gửi ngay' }).click()
  await kiosk.getByText('Không còn phiếu nào chờ gửi.').waitFor()
  expect(await stored(touchpoint)).toEqual([])
  expect(await stored(elsewhere.touchpoint)).toEqual([])
})

test('a clock that is two hours ahead: both times are kept', async () => {
  const { touchpoint, pairingCode } = await newKiosk()
  const kiosk = await screen()
  await kiosk.addInitScript(() => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + 7_200_000
  })
  await kiosk.goto(`${place.url}/kiosk`)
  await pair(kiosk, pairingCode)
  await begin(kiosk).waitFor()
  const from = Date.now()
  await answer(kiosk)
  await waiting(kiosk, 0)
  const [row] = await stored(touchpoint)
  expect(row?.deviceAt).toBeGreaterThanOrEqual(from + 7_200_000)
  expect(row?.answeredAt).toBeGreaterThanOrEqual(from - 1000)
  expect(row?.answeredAt).toBeLessThanOrEqual(Date.now())
  await openStaff(kiosk)
  await kiosk.getByText('Nhanh 120 phút').waitFor()
})

test('where the browser keeps nothing, nobody is asked and it says why', async () => {
  const kiosk = await screen()
  await kiosk.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError')
    }
  })
  await kiosk.goto(`${place.url}/kiosk`)
  await heading(kiosk, 'Máy này hiện không nhận đánh giá')
  await kiosk.getByText('Xin cho phép lưu dữ liệu trang web').waitFor()
})

test('when the browser clears the store, the tablet says so until staff know', async () => {
  const { kiosk, id } = await pairedScreen()
  await kiosk.context().setOffline(true)
  await answer(kiosk)
  await kiosk.context().setOffline(false)
  await kiosk.goto(`${place.url}/healthz`)
  await kiosk.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('sipas-kiosk').onsuccess = done)))
  await kiosk.goto(`${place.url}/kiosk`)
  await kiosk.getByText('Trình duyệt đã xóa dữ liệu của máy này').waitFor()
  await pair(kiosk, String((await post(`/api/v1/kiosks/${id}/pairing`, {})).pairingCode))
  await begin(kiosk).waitFor()
  const listed = async () => {
    const { kiosks } = await (await fetch(`${place.url}/api/v1/kiosks`, { headers: { Cookie: place.cookie } })).json()
    return kiosks.find((one: { id: string }) => one.id === id).storage.evicted
  }
  await expect.poll(listed).toBe(true)
  await openStaff(kiosk)
  await kiosk.getByRole('button', { name: 'Đã biết' }).click()
  await kiosk.getByRole('button', { name: 'Gửi ngay' }).click()
  await expect.poll(listed).toBe(false)
})

test.each([false, true])(
  'every screen is found sound by axe and needs no scrolling, portrait: %s',
  async (portrait) => {
    const { procedures } = await (
      await fetch(`${place.url}/api/v1/catalogue`, { headers: { Cookie: place.cookie } })
    ).json()
    const codes = procedures.filter((one: { area: string }) => one.area === 'chung-thuc').slice(0, 4)
    const { kiosk, touchpoint } = await pairedScreen(
      { portrait, bypassCSP: true },
      { procedures: codes.map(({ code }: { code: string }) => code) },
    )
    const sound = async () => {
      expect(await axeFaults(kiosk)).toEqual([])
      const over = await kiosk.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      expect(over).toBeLessThanOrEqual(0)
    }
    await sound()
    await begin(kiosk).click()
    await heading(kiosk, 'Ông/Bà vừa làm thủ tục nào?')
    await sound()
    await kiosk.getByRole('button', { name: codes[0].name }).click()
    await heading(kiosk, 'Nhìn chung')
    await sound()
    await level(kiosk, 'Hài lòng').click()
    for (const factor of ['Tiếp cận', 'Thủ tục hành chính', 'Công chức', 'Kết quả', 'Phản ánh, kiến nghị']) {
      await heading(kiosk, factor)
      await sound()
      await kiosk.getByRole('button', { name: 'Bỏ qua' }).click()
    }
    await heading(kiosk, 'Ông/Bà muốn nói thêm điều gì?')
    await sound()
    await kiosk.getByRole('button', { name: 'Gửi đánh giá' }).click()
    await heading(kiosk, 'Cảm ơn Ông/Bà!')
    await sound()
    await begin(kiosk).waitFor()
    await waiting(kiosk, 0)
    expect(await stored(touchpoint)).toMatchObject([{ procedure: codes[0].code }])
    await openStaff(kiosk, '')
    expect(await axeFaults(kiosk)).toEqual([])
    await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(pin)
    await heading(kiosk, 'Máy quầy 3')
    expect(await axeFaults(kiosk)).toEqual([])
  },
)

/** Puts more answers into the tablet's queue, in the shape the program itself puts them there. */
async function fill(kiosk: Page, id: string, many: number) {
  const ids = Array.from({ length: many }, () => uuidv7())
  await kiosk.evaluate(
    async ({ ids, kiosk }) => {
      const opened = indexedDB.open('sipas-kiosk')
      await new Promise((done) => (opened.onsuccess = done))
      const writing = opened.result.transaction(['queue'], 'readwrite', { durability: 'strict' })
      for (const id of ids) {
        const given = { id, answeredAt: Date.now(), questionnaire: 'one-stop', version: 1, answers: { overall: 5 } }
        writing.objectStore('queue').add({ kiosk, given })
      }
      await new Promise((done) => (writing.oncomplete = done))
      opened.result.close()
    },
    { ids, kiosk: id },
  )
}

/** The ids in the queue, in its order. */
const queued = (kiosk: Page): Promise<string[]> =>
  kiosk.evaluate(async () => {
    const opened = indexedDB.open('sipas-kiosk')
    await new Promise((done) => (opened.onsuccess = done))
    const reading = opened.result.transaction('queue').objectStore('queue').getAll()
    await new Promise((done) => (reading.onsuccess = done))
    opened.result.close()
    return reading.result.map(({ given }) => given.id)
  })
