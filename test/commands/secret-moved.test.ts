import { appendFileSync, copyFileSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { readSettings } from '../../server/doors/node-settings.ts'
import { enrol } from '../second-factor.ts'
import { newAdministrator } from '../stories/door.ts'
import { jsonBody, openApp } from '../world.ts'
import { office, today } from './command-line.ts'

type Office = ReturnType<typeof office>

/** The app over an office's database, with whatever secrets lie beside it. */
function appAt({ database }: Office, db: Db) {
  const { APP_SECRET: secret, FORMER_SECRETS: formerSecrets } = readSettings({ DATABASE_URL: `file:${database}` })
  const notices = { mail: true, webhook: false, nudge: () => {} }
  return openApp({ db, now: () => today, secret, formerSecrets, notices })
}

const answers = { overall: 2, access: 2, procedure: 2, official: 2, result: 2, feedback: 0 }
const reply = { by: 'phone', contact: '0912345678', consent: true }

/** A ward that handed out two slips, a key, a tablet the promise of a reply and a mail address, and its backup. */
async function wardWithBackup() {
  const ward = office()
  await ward.type('migrate')
  await ward.type('key', 'add', 'Cổng thông tin')
  const slip = await ward.look(async (db) => {
    const { app, door } = await appAt(ward, db)
    const admin = await newAdministrator(door, 'lan')
    await enrol(app.request, { cookie: admin.cookie, password: 'hoa sữa tháng mười', now: today })
    const address = jsonBody({ address: 'lan@example.gov.vn' }, { Cookie: admin.cookie })
    await app.request('/api/v1/own/notifications/address', { ...address, method: 'PUT' })
    const { code: touchpoint } = await admin.post('/api/v1/touchpoints', { area: 'ho-tich' })
    await admin.post('/api/v1/slips', { area: 'ho-tich' })
    const { code } = await admin.post('/api/v1/slips', { area: 'ho-tich' })
    const { pairingCode } = await admin.post('/api/v1/kiosks', { touchpoint, pin: '123456', name: 'Máy 1' })
    await app.request('/api/v1/kiosk/pairing', jsonBody({ code: pairingCode, version: '1' }))
    const sent = { id: uuidv7(), touchpoint, questionnaire: 'one-stop', version: 1, answers, comment: 'Lâu.', reply }
    await app.request('/api/v1/responses', jsonBody(sent))
    return String(code)
  })
  expect((await ward.type('backup', ward.place('copy.db'))).code).toBe(0)
  return { ward, slip, copy: ward.place('copy.db') }
}

/** Another machine, an hour later. */
function laterOffice() {
  const other = office()
  other.clock.now = today + 3_600_000
  return other
}

const everything = {
  slips: 2,
  keys: 1,
  kiosks: 1,
  contacts: 1,
  cases: 1,
  sessions: 1,
  secondFactors: 1,
  mailAddresses: 1,
}
const nothing = { slips: 0, keys: 0, kiosks: 0, contacts: 0, cases: 0, sessions: 0, secondFactors: 0, mailAddresses: 0 }
const beside = ({ database }: Office, name: string) => join(dirname(database), name)
const slipIn = (at: Office, code: string) =>
  at.look(async (db) => (await (await appAt(at, db)).app.request(`/p/${code}`)).status)

test('a backup names the files of the secret that is not in it', async () => {
  const { ward } = await wardWithBackup()
  const { text } = await ward.type('backup', ward.place('again.db'))
  expect(text).toContain(beside(ward, 'app-secret'))
  expect(text).not.toContain('former-secrets')
  await ward.type('secret', 'rotate')
  const { secretFiles } = await ward.json('backup', ward.place('third.db'))
  expect(secretFiles).toEqual([beside(ward, 'app-secret'), beside(ward, 'former-secrets')])
})

test('a secret that is a setting is named as one', async () => {
  const ward = office({ APP_SECRET: 'a setting of this ward, long enough' })
  await ward.type('migrate')
  expect((await ward.type('backup', ward.place('copy.db'))).text).toContain('APP_SECRET')
})

test('on a machine without the secret, restore and every start say how much does not work and what to do', async () => {
  const { copy, slip } = await wardWithBackup()
  const other = laterOffice()
  const restored = await other.type('restore', copy)
  expect(restored.text).toContain('2 phiếu mời chưa dùng')
  expect(restored.text).toContain('1 thông tin liên hệ đã mã hóa')
  expect(restored.text).toContain(beside(other, 'former-secrets'))
  expect(await slipIn(other, slip)).toBe(404)
  for (let start = 1; start <= 2; start++) expect((await other.json('migrate')).lost).toEqual(everything)
})

test('with the secret of the old machine among the former ones nothing is missing, and a slip works again', async () => {
  const { ward, copy, slip } = await wardWithBackup()
  const other = laterOffice()
  expect((await other.json('restore', copy)).lost).toEqual(everything)
  await other.json('migrate')
  appendFileSync(beside(other, 'former-secrets'), readFileSync(beside(ward, 'app-secret')))
  expect((await other.json('migrate')).lost).toEqual(nothing)
  expect((await other.type('migrate')).text).not.toContain('Thiếu khóa')
  expect(await slipIn(other, slip)).toBe(200)
})

test('with the secret brought along before the restore nothing is said, nor after it was changed by the book', async () => {
  const { ward, copy } = await wardWithBackup()
  const other = laterOffice()
  copyFileSync(beside(ward, 'app-secret'), beside(other, 'app-secret'))
  expect(await other.json('restore', copy)).toMatchObject({ lost: nothing })
  await other.type('secret', 'rotate')
  expect((await other.json('migrate')).lost).toEqual(nothing)
  rmSync(beside(other, 'former-secrets'))
  expect((await other.json('migrate')).lost).toEqual(everything)
})

test('what was made after the secret was lost is not among the lost', async () => {
  const { copy } = await wardWithBackup()
  const other = laterOffice()
  await other.type('restore', copy)
  await other.type('migrate')
  other.clock.now += 60_000
  await other.type('key', 'add', 'Cổng mới')
  expect((await other.json('migrate')).lost).toEqual(everything)
})

test('a backup of a program that noted no secret says so, and what to bring', async () => {
  const { ward } = await wardWithBackup()
  await ward.look((db) => db.$client.execute("delete from facts where name = 'secrets'"))
  await ward.type('backup', ward.place('old.db'))
  const { text } = await office().type('restore', ward.place('old.db'))
  expect(text).toContain('không ghi khóa bí mật nào')
  expect(text).toContain('former-secrets')
})

test('whoever makes a key with another secret than the server’s is warned that it will not be known', async () => {
  const { ward } = await wardWithBackup()
  expect((await ward.type('key', 'add', 'Đúng khóa')).notes).toBe('')
  expect((await ward.type('admin', 'invite')).notes).toBe('')
  rmSync(beside(ward, 'app-secret'))
  for (const line of [
    ['key', 'add', 'Sai khóa'],
    ['admin', 'invite'],
  ])
    expect((await ward.type(...line)).notes).toContain('khác khóa mà hệ thống đang dùng')
})
