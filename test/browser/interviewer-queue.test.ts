import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { wayTo } from '../way-to.ts'
import { openCampaignOffice } from './campaign-office.ts'
import { openPlace } from './place.ts'
import { newTablet } from './tablet.ts'

const here = openPlace()
const { place, signIn } = here
const office = openCampaignOffice(here)
let id = ''

beforeAll(async () => {
  await signIn()
  await office.hire()
  id = await office.inField({ households: 12, main: 10, reserve: 2 }, 'Lê Thị Hoa')
})

/** The ids of the visits that were stored. */
async function stored(): Promise<string[]> {
  const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
  const found = await db.all<{ id: string }>(sql`select id from visits where campaign = ${id} order by id`)
  db.$client.close()
  return found.map((one) => one.id)
}

/** Puts visits into the queue, as an interviewer would who made so many. @returns the ids of all that wait */
const fill = (phone: Page, campaign: string, many: number): Promise<string[]> =>
  phone.evaluate(
    async ({ campaign, many }) => {
      const opened = indexedDB.open('sipas-interviewer')
      await new Promise((done) => (opened.onsuccess = done))
      const writing = opened.result.transaction(['queue', 'box'], 'readwrite', { durability: 'strict' })
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result)
        })
      const fetched = await asked(writing.objectStore('box').get('fetched'))
      const codes = fetched.campaigns[0].households.map(({ code }: { code: string }) => code)
      for (let i = 0; i < many; i++) {
        const about = { at: Date.now(), outcome: 'nobody-home', adults: null, appointment: null, note: `Lần ${i}` }
        const visit = { id: crypto.randomUUID(), code: codes[i % codes.length], ...about }
        writing.objectStore('queue').add({ by: fetched.by, campaign, kind: 'visit', visit })
      }
      const all = await asked<{ visit: { id: string } }[]>(writing.objectStore('queue').getAll())
      await new Promise((done) => (writing.oncomplete = done))
      opened.result.close()
      return all.map((one) => one.visit.id)
    },
    { campaign, many },
  )

test('500 visits wait offline, the power fails three times, answers of the server are lost: 500 stored, none twice', async () => {
  const network = await wayTo(place.url)
  onTestFinished(network.close)
  const tablet = newTablet(network.url, '/interviewer')
  const signedIn = async () => {
    const phone = await tablet.on()
    const { name, value } = office.sessionOf('hoa')
    await phone.context().addCookies([{ name, value, url: network.url }])
    return phone
  }
  let phone = await signedIn()
  await phone.reload()
  await phone.getByText('Còn 10 trên 10 hộ').waitFor()
  await phone.evaluate(() => navigator.serviceWorker.ready)
  network.become('cut')
  let waiting: string[] = []
  for (const more of [170, 170, 160]) {
    waiting = await fill(phone, id, more)
    await tablet.kill()
    phone = await signedIn()
    await phone.getByText(`${waiting.length} việc đã lưu trên máy, tự gửi khi có mạng.`).waitFor()
  }
  expect(new Set(waiting).size).toBe(500)
  expect(await stored()).toEqual([])

  network.become('untold')
  await phone.getByRole('button', { name: 'Gửi và lấy danh sách mới' }).click()
  await expect.poll(async () => (await stored()).length, { timeout: 120_000 }).toBe(100)
  await phone.getByText('500 việc đã lưu trên máy').waitFor()
  network.become('open')
  await phone.getByRole('button', { name: 'Gửi và lấy danh sách mới' }).click()
  await phone.getByText('Đã gửi hết.').waitFor()
  expect(await stored()).toEqual(waiting.toSorted())
})
