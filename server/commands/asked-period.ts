import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { waysToWrite } from '../../surveys/periods/written.ts'
import { Misuse } from './misuse.ts'

/** @throws Misuse when the name of a period cannot be read */
export function askedPeriod(name: string): Period {
  const period = parsePeriod(name)
  if (!period) throw new Misuse(`Kỳ “${name}” không đọc được. Viết một trong các cách: ${waysToWrite}.`)
  return period
}

export const periodOption = {
  type: 'string',
  value: 'KỲ',
  tells: `Kỳ: ${waysToWrite}`,
} as const
