import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AreaGroup, Channel, Stream } from '../surveys/grammar/context.ts'

/*
 * Times are milliseconds since 1970 (UTC); months are 'yyyy-MM' in Hà Nội.
 * Where a thing may be without a procedure the column holds '', never NULL:
 * NULLs are distinct in a key, so a NULL would let one row in twice.
 */

// The ward: who serves (units), what (areas, procedures), and where a QR code leads (touchpoints).

export const units = sqliteTable('units', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text('name_en').notNull(),
  kind: text().notNull(),
  retiredAt: integer('retired_at'),
})

export const areas = sqliteTable('areas', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text('name_en').notNull(),
  unit: text()
    .notNull()
    .references(() => units.id),
  group: text().$type<AreaGroup | ''>().notNull(),
  retiredAt: integer('retired_at'),
})

export const procedures = sqliteTable('procedures', {
  code: text().primaryKey(),
  name: text().notNull(),
  area: text()
    .notNull()
    .references(() => areas.id),
  unit: text()
    .notNull()
    .references(() => units.id),
  timeLimit: text('time_limit').notNull(),
  /** The source is not sure that communes still handle it. */
  doubtful: integer({ mode: 'boolean' }).notNull(),
  retiredAt: integer('retired_at'),
})

export const touchpoints = sqliteTable('touchpoints', {
  code: text().primaryKey(),
  unit: text()
    .notNull()
    .references(() => units.id),
  area: text()
    .notNull()
    .references(() => areas.id),
  procedure: text().notNull(),
  counter: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  questionnaire: text().notNull(),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  retiredAt: integer('retired_at'),
  retiredBy: text('retired_by'),
})

// What people said. A response is never changed; the tally counts equal responses and is written with them.

/** Where, how and on which form people answered. */
const place = () => ({
  unit: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  stream: text().$type<Stream>().notNull(),
  questionnaire: text().notNull(),
  version: integer().notNull(),
})

/** What every count is split by. */
const context = () => ({
  ...place(),
  /** The scale answers, one place a question: see surveys/grammar/pattern.ts. */
  pattern: text().notNull(),
})

/** How an answer came in: the open form, a one-time slip, a tablet, a program, a file, or invented for a demonstration. */
export type Source = 'form' | 'slip' | 'kiosk' | 'api' | 'import' | 'demo'

/** A field no person sees was filled in; answered faster than anybody reads. */
export type Flag = 'honeypot' | 'hasty'

export const responses = sqliteTable(
  'responses',
  {
    id: text().primaryKey(),
    answeredAt: integer('answered_at').notNull(),
    receivedAt: integer('received_at').notNull(),
    touchpoint: text().notNull(),
    ...context(),
    /** The level of overall satisfaction, which is in the pattern too; null when it was not asked or not answered. */
    overall: integer(),
    /** The answers that are not levels, by question id. */
    details: text({ mode: 'json' }).$type<{ readonly [question: string]: string | readonly string[] }>(),
    contentHash: text('content_hash').notNull(),
    receipt: text().notNull(),
    source: text().$type<Source>().notNull(),
    /** When the answering device says it was; devices may be wrong, so figures go by `answeredAt`. */
    deviceAt: integer('device_at'),
    /** What looked unusual about the sending; such answers count like any other. */
    flags: text({ mode: 'json' }).$type<readonly Flag[]>(),
  },
  (table) => [index('responses_by_time').on(table.answeredAt)],
)

export const comments = sqliteTable('comments', {
  response: text().primaryKey(),
  words: text().notNull(),
})

export const tallies = sqliteTable(
  'tallies',
  { month: text().notNull(), ...context(), n: integer().notNull() },
  ({ month, unit, area, procedure, channel, stream, questionnaire, version, pattern }) => [
    primaryKey({ columns: [month, stream, questionnaire, version, area, procedure, channel, unit, pattern] }),
  ],
)

/**
 * The tallies of a context taken together: how many answered, and the sums that
 * figures are made from, so that a figure takes as long for ten million answers
 * as for ten thousand. `n` is written with the response; the sums are made from
 * the tallies when somebody asks, and are stale where `summed` is not `n`.
 */
export const cells = sqliteTable(
  'cells',
  {
    month: text().notNull(),
    ...place(),
    n: integer().notNull(),
    /** A JSON list of whole numbers: see server/reports/form-sums.ts. Null before they were made. */
    sums: text(),
    /** How many answers are in the sums. */
    summed: integer().notNull().default(0),
    /** In which way they were made. */
    format: integer().notNull().default(0),
  },
  ({ month, unit, area, procedure, channel, stream, questionnaire, version }) => [
    primaryKey({ columns: [month, stream, questionnaire, version, area, procedure, channel, unit] }),
  ],
)

/** Answers of each day at each place, for watching a service from week to week. Written with the response, as the tally is. */
export const days = sqliteTable(
  'days',
  {
    day: text().notNull(),
    touchpoint: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    stream: text().$type<Stream>().notNull(),
    n: integer().notNull(),
    /** Who answered the question on overall satisfaction, and who of them is satisfied. */
    answered: integer().notNull(),
    satisfied: integer().notNull(),
    /** Whose sending looked unusual. */
    flagged: integer().notNull().default(0),
  },
  ({ day, stream, area, procedure, channel, touchpoint }) => [
    primaryKey({ columns: [day, stream, area, procedure, channel, touchpoint] }),
  ],
)

// One-time slips, answers that wish for a reply, and tablets. Keys that are random numbers keep no order of
// arrival, so that nobody can lay two tables side by side and see who belongs to what.

/** A one-time slip. Its code is its number, signed; neither a response nor a dossier is named here. */
export const slips = sqliteTable(
  'slips',
  {
    number: integer().primaryKey(),
    /** Slips printed together; '' for one asked for by a program. */
    sheet: text().notNull(),
    unit: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    questionnaire: text().notNull(),
    /** Handed to somebody chosen at random: the answer belongs to the stream `invited`. */
    invited: integer({ mode: 'boolean' }).notNull(),
    issuedOn: text('issued_on').notNull(),
    issuedBy: text('issued_by').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** The day only: the moment would tell which response it was. */
    usedOn: text('used_on'),
  },
  (table) => [index('slips_by_day').on(table.issuedOn), index('slips_by_sheet').on(table.sheet)],
)

/** Dossiers a slip was handed out for, as part of a keyed hash, so that none gets a second. */
export const slipDossiers = sqliteTable('slip_dossiers', {
  hash: integer().primaryKey(),
  issuedOn: text('issued_on').notNull(),
})

/** A comment whose author wishes for a reply, followed by a receipt code. */
export const cases = sqliteTable('cases', {
  number: integer().primaryKey(),
  codeHash: text('code_hash').notNull().unique(),
  openedOn: text('opened_on').notNull(),
  unit: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  words: text().notNull(),
  reply: text(),
  repliedOn: text('replied_on'),
})

/** How to reach the author of a case, encrypted, until the day it is deleted. */
export const contacts = sqliteTable(
  'contacts',
  {
    case: integer()
      .primaryKey()
      .references(() => cases.number),
    kind: text().$type<'phone' | 'email'>().notNull(),
    /** Which key it was sealed with. */
    key: text().notNull(),
    sealed: text().notNull(),
    consentedOn: text('consented_on').notNull(),
    deleteOn: text('delete_on').notNull(),
  },
  (table) => [index('contacts_by_deletion').on(table.deleteOn)],
)

/** A tablet at a touchpoint. Its pairing code and its token are kept as hashes. */
export const kiosks = sqliteTable('kiosks', {
  id: text().primaryKey(),
  name: text().notNull(),
  touchpoint: text()
    .notNull()
    .references(() => touchpoints.code),
  /** The procedures it lets people choose among; none: it does not ask. */
  procedures: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  /** What lets staff out of it, as a slow hash the tablet checks by itself. */
  pin: text().notNull(),
  pairingHash: text('pairing_hash').unique(),
  pairingExpiresAt: integer('pairing_expires_at'),
  tokenHash: text('token_hash').unique(),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  pairedAt: integer('paired_at'),
  retiredAt: integer('retired_at'),
  lastSeenAt: integer('last_seen_at'),
  /** Answers it still holds, its program, its clock less ours in milliseconds, and its storage, as it last told. */
  waiting: integer(),
  version: text(),
  clockAhead: integer('clock_ahead'),
  storage: text({ mode: 'json' }).$type<KioskStorage>(),
})

/** How a tablet keeps its answers: in bytes, and whether the browser promised not to evict them. */
export type KioskStorage = {
  readonly used: number | null
  readonly room: number | null
  readonly persisted: boolean
  /** Answers were lost by the browser, as far as the tablet can tell. */
  readonly evicted: boolean
}

/** What happened at a touchpoint that somebody should look at, once a day. */
export const alerts = sqliteTable(
  'alerts',
  {
    day: text().notNull(),
    touchpoint: text().notNull(),
    kind: text().$type<'flood'>().notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
    n: integer().notNull(),
  },
  ({ day, touchpoint, kind }) => [primaryKey({ columns: [day, touchpoint, kind] })],
)

// How many transactions were closed: what the answers stand for.

export const populations = sqliteTable(
  'populations',
  {
    month: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    closed: integer().notNull(),
    importedAt: integer('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
  },
  ({ month, area, procedure, channel }) => [primaryKey({ columns: [month, area, procedure, channel] })],
)

/** Every number of transactions that was ever replaced, and by whom; only ever added to. */
export const populationChanges = sqliteTable('population_changes', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  by: text().notNull(),
  month: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  /** Null when there was no number before. */
  before: integer(),
  after: integer().notNull(),
})

// What was published, and what was left out of it. Neither is ever changed; a later revision is a row of its own.

export const publications = sqliteTable(
  'publications',
  {
    period: text().notNull(),
    revision: integer().notNull(),
    publishedAt: integer('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    codeVersion: text('code_version').notNull(),
    /** Of the tallies, transactions and exclusions the figures were made from. */
    dataHash: text('data_hash').notNull(),
    /** The reports as they were handed out, by name. */
    figures: text({ mode: 'json' }).$type<{ readonly [report: string]: unknown }>().notNull(),
    /** How many answers were counted, and left out, by then. */
    counted: integer().notNull(),
    excluded: integer().notNull(),
    reason: text().notNull(),
  },
  ({ period, revision }) => [primaryKey({ columns: [period, revision] })],
)

/** A response that figures leave out, for a written reason, until it is taken back in. */
export const exclusions = sqliteTable('exclusions', {
  id: integer().primaryKey({ autoIncrement: true }),
  response: text().notNull(),
  reason: text().notNull(),
  at: integer().notNull(),
  by: text().notNull(),
  takenBackAt: integer('taken_back_at'),
  takenBackBy: text('taken_back_by'),
})

// Programs that may read figures, or ask for slips. Keys are kept as hashes only.

export const readKeys = sqliteTable('read_keys', {
  keyHash: text('key_hash').primaryKey(),
  name: text().notNull(),
  may: text().$type<'figures' | 'slips'>().notNull().default('figures'),
  createdAt: integer('created_at').notNull(),
  revokedAt: integer('revoked_at'),
})

// Staff, and what they did. Secrets are kept as hashes only.

export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  login: text().notNull().unique(),
  name: text().notNull(),
  role: text().$type<'admin'>().notNull(),
  password: text().notNull(),
  createdAt: integer('created_at').notNull(),
  disabledAt: integer('disabled_at'),
})

export const invitations = sqliteTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  role: text().$type<'admin'>().notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  staff: text()
    .notNull()
    .references(() => staff.id),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

/** The log of what people and commands did; only ever added to. */
export const deeds = sqliteTable('deeds', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  /** The acting person's id, or the command that acted. */
  by: text().notNull(),
  what: text().notNull(),
  subject: text().notNull(),
})

/** Facts about this database itself, such as that it holds a demonstration. */
export const facts = sqliteTable('facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
