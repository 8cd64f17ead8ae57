import { sql } from 'drizzle-orm'
import { openFile } from '../../db/open-file.ts'
import { recount } from '../../db/queries/tallies.ts'
import { receiptBehind } from '../../server/answers/receipts.ts'
import { readSettings } from '../../server/doors/node-settings.ts'
import { type Sending, wordsOf } from './sending.ts'

export type Audit = {
  readonly sent: number
  readonly acknowledged: number
  readonly found: number
  /** Acknowledged, and not there or under another receipt. */
  readonly missing: number
  /** There twice, or never sent by anybody. */
  readonly duplicates: number
  /** Between tallies and a recount; between used slips and answers that came by one. */
  readonly differences: number
}

type Row = { readonly id: string; readonly receipt: string; readonly words: string }

/** Compares what lies in the file with what people were told. */
export async function audit(database: string, sendings: readonly Sending[]): Promise<Audit> {
  const db = await openFile(`file:${database}`)
  try {
    const rows = await db.all<Row>(
      sql`select id, receipt, words from responses left join comments on comments.response = responses.id`,
    )
    const [slips] = await db.all<{ off: number }>(
      sql`select abs((select count(*) from slips where used_on is not null)
        - (select count(*) from responses where source = 'slip')) as off`,
    )
    const { differences } = await recount(db)
    const { length: checked } = await db.all(sql`pragma integrity_check`)
    const promised = sendings.filter(({ acknowledged }) => acknowledged)
    return {
      sent: sendings.length,
      acknowledged: promised.length,
      found: rows.length,
      missing: missing(promised, rows, database),
      duplicates: superfluous(sendings, rows),
      differences: differences + (slips?.off ?? 0) + checked - 1,
    }
  } finally {
    db.$client.close()
  }
}

function missing(promised: readonly Sending[], rows: readonly Row[], database: string): number {
  const { APP_SECRET: secret, FORMER_SECRETS: formerSecrets } = readSettings({ DATABASE_URL: `file:${database}` })
  const receiptOf = ({ id, receipt }: Row) => receiptBehind({ secret, formerSecrets }, id, receipt)
  const receipts = new Map(rows.map((row) => [row.id, receiptOf(row)]))
  return promised.filter(({ id, receipt }) => {
    const kept = receipts.get(id)
    return kept === undefined || (receipt !== undefined && receipt !== kept)
  }).length
}

function superfluous(sendings: readonly Sending[], rows: readonly Row[]): number {
  const known = new Set(sendings.map(({ id }) => wordsOf(id)))
  return rows.length - new Set(rows.map(({ words }) => words).filter((words) => known.has(words))).size
}
