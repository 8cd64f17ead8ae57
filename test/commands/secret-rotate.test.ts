import { readFileSync, rmSync, statSync } from 'node:fs'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import { contacts } from '../../db/schema.ts'
import { keysFor } from '../../server/access/keys.ts'
import { unseal } from '../../server/access/seal.ts'
import { readSettings } from '../../server/doors/node-settings.ts'
import { newAdministrator } from '../stories/door.ts'
import { formBody, jsonBody, openApp, openDb } from '../world.ts'
import { office, today } from './command-line.ts'

type Office = ReturnType<typeof office>

const settingsOf = ({ database }: Office) => readSettings({ DATABASE_URL: `file:${database}` })

/** The app as it is after a start: with whatever secrets lie beside the file now. */
function started(at: Office, db: Awaited<ReturnType<typeof openDb>>) {
  const { APP_SECRET: secret, FORMER_SECRETS: formerSecrets } = settingsOf(at)
  return openApp({ db, now: () => today, secret, formerSecrets })
}

const comment = 'Chờ lâu quá.'
const answers = { overall: 2, access: 2, procedure: 2, official: 2, result: 2, feedback: 0 }

/** Everything that is handed out under a secret, and whether it still works after a later start. */
async function handedOut(at: Office) {
  const db = await openDb()
  const { app, door } = await started(at, db)
  const admin = await newAdministrator(door, 'lan')
  const { code } = await admin.post('/api/v1/touchpoints', { area: 'ho-tich' })
  const invitation = await door.invitation()
  const slip = await admin.post('/api/v1/slips', { area: 'ho-tich' })
  const wanted = { touchpoint: code, pin: '123456' }
  const kiosk = await admin.post('/api/v1/kiosks', { ...wanted, name: 'Máy 1' })
  const pairing = { code: kiosk.pairingCode, version: '1' }
  const { token } = await (await app.request('/api/v1/kiosk/pairing', jsonBody(pairing))).json()
  const unpaired = await admin.post('/api/v1/kiosks', { ...wanted, name: 'Máy 2' })
  const reply = { by: 'phone', contact: '0912345678', consent: true }
  const sent = { id: uuidv7(), touchpoint: code, questionnaire: 'one-stop', version: 1, answers, comment, reply }
  const { receipt } = await (await app.request('/api/v1/responses', jsonBody(sent))).json()

  return async () => {
    const { world, app } = await started(at, db)
    const [contact] = await db.select().from(contacts)
    const status = async (path: string, init: RequestInit) => (await app.request(path, init)).status
    return {
      session: await status('/api/v1/session', { headers: { Cookie: admin.cookie } }),
      invitation: await status('/api/v1/invitations/check', jsonBody({ token: invitation })),
      slip: await status(`/p/${slip.code}`, {}),
      tablet: await status('/api/v1/kiosk/setup', { headers: { Authorization: `Bearer ${token}` } }),
      receipt: (await (await app.request('/bien-nhan', formBody({ code: receipt }))).text()).includes('Hộ tịch'),
      contact: contact && (await unseal(keysFor(world, 'contact'), contact, String(contact.case))),
      pairing: await status('/api/v1/kiosk/pairing', jsonBody({ code: unpaired.pairingCode, version: '1' })),
    }
  }
}

const working = {
  session: 200,
  invitation: 200,
  slip: 200,
  tablet: 200,
  receipt: true,
  contact: '0912345678',
  pairing: 201,
}
const ended = {
  session: 401,
  invitation: 410,
  slip: 404,
  tablet: 401,
  receipt: false,
  contact: undefined,
  pairing: 404,
}

describe('after the secret was changed', () => {
  let at: Office
  beforeEach(() => {
    at = office()
  })

  test('the second time too, everything handed out before still works', async () => {
    const check = await handedOut(at)
    const before = settingsOf(at).APP_SECRET
    expect((await at.type('secret', 'rotate')).code).toBe(0)
    expect(await at.json('secret', 'rotate')).toMatchObject({ kept: 2 })
    expect(settingsOf(at).APP_SECRET).not.toBe(before)
    expect(settingsOf(at).FORMER_SECRETS).toContain(before)
    expect(await check()).toEqual(working)
  })

  test('and the former one was thrown away, all of it ends', async () => {
    const check = await handedOut(at)
    await at.type('secret', 'rotate')
    rmSync(at.place('former-secrets'))
    expect(await check()).toEqual(ended)
  })

  test('a program’s key works until the former secret is thrown away', async () => {
    const { key } = await at.json('key', 'add', 'Cổng')
    await at.type('secret', 'rotate')
    const figures = () =>
      at.look(async (db) => {
        const { app } = await started(at, db)
        return (await app.request('/api/v1/figures/choices', { headers: { Authorization: `Bearer ${key}` } })).status
      })
    expect(await figures()).toBe(200)
    rmSync(at.place('former-secrets'))
    expect(await figures()).toBe(401)
  })

  test('nobody but their owner may read the secrets, and none of them was shown', async () => {
    const before = settingsOf(at).APP_SECRET
    const { text, notes } = await at.type('secret', 'rotate')
    for (const name of ['app-secret', 'former-secrets']) expect(statSync(at.place(name)).mode & 0o777).toBe(0o600)
    expect(text + notes).not.toContain(before)
    expect(text + notes).not.toContain(readFileSync(at.place('app-secret'), 'utf8'))
  })
})

test('whoever set APP_SECRET by hand is told how to change it, and nothing is written', async () => {
  const { type, folder } = office({ APP_SECRET: 'x'.repeat(40) })
  const { code, notes } = await type('secret', 'rotate')
  expect(code).toBe(1)
  expect(notes).toContain('FORMER_SECRETS')
  expect(() => statSync(`${folder}/former-secrets`)).toThrow('ENOENT')
})

test.each(['app-secret', 'former-secrets'])('a %s that was cut off in the writing is refused, never used', (name) => {
  const at = office()
  at.put(name, 'short')
  expect(() => settingsOf(at)).toThrow('bị hỏng')
})
