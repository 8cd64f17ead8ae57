import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { wayTo } from '../way-to.ts'
import { answer, begin, heading, kiosksAt, openStaff, pair, pin, waiting } from './kiosk.ts'
import { openPlace } from './place.ts'
import { newTablet } from './tablet.ts'

// Nobody answers 500 times in a minute: here it is the queue that is tried, not what a tablet may hand over.
const here = openPlace({ ANSWER_LIMITS: 'off' })
const { place, post, signIn } = here
const { newKiosk, screen, pairedScreen, stored } = kiosksAt(here)

beforeAll(signIn)

test('500 answers wait offline, the power fails three times, an answer of the server is lost: 500 stored, in order, none twice', async () => {
  const network = await wayTo(place.url)
  onTestFinished(network.close)
  const { touchpoint, id, pairingCode } = await newKiosk()
  const tablet = newTablet(network.url)
  let kiosk = await tablet.on()
  await pair(kiosk, pairingCode)
  await begin(kiosk).waitFor()
  await kiosk.evaluate(() => navigator.serviceWorker.ready)

  network.become('cut')
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

  network.become('deaf')
  await kiosk.reload()
  await expect.poll(async () => (await stored(touchpoint)).length, { timeout: 120_000 }).toBe(20)
  await waiting(kiosk, 500)

  network.become('open')
  await kiosk.reload()
  await waiting(kiosk, 0)
  const rows = await stored(touchpoint)
  expect(rows.map((row) => 'id' in row && row.id)).toEqual(before)
  expect(new Set(before).size).toBe(500)
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
    kiosk.getByRole('button', { name: 'Xuất phiếu chờ gửi ra tệp' }).click(),
  ])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(file).toMatchObject({ kiosk: id, refused: [], others: [] })
  expect(file.batches).toMatchObject([
    { answers: [{ questionnaire: 'one-stop', version: 2, ended: 'sent', answers: { overall: 4 } }] },
  ])
  await kiosk.getByRole('button', { name: 'Đóng' }).click()
  await waiting(kiosk, 1)
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
  await heading(kiosk, 'Máy này hiện không nhận phiếu trả lời')
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
  await kiosk.locator('dl div', { hasText: 'Phiếu bị máy chủ từ chối' }).getByText('1', { exact: true }).waitFor()
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
  await expect.poll(() => stored(touchpoint)).toHaveLength(1)
  const [row] = await stored(touchpoint)
  expect(row?.deviceAt).toBeGreaterThanOrEqual(from + 7_200_000)
  expect(row?.answeredAt).toBeGreaterThanOrEqual(from - 1000)
  expect(row?.answeredAt).toBeLessThanOrEqual(Date.now())
  await openStaff(kiosk)
  await kiosk.getByText('Nhanh 120 phút').waitFor()
})

test('when the browser clears the store, the tablet says so until staff know', async () => {
  const { kiosk, id } = await pairedScreen()
  await kiosk.context().setOffline(true)
  await answer(kiosk)
  await kiosk.context().setOffline(false)
  await kiosk.goto(`${place.url}/healthz`)
  await kiosk.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('sipas-kiosk').onsuccess = done)))
  await kiosk.goto(`${place.url}/kiosk`)
  await kiosk.getByText('Dữ liệu lưu trên máy này đã bị xóa').waitFor()
  await pair(kiosk, String((await post(`/api/v1/kiosks/${id}/pairing`, {})).pairingCode))
  await begin(kiosk).waitFor()
  const listed = async () => {
    const { kiosks } = await (await fetch(`${place.url}/api/v1/kiosks`, { headers: { Cookie: place.cookie } })).json()
    return kiosks.find((one: { id: string }) => one.id === id).storage.evicted
  }
  await expect.poll(listed).toBe(true)
  await openStaff(kiosk)
  await kiosk.getByRole('button', { name: 'Đã rõ' }).click()
  await kiosk.getByRole('button', { name: 'Gửi ngay' }).click()
  await expect.poll(listed).toBe(false)
})

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
