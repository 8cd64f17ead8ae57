import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Channel, Stream } from '../../surveys/grammar/context.ts'
import { context } from './context.ts'

// How many people said what. All of it follows from the responses, and `verify` counts it again from them.

/** Answers by half-month (1–14, 15–end; its first day, yyyy-MM-dd), since every official period begins on a 1st or 15th. */
export const tallies = sqliteTable(
  'tallies',
  { half: text().notNull(), ...context(), pattern: text().notNull(), n: integer().notNull() },
  ({ half, unit, area, procedure, channel, stream, questionnaire, version, pattern }) => [
    primaryKey({ columns: [half, stream, questionnaire, version, area, procedure, channel, unit, pattern] }),
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
    half: text().notNull(),
    ...context(),
    n: integer().notNull(),
    /** A JSON list of whole numbers: see server/reports/engine/answers/form-sums.ts. Null before they were made. */
    sums: text(),
    /** How many answers are in the sums. */
    summed: integer().notNull().default(0),
    /** In which way they were made. */
    format: integer().notNull().default(0),
  },
  ({ half, unit, area, procedure, channel, stream, questionnaire, version }) => [
    primaryKey({ columns: [half, stream, questionnaire, version, area, procedure, channel, unit] }),
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
    index('days_by_touchpoint').on(touchpoint, stream, day),
  ],
)

/**
 * How the answers of a unit's respondents to a form go together, of a half-month:
 * made from the tallies when somebody asks, and stale where `n` is not what the
 * cells of the same half-month, unit and form count.
 */
export const pairSums = sqliteTable(
  'pair_sums',
  {
    half: text().notNull(),
    unit: text().notNull(),
    stream: text().$type<Stream>().notNull(),
    questionnaire: text().notNull(),
    version: integer().notNull(),
    /** How many answers are in the sums. */
    n: integer().notNull(),
    /** JSON, lists of whole numbers by part: see server/reports/engine/answers/pair-sums.ts. */
    sums: text().notNull(),
    /** In which way they were made. */
    format: integer().notNull(),
  },
  ({ half, questionnaire, stream, version, unit }) => [
    primaryKey({ columns: [half, questionnaire, stream, version, unit] }),
  ],
)

/**
 * Answers of each week to each service, for watching it from week to week. A week
 * that two months share is in two pieces, so that months follow from the same rows.
 * Written with the response.
 */
export const weeks = sqliteTable(
  'weeks',
  {
    /** The Monday, or the first of the month where that comes later; yyyy-MM-dd. */
    since: text().notNull(),
    stream: text().$type<Stream>().notNull(),
    area: text().notNull(),
    /** How people were served: whoever answers on a tablet or on paper was at the desk. */
    served: text().$type<'desk' | 'online'>().notNull(),
    unit: text().notNull(),
    n: integer().notNull(),
    /** Who answered the question on overall satisfaction, and who of them is satisfied. */
    answered: integer().notNull(),
    satisfied: integer().notNull(),
  },
  ({ since, stream, area, served, unit }) => [primaryKey({ columns: [stream, area, served, unit, since] })],
)

/**
 * Answers of each hour at each place, for what somebody should look at (specification §12). Written with the response;
 * answers out of files are not in it, whose hour is often made up.
 */
export const hours = sqliteTable(
  'hours',
  {
    /** Whole hours since 1970; hours in Hà Nội begin at the same moments. */
    hour: integer().notNull(),
    touchpoint: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    stream: text().$type<Stream>().notNull(),
    n: integer().notNull(),
    /** Who gave five levels or more; of them, who gave the same to all, and who gave 5 to all. */
    full: integer().notNull(),
    straight: integer().notNull(),
    perfect: integer().notNull(),
    /** Who answered faster than people read. */
    hasty: integer().notNull(),
  },
  ({ hour, touchpoint, area, procedure, channel, stream }) => [
    primaryKey({ columns: [hour, touchpoint, area, procedure, channel, stream] }),
  ],
)
