import { type SQL, sql } from 'drizzle-orm'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { HiddenPart } from '../../surveys/grammar/personal/hidden-parts.ts'
import type { Wanted } from '../../surveys/grammar/words/search.ts'
import type { Db } from '../db.ts'
import { type CommentMark, comments, responses } from '../schema.ts'
import type { Logged } from './log.ts'

export type { CommentMark } from '../schema.ts'

/** Words of which one must be in a comment, and of which none may. */
export type ThemeRule = { readonly any: readonly Wanted[]; readonly none: readonly Wanted[] }

/** Which comments are wanted; what is not said narrows nothing. */
export type CommentFilter = {
  /** Over which units whoever asks may read them. */
  readonly units: 'all' | readonly string[]
  /** All of it must be there; an empty list is found nowhere. */
  readonly words?: readonly Wanted[] | undefined
  readonly theme?: ThemeRule | undefined
  readonly unit?: string | undefined
  readonly area?: string | undefined
  readonly procedure?: string | undefined
  readonly touchpoint?: string | undefined
  readonly stream?: Stream | undefined
  /** The level of overall satisfaction; 0 is that of answers without one. */
  readonly level?: number | undefined
  /** `none` is without any. */
  readonly mark?: CommentMark | 'none' | undefined
  /** Days of the answers, yyyy-MM-dd, both inclusive. */
  readonly days?: { readonly firstDay: string; readonly lastDay: string } | undefined
}

/** How many comments a page holds. */
const commentsOnPage = 20

const kept = { id: responses.exportId, words: comments.words, hidden: comments.hidden, day: comments.released }
const context = {
  ...{ touchpoint: responses.touchpoint, unit: responses.unit, area: responses.area, procedure: responses.procedure },
  counter: sql<string | null>`(select counter from touchpoints where code = ${responses.touchpoint})`,
  ...{ channel: responses.channel, stream: responses.stream, level: responses.overall, mark: comments.mark },
}

/**
 * A page of the comments that may be read, the newest first, those of a day in an order that says nothing of their own; and
 * how many there are. With `todoFirst` those with something to do come before the others.
 */
export async function commentPage(
  db: Db,
  filter: CommentFilter,
  page: number,
  { todoFirst = false, size = commentsOnPage }: Way = {},
) {
  // The last part of an id is drawn by lot.
  const order = sql`${todoFirst ? sql`comments.mark is 'todo' desc,` : sql``} comments.released desc, substr(comments.response, -12)`
  const found = await db.all<{ response: string; n: number }>(sql`
    select comments.response, count(*) over () as n from ${from(filter)} where ${wanted(filter)}
    order by ${order} limit ${size} offset ${(page - 1) * size}`)
  const rows = await commentsOf(
    db,
    found.map(({ response }) => response),
  )
  return { rows, total: found[0]?.n ?? (page === 1 ? 0 : await countComments(db, filter)) }
}

/** Without a look at the answers where nothing of theirs is asked for. */
const from = (filter: CommentFilter): SQL =>
  ofAnswer(filter).length > 0 ? sql`comments cross join responses on responses.id = comments.response` : sql`comments`

/** In which order, and how many a page. */
type Way = { readonly todoFirst?: boolean; readonly size?: number }

/** How many comments that may be read are wanted. */
export async function countComments(db: Db, filter: CommentFilter): Promise<number> {
  const [found] = await db.all<{ n: number }>(sql`select count(*) as n from ${from(filter)} where ${wanted(filter)}`)
  return found?.n ?? 0
}

/** The same by the day of the answer. */
export async function commentsByDay(db: Db, filter: CommentFilter): Promise<readonly { day: string; n: number }[]> {
  return db.all(sql`
    select comments.released as day, count(*) as n from ${from(filter)} where ${wanted(filter)} group by 1`)
}

type Row = { readonly id: string | null; readonly hidden: readonly HiddenPart[] | null; readonly day: string | null }
const asRead = <T extends Row>({ id, hidden, day, ...row }: T) => ({
  ...row,
  id: id ?? '',
  hidden: hidden ?? [],
  day: day ?? '',
})

/** One that may be read; undefined where there is none of that name in these units. */
export async function findComment(db: Db, id: string, units: CommentFilter['units']) {
  const [found] = await db
    .select({ response: comments.response, ...kept, ...context })
    .from(responses)
    .crossJoin(comments)
    .where(sql`${comments.response} = ${responses.id} and ${responses.exportId} = ${id} and ${wanted({ units })}`)
  return found && asRead(found)
}

/** Every n-th of those wanted, in an order that follows from the seed and nothing else. */
export async function sampledComments(db: Db, filter: CommentFilter, most: number, orderOf: (id: string) => string) {
  const all = await db.all<{ response: string; id: string }>(sql`
    select response, export_id as id from comments cross join responses on responses.id = comments.response
    where ${wanted(filter)}`)
  return all
    .map((one) => ({ ...one, order: orderOf(one.id) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, most)
    .map(({ response }) => response)
}

/** Some of those that may be read, by their answers, in this order. */
export async function commentsOf(db: Db, some: readonly string[]) {
  const rows = await db
    .select({ response: comments.response, ...kept, ...context })
    .from(comments)
    .crossJoin(responses)
    .where(
      sql`${responses.id} = ${comments.response} and ${comments.response} in (select value from json_each(${JSON.stringify(some)}))
        and ${wanted({ units: 'all' })}`,
    )
  const found = new Map(rows.map((row) => [row.response, asRead(row)]))
  return some.flatMap((response) => found.get(response) ?? [])
}

/** Marks a comment, with its line in the log. @returns false when it has that mark already */
export async function setMark(db: Db, response: string, mark: CommentMark | null, line: Logged): Promise<boolean> {
  const [done] = await db.batch([
    db.run(sql`update comments set mark = ${mark} where response = ${response} and mark is not ${mark}`),
    ...line,
  ])
  return done.rowsAffected > 0
}

/** Writes down what was decided about a hidden part. @returns false when another decision came in between */
export async function setHidden(
  db: Db,
  response: string,
  { before, after }: { readonly before: readonly HiddenPart[]; readonly after: Kept },
  line: Logged,
): Promise<boolean> {
  const { marked, folded, hidden } = after
  const [done] = await db.batch([
    db.run(sql`update comments set marked = ${marked}, folded = ${folded}, hidden = ${JSON.stringify(hidden)}
      where response = ${response} and json(hidden) = json(${JSON.stringify(before)})`),
    ...line,
  ])
  return done.rowsAffected > 0
}

type Kept = { readonly marked: string; readonly folded: string; readonly hidden: readonly HiddenPart[] }

const wanted = (filter: CommentFilter): SQL => sql.join([...ofComment(filter), ...ofAnswer(filter)], sql` and `)

function ofComment({ words, theme, mark, days }: CommentFilter): SQL[] {
  return [
    // Words are looked for in every comment: by an index each would be fetched by itself.
    sql`${words || theme ? sql`+comments.released` : sql`comments.released`} is not null and comments.wished = 0
      and comments.response not in (select response from exclusions where taken_back_at is null)`,
    ...(days ? [sql`comments.released between ${days.firstDay} and ${days.lastDay}`] : []),
    ...(mark ? [mark === 'none' ? sql`comments.mark is null` : sql`comments.mark = ${mark}`] : []),
    ...(words ? [words.length === 0 ? sql`false` : sql.join(words.map(holds), sql` and `)] : []),
    ...(theme ? [oneOf(theme.any), sql`not ${oneOf(theme.none)}`] : []),
  ]
}

function ofAnswer({ units, unit, area, procedure, touchpoint, stream, level }: CommentFilter): SQL[] {
  const equal = { unit, area, procedure, touchpoint, stream }
  return [
    ...(units === 'all' ? [] : [sql`responses.unit in (select value from json_each(${JSON.stringify(units)}))`]),
    ...Object.entries(equal).flatMap(([name, value]) =>
      value === undefined ? [] : [sql`responses.${sql.identifier(name)} = ${value}`],
    ),
    ...(level === undefined ? [] : [level === 0 ? sql`responses.overall is null` : sql`responses.overall = ${level}`]),
  ]
}

/** Words stand with a space on either side; `%` and `_` are words like others. */
const holds = ({ words, by, isPrefix }: Wanted): SQL =>
  sql`comments.${sql.identifier(by)} like ${`% ${words.map(literal).join(' ')}${isPrefix ? '%' : ' %'}`} escape '\\'`

const literal = (word: string): string => word.replace(/[%_\\]/g, '\\$&')

const oneOf = (some: readonly Wanted[]): SQL =>
  some.length === 0 ? sql`false` : sql`(${sql.join(some.map(holds), sql` or `)})`
