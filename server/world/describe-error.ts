import type { LogLine } from './world.ts'

/**
 * What may be written down about an error: its kind, code and where it happened.
 * Never its message: Drizzle puts the bound values, such as a citizen's comment,
 * into it (drizzle-orm#5939).
 */
export function describeError(error: unknown): Omit<LogLine, 'level'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = [error, cause].map((one) => (one && 'code' in one ? String(one.code) : '')).find((one) => one !== '')
  const where = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    cause: cause?.name,
    code,
    where: where
      ?.slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  }
}
