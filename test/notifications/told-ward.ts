import { addResponses } from '../../db/queries/responses.ts'
import type { Role } from '../../db/queries/staff.ts'
import { commander } from '../../server/access/actor.ts'
import type { Held } from '../../server/access/roles.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { mailOver } from '../../server/doors/mail-transport.ts'
import type { Channels } from '../../server/notifications/channels.ts'
import { notifyRound } from '../../server/notifications/round.ts'
import { personWith, secret, units } from '../access/two-units.ts'
import { answer } from '../answer.ts'
import { openApp } from '../world.ts'
import { postOffice } from './post-office.ts'

export const baseUrl = 'http://khaosat.example.vn'

/** A moment of October 2026 in Hà Nội, such as '05 09:00'; the 5th is a Monday. */
export const october = (moment: string): number => Date.parse(`2026-10-${moment.replace(' ', 'T')}:00+07:00`)

/** A ward whose staff can be written to; `round` is what the server does every minute. */
export async function toldWard(given: Partial<Channels> = {}) {
  const post = await postOffice()
  const mail = await mailOver({ url: post.url, from: 'SIPAS <khaosat@example.gov.vn>' })
  const notices = { mail: true, webhook: given.webhook !== undefined, nudge: () => {} }
  const opened = await openApp({ secret, baseUrl, notices })
  const { app, world, clock } = opened
  const channels: Channels = { mail, ...given }
  const round = (ways = channels) => notifyRound({ ...world, baseUrl }, ways)

  /** Somebody with these roles, who asks as the desk does. */
  const person = async (id: string, held: readonly (Held & { readonly role: Role })[]) => {
    const cookie = await personWith(world, id, held)
    const ask = async (method: string, path: string, body?: unknown) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const headers = { ...cookie, Origin: baseUrl, 'Content-Type': 'application/json', 'Accept-Language': 'vi' }
      const res = await app.request(`${baseUrl}/api/v1${path}`, { method, headers, ...sent })
      const text = await res.text()
      return { status: res.status, text, ...(text ? JSON.parse(text) : {}) }
    }
    return { ask, own: (method: string, path = '', body?: unknown) => ask(method, `/own/notifications${path}`, body) }
  }
  type Person = Awaited<ReturnType<typeof person>>

  /** He gives an address, types the code that came there, and chooses. */
  async function subscribe({ own }: Person, address: string, wished = { digest: true, alerts: true }) {
    await own('PUT', '/address', { address })
    await round()
    const code = /^Mã xác nhận địa chỉ thư: (\d{6})$/m.exec(post.mails.at(-1)?.text ?? '')?.[1]
    await own('POST', '/address/confirmation', { code })
    await own('PUT', '', wished)
    post.mails.length = 0
  }

  /** Answers at a counter of one of the two units, on a day. */
  async function answered(side: keyof typeof units, many: number, at = clock.now) {
    const { unit, area } = units[side]
    const { code } = await createTouchpoint(world, { area }, commander('test'))
    const one = () => answer({ unit, area, touchpoint: code, answeredAt: at, receivedAt: at })
    await addResponses(world.db, Array.from({ length: many }, one))
    return code
  }
  return { ...opened, post, channels, round, person, subscribe, answered }
}

export const clerkOfOwn = [{ role: 'clerk', unit: units.own.unit }] as const
export const leader = [{ role: 'leader', unit: '' }] as const
