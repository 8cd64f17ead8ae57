import { stepAt, totpCode } from '../server/access/second-factor/totp.ts'
import { jsonBody } from './world.ts'

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>

/** What a telephone shows at a moment. */
export const codeAt = (secret: string, now: number): string => totpCode(secret, stepAt(now))

/** Sets up a second factor for whoever has this cookie, as a person with a telephone does. */
export async function enrol(
  request: Request,
  { cookie, password, now }: { readonly cookie: string; readonly password: string; readonly now: number },
) {
  const headers = { Cookie: cookie }
  // Without a body, as the desk asks: what nobody reads may cost the connection.
  const asked = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } }
  const offered = await request('/api/v1/own/second-factor/offer', asked)
  const { secret, offer } = await offered.json()
  const sent = { offer, code: codeAt(secret, now), password }
  const set = await request('/api/v1/own/second-factor', { ...jsonBody(sent, headers), method: 'PUT' })
  if (set.status !== 200) throw new Error(`no second factor: ${set.status} ${await set.text()}`)
  const { recoveryCodes } = await set.json()
  return { secret: String(secret), recoveryCodes: recoveryCodes as readonly string[] }
}
