import type { Method } from './method.ts'

const factors = { items: 'criteria', combine: 'factors' } as const
const parts = { items: 'criteria', combine: 'parts' } as const
const criteria = { items: 'criteria', combine: 'criteria' } as const
const pooled = { items: 'criteria', combine: 'pooled' } as const
const overall = { items: 'overall', combine: 'pooled' } as const

/**
 * The ways an index may be computed. The official formula (QĐ 1001/QĐ-BNV,
 * QĐ 5997/QĐ-UBND) was not available, and published results do not settle it, so
 * the methods are data: each figure names its own, and when the text arrives a
 * new method or version is added here. One that was published is never changed.
 */
export const methods: readonly Method[] = [
  {
    id: 'factors-share',
    version: 1,
    title: { vi: 'Tỷ lệ hài lòng, bình quân các yếu tố', en: 'Share satisfied, mean of the factors' },
    ...factors,
    reading: 'share',
  },
  {
    id: 'criteria-share',
    version: 1,
    title: { vi: 'Tỷ lệ hài lòng, bình quân các tiêu chí', en: 'Share satisfied, mean of the criteria' },
    ...criteria,
    reading: 'share',
  },
  {
    id: 'pooled-share',
    version: 1,
    title: { vi: 'Tỷ lệ hài lòng, gộp mọi câu trả lời', en: 'Share satisfied, all answers together' },
    ...pooled,
    reading: 'share',
  },
  {
    id: 'parts-share',
    version: 1,
    title: { vi: 'Tỷ lệ hài lòng, bình quân các phần', en: 'Share satisfied, mean of the parts' },
    ...parts,
    reading: 'share',
  },
  {
    id: 'factors-mean',
    version: 1,
    title: { vi: 'Mức trung bình quy đổi, bình quân các yếu tố', en: 'Mean score, mean of the factors' },
    ...factors,
    reading: 'mean',
  },
  {
    id: 'criteria-mean',
    version: 1,
    title: { vi: 'Mức trung bình quy đổi, bình quân các tiêu chí', en: 'Mean score, mean of the criteria' },
    ...criteria,
    reading: 'mean',
  },
  {
    id: 'pooled-mean',
    version: 1,
    title: { vi: 'Mức trung bình quy đổi, gộp mọi câu trả lời', en: 'Mean score, all answers together' },
    ...pooled,
    reading: 'mean',
  },
  {
    id: 'parts-mean',
    version: 1,
    title: { vi: 'Mức trung bình quy đổi, bình quân các phần', en: 'Mean score, mean of the parts' },
    ...parts,
    reading: 'mean',
  },
  {
    id: 'overall-share',
    version: 1,
    title: {
      vi: 'Tỷ lệ hài lòng chung (theo câu hỏi về hài lòng chung)',
      en: 'Share satisfied overall (the one overall question)',
    },
    ...overall,
    reading: 'share',
  },
  {
    id: 'overall-mean',
    version: 1,
    title: {
      vi: 'Mức trung bình quy đổi chung (câu hỏi chung)',
      en: 'Mean score overall (the one overall question)',
    },
    ...overall,
    reading: 'mean',
  },
]

/** The name a figure and a target carry, such as `factors-share.1`. */
export const methodName = ({ id, version }: Pick<Method, 'id' | 'version'>): string => `${id}.${version}`

/** The method of that name; the newest when the name has no version; undefined when there is none. */
export function findMethod(name: string): Method | undefined {
  const exact = methods.find((method) => methodName(method) === name)
  return exact ?? methods.filter(({ id }) => id === name).toSorted((a, b) => b.version - a.version)[0]
}

/** The SIPAS index, as the plan's targets name it: of the sample survey, whose forms ask every criterion. */
export const indexMethod = named('factors-share.1')

/**
 * The share satisfied on the one required question: what every stream is measured by in which people may leave after
 * the first tap. An index of the other questions would know nothing of those who did.
 */
export const overallMethod = named('overall-share.1')

function named(name: string): Method {
  const method = findMethod(name)
  if (!method) throw new Error(`there is no method ${name}`)
  return method
}
