import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { responsePages } from '../../../db/queries/response-pages.ts'
import { addResponses } from '../../../db/queries/responses.ts'
import { recount } from '../../../db/queries/tallies.ts'
import { commander } from '../../../server/access/actor.ts'
import { tidy, tidyHourly } from '../../../server/acts/retention/tidy.ts'
import { invite } from '../../../server/acts/staff/invite.ts'
import { createTouchpoint } from '../../../server/acts/touchpoints/touchpoint.ts'
import { asKept } from '../../../server/answers/submit.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { answer } from '../../answer.ts'
import { office } from '../../commands/command-line.ts'
import { openDesk } from '../../open-desk.ts'
import { formBody } from '../../world.ts'

const day = 24 * 60 * 60 * 1000
const nothing = {
  contacts: 0,
  sensitive: 0,
  sessions: 0,
  'provider-returns': 0,
  invitations: 0,
  dossiers: 0,
  slips: 0,
  batches: 0,
  'answer-sets': 0,
  unreleased: 0,
  'unconfirmed-addresses': 0,
  'closed-addresses': 0,
  deliveries: 0,
  'told-alerts': 0,
  households: 0,
  'data-requests': 0,
}

/** A citizen wished for a call on 5 October 2026, and an administrator signed in. */
async function aWard() {
  const opened = await openDesk()
  const { app, world } = opened
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const wish = { comment: 'Bao giờ có kết quả?', reply: 'phone', contact: '0987654321', consent: 'on' }
  const sent = await app.request(`/k/${code}`, formBody({ id: uuidv7(), version: '1', overall: '2', ...wish }))
  const thanks = await (await app.request(sent.headers.get('Location') ?? '')).text()
  const receipt = /class="receipt">([^<]+)</.exec(thanks)?.[1] ?? ''
  const count = async (table: 'contacts' | 'sessions' | 'invitations' | 'cases' | 'staff') =>
    (await world.db.all<{ n: number }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]?.n
  return { ...opened, receipt, count }
}

test('a contact is there on its last evening and gone the next morning; the case and the receipt stay', async () => {
  const { app, world, clock, count, receipt } = await aWard()
  clock.now = Date.parse('2027-04-02T23:59:00+07:00')
  await tidy(world)
  expect(await count('contacts')).toBe(1)
  clock.now = Date.parse('2027-04-03T00:01:00+07:00')
  expect(await tidy(world)).toMatchObject({ contacts: 1 })
  expect([await count('contacts'), await count('cases')]).toEqual([0, 1])
  const page = await (await app.request('/bien-nhan?lang=vi', formBody({ code: receipt }))).text()
  expect(page).toContain('Đã tiếp nhận')
  expect(page).not.toContain('Xóa thông tin liên hệ của tôi')
})

test('nothing goes before its time, and whoever is signed in stays signed in', async () => {
  const { app, world, cookie } = await aWard()
  expect(await tidy(world)).toEqual(nothing)
  expect((await app.request('/api/v1/session', { headers: { Cookie: cookie } })).status).toBe(200)
})

test('sessions that ran out go; the account stays', async () => {
  const { world, clock, count } = await aWard()
  clock.now += 366 * day
  expect(await tidy(world)).toMatchObject({ sessions: 1 })
  expect([await count('sessions'), await count('staff')]).toEqual([0, 1])
})

test('used and expired invitations go after thirty days, one that can be used does not', async () => {
  const { world, clock, count } = await aWard()
  const unused = () => invite(world)
  await unused()
  clock.now += 30 * day
  expect(await tidy(world)).toMatchObject({ invitations: 0 })
  await unused()
  clock.now += 4 * day
  expect(await tidy(world)).toMatchObject({ invitations: 2 })
  expect(await count('invitations')).toBe(1)
})

test('what somebody said of their ethnicity goes after two years, and nothing that stays tells it', async () => {
  const { world, clock } = await aWard()
  const form = findQuestionnaire('sipas-2022')
  if (!form) throw new Error('the official form is missing')
  const said = (ethnicity: string) => asKept(form, { overall: 4, age: 'from-25', ethnicity }, '')
  expect(said('kinh').contentHash).toBe(said('other').contentHash)
  expect(said('kinh').details).toEqual({ age: 'from-25' })
  await addResponses(world.db, [answer({ ...said('other'), stream: 'sample' })])
  const exported = async () => {
    const rows = []
    for await (const page of responsePages(world.db, { since: 0, before: Number.MAX_SAFE_INTEGER })) rows.push(...page)
    return rows.filter(({ questionnaire }) => questionnaire === 'sipas-2022').map(({ details }) => details)
  }
  expect(await exported()).toEqual([{ age: 'from-25', ethnicity: 'other' }])
  clock.now += 729 * day
  expect(await tidy(world)).toMatchObject({ sensitive: 0 })
  clock.now += 2 * day
  expect(await tidy(world)).toMatchObject({ sensitive: 1 })
  expect(await exported()).toEqual([{ age: 'from-25' }])
  expect(await recount(world.db)).toMatchObject({ responses: 2, differences: 0 })
})

test('doing it again changes nothing, and the log tells numbers only', async () => {
  const { world, clock, lines } = await aWard()
  clock.now += 400 * day
  lines.length = 0
  expect(await tidy(world)).toEqual({ ...nothing, contacts: 1, sessions: 1, invitations: 1 })
  expect(await tidy(world)).toEqual(nothing)
  expect(lines).toEqual([
    { level: 'info', event: 'tidied', ...nothing, contacts: 1, sessions: 1, invitations: 1 },
    { level: 'info', event: 'tidied', ...nothing },
  ])
})

test('a database that cannot be written is told in the log, without stopping the server', async () => {
  const { world, lines } = await aWard()
  await world.db.run(sql`drop table contacts`)
  lines.length = 0
  await tidyHourly(world)
  expect(lines).toMatchObject([{ level: 'error', event: 'not tidied' }])
})

test('the command does the same', async () => {
  const { json, type, look, clock } = office()
  await json('admin', 'invite')
  clock.now += 40 * day
  expect(await json('tidy')).toEqual({ ...nothing, invitations: 1 })
  expect((await type('tidy')).text).toContain('Không có gì hết hạn lưu.')
  expect(await look((db) => db.all(sql`select * from invitations`))).toEqual([])
})
