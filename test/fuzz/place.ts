import { uuidv7 } from 'uuidv7'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { assetFrom } from '../../server/doors/edge/asset-folder.ts'
import { newLimits } from '../../server/limits/limits.ts'
import { newAdministrator } from '../stories/door.ts'
import { cookieOf, jsonBody, openApp, opening } from '../world.ts'

export const secret = 'zqsecret that no answer and no log may hold'

/** A ward at work: an administrator, survey points, a tablet, slips, keys, answers, a published period. */
export async function openPlace() {
  let asked = 0
  const { app, world, lines, door } = await openApp({
    secret,
    // Ever other devices ask, so that limits for one device slow nobody here; they have tests of their own.
    clientOf: () => `10.${(asked++ >> 8) % 256}.${asked % 256}.1`,
    limits: newLimits({ answers: false }),
    asset: async (path) => (await assetFrom(path)) ?? shells(path),
  })
  const { request } = door
  const admin = await newAdministrator(door, 'lan')
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
  const { code } = await admin.post('/api/v1/touchpoints', { area: 'ho-tich', counter: 'Quầy số 3' })
  const made = await admin.post('/api/v1/kiosks', { name: 'Máy 1', touchpoint: code, pin: '402917' })
  const pairing = jsonBody({ code: made.pairingCode, version: '1' })
  const { token } = await (await request('/api/v1/kiosk/pairing', pairing)).json()
  const sheet = await admin.post('/api/v1/slips/sheets', { area: 'chung-thuc', count: 24 })
  const slip = await admin.post('/api/v1/slips', { area: 'chung-thuc' })
  const reply = { by: 'phone', contact: '0987654321', consent: true }
  const answers = { overall: 4, access: 5, procedure: 3, official: 5, result: 5, feedback: 0 }
  const sent = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers }
  const stored = await request('/api/v1/responses', jsonBody({ ...sent, comment: 'Chờ lâu.', reply }))
  const { receipt } = await stored.json()
  for (const may of ['figures', 'slips'] as const)
    await addReadKey(world.db, { keyHash: tokenHash(secret, `key-${may}`), name: may, may, createdAt: opening })

  const actors = {
    nobody: {},
    staff: { Cookie: admin.cookie, Origin: 'http://localhost' },
    reader: bearer('key-figures'),
    issuer: bearer('key-slips'),
    kiosk: bearer(token),
  }
  /** Whoever signed out by chance. */
  async function signInAgain() {
    const password = 'hoa sữa tháng mười'
    actors.staff.Cookie = cookieOf(await request('/api/v1/session', jsonBody({ login: 'lan', password })))
  }
  return {
    app,
    actors,
    signInAgain,
    world,
    lines,
    names: {
      code,
      kiosk: String(made.id),
      sheet: String(sheet.sheet),
      slip: String(slip.code),
      receipt,
      response: sent.id,
    },
  }
}

export type FuzzPlace = Awaited<ReturnType<typeof openPlace>>

/** Without a build there are still pages to ask for. */
const shells = (path: string) =>
  /^\/(desk|kiosk)\/index\.html$/.test(path) ? new Response('<html><head></head></html>') : undefined
