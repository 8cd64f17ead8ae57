/**
 * The libSQL server did not answer: not there, too slow, or cut off. `sent` tells
 * whether the request may have arrived, and so may have been carried out.
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  readonly code = 'SERVER_UNREACHABLE'
  readonly sent: boolean

  constructor(cause: unknown) {
    super('the database server did not answer', { cause })
    this.sent = !neverSent.test(codeOf(cause))
  }
}

const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

const away =
  /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|PROTOCOL|NOMEM)|^HRANA_|^SERVER_|^STREAM_EXPIRED|^TRANSACTION_TIMEOUT|^CLIENT_CLOSED/

/**
 * Whether the database itself is not to be had just now: locked, full, read-only,
 * away. Nothing is wrong with what was asked; asking again later is right.
 */
export const isUnavailable = (error: unknown): boolean =>
  some(error, ({ code, message }) => away.test(code) || message.startsWith(unopened))

/**
 * Whether nothing was carried out, for certain. Otherwise it may have been: what got lost was the answer,
 * or the disk failed in the middle.
 */
export const isUndone = (error: unknown): boolean =>
  isBusy(error) ||
  some(error, ({ code, message, unsent }) => unsent || refused.test(code) || message.startsWith(unopened))

const refused = /^SQLITE_(LOCKED|FULL|READONLY|CANTOPEN|PROTOCOL|NOMEM)/

/** A file that cannot be opened is told without a code. */
const unopened = 'ConnectionFailed('

/** Whether somebody else holds the lock: nothing was carried out. */
export const isBusy = (error: unknown): boolean =>
  some(error, ({ code, message }) => code.startsWith('SQLITE_BUSY') || message.includes('database is locked'))

/** Whether the connection was opened when the file could not be written. */
export const isReadOnly = (error: unknown): boolean => some(error, ({ code }) => code.startsWith('SQLITE_READONLY'))

type Trouble = { readonly code: string; readonly message: string; readonly unsent: boolean }

/** The error itself, or any of its causes. Drizzle wraps what the client throws. */
function some(error: unknown, holds: (one: Trouble) => boolean): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  const unsent = error instanceof Unreachable && !error.sent
  return holds({ code, message: error.message, unsent }) || some(error.cause, holds)
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : codeOf(error.cause)) : ''
