import type { Text } from './text.ts'

/** The five official levels of satisfaction, and 0 for "không có việc này" where a question allows it. */
export type Level = 1 | 2 | 3 | 4 | 5
export const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[]
export const notApplicable = 0

/** The official wording of each level, in the official order: the scale runs so everywhere. */
export const levelNames: { readonly [L in Level]: Text } = {
  1: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' },
  2: { vi: 'Không hài lòng', en: 'Dissatisfied' },
  3: { vi: 'Bình thường', en: 'Neutral' },
  4: { vi: 'Hài lòng', en: 'Satisfied' },
  5: { vi: 'Rất hài lòng', en: 'Very satisfied' },
}

export const notApplicableName: Text = { vi: 'Không có việc này', en: 'Does not apply' }

/** Only "Hài lòng" and "Rất hài lòng" count as satisfied; "Bình thường" stays in the denominator. */
export const isSatisfied = (level: number): boolean => level >= 4
