import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { openDesk } from '../open-desk.ts'
import { formBody, jsonBody } from '../world.ts'

export const content = { overall: 5, access: 4, procedure: 5, official: 5, result: 4, feedback: 0 }
export const fields = Object.fromEntries(Object.entries(content).map(([id, level]) => [id, String(level)]))

/** A ward behind one router: an administrator, and touchpoints where people answer with their phones. */
export async function ward() {
  const opened = await openDesk({ clientOf: () => '203.0.113.9' })
  const { app, world, get, post } = opened
  const counter = async (area: string) => String((await post('/api/v1/touchpoints', { area, counter: '3' })).code)
  const headers = (phone: string) => ({ 'User-Agent': phone, 'Accept-Language': 'vi' })

  /** Somebody answers the form without script. */
  const answer = (code: string, { phone = 'Zalo Android', id = uuidv7(), ...more }: Record<string, string> = {}) => {
    const form = formBody({ id, version: '1', ...fields, ...more })
    return app.request(`/k/${code}`, { ...form, headers: { ...form.headers, ...headers(phone) } })
  }
  /** A program sends an answer. */
  const send = (code: string, { phone = 'program', id = uuidv7(), answers = content } = {}) =>
    app.request(
      '/api/v1/responses',
      jsonBody({ id, touchpoint: code, questionnaire: 'one-stop', version: 1, answers }, headers(phone)),
    )
  const alerts = () => get('/api/v1/alerts?from=2026-10-01&to=2026-10-31')
  /** One number out of the database. */
  const read = async (what: string, from: string) =>
    (await world.db.all<{ found: unknown }>(sql.raw(`select ${what} as found from ${from}`)))[0]?.found
  return { ...opened, counter, answer, send, alerts, headers, read }
}

export const statusesOf = async (sent: readonly (Response | Promise<Response>)[]) =>
  (await Promise.all(sent)).map(({ status }) => status)
export const times = <T>(n: number, act: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => act(i))
