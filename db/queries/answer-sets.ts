import { lt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db.ts'
import { answerSets } from '../schema.ts'
import { type Due, due } from './due.ts'

/** Answers that are decided about together: the statement that writes them down. */
export const newAnswerSet = (
  db: Db,
  { id, responses, at }: { readonly id: string; readonly responses: readonly string[]; readonly at: number },
): BatchItem<'sqlite'> =>
  db.run(sql`
    insert into ${answerSets} (id, response, at)
    select ${id}, one.value, ${at} from json_each(${JSON.stringify(responses)}) as one where true on conflict do nothing`)

/** A response, when it was given, whose it is, and how it is left out at present: null where it is not. */
export type Standing = {
  readonly id: string
  readonly unit: string
  readonly answeredAt: number
  readonly kind: 'staff' | 'held' | null
}

const standing = sql`responses.id, responses.unit, answered_at as answeredAt,
  (select kind from exclusions where exclusions.response = responses.id and taken_back_at is null) as kind`

/** The answers of a set. */
export const answersOfSet = (db: Db, id: string): Promise<Standing[]> =>
  db.all<Standing>(sql`
    select ${standing} from answer_sets cross join responses on responses.id = answer_sets.response
    where answer_sets.id = ${id} order by responses.id`)

/** Some answers by their ids. */
export const standingsOf = (db: Db, ids: readonly string[]): Promise<Standing[]> =>
  db.all<Standing>(sql`
    select ${standing} from json_each(${JSON.stringify(ids)}) as one cross join responses on responses.id = one.value
    order by responses.id`)

/** What one proposal left out and is left out still; and whether each, counted again, would wait or be held as it did before. */
export const leftOutBy = (db: Db, proposal: string): Promise<(Standing & { readonly stays: 0 | 1 })[]> =>
  db.all<Standing & { readonly stays: 0 | 1 }>(sql`
    select responses.id, responses.unit, answered_at as answeredAt, out.kind as kind,
      out.waited is not null or exists (select 1 from exclusions as held where held.response = responses.id
        and held.kind = 'held' and held.taken_back_proposal = ${proposal}) as stays
    from exclusions as out cross join responses on responses.id = out.response
    where out.proposal = ${proposal} and out.kind = 'staff' and out.taken_back_at is null order by responses.id`)

/** The ids of all answers that a proposal to leave out, which waits, is about. */
export async function waitingToBeLeftOut(db: Db): Promise<ReadonlySet<string>> {
  const found = await db.all<{ ids: string }>(sql`
    select json_group_array(response) as ids from (
      select subject as response from proposals where state = 'open' and kind = 'exclude'
      union select response from proposals join batches on batch = subject
        where state = 'open' and kind = 'exclude-batch' and subject_kind = 'batch'
      union select response from proposals join answer_sets on answer_sets.id = subject
        where state = 'open' and kind = 'exclude-batch' and subject_kind = 'set')`)
  return new Set(JSON.parse(found[0]?.ids ?? '[]') as string[])
}

/** Which answers were put together before a moment. What was decided about them stays. */
export const oldAnswerSets = (db: Db, before: number): Due => due(db, answerSets, lt(answerSets.at, before))
