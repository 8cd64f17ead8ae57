import * as z from 'zod'
import { streams } from '../../surveys/grammar/context.ts'
import { defaultMethod, findMethod, methodName, methods } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { targets, targetsInForce } from '../../surveys/targets/index.ts'
import type { Scope } from '../../surveys/targets/target.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import type { Material, Question } from './report.ts'
import { speaksOf, standsFor } from './scope.ts'

/** What a report may be about: administrative procedures, or health and public schools. Their answers never mix. */
const subjects: { readonly [subject: string]: Scope } = {
  procedures: { questionnaires: ['one-stop', 'online', 'sipas-2022'] },
  'health-education': { questionnaires: ['health-station', 'public-school'] },
}

const methodNames = methods.map(methodName)

/** The options most reports share. */
export const sharedOptions = {
  stream: z.enum(streams).default('volunteer'),
  about: z.enum(Object.keys(subjects) as [string, ...string[]]).default('procedures'),
  method: z.enum(methodNames as [string, ...string[]]).default(methodName(defaultMethod)),
}

/** The fewest respondents a row may rest on inside the administration. */
export const inside = smallestCell('internal')

export const methodOf = (name: string): Method => findMethod(name) ?? defaultMethod

/** The answers and transactions of one subject. */
export function narrowed(material: Material, about: string, { groupOf }: Pick<Question, 'groupOf'>): Material {
  const scope = subjects[about] ?? {}
  return {
    period: material.period,
    tallies: material.tallies.filter((tally) => speaksOf(scope, tally, groupOf)),
    populations: material.populations.filter((population) => standsFor(scope, population, groupOf)),
  }
}

/**
 * The plan's target for a subject in a period, to cross maps and test lists by.
 * Where none is in force on all its days, the first the plan sets.
 */
export function planTarget({ period }: Material, about: string): number {
  const kind = about === 'health-education' ? 'health-education-' : 'sipas-'
  const ofSubject = ({ id }: { readonly id: string }) => id.startsWith(kind)
  const found = targetsInForce(period.firstDay, period.lastDay).find(ofSubject) ?? targets.find(ofSubject)
  if (!found) throw new Error(`the plan sets no target for ${about}`)
  return found.value
}
