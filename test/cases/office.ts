import { uuidv7 } from 'uuidv7'
import type { Role } from '../../db/queries/staff.ts'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { personWith, secret } from '../access/two-units.ts'
import { formBody, openApp } from '../world.ts'

const unit = 'van-phong-hdnd-va-ubnd'
const people: { readonly [id: string]: { readonly role: Role; readonly unit: string } } = {
  an: { role: 'clerk', unit },
  binh: { role: 'clerk', unit },
  chi: { role: 'unit-head', unit },
  dung: { role: 'leader', unit: '' },
  giang: { role: 'manager', unit: '' },
  hoa: { role: 'clerk', unit: 'tram-y-te' },
}

/**
 * An office at work: two clerks, their head, a leader, a manager and a clerk of another unit; citizens at its counter, and
 * a calendar that is moved by hand.
 */
export async function openOffice(today: string) {
  const { app, world, clock, lines } = await openApp({ secret })
  clock.now = Date.parse(`${today}T09:00:00+07:00`)
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const cookies = new Map<string, { Cookie: string }>()
  for (const [id, role] of Object.entries(people)) cookies.set(id, await personWith(world, id, [role]))

  /** What somebody at the desk is answered. */
  async function ask(who: string, method: string, path: string, body?: object) {
    const headers = { ...cookies.get(who), 'Content-Type': 'application/json', 'Accept-Language': 'vi' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const res = await app.request(`/api/v1${path}`, { method, headers, ...sent })
    return { status: res.status, body: await res.json() }
  }
  /** Somebody does something with a case as it stands now. */
  async function act(who: string, number: string, what: string, body: object = {}, method = 'POST') {
    const { seen } = (await ask(who, 'GET', `/cases/${number}`)).body
    return ask(who, method, `/cases/${number}/${what}`, { seen, ...body })
  }
  /** A citizen writes and asks for a reply. @returns the receipt code, and the number of the case */
  async function wish(comment: string, fields: Record<string, string> = {}) {
    const sent = { id: uuidv7(), version: '2', overall: '2', comment, reply: 'code', ...fields }
    const res = await app.request(`/k/${code}?lang=vi`, formBody(sent))
    const thanks = await (await app.request(res.headers.get('Location') ?? '')).text()
    const receipt = /class="receipt">([^<]+)</.exec(thanks)?.[1] ?? ''
    const { rows } = (await ask('dung', 'GET', '/cases?list=all')).body
    const number: string = rows.find((row: { openedOn: string }) => row.openedOn === dayNow())?.number ?? ''
    return { receipt, number, thanks }
  }
  const dayNow = () => new Date(clock.now + 7 * 3_600_000).toISOString().slice(0, 10)
  /** The author with the receipt code in hand. */
  async function author(receipt: string, path = '', fields: Record<string, string> = {}) {
    const res = await app.request(`/bien-nhan${path}?lang=vi`, formBody({ code: receipt, ...fields }))
    return { status: res.status, page: await res.text(), res }
  }
  const turnTo = (day: string) => {
    clock.now = Date.parse(`${day}T09:00:00+07:00`)
  }
  const stateOf = async (number: string) => (await ask('dung', 'GET', `/cases/${number}`)).body
  const mine = async (who: string): Promise<string[]> =>
    (await ask(who, 'GET', '/cases?list=mine')).body.rows.map((row: { number: string }) => row.number)
  return { app, world, lines, ask, act, wish, author, turnTo, stateOf, mine, code }
}

/** A reply that will do. */
export const reply = { done: 'mended', words: 'Phường đã bố trí thêm một quầy vào buổi sáng.' }
