import { sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import type { Role } from '../../db/queries/staff.ts'
import { readTriggers } from '../../db/queries/triggers.ts'
import * as schema from '../../db/schema.ts'
import { createApp } from '../../server/app.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { documentKinds } from '../../surveys/documents/kinds.ts'
import { copiesOf, furnish, openApp } from '../world.ts'
import { furnishBoth, personWith, secret, type Things, units } from './two-units.ts'

/** Stands in every text of the other unit; whoever of our unit reads it has read what is not his. */
const marker = 'zq7leak'

/** Columns that hold one of a few words, a day, a number as text or JSON the program must be able to read. */
const read: readonly string[] = [
  ...['channel', 'stream', 'questionnaire', 'kind', 'group', 'month', 'day', 'period', 'pattern', 'source', 'sums'],
  ...['details', 'flags', 'figures', 'procedures', 'storage', 'roles', 'role', 'may', 'issued_on', 'used_on'],
  ...['subject_kind', 'cause', 'state', 'seen', 'hidden', 'released', 'mark'],
  ...['opened_on', 'answered_on', 'done_on', 'consented_on', 'delete_on', 'receipt', 'password'],
  ...['since', 'on', 'due', 'done', 'rating'],
]
/** Tables that keep no order of arrival. */
const rowless: readonly string[] = ['case_events', 'case_words']

/** Columns by which rows find each other: the other unit’s own ids are renamed together, below. */
const linked: readonly string[] = [
  'unit',
  'area',
  'procedure',
  'touchpoint',
  'response',
  'batch',
  'code',
  'id',
  'staff',
  'subject',
  'proposal',
  'taken_back_proposal',
]

const tables = (Object.values(schema) as unknown[]).filter(
  (one): one is SQLiteTable => typeof one === 'object' && one !== null && Symbol.for('drizzle:Name') in one,
)

/** Every text column of every table. */
const textColumns = tables.flatMap((table) => {
  const { name, columns } = getTableConfig(table)
  return columns.filter((one) => one.getSQLType() === 'text').map((one) => ({ table: name, column: one.name }))
})

/** Which rows of a table are the other unit’s: by the unit, or by what is its own. */
const others: { readonly [table: string]: string } = {
  units: `id = '${units.other.unit}'`,
  areas: `unit = '${units.other.unit}'`,
  procedures: `unit = '${units.other.unit}'`,
  touchpoints: `unit = '${units.other.unit}'`,
  slips: `unit = '${units.other.unit}'`,
  responses: `unit = '${units.other.unit}'`,
  tallies: `unit = '${units.other.unit}'`,
  unreleased: `unit = '${units.other.unit}'`,
  cells: `unit = '${units.other.unit}'`,
  cases: `unit = '${units.other.unit}'`,
  case_events: `"case" in (select number from cases where unit = '${units.other.unit}')`,
  case_words: `"case" in (select number from cases where unit = '${units.other.unit}')`,
  case_summaries: `"case" in (select number from cases where unit = '${units.other.unit}')`,
  improvements: `unit = '${units.other.unit}'`,
  weeks: `unit = '${units.other.unit}'`,
  pair_sums: `unit = '${units.other.unit}'`,
  days: `area = '${units.other.area}'`,
  populations: `area = '${units.other.area}'`,
  population_changes: `area = '${units.other.area}'`,
  alerts: `touchpoint in (select code from touchpoints where unit = '${units.other.unit}')`,
  kiosks: `touchpoint in (select code from touchpoints where unit = '${units.other.unit}')`,
  exclusions: `response in (select id from responses where unit = '${units.other.unit}')`,
  proposals: `unit = '${units.other.unit}'`,
  batches: `response in (select id from responses where unit = '${units.other.unit}')`,
  answer_sets: `response in (select id from responses where unit = '${units.other.unit}')`,
  hours: `area = '${units.other.area}'`,
  flag_looks: `unit = '${units.other.unit}'`,
  comments: `response in (select id from responses where unit = '${units.other.unit}')`,
  sensitive_answers: 'true',
  contacts: 'true',
}
/** What belongs to no unit: the ward’s own, and what nobody’s page shows. */
const ofNoUnit: readonly string[] = [
  ...['facts', 'publications', 'staff', 'roles_held', 'invitations', 'sessions', 'read_keys', 'deeds', 'log'],
  ...['log_details', 'slip_dossiers', 'second_factors', 'recovery_codes', 'themes', 'theme_judgements'],
  ...['identities', 'provider_returns', 'working_days', 'mail_addresses', 'deliveries', 'told_alerts', 'data_requests'],
  ...['document_versions', 'duties_done'],
  // Of households drawn from the whole ward: no unit's, and most of it nobody's but an interviewer's.
  ...['campaigns', 'frame_units', 'frame_contacts', 'draws', 'drawn', 'visits', 'keyings', 'resolutions'],
  ...['back_checks', 'sample_design'],
  ...['snapshots_766', 'official_sipas', 'release_days', 'disclosures', 'criteria', 'evidence_files'],
]

let things: { readonly own: Things; readonly other: Things }
let marked = 0

/** Comments, a wish with a contact, alerts and a held flood of the other unit, beside what both units have. */
async function addMore(db: Db): Promise<void> {
  const { unit, area } = units.other
  const [one] = await db.all<{ id: string }>(sql`select id from responses where unit = ${unit} limit 1`)
  await db.run(sql`insert into sensitive_answers (response, answers, at) values (${one?.id}, '{}', 1)`)
  const number = things.other.case
  await db.run(sql`insert into contacts ("case", kind, key, sealed, consented_on, delete_on)
    values (${number}, 'phone', 'x', 'x', '2026-10-05', '2027-10-05')`)
  await db.run(sql`insert into improvements (id, title, unit, area, theme, opened_on, "by", at)
    values ('improvement', 'x', ${unit}, '', '', '2026-09-01', 'x', 1)`)
  await db.run(sql`insert into case_summaries ("case", said, did, "by", at) values (${number}, 'x', 'x', 'x', 1)`)
  for (const kind of ['flood', 'held', 'volume', 'alike'])
    await db.run(sql`insert into alerts (day, touchpoint, kind, first_at, last_at, n)
      values ('2026-10-05', ${things.other.code}, ${kind}, 1, 2, 30)`)
  await db.run(sql`drop trigger responses_stay`)
  await db.run(sql`update responses set flags = '["hasty"]' where unit = ${unit}`)
  await db.run(sql`update days set flagged = n where area = ${area}`)
}

/** Puts the marker into every text of the other unit: free words get it, and its ids are renamed with it everywhere. */
async function mark(db: Db): Promise<void> {
  await db.run(sql`pragma foreign_keys = off`)
  for (const name of (await readTriggers(db)).keys()) await db.run(sql.raw(`drop trigger ${name}`))
  for (const { table, column } of textColumns) {
    const mine = others[table]
    if (!mine || read.includes(column) || linked.includes(column)) continue
    const { rowsAffected } = await db.run(
      sql.raw(
        `update "${table}" set "${column}" = '${marker}' || ${rowless.includes(table) ? 'n' : 'rowid'} where ${mine}`,
      ),
    )
    marked += rowsAffected
  }
  const found = await db.all<{ id: string }>(
    sql.raw(`
    select code as id from touchpoints where ${others.touchpoints} union select id from kiosks where ${others.kiosks}
    union select code from procedures where ${others.procedures} union select id from areas where ${others.areas}
    union select batch from batches where ${others.batches} union select id from units where ${others.units}`),
  )
  const ids = JSON.stringify(found.map(({ id }) => id))
  for (const { table, column } of textColumns)
    if (linked.includes(column) && !ofNoUnit.includes(table))
      await db.run(sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${`${marker}-`} || ${sql.identifier(column)}
        where ${sql.identifier(column)} in (select value from json_each(${ids}))`)
}

const roles: readonly Role[] = [
  'clerk',
  'unit-head',
  'leader',
  'manager',
  'auditor',
  'admin',
  'interviewer',
  'keyer',
  'back-checker',
]
const own = units.own.unit

const openMarked = copiesOf(async (db) => {
  await furnish(db)
  const { world } = await openApp({ db, secret })
  things = await furnishBoth(world)
  await addMore(db)
  for (const role of roles) {
    await personWith(world, `${role}-own`, [{ role, unit: own }])
    await personWith(world, `${role}-all`, [{ role, unit: '' }])
  }
  await mark(db)
})

const routes = [
  ...new Set(
    createApp(() => Object.create(null))
      .routes.filter(({ method }) => method === 'GET')
      .map(({ path }) => path),
  ),
]

/** What documents of each sort speak of here. */
const spoken = { period: '2026-Q4', year: '2026', week: '2026-10-05', survey: 'aaaaaaaaaaaa' } as const

/** Every address of a GET route, with what both units have in it and every report with every list it can be asked by. */
function addressesOf(pattern: string): readonly string[] {
  if (pattern === '/api/v1/figures/:report')
    return offeredReports.flatMap(({ id, options }) => {
      const asked = [
        '',
        ...('by' in options.shape ? ['area', 'unit', 'procedure', 'channel'].map((by) => `&by=${by}`) : []),
      ]
      return asked.map((by) => `/api/v1/figures/${id}?period=2026-Q4${by}`)
    })
  if (pattern === '/api/v1/documents/:kind/:period')
    return documentKinds.map(({ id, spans }) => pattern.replace(':kind', id).replace(':period', spoken[spans]))
  const queries = queryOf[pattern] ?? ['']
  const named = Object.values(things).flatMap((of) => [
    ...Object.values(of).map(String),
    ...Object.values(of).map((id) => `${marker}-${id}`),
  ])
  const ids = pattern.includes(':') ? [...named, '2026-Q3'] : ['']
  return ids.flatMap((id) =>
    queries.map(
      (query) =>
        pattern
          .replace('/:revision', '/1')
          .replace(/:\w+(\{[^/]*\})?/, id)
          .replace('*', '') + query,
    ),
  )
}

const days = '?from=2026-10-01&to=2026-10-31'
const queryOf: { readonly [pattern: string]: readonly string[] } = {
  '/api/v1/figures': ['area', 'unit', 'procedure', 'channel', 'target'].map((by) => `?period=2026-Q4&by=${by}`),
  '/api/v1/alerts': [days],
  '/api/v1/slips/days': [days],
  '/api/v1/populations': ['?from=2026-01&to=2026-12'],
  '/api/v1/populations/changes': ['?month=2026-09'],
  '/api/v1/exclusions': ['', '?period=2026-Q4'],
  '/api/v1/exclusions/sets': ['', '?period=2026-Q4'],
  '/api/v1/comments': ['', '?q=xin', '?period=2026-Q4&first=todo', '?theme=phi', '?mark=none'],
  '/api/v1/proposals': ['', '?state=decided'],
}

const inside = routes.filter((path) => /^\/(api|desk)\//.test(path))

/** All that somebody is answered, whatever he asks for. */
async function walk(login: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { app } = await openApp({ db: await openMarked(), secret, baseUrl: 'http://khaosat.example.vn' })
  const found: { path: string; text: string }[] = []
  for (const path of inside.flatMap(addressesOf)) {
    const res = await app.request(path, { headers: { Cookie: `session=session of ${login}`, 'Accept-Language': 'vi' } })
    found.push({ path, text: `${res.status} ${await res.text()}` })
  }
  return found
}

/** Where the marker was read that was not in the question itself. */
const leaks = (seen: Awaited<ReturnType<typeof walk>>) =>
  seen.filter(({ path, text }) =>
    text.replaceAll(path.split(/[?/]/).find((part) => part.includes(marker)) ?? ' ', '').includes(marker),
  )

test('every table is either the other unit’s in part, or the whole ward’s, and every text column is thought of', async () => {
  await openMarked()
  const named = tables.map((table) => getTableConfig(table).name)
  expect([...Object.keys(others), ...ofNoUnit].toSorted()).toEqual(named.toSorted())
  expect(marked).toBeGreaterThan(100)
})

describe('what is another unit’s is read nowhere', () => {
  test.each(['clerk-own', 'unit-head-own', 'manager-own', 'leader-own', 'auditor-own'])('by the %s', async (login) => {
    const seen = await walk(login)
    expect(seen.filter(({ text }) => text.startsWith('200')).length).toBeGreaterThan(10)
    expect(seen.filter(({ text }) => text.startsWith('500'))).toEqual([])
    expect(leaks(seen).map(({ path, text }) => `${path}: ${text.slice(0, 300)}`)).toEqual([])
  })

  test('the walk can fail: whoever holds the role over all reads it in many places', async () => {
    expect(leaks(await walk('manager-all')).length).toBeGreaterThan(10)
  })
})

test('contacts, and what was written with a wish for a reply, are read by nobody at all, whatever the role', async () => {
  const db = await openMarked()
  await db.run(sql`update comments set words = 'zq8said', folded = null, hidden = null, wished = 1`)
  await db.run(sql`update case_events set "by" = ''`)
  await db.run(sql`update case_words set words = 'Xin gọi 0912345678'`)
  await db.run(sql`update contacts set sealed = 'zq8said'`)
  expect(await whoRead(db, ['zq8said', '0912345678'])).toEqual([])
})

test('what is hidden in a comment is read by nobody, searched for or not; what stands beside it is', async () => {
  const db = await openMarked()
  const words = 'Chị Zuyến ở 0912345678, số 12 ngõ 34 Đội Zấn; zq8open'
  await db.run(sql`update comments set words = ${words}, folded = null, hidden = null`)
  await db.run(
    sql`insert into themes (id, version, name, any, none, at, by) values ('x', 1, 'X', '["zq8open"]', '[]', 1, 'x')`,
  )
  expect(await whoRead(db, ['Zuyến', '0912345678', 'Zấn'])).toEqual([])
  expect((await whoRead(db, ['zq8open'])).length).toBeGreaterThan(4)
}, 240_000)

/** Who read one of these where, whatever he asked for; what was asked for itself is told back nowhere either. */
async function whoRead(db: Db, words: readonly string[]): Promise<string[]> {
  const { app } = await openApp({ db, secret })
  const searches = words.flatMap((one) =>
    ['', '*'].map((star) => `/api/v1/comments?q=${encodeURIComponent(one + star)}`),
  )
  const found: string[] = []
  for (const role of ['clerk', 'unit-head', 'leader', 'manager', 'auditor', 'admin'])
    for (const path of [...inside.flatMap(addressesOf), ...searches, '/api/v1/themes/x/sample']) {
      const res = await app.request(path, { headers: { Cookie: `session=session of ${role}-all` } })
      const text = await res.text()
      if (words.some((one) => text.includes(one))) found.push(`${role} ${path}`)
    }
  return found
}

test('an administrator is refused every figure, and every thing of a unit', async () => {
  const refused = (await walk('admin-all')).filter(({ path }) =>
    /^\/(desk\/(posters|slips\/sheet)|api\/v1\/(?!catalogue|session|openapi|system|accounts|invitations|provider|roles|own|working-days|release-days|requests))/.test(
      path,
    ),
  )
  expect(refused.length).toBeGreaterThan(50)
  expect(refused.filter(({ text }) => !/^40[13]/.test(text)).map(({ path }) => path)).toEqual([])
})
