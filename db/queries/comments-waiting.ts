import { sql } from 'drizzle-orm'
import type { HiddenPart } from '../../surveys/grammar/personal/hidden-parts.ts'
import type { Db } from '../db.ts'
import { inSlices } from '../slices.ts'

/** A comment that may not be read yet; nothing of what it says. */
export type WaitingComment = {
  readonly response: string
  readonly receivedAt: number
  readonly answeredAt: number
  readonly touchpoint: string
  readonly unit: string
}

/** Comments nobody may read yet, in order of receipt; without those of answers that are held or left out, or whose author asked for a reply. */
export const waitingComments = (db: Db): Promise<readonly WaitingComment[]> =>
  db.all<WaitingComment>(sql`
    select response, received_at as receivedAt, answered_at as answeredAt, touchpoint, unit
    from comments cross join responses on responses.id = comments.response
    where released is null and wished = 0
      and response not in (select response from exclusions where taken_back_at is null)
    order by responses.rowid`)

type Row = {
  readonly response: string
  readonly words: string
  readonly marked: string
  readonly folded: string
  readonly hidden: string | null
}
type KeptWords = Omit<Row, 'hidden'> & { readonly hidden: readonly HiddenPart[] }

const asKept = ({ hidden, ...row }: Row): KeptWords => ({ ...row, hidden: JSON.parse(hidden ?? '[]') })

/** The words of some comments, with what stands beside them; a few hundred at a time. */
export async function* wordsOf(db: Db, responses: readonly string[]): AsyncGenerator<KeptWords[]> {
  for (const some of inSlices(responses, 500)) {
    const rows = await db.all<Row>(sql`
      select comments.response, words, marked, folded, hidden from json_each(${JSON.stringify(some)}) as one
      cross join comments on comments.response = one.value`)
    yield rows.map(asKept)
  }
}

/** Comments that may be read and name one of these, as names are folded. */
export async function commentsNaming(db: Db, names: readonly string[]): Promise<string[]> {
  const found = await db.all<{ response: string }>(sql`
    select response from comments where released is not null and exists (
      select 1 from json_each(${JSON.stringify(names)}) as one where instr(folded, ' ' || one.value || ' ') > 0)`)
  return found.map(({ response }) => response)
}

/** The names of everybody who has, or had, an account. */
export async function staffNames(db: Db): Promise<string[]> {
  const found = await db.all<{ name: string }>(sql`select name from staff order by name`)
  return found.map(({ name }) => name)
}
