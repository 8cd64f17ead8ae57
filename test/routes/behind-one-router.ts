import { sql } from 'drizzle-orm'
import type { Context } from 'hono'
import { uuidv7 } from 'uuidv7'
import { newFormId } from '../../server/answers/form-id.ts'
import { openDesk } from '../open-desk.ts'
import { formBody, jsonBody } from '../world.ts'

export const content = { overall: 5, access: 4, procedure: 5, official: 5, result: 4, feedback: 0 }
export const fields = Object.fromEntries(Object.entries(content).map(([id, level]) => [id, String(level)]))

const router = '203.0.113.9'
type From = { readonly phone?: string; readonly address?: string }

/** A ward: an administrator, and touchpoints where people answer with their phones, behind one router unless said. */
export async function ward() {
  const opened = await openDesk({ clientOf: (c: Context) => c.req.header('Test-Address') ?? router })
  const { app, world, clock, get, post } = opened
  const counter = async (area: string) => String((await post('/api/v1/touchpoints', { area, counter: '3' })).code)
  const headers = (phone: string, address = router) => ({
    'User-Agent': phone,
    'Accept-Language': 'vi',
    'Test-Address': address,
  })
  /** The id of a form as the server makes it, served a minute ago. */
  const served = (code: string, before = 60_000) => newFormId(world, code, clock.now - before)

  /** Somebody answers the form they were served, without script. */
  const answer = (code: string, { phone, address, id, ...more }: From & Record<string, string> = {}) => {
    const form = formBody({ id: id ?? served(code), version: '1', ...fields, ...more })
    return app.request(`/k/${code}`, {
      ...form,
      headers: { ...form.headers, ...headers(phone ?? 'Zalo Android', address) },
    })
  }
  /** A program sends an answer under an id of its own making, unless said otherwise. */
  const send = (
    code: string,
    {
      phone = 'program',
      address,
      id = uuidv7(),
      answers = content,
      ...more
    }: From & { id?: string; answers?: object; key?: string } = {},
  ) => {
    const key = more.key === undefined ? {} : { Authorization: `Bearer ${more.key}` }
    const body = { id, touchpoint: code, questionnaire: 'one-stop', version: 1, answers }
    return app.request('/api/v1/responses', jsonBody(body, { ...headers(phone, address), ...key }))
  }
  const alerts = () => get('/api/v1/alerts?from=2026-10-01&to=2026-10-31')
  /** One number out of the database. */
  const read = async (what: string, from: string) =>
    (await world.db.all<{ found: unknown }>(sql.raw(`select ${what} as found from ${from}`)))[0]?.found
  return { ...opened, counter, served, answer, send, alerts, headers, read }
}

export const statusesOf = async (sent: readonly (Response | Promise<Response>)[]) =>
  (await Promise.all(sent)).map(({ status }) => status)
export const times = <T>(n: number, act: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => act(i))
/** How many of each. */
export function tallyOf(all: readonly number[]): { [value: number]: number } {
  const counts: Record<number, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
