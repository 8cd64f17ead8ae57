import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { openFile } from '../../db/open-file.ts'
import type { Role } from '../../db/queries/staff.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { usualProtocol } from '../../surveys/campaign/protocol.ts'
import { dayOf, daysAfter } from '../../surveys/grammar/calendar.ts'
import { cookieOf, jsonBody } from '../world.ts'
import type { openPlace } from './place.ts'

type At = ReturnType<typeof openPlace>

/** Everybody a campaign needs, signed in at a running server. */
export const people = {
  quan: ['manager', 'Phạm Thị Quân'],
  minh: ['leader', 'Trần Văn Minh'],
  hoa: ['interviewer', 'Lê Thị Hoa'],
  binh: ['interviewer', 'Đỗ Văn Bình'],
  ut: ['keyer', 'Ngô Thị Út'],
  bay: ['keyer', 'Vũ Văn Bảy'],
  tam: ['back-checker', 'Bùi Thị Tám'],
} as const satisfies { readonly [login: string]: readonly [role: Role, name: string] }
type Login = keyof typeof people

type Wanted = { readonly households: number; readonly main: number; readonly reserve: number }

/** A plan that begins today. */
const plan = () => {
  const today = dayOf(Date.now())
  return {
    ...{ name: 'Điều tra hài lòng năm 2026', questionnaire: 'sipas-2022' },
    ...{ startsOn: today, endsOn: daysAfter(today, 20), protocol: { ...usualProtocol, backChecks: 0 } },
  }
}

/** An office at a running server: its people with their pages, and what they send without one. */
export function openCampaignOffice({ place, page }: At) {
  const cookies = {} as Record<Login, string>
  const database = () => openFile(`file:${join(place.folder, 'sipas.db')}`)
  const send = async (who: Login, method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${place.url}/api/v1/campaigns${path}`, {
      ...jsonBody(body, { Cookie: cookies[who] }),
      method,
    })
    if (!answer.ok) throw new Error(`${who} ${method} ${path}: ${await answer.text()}`)
    return answer.json()
  }
  /** Reads what somebody may read of campaigns. */
  const get = async (who: Login, path: string) =>
    (await fetch(`${place.url}/api/v1/campaigns${path}`, { headers: { Cookie: cookies[who] } })).json()
  /** The day that was announced has come. */
  const announcedDayComes = async () => {
    const db = await database()
    await db.run(sql`update campaigns set seed_on = ${dayOf(Date.now())}`)
    db.$client.close()
  }
  return {
    send,
    get,
    announcedDayComes,
    /** The cookie of somebody's session, as a browser keeps it. */
    sessionOf: (who: Login) => {
      const [name = '', value = ''] = (cookies[who] ?? '').split('=')
      return { name, value, url: place.url }
    },
    /** A campaign in the field whose households one interviewer was given. @returns its id */
    inField: async ({ households, ...size }: Wanted, interviewer: string): Promise<string> => {
      const { id } = await send('quan', 'POST', '', plan())
      const rows = Array.from({ length: households }, (_, i) => `1-${i + 1},Tổ 1,Nguyễn Văn ${i + 1},Số ${i + 1} ngõ 5`)
      const body = ['code,stratum,name,address', ...rows].join('\n')
      const headers = { Cookie: cookies.quan, 'Content-Type': 'application/octet-stream' }
      const upload = async (saw: string) =>
        (
          await fetch(`${place.url}/api/v1/campaigns/${id}/frame?name=khung.csv${saw}`, {
            method: 'POST',
            headers,
            body,
          })
        ).json()
      await upload(`&saw=${(await upload('')).saw}`)
      await send('quan', 'PUT', `/${id}`, { ...plan(), sizes: [{ stratum: 'Tổ 1', ...size }] })
      await send('quan', 'POST', `/${id}/seal`, { seen: (await get('quan', `/${id}`)).frame.seal })
      const announced = { source: 'xổ số miền Bắc ngày mai', on: daysAfter(dayOf(Date.now()), 1) }
      await send('quan', 'POST', `/${id}/announcement`, announced)
      await announcedDayComes()
      await send('quan', 'POST', `/${id}/draws`, { seed: '48213', again: '48213', reason: '' })
      const told = await get('quan', `/${id}`)
      const found = told.people.interviewers.find(({ name }: { name: string }) => name === interviewer)
      await send('quan', 'POST', `/${id}/field`, { interviewers: [found.id] })
      return id
    },
    /** Makes the accounts. */
    hire: async () => {
      const db = await database()
      const secret = readFileSync(join(place.folder, 'app-secret'), 'utf8').trim()
      for (const [login, [role, name]] of Object.entries(people)) {
        const token = await invite({ db, now: Date.now, secret }, undefined, { roles: [role], unit: '' })
        const person = { token, name, login, password: 'hoa sữa tháng mười' }
        cookies[login as Login] = cookieOf(await fetch(`${place.url}/api/v1/invitations/accept`, jsonBody(person)))
      }
      db.$client.close()
    },
    /** A page of the desk as one of them sees it. */
    deskOf: async (who: Login, width = 1280): Promise<Page> => {
      const desk = await page({ width, bypassCSP: true })
      const [name = '', value = ''] = (cookies[who] ?? '').split('=')
      await desk.context().addCookies([{ name, value, url: place.url }])
      return desk
    },
  }
}
