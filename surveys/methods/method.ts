import type { Text } from '../grammar/text.ts'

/**
 * An index definition as data. `items` says which scale questions count: the
 * criteria (every scale question that belongs to a factor) or the one question
 * on overall satisfaction. `combine` says how: all answers together, the mean
 * of the criteria, the mean of the factors, or the mean of the parts, each being
 * the mean of its factors (a form without parts is one part). `reading` says what
 * an answer is worth: 1 for hài lòng and rất hài lòng and 0 otherwise, or level / 5.
 * "Không phát sinh" and skipped answers are in no denominator. With `overall`
 * there is one item, so `combine` changes nothing.
 */
export type Method = {
  readonly id: string
  readonly version: number
  readonly title: Text
  readonly items: 'criteria' | 'overall'
  readonly combine: 'pooled' | 'criteria' | 'factors' | 'parts'
  readonly reading: 'share' | 'mean'
}
