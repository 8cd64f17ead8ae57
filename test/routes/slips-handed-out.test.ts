import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { addSlipForDossier, addSlips, type NewSlip, slipsByDay } from '../../db/queries/slips.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { tidy } from '../../server/acts/retention/tidy.ts'
import { createApp } from '../../server/app.ts'
import { ratesOf } from '../../server/slips/rates.ts'
import { jsonBody, openApp, openDb, opening } from '../world.ts'

import { aDay, withSlips } from './with-slips.ts'

const slip = (changes: Partial<NewSlip> = {}): NewSlip => ({
  number: 7,
  sheet: '',
  unit: 'van-phong-hdnd-va-ubnd',
  area: 'ho-tich',
  procedure: '',
  channel: 'desk',
  questionnaire: 'one-stop',
  invited: false,
  issuedOn: '2026-10-05',
  issuedBy: 'lan',
  expiresAt: opening + aDay,
  ...changes,
})

test('a dossier gets one slip, however its reference is padded, and also when many ask at the same moment', async () => {
  const { ask, db } = await withSlips()
  const post = (dossier: string) => ask('POST', '/slips', { procedure: '2.000815', dossier })
  expect((await post('000.21.30.H26-261005-0007')).status).toBe(201)
  const again = await post(' 000.21.30.H26-261005-0007 ')
  expect(again).toMatchObject({ status: 409, body: { problem: 'dossierHasSlip', field: 'dossier' } })
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await post('0008')).status))
  expect(statuses.toSorted()).toEqual([201, ...Array(19).fill(409)])
  expect(await db.all(sql`select count(*) as n from slips`)).toMatchObject([{ n: 2 }])
  expect(await db.all(sql`select count(*) as n from slip_dossiers`)).toMatchObject([{ n: 2 }])
})

test('a dossier keeps its slip when the secret is changed', async () => {
  const { db, world, ask } = await withSlips()
  await ask('POST', '/slips', { area: 'ho-tich', dossier: '0009' })
  const renewed = { ...world, secret: 'a new secret, long enough as well', formerSecrets: [world.secret] }
  await addReadKey(db, { keyHash: tokenHash(renewed.secret, 'sipas_s'), name: 'mc', may: 'slips', createdAt: 0 })
  const headers = { Authorization: 'Bearer sipas_s' }
  const post = async (dossier: string) =>
    (await createApp(() => renewed).request('/api/v1/slips', jsonBody({ area: 'ho-tich', dossier }, headers))).status
  expect([await post('0009'), await post('0010')]).toEqual([409, 201])
})

test('when a number is taken, neither the slip nor the dossier is stored', async () => {
  const db = await openDb()
  expect(await addSlips(db, [slip()], [])).toEqual([7])
  expect(await addSlips(db, [slip(), slip({ number: 8 })], [])).toEqual([8])
  expect(await addSlipForDossier(db, slip(), [99])).toBe('numberTaken')
  expect(await db.all(sql`select * from slip_dossiers`)).toEqual([])
  expect(await addSlipForDossier(db, slip({ number: 9 }), [99])).toBe('stored')
  expect(await addSlipForDossier(db, slip({ number: 10 }), [98, 99])).toBe('dossierHasSlip')
  expect(await db.all(sql`select hash from slip_dossiers`)).toMatchObject([{ hash: 99 }])
})

test('nothing that is kept ties a dossier, a slip and a response together', async () => {
  const { newSlip, send, db, stored } = await withSlips()
  const { path, code } = await newSlip({ area: 'ho-tich', dossier: 'HS-0011' })
  await send(path)
  const [slips, dossiers] = [await db.all(sql`select * from slips`), await db.all(sql`select * from slip_dossiers`)]
  const midnight = Date.parse('2026-11-05T00:00:00+07:00')
  expect(slips).toMatchObject([{ sheet: '', issued_on: '2026-10-05', expires_at: midnight, used_on: '2026-10-05' }])
  expect(dossiers).toEqual([{ hash: expect.any(Number), issued_on: '2026-10-05' }])
  const [{ number }] = slips as [{ number: number }]
  const [{ hash }] = dossiers as [{ hash: number }]
  expect(Number.isSafeInteger(hash)).toBe(true)

  const tables = await db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`)
  const secrets = ['HS-0011', code, code.replaceAll('-', ''), String(number), String(hash)]
  for (const { name } of tables) {
    const rows = JSON.stringify(await db.all(sql`select * from ${sql.identifier(name)}`))
    const told = secrets.filter((secret) => rows.includes(secret))
    expect([name, told]).toEqual([name, { slips: [String(number)], slip_dossiers: [String(hash)] }[name] ?? []])
  }
  expect(JSON.stringify(await stored())).toContain('"source":"slip"')
})

test.each([
  ['no area and no procedure', {}, 422, 'area'],
  ['an area there is not', { area: 'cap-phep-bay' }, 422, 'area'],
  ['a procedure of another area', { area: 'dat-dai', procedure: '2.000815' }, 422, 'procedure'],
  ['a lifetime that is not offered', { area: 'ho-tich', days: 3650 }, 422, 'days'],
  ['an empty dossier reference', { area: 'ho-tich', dossier: '  ' }, 422, 'dossier'],
])('whoever asks for a slip with %s is told at the field', async (_, body, status, field) => {
  const { ask, db } = await withSlips()
  expect(await ask('POST', '/slips', body)).toMatchObject({ status, body: { problem: 'fieldRefused', field } })
  expect(await db.all(sql`select * from slips`)).toEqual([])
})

test.each([
  ['a channel there is not', { area: 'ho-tich', channel: 'fax' }, 400],
  ['a field nobody knows', { area: 'ho-tich', name: 'Nguyễn Văn A' }, 400],
  ['more than 4 kB', { area: 'ho-tich', dossier: 'x'.repeat(5000) }, 413],
])('whoever asks for a slip with %s is refused', async (_, body, status) => {
  const { ask } = await withSlips()
  expect((await ask('POST', '/slips', body)).status).toBe(status)
})

test('a key for slips asks for slips and opens nothing else; a key for figures gets none; nobody without either', async () => {
  const { app, world } = await openApp()
  for (const may of ['figures', 'slips'] as const)
    await addReadKey(world.db, { keyHash: tokenHash(world.secret, may), name: may, may, createdAt: 0 })
  const post = (headers: Record<string, string>) => app.request('/api/v1/slips', jsonBody({ area: 'ho-tich' }, headers))
  expect((await post({ Authorization: 'Bearer slips' })).status).toBe(201)
  expect(await (await post({ Authorization: 'Bearer figures' })).json()).toMatchObject({ problem: 'keyRefused' })
  expect(await (await post({})).json()).toMatchObject({ problem: 'signInNeeded' })

  const headers = { Authorization: 'Bearer slips' }
  const paths = ['figures/choices', 'figures/targets?period=2026-Q3', 'slips/sheets', 'slips/days', 'touchpoints']
  for (const path of paths)
    expect([path, (await app.request(`/api/v1/${path}`, { headers })).status]).toEqual([path, 401])
  expect((await app.request('/api/v1/slips/sheets', jsonBody({ area: 'ho-tich', count: 24 }, headers))).status).toBe(
    401,
  )
})

test.each([0, 481, 2.5, -1])('a sheet of %d slips is refused at the field', async (count) => {
  const { ask } = await withSlips()
  const refused = await ask('POST', '/slips/sheets', { area: 'ho-tich', count })
  expect(refused).toMatchObject({ status: 422, body: { field: 'count' } })
})

test('a clerk prints a sheet of 25: two pages of slips that work, and prints again only those that still do', async () => {
  const { app, ask, cookie, open, send, clock } = await withSlips()
  const wanted = { procedure: '2.000815', count: 25, days: 14 }
  const { status, body } = await ask('POST', '/slips/sheets', wanted)
  expect([status, body.address]).toEqual([201, `/desk/slips/sheet/${body.sheet}`])
  const printed = async () => {
    const res = await app.request(body.address, { headers: { Cookie: cookie } })
    const page = await res.text()
    return { res, page, codes: [...page.matchAll(/<b>((?:[2-9a-z]{4}-?){3})<\/b>/g)].map(([, code = '']) => code) }
  }
  const { page, codes } = await printed()
  expect(new Set(codes).size).toBe(25)
  expect(page.match(/<svg/g)).toHaveLength(25)
  expect(page.match(/class="sheet"/g)).toHaveLength(2)
  expect(page).toContain('Có giá trị đến hết ngày 19/10/2026')
  const first = `/p/${codes[0]}`
  expect((await open(first)).status).toBe(200)
  await send(first)
  expect((await printed()).codes.toSorted()).toEqual(codes.slice(1).toSorted())

  const { sheets } = (await ask('GET', '/slips/sheets')).body
  const about = { area: 'chung-thuc', procedure: '2.000815', issuedOn: '2026-10-05', issuedBy: 'Nguyễn Thị Lan' }
  expect(sheets).toEqual([
    expect.objectContaining({ sheet: body.sheet, ...about, expiresOn: '2026-10-19', handedOut: 25, used: 1, open: 24 }),
  ])
  clock.now = Date.parse('2026-10-20T08:00:00+07:00')
  const signIn = await app.request('/api/v1/session', jsonBody({ login: 'lan', password: 'hoa sữa tháng mười' }))
  const headers = { Cookie: signIn.headers.get('Set-Cookie')?.split(';')[0] ?? '' }
  const over = await app.request(body.address, { headers })
  expect([over.status, (await over.text()).includes('không còn phiếu mời nào để in')]).toEqual([404, true])
})

test('nobody sees a sheet without signing in', async () => {
  const { app, ask } = await withSlips()
  const { address } = (await ask('POST', '/slips/sheets', { area: 'ho-tich', count: 1 })).body
  const res = await app.request(address)
  expect(res.headers.get('Location')).toBe(`/desk/sign-in?return=${encodeURIComponent(address)}`)
})

test('the response rate counts slips whose time is over; those still open do not make it look better', async () => {
  const { ask, world, clock, newSlip, send } = await withSlips()
  const days = async () => (await ask('GET', '/slips/days?from=2026-10-05&to=2026-10-13')).body
  expect(await days()).toMatchObject({ days: [], areas: [], total: { handedOut: 0, rate: null, atLeast: null } })

  const made = []
  for (let i = 0; i < 4; i++) made.push(await newSlip({ area: 'ho-tich', days: 7, invited: true }))
  await send(made[0]?.path ?? '')
  const early = { handedOut: 4, used: 1, expired: 0, open: 3, rate: null, atLeast: 0.25 }
  expect(await days()).toMatchObject({ days: [{ day: '2026-10-05', ...early }], total: early })

  const other = slip({ number: 11, area: 'chung-thuc', issuedOn: '2026-10-13', expiresAt: opening + 60 * aDay })
  await addSlips(world.db, [other], [])
  clock.now += 8 * aDay
  const over = { handedOut: 4, used: 1, expired: 3, open: 0, rate: { share: 0.25, n: 4 }, atLeast: 0.25 }
  const fresh = { handedOut: 1, used: 0, expired: 0, open: 1, rate: null, atLeast: 0 }
  const both = { handedOut: 5, used: 1, expired: 3, open: 1, rate: { share: 0.25, n: 4 }, atLeast: 0.2 }
  const { streams, ...rest } = ratesOf(
    await slipsByDay(world.db, '2026-10-05', '2026-10-13', { now: clock.now, units: 'all' }),
  )
  expect(rest).toEqual({
    days: [
      { day: '2026-10-13', ...fresh },
      { day: '2026-10-05', ...over },
    ],
    areas: [
      { area: 'ho-tich', ...over },
      { area: 'chung-thuc', ...fresh },
    ],
    total: both,
  })
  expect(streams).toEqual([
    { stream: 'volunteer', ...fresh },
    { stream: 'invited', ...over },
  ])
})

test.each([
  ['no days', ''],
  ['a last day before the first', '?from=2026-10-05&to=2026-10-04'],
  ['a day that is none', '?from=2026-02-30&to=2026-10-04'],
  ['more than 400 days', '?from=2025-01-01&to=2026-10-04'],
])('whoever asks for the rate with %s is refused', async (_, asked) => {
  const { ask } = await withSlips()
  expect((await ask('GET', `/slips/days${asked}`)).status).toBe(400)
})

test('dossiers and slips are forgotten 400 days later, answers are not', async () => {
  const { db, newSlip, send, stored } = await withSlips()
  const { path } = await newSlip({ area: 'ho-tich', dossier: '0012', days: 7 })
  await send(path)
  const tidyOn = (day: string) => tidy({ db, now: () => Date.parse(`${day}T09:00:00+07:00`), log: () => {} })
  await tidyOn('2027-11-09')
  expect(await db.all(sql`select * from slip_dossiers`)).toHaveLength(1)
  await tidyOn('2027-11-10')
  expect(await db.all(sql`select * from slip_dossiers`)).toEqual([])
  expect(await db.all(sql`select * from slips`)).toHaveLength(1)
  await tidyOn('2027-11-18')
  expect(await db.all(sql`select * from slips`)).toEqual([])
  expect(await stored()).toHaveLength(1)
})
