import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Protocol, StratumSize } from '../../surveys/campaign/protocol.ts'
import type { CampaignState } from '../../surveys/campaign/states.ts'
import type { OutcomeId } from '../../surveys/outcomes/in-person.1.ts'

// The yearly survey of a sample. Triggers let its state change in one order only, keep draws and visits as they were
// written, refuse a second keying by the person of the first, and refuse everything once it is locked (migration "campaigns").

/** A survey of a sample, from its plan to its figures. */
export const campaigns = sqliteTable('campaigns', {
  /** Random; it stands in the address of what is public of it. */
  id: text().primaryKey(),
  name: text().notNull(),
  /** Which form people answer, and in which version: fixed with the draw. */
  questionnaire: text().notNull(),
  version: integer().notNull(),
  /** First and last day of the field, yyyy-MM-dd. */
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on').notNull(),
  protocol: text({ mode: 'json' }).$type<Protocol>().notNull(),
  /** How many households of each group are visited, and how many wait in reserve; empty before there is a frame. */
  sizes: text({ mode: 'json' }).$type<readonly StratumSize[]>().notNull(),
  state: text().$type<CampaignState>().notNull(),
  /** SHA-256 of the frame, see `frameSeal`; null before it is sealed. */
  seal: text(),
  /** Where the seed comes from and the day it is known, told before it is known. */
  seedSource: text('seed_source'),
  seedOn: text('seed_on'),
  by: text().notNull(),
  at: integer().notNull(),
  /** Who asked for the lock and when; another person confirms it. */
  lockAskedBy: text('lock_asked_by'),
  lockAskedAt: integer('lock_asked_at'),
  lockedBy: text('locked_by'),
  lockedAt: integer('locked_at'),
  /** What is told of it for good once it is locked: counts by group, rates, weights, figures beside the main one. */
  results: text({ mode: 'json' }).$type<unknown>(),
})

/** The households of a frame by their code: no name. How many adults live there is forgotten with the lock. */
export const frameUnits = sqliteTable(
  'frame_units',
  {
    campaign: text().notNull(),
    code: text().notNull(),
    stratum: text().notNull(),
    adults: integer(),
  },
  ({ campaign, code }) => [primaryKey({ columns: [campaign, code] })],
)

/** Names, addresses, telephones of the frame, sealed; deleted 90 days after the lock. */
export const frameContacts = sqliteTable(
  'frame_contacts',
  {
    campaign: text().notNull(),
    code: text().notNull(),
    key: text().notNull(),
    sealed: text().notNull(),
  },
  ({ campaign, code }) => [primaryKey({ columns: [campaign, code] })],
)

/** Every draw there was. A later one needs a reason, and those before it stay. */
export const draws = sqliteTable(
  'draws',
  {
    campaign: text().notNull(),
    round: integer().notNull(),
    seed: text().notNull(),
    reason: text().notNull(),
    /** What was drawn from, and how many of each group, so that the list can be made again. */
    seal: text().notNull(),
    sizes: text({ mode: 'json' }).$type<readonly StratumSize[]>().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ campaign, round }) => [primaryKey({ columns: [campaign, round] })],
)

/** The households of the draw that counts, each with its form. Deleted with the lock: nothing else joins form and house. */
export const drawn = sqliteTable(
  'drawn',
  {
    campaign: text().notNull(),
    code: text().notNull(),
    stratum: text().notNull(),
    rank: integer().notNull(),
    /** 0: to be visited from the start; 1, 2, …: parts of the reserve. */
    part: integer().notNull(),
    /** The number of its paper form, with its check digit. */
    form: text().notNull(),
    interviewer: text(),
    /** When it was given out to be visited; null while it waits in reserve. */
    releasedAt: integer('released_at'),
  },
  ({ campaign, code, form }) => [primaryKey({ columns: [campaign, code] }), index('drawn_by_form').on(campaign, form)],
)

/** Each time somebody went to a household. Deleted with the lock. */
export const visits = sqliteTable(
  'visits',
  {
    /** Of the sender's making, so that a visit sent again is stored once. */
    id: text().primaryKey(),
    campaign: text().notNull(),
    code: text().notNull(),
    at: integer().notNull(),
    outcome: text().$type<OutcomeId>().notNull(),
    /** Counted at the door; null where nobody could. */
    adults: integer(),
    /** When somebody is to come again, as was agreed: yyyy-MM-dd, and what part of the day. */
    appointment: text(),
    /** A note for the next visit, sealed. */
    key: text(),
    note: text(),
    by: text().notNull(),
    receivedAt: integer('received_at').notNull(),
  },
  ({ campaign, code, at }) => [index('visits_by_house').on(campaign, code, at)],
)

/** What was written on a form, as one person keyed it: pass 1 and 2 of paper, 0 on the interviewer's own device. Deleted with the lock. */
export const keyings = sqliteTable(
  'keyings',
  {
    campaign: text().notNull(),
    form: text().notNull(),
    pass: integer().notNull(),
    answers: text({ mode: 'json' }).$type<KeyedAnswers>().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ campaign, form, pass }) => [primaryKey({ columns: [campaign, form, pass] })],
)

/** By question: a level, or words; several choices are joined by commas. */
export type KeyedAnswers = { readonly [question: string]: string | number }

/** What an arbiter found on the paper where two keyings differ. Deleted with the lock. */
export const resolutions = sqliteTable(
  'resolutions',
  {
    campaign: text().notNull(),
    form: text().notNull(),
    /** All that differed, settled together. */
    answers: text({ mode: 'json' }).$type<KeyedAnswers>().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ campaign, form }) => [primaryKey({ columns: [campaign, form] })],
)

/** How a second visit to a household ended that was said to have answered. Deleted with the lock. */
export const backChecks = sqliteTable(
  'back_checks',
  {
    campaign: text().notNull(),
    code: text().notNull(),
    verdict: text().$type<'genuine' | 'invented' | 'not-met'>().notNull(),
    note: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ campaign, code }) => [primaryKey({ columns: [campaign, code] })],
)

/** Of an answer of a locked campaign: the group it was drawn in and for how many people it stands. */
export const sampleDesign = sqliteTable(
  'sample_design',
  {
    response: text().primaryKey(),
    campaign: text().notNull(),
    stratum: text().notNull(),
    weight: real().notNull(),
  },
  ({ campaign }) => [index('sample_design_by_campaign').on(campaign)],
)
