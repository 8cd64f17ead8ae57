import { type Period, parsePeriod } from '../reports/period.ts'
import { Misuse } from './misuse.ts'

/** @throws Misuse when the name of a period cannot be read */
export function askedPeriod(name: string): Period {
  const period = parsePeriod(name)
  if (!period) throw new Misuse(`Kỳ “${name}” không đọc được. Viết 2026-11, 2026-Q4, 2026-H2 hoặc 2026.`)
  return period
}

export const periodOption = {
  type: 'string',
  value: 'KỲ',
  tells: 'Kỳ: 2026-11 (tháng), 2026-Q4 (quý), 2026-H2 (nửa năm), 2026 (năm)',
} as const
