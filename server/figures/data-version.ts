import type { Db } from '../../db/db.ts'
import { readDataVersion, readVersionOver } from '../../db/queries/answers-since.ts'
import { quietActs } from '../access/quiet-acts.ts'

/** What tells the data figures are made from at one moment from those of another. */
export const dataVersion = (db: Db): Promise<string> => readDataVersion(db, quietActs)

/** The same of what had come in before the half-month that runs; `last` is the first day of the one before. */
export const versionOver = (db: Db, last: string): Promise<string> => readVersionOver(db, last, quietActs)
