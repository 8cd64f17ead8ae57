import { uuidv7 } from 'uuidv7'
import type { Response } from '../db/queries/responses.ts'

/** One response as it is stored: at the one-stop desk for hộ tịch, all satisfied, unless said otherwise. */
export const answered = (changes: Partial<Response> = {}): Response => ({
  id: uuidv7(),
  answeredAt: Date.parse('2026-10-05T09:00:00+07:00'),
  receivedAt: Date.parse('2026-10-05T09:00:00+07:00'),
  touchpoint: '',
  unit: 'van-phong-hdnd-va-ubnd',
  area: 'ho-tich',
  procedure: '',
  channel: 'desk',
  stream: 'volunteer',
  questionnaire: 'one-stop',
  version: 1,
  pattern: '555555',
  overall: 5,
  details: {},
  comment: undefined,
  contentHash: 'hash',
  receipt: uuidv7(),
  source: 'api',
  ...changes,
})
