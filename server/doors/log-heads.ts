import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Db } from '../../db/db.ts'
import { logHead } from '../../db/queries/log.ts'
import type { Anchor } from '../acts/verify-log.ts'

/** The file beside the database in which heads of its log are kept: whoever changes the database must change it too. */
export const headsFile = (file: string) => join(dirname(file), 'log-heads')

/** Adds the present head of the log to the file, unless it stands there as the last one. */
export async function keepHead(db: Db, file: string): Promise<void> {
  const head = await logHead(db)
  if (head && readHeads(file).at(-1)?.hash !== head.hash)
    appendFileSync(headsFile(file), `${head.n}:${head.hash}\n`, { mode: 0o600 })
}

/** The heads that were kept, oldest first; a line cut off in the writing is none. */
export function readHeads(file: string): readonly Anchor[] {
  const place = headsFile(file)
  if (!existsSync(place)) return []
  const lines = readFileSync(place, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, n, hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(line) ?? []
    return n === undefined ? [] : [{ n: Number(n), hash, where: `tệp ${place}` }]
  })
}
