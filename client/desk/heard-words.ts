import { dayRead } from '../../surveys/voice/days.ts'

/**
 * The day of the last answer, as it is read today.
 *
 * @example
 * lastWords('2026-11-30', '2026-11-30') // => 'hôm nay'
 * lastWords('2026-11-28', '2026-11-30') // => '28/11/2026'
 * lastWords(null, '2026-11-30') // => 'chưa có phiếu nào'
 */
export function lastWords(last: string | null, today: string): string {
  if (last === null) return 'chưa có phiếu nào'
  return last === today ? 'hôm nay' : dayRead(last)
}

type Counts = { readonly today: number; readonly since: number; readonly last: string | null }

/** What several touchpoints come to, and the last day anybody answered at one of them. */
export function togetherOf(counts: readonly Counts[]): Counts {
  const days = counts.flatMap(({ last }) => last ?? []).sort()
  return {
    today: counts.reduce((sum, { today }) => sum + today, 0),
    since: counts.reduce((sum, { since }) => sum + since, 0),
    last: days.at(-1) ?? null,
  }
}
