import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { formBody } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

export const content = { overall: '5', access: '4', procedure: '5', official: '5', result: '4', feedback: '0' }
export const aDay = 24 * 60 * 60 * 1000

/** The desk, and citizens with slips. */
export async function withSlips() {
  const desk = await atTheDesk()
  const newSlip = async (wanted: object = { area: 'ho-tich' }) => {
    const { body } = await desk.ask('POST', '/slips', wanted)
    return { ...body, path: new URL(body.url).pathname } as Record<
      'url' | 'code' | 'svg' | 'expiresOn' | 'path',
      string
    >
  }
  const open = (path: string) => desk.app.request(path, { headers: { 'Accept-Language': 'vi' } })
  const send = (path: string, fields: Record<string, string> = {}) => {
    const form = formBody({ id: uuidv7(), version: '1', ...content, ...fields })
    return desk.app.request(path, { ...form, headers: { ...form.headers, 'Accept-Language': 'vi' } })
  }
  const stored = () => desk.db.all<Record<string, unknown>>(sql`select * from responses order by id`)
  return { ...desk, newSlip, open, send, stored }
}
