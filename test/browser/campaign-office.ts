import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { openFile } from '../../db/open-file.ts'
import type { Role } from '../../db/queries/staff.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
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
  return {
    send,
    /** Reads what somebody may read of campaigns. */
    get: async (who: Login, path: string) =>
      (await fetch(`${place.url}/api/v1/campaigns${path}`, { headers: { Cookie: cookies[who] } })).json(),
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
    /** The day that was announced has come. */
    announcedDayComes: async () => {
      const db = await database()
      await db.run(sql`update campaigns set seed_on = ${dayOf(Date.now())}`)
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
