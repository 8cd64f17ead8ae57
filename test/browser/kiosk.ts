import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openFile } from '../../db/open-file.ts'
import type { openPlace } from './place.ts'

export const pin = '402917'

/** Tablets at this place. */
export function kiosksAt({ place, page, post, newTouchpoint }: ReturnType<typeof openPlace>) {
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
    return kiosk
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

  /** The rows stored for a touchpoint, in the order they came, read beside the server. */
  async function stored(touchpoint: string) {
    const db = await openFile(`file:${join(place.folder, 'sipas.db')}`)
    try {
      const found = await db.$client.execute({
        sql: 'select id, channel, procedure, overall, pattern, details, flags, answered_at, device_at, received_at from responses where touchpoint = ? order by rowid',
        args: [touchpoint],
      })
      return found.rows.map((row) => ({ ...row, answeredAt: Number(row.answered_at), deviceAt: Number(row.device_at) }))
    } finally {
      db.$client.close()
    }
  }

  return { newKiosk, screen, pairedScreen, stored }
}

export async function pair(kiosk: Page, code: string) {
  await kiosk.getByLabel('Mã ghép nối').fill(code)
  await kiosk.getByRole('button', { name: 'Ghép nối', exact: true }).click()
}

/** The first screen: the question and its faces, and nothing answered. */
export const begin = (kiosk: Page) => kiosk.locator('.first:not(:has(.ways)) .faces')
export const level = (kiosk: Page, name: string) => kiosk.getByRole('button', { name, exact: true })
export const heading = (kiosk: Page, name: string) => kiosk.getByRole('heading', { level: 1, name }).waitFor()

/** Somebody answers the one question that counts and sends. */
export async function answer(kiosk: Page) {
  await begin(kiosk).waitFor()
  await level(kiosk, 'Hài lòng').click()
  await kiosk.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await heading(kiosk, 'Cảm ơn Ông/Bà!')
  await kiosk.getByRole('button', { name: 'Về màn hình đầu' }).click()
  await begin(kiosk).waitFor()
}

/** Staff hold the corner down, and type. */
export async function openStaff(kiosk: Page, digits: string = pin) {
  await kiosk.getByRole('button', { name: 'Dành cho cán bộ' }).focus()
  await kiosk.keyboard.press('Enter')
  await heading(kiosk, 'Dành cho cán bộ')
  await kiosk.getByLabel('Mã PIN, 6 chữ số').pressSequentially(digits)
}

/** What waits, as the screen says it. */
export const waiting = (kiosk: Page, many: number) => kiosk.getByText(`Chờ gửi: ${many}`, { exact: true }).waitFor()
