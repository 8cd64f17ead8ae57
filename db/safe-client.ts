import type { Client, InArgs, InStatement, TransactionMode } from '@libsql/client'

type Statement = InStatement | [string, InArgs?]

/**
 * The libSQL client with three habits that every door needs.
 *
 * - A batch that writes takes the write lock at once. Drizzle passes no mode,
 *   and a deferred batch that reads first loses to any other writer.
 * - A busy database is asked again, a few times, each time after a longer and
 *   uneven pause. In file mode the connections are opened afresh first: a
 *   statement that failed as busy poisons its connection (libsql-client-ts#352).
 * - `transaction()` is refused: it stops the event loop in file mode and is
 *   cut off after five seconds by a server.
 */
export function safeClient(client: Client, { attempts = 6, pause = 15 } = {}): Client {
  const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act()
      } catch (error) {
        if (!isBusy(error) || attempt === attempts) throw error
        if (client.protocol === 'file') await client.reconnect()
        await sleep(pause * 2 ** (attempt - 1) * (0.5 + Math.random()))
      }
    }
  }

  return Object.assign(Object.create(client) as Client, {
    execute: (statement: InStatement, args?: InArgs) =>
      patiently(() => (typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement))),
    batch: (statements: Statement[], mode?: TransactionMode) =>
      patiently(() => client.batch(statements, mode ?? (onlyReads(statements) ? 'read' : 'write'))),
    migrate: (statements: InStatement[]) => patiently(() => client.migrate(statements)),
    close: () => client.close(),
    reconnect: () => client.reconnect(),
    transaction: () => {
      throw new Error('interactive transactions are refused: use batch')
    },
  })
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const textOf = (statement: Statement) =>
  typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql

/** Whether a batch changes nothing, so that it needs no write lock. */
export const onlyReads = (statements: readonly Statement[]) => statements.every(reads)

const reads = (statement: Statement) => /^\s*(select|explain|values|pragma\s+\w+\s*;?\s*$)/i.test(textOf(statement))

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_BUSY') || /database is locked/.test(error.message) || isBusy(error.cause)
}
