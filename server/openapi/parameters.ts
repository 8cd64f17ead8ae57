/** Times as they stand in a query. */
export const period = {
  type: 'string',
  description: 'Kỳ: 2026-11 (tháng), 2026-Q4 (quý), 2026-H2 (nửa năm), 2026 (năm)',
  examples: ['2026-Q4'],
}
export const month = { type: 'string', examples: ['2026-10'] }
export const day = { type: 'string', format: 'date', examples: ['2026-10-05'] }
