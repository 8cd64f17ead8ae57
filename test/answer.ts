import { uuidv7 } from 'uuidv7'
import type { Response } from '../db/queries/responses.ts'
import { noReceipt } from '../server/answers/receipts.ts'
import { opening } from './world.ts'

/** Somebody content with everything at the desk of hộ tịch, unless said otherwise; every call is somebody else. */
export const answer = (changes: Partial<Response> = {}): Response => ({
  id: uuidv7(),
  answeredAt: opening,
  receivedAt: opening,
  touchpoint: '',
  unit: 'van-phong-hdnd-va-ubnd',
  area: 'ho-tich',
  procedure: '',
  channel: 'desk',
  stream: 'volunteer',
  questionnaire: 'one-stop',
  version: 1,
  pattern: '555550',
  overall: 5,
  details: {},
  comment: undefined,
  contentHash: 'hash',
  receiptKey: noReceipt,
  exportId: uuidv7(),
  source: 'form',
  ...changes,
})
