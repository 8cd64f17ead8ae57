import { speaksOf } from '../engine/answers/scope.ts'
import { subjectScope } from '../engine/report-options.ts'
import type { Question } from '../report.ts'
import { isOf, type PlaceAsked } from './place-figure.ts'

/** The five levels of the scale. */
const levels = [1, 2, 3, 4, 5] as const

/**
 * How many gave each level to the required question, from 1 to 5, at a place whose figure may be told; undefined where
 * its form does not ask it. Told for whole places only, so that what a list withholds cannot be had from the others.
 */
export function levelsIn(
  { levels: counted = [], groupOf }: Question,
  asked: PlaceAsked,
): readonly number[] | undefined {
  const isOwn = isOf(asked)
  const own = counted.filter(
    (one) => one.stream === asked.stream && isOwn(one) && speaksOf(subjectScope(asked.about), one, groupOf),
  )
  const counts = levels.map((level) => own.reduce((sum, one) => (one.level === level ? sum + one.n : sum), 0))
  return counts.some((n) => n > 0) ? counts : undefined
}
