import { uuidv7 } from 'uuidv7'
import { responses } from '../../db/schema.ts'
import { jsonBody } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever document came
type Document = any

/** Somebody content with everything, as a tablet keeps it. */
export const waiting = (answeredAt: number, changes: Document = {}) => ({
  id: uuidv7(),
  answeredAt,
  questionnaire: 'one-stop',
  version: 1,
  answers: { overall: 5, access: 5, procedure: 5, official: 5, result: 5, feedback: 0 },
  ...changes,
})

/** What a healthy tablet tells. */
export const calm = {
  waiting: 0,
  version: '1.0.0',
  storage: { used: 40_000, room: 900_000_000, persisted: true, evicted: false },
}

/** An administrator, and a tablet at a touchpoint of chứng thực that has its code but is not paired yet. */
export async function withTablet({ touchpoint = {}, kiosk = {} }: { touchpoint?: object; kiosk?: object } = {}) {
  const place = await atTheDesk()
  const { app, ask, db } = place
  const { code } = (await ask('POST', '/touchpoints', { area: 'chung-thuc', counter: 'Quầy số 3', ...touchpoint })).body
  const wanted = { name: 'Máy quầy 3', touchpoint: code, pin: '402917', ...kiosk }
  const made = (await ask('POST', '/kiosks', wanted)).body

  const pair = async (pairingCode: string) => {
    const res = await app.request('/api/v1/kiosk/pairing', jsonBody({ code: pairingCode, version: '1.0.0' }))
    return { status: res.status, body: (await res.json()) as Document }
  }
  /** A request of whoever holds the token. */
  const tablet = (token: string) => async (path: string, body?: unknown) => {
    const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': 'vi' }
    const res = await app.request(`/api/v1/kiosk/${path}`, body === undefined ? { headers } : jsonBody(body, headers))
    return { status: res.status, body: (await res.json()) as Document }
  }
  const stored = (): Promise<Document[]> => db.select().from(responses).orderBy(responses.answeredAt, responses.id)
  return { ...place, code: String(code), made, pair, tablet, stored }
}

/** The same, paired: just now, or so long ago that it has been away since, in milliseconds. */
export async function withPairedTablet({
  away = 0,
  ...changes
}: Parameters<typeof withTablet>[0] & { away?: number } = {}) {
  const place = await withTablet(changes)
  place.clock.now -= away
  const { token } = (await place.pair(place.made.pairingCode)).body
  place.clock.now += away
  return { ...place, token: String(token), says: place.tablet(token) }
}
