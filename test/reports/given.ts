import type { Tally } from '../../server/reports/engine/answers/tally.ts'

/** Respondents at the one-stop desk for hộ tịch, unless said otherwise: a pattern and how many gave it. */
export const given = (pattern: string, n: number, changes: Partial<Tally> = {}): Tally => ({
  unit: 'mot-cua',
  area: 'ho-tich',
  procedure: '',
  channel: 'desk',
  stream: 'volunteer',
  questionnaire: 'one-stop',
  version: 1,
  pattern,
  n,
  ...changes,
})
