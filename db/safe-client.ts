import type { Client, InArgs, InStatement, TransactionMode } from '@libsql/client'
import { recovering } from './recovering.ts'

type Statement = InStatement | [string, InArgs?]

/**
 * The libSQL client with three habits that every door needs.
 *
 * - A batch that writes takes the write lock at once. Drizzle passes no mode,
 *   and a deferred batch that reads first loses to any other writer.
 * - What certainly was not carried out, such as a write that found the database
 *   locked, is asked again with uneven pauses; after `patience` milliseconds its
 *   error is thrown. A write that may have been carried out is never repeated
 *   here: the same receipt twice would count an answer twice.
 * - `transaction()` is refused: it stops the event loop in file mode and is
 *   cut off after five seconds by a server.
 */
export function safeClient(client: Client, { patience = 5000 } = {}): Client {
  const patiently = recovering(client, patience)

  return Object.assign(Object.create(client) as Client, {
    execute: (statement: InStatement, args?: InArgs) =>
      patiently(
        () => (typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement)),
        reads(statement),
      ),
    batch: (statements: Statement[], mode?: TransactionMode) => {
      const harmless = onlyReads(statements)
      return patiently(() => client.batch(statements, mode ?? (harmless ? 'read' : 'write')), harmless)
    },
    executeMultiple: (statements: string) => client.executeMultiple(statements),
    migrate: (statements: InStatement[]) => patiently(() => client.migrate(statements), false),
    close: () => client.close(),
    reconnect: () => client.reconnect(),
    transaction: () => {
      throw new Error('interactive transactions are refused: use batch')
    },
  })
}

const textOf = (statement: Statement) =>
  typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql

/** Whether a batch changes nothing, so that it needs no write lock. */
export const onlyReads = (statements: readonly Statement[]) => statements.every(reads)

const reads = (statement: Statement) => /^\s*(select|explain|values|pragma\s+\w+\s*;?\s*$)/i.test(textOf(statement))
