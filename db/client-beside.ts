import type { Client, InArgs, InStatement, ResultSet, Row, TransactionMode, Value } from '@libsql/client'

/** A call of the client, as it crosses to the thread that has the file open. */
export type Call =
  | { readonly act: 'batch'; readonly statements: Statement[]; readonly mode: TransactionMode | undefined }
  | { readonly act: 'migrate'; readonly statements: InStatement[] }
  | { readonly act: 'execute'; readonly statement: InStatement }
  | { readonly act: 'executeMultiple'; readonly statements: string }
  | { readonly act: 'reconnect' | 'close' }
type Statement = InStatement | [string, InArgs?]

/** What came of it. Rows cross as lists, and of an error what tells one from another. */
export type Outcome = { readonly results: readonly Crossing[] } | { readonly error: Told }
type Told = { readonly name: string; readonly message: string; readonly code: string; readonly stack: string }
type Crossing = Omit<ResultSet, 'rows' | 'toJSON'> & { readonly rows: readonly (readonly Value[])[] }

/**
 * A client for a file that another thread has open: a commit waits for the disk,
 * and nobody here waits with it.
 *
 * @param ask carries a call over; gives nothing when the thread ended
 */
export function clientBeside(ask: (call: Call) => Promise<Outcome | undefined>): Client {
  const call = async (asked: Call): Promise<ResultSet[]> => {
    if (client.closed) throw ended()
    const outcome = await ask(asked)
    if (!outcome) throw ended()
    if ('error' in outcome) throw Object.assign(new Error(outcome.error.message), outcome.error)
    return outcome.results.map(arrived)
  }
  const client = {
    protocol: 'file',
    closed: false,
    execute: async (statement: InStatement, args?: InArgs) => {
      const whole = typeof statement === 'string' && args ? { sql: statement, args } : statement
      return (await call({ act: 'execute', statement: whole }))[0] as ResultSet
    },
    batch: (statements: Statement[], mode?: TransactionMode) => call({ act: 'batch', statements, mode }),
    migrate: (statements: InStatement[]) => call({ act: 'migrate', statements }),
    executeMultiple: async (statements: string) => void (await call({ act: 'executeMultiple', statements })),
    reconnect: () => void ask({ act: 'reconnect' }),
    /** Done when the promise says so, which the client's type keeps to itself. */
    close: async () => {
      client.closed = true
      await ask({ act: 'close' })
    },
    transaction: () => {
      throw new Error('interactive transactions are refused: use batch')
    },
    sync: () => {
      throw new Error('the file is nobody’s copy')
    },
  }
  return client
}

/**
 * Carries out a call that came over.
 *
 * @param open gives the client; why it cannot is told to whoever called
 */
export async function carryOut(open: () => Promise<Client>, call: Call): Promise<Outcome> {
  try {
    return { results: (await resultsOf(await open(), call)).map(leaving) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { name, message, stack = '' } = error
    return { error: { name, message, stack, code: 'code' in error ? String(error.code) : '' } }
  }
}

async function resultsOf(client: Client, call: Call): Promise<ResultSet[]> {
  switch (call.act) {
    case 'batch':
      return client.batch(call.statements, call.mode)
    case 'migrate':
      return client.migrate(call.statements)
    case 'execute':
      return [await client.execute(call.statement)]
    case 'executeMultiple':
      await client.executeMultiple(call.statements)
      return []
    default:
      client[call.act]()
      return []
  }
}

const leaving = ({ columns, columnTypes, rows, rowsAffected, lastInsertRowid }: ResultSet): Crossing => ({
  columns,
  columnTypes,
  rows: rows.map((row) => Array.from(row)),
  rowsAffected,
  lastInsertRowid,
})

const arrived = ({ rows, ...told }: Crossing): ResultSet => ({
  ...told,
  rows: rows.map((values) => rowOf(told.columns, values)),
  toJSON: () => ({ ...told, rows }),
})

/** A row as the client makes it: values by place and, to be listed, by name; of two columns with one name the first. */
function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  const row = Object.defineProperty({}, 'length', { value: values.length }) as Row
  for (const [i, value] of values.entries()) {
    const name = columns[i] ?? ''
    Object.defineProperty(row, i, { value })
    if (!Object.hasOwn(row, name)) row[name] = value
  }
  return row
}

/** Told in the words of the client itself, so that a citizen is told to try again. */
const ended = () => Object.assign(new Error('the thread of the database ended'), { code: 'CLIENT_CLOSED' })
