import { waysToWrite } from '../../surveys/periods/written.ts'

/** Times as they stand in a query. */
export const period = {
  type: 'string',
  description: `Kỳ: ${waysToWrite}`,
  examples: ['2026-Q4'],
}
export const month = { type: 'string', examples: ['2026-10'] }
export const day = { type: 'string', format: 'date', examples: ['2026-10-05'] }
