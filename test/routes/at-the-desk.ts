import { uuidv7 } from 'uuidv7'
import { addResponses, type Response } from '../../db/queries/responses.ts'
import { invite } from '../../server/invite.ts'
import { newReceipt } from '../../server/submit.ts'
import { newAdministrator } from '../stories/door.ts'
import { openApp } from '../world.ts'

/** The app with an administrator, Nguyễn Thị Lan, signed in; and answers put straight into its database. */
export async function atTheDesk() {
  const { app, world, clock } = await openApp()
  const door = {
    request: async (path: string, init?: RequestInit) => app.request(path, init),
    invitation: () => invite(world),
  }
  const { cookie } = await newAdministrator(door, 'lan')

  /** What is answered to a request from the desk: the status, and the document. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { Cookie: cookie, 'Content-Type': 'application/json', 'Accept-Language': 'vi' }
    const res = await app.request(`/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever document came
    return { status: res.status, body: (await res.json()) as any }
  }
  /** Stores answers of hộ tịch at the desk in August 2026, unless said otherwise. @returns their ids */
  const people = async (n: number, changes: Partial<Response> = {}) => {
    const all = Array.from({ length: n }, () => answer(changes))
    await addResponses(world.db, all)
    return all.map(({ id }) => id)
  }
  return { app, db: world.db, clock, ask, people }
}

const answer = (changes: Partial<Response>): Response => ({
  id: uuidv7(),
  answeredAt: Date.parse('2026-08-12T09:00:00+07:00'),
  receivedAt: Date.parse('2026-08-12T09:00:00+07:00'),
  touchpoint: '',
  unit: 'van-phong-hdnd-va-ubnd',
  area: 'ho-tich',
  procedure: '',
  channel: 'desk',
  stream: 'volunteer',
  questionnaire: 'one-stop',
  version: 1,
  pattern: '555550',
  overall: 5,
  details: {},
  comment: undefined,
  contentHash: 'hash',
  receipt: newReceipt(),
  source: 'form',
  ...changes,
})
