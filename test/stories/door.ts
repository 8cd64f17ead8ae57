import type { Db } from '../../db/db.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { enrol } from '../second-factor.ts'
import { cookieOf, jsonBody } from '../world.ts'

/** One way into the platform: the same stories are told at each. */
export type Door = {
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  /** A new one-time link's token, as the command line makes it. */
  readonly invitation: () => Promise<string>
}

/** A door, and the database behind it, to look into. */
export type House = Door & { readonly db: Db }

/** An administrator at this door: the cookie, and requests made with it. */
export async function newAdministrator(door: Door, login: string) {
  const person = { token: await door.invitation(), name: 'Nguyễn Thị Lan', login, password: 'hoa sữa tháng mười' }
  const cookie = cookieOf(await door.request('/api/v1/invitations/accept', jsonBody(person)))
  const { due } = await (await door.request('/api/v1/session', { headers: { Cookie: cookie } })).json()
  // Wherever people come to from elsewhere, an administrator has a second factor before he does anything.
  if (due) await enrol(door.request, { cookie, password: person.password, now: Date.now() })
  return signedIn(door, cookie)
}

/** Whoever has this cookie, and requests made with it. */
export function signedIn(door: Pick<Door, 'request'>, cookie: string) {
  const get = async (path: string) => (await door.request(path, { headers: { Cookie: cookie } })).json()
  const post = async (path: string, body: unknown) =>
    (await door.request(path, jsonBody(body, { Cookie: cookie }))).json()
  return { cookie, get, post }
}

type Asking = Pick<ReturnType<typeof signedIn>, 'get' | 'post'>

/** Confirms what somebody proposed, as it was shown a moment before. @returns what is answered */
export async function confirm({ get, post }: Asking, { proposal }: { readonly proposal: string }) {
  const { look } = await get(`/api/v1/proposals/${proposal}`)
  return post(`/api/v1/proposals/${proposal}/confirmation`, { seen: look.seen })
}

/** A QR code for an area at the one-stop desk, and the figures of its area as the desk sees them. */
export async function newTouchpoint(door: Door, login: string, area: string) {
  const admin = await newAdministrator(door, login)
  const { code } = await admin.post('/api/v1/touchpoints', { area, counter: 'Quầy số 3' })
  const figures = async () => {
    // In Hà Nội: seven hours before the others the new year has begun there.
    const year = dayOf(Date.now()).slice(0, 4)
    const { rows } = await admin.get(`/api/v1/figures?period=${year}&by=area`)
    return rows.find((row: { scope: string }) => row.scope === area) ?? { received: 0, n: 0, satisfied: 0, share: null }
  }
  return { ...admin, code: String(code), figures }
}
