import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../../db/db.ts'
import { readTriggers } from '../../db/queries/triggers.ts'
import { migrationsFolder } from '../doors/open-database.ts'

/** A trigger the database no longer has, has otherwise, or that no migration made. */
export type TriggerFault = { readonly name: string; readonly kind: 'missing' | 'changed' | 'unknown' }

/** Compares the triggers that are there with those the migrations make, to the letter. */
export async function verifyTriggers(db: Db): Promise<readonly TriggerFault[]> {
  const [made, present] = [triggersMade(), await readTriggers(db)]
  return [...new Set([...made.keys(), ...present.keys()])].toSorted().flatMap((name): TriggerFault[] => {
    if (made.get(name) === present.get(name)) return []
    return [{ name, kind: !present.has(name) ? 'missing' : made.has(name) ? 'changed' : 'unknown' }]
  })
}

function triggersMade(): ReadonlyMap<string, string> {
  const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
  const triggers = new Map<string, string>()
  for (const statement of files.toSorted().flatMap(statementsIn)) {
    const [, verb, name = ''] = /^(CREATE|DROP) TRIGGER `?(\w+)/.exec(statement) ?? []
    if (verb === 'CREATE') triggers.set(name, statement)
    else if (verb === 'DROP') triggers.delete(name)
  }
  return triggers
}

/** As the database keeps them: without the comment before and the semicolon behind. */
const statementsIn = (file: string): readonly string[] =>
  readFileSync(join(migrationsFolder, file), 'utf8')
    .split('--> statement-breakpoint')
    .map((one) => one.replace(/^(\s*--.*\n)*\s*/, '').trim())
    .map((one) => one.replace(/;$/, ''))
