import * as z from 'zod/mini'
import { type Stream, streams } from '../../../surveys/grammar/context.ts'
import { findMethod, indexMethod, methodName, methods, overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { targets } from '../../../surveys/targets/index.ts'
import type { Scope } from '../../../surveys/targets/target.ts'
import { targetsFor } from '../../../surveys/targets/targets-for.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { Material, Question, Refused } from '../report.ts'
import { type OneForm, oneForm } from './answers/one-form.ts'
import { speaksOf, standsFor } from './answers/scope.ts'
import type { Tallied } from './answers/tally.ts'
import { disclosedStreams } from './disclosure/disclosed-streams.ts'
import type { Disclosure } from './disclosure/disclosure.ts'
import { whole } from './say.ts'
import { formSentence } from './say-form.ts'

/** What a report may be about: administrative procedures, or health and public schools. Their answers never mix. */
const subjects = {
  procedures: { questionnaires: ['one-stop', 'online', 'sipas-2022'] },
  'health-education': { questionnaires: ['health-station', 'public-school'] },
} as const satisfies { readonly [subject: string]: Scope }

/** Which answers a subject is about. */
export const subjectScope = (about: string): Scope => subjects[about as keyof typeof subjects] ?? {}

/** The subjects these answers are about. */
export const answeredSubjects = (tallies: readonly Tallied[]): string[] =>
  Object.keys(subjects).filter((about) => tallies.some((tally) => speaksOf(subjectScope(about), tally, () => '')))

/** The options most reports share. */
export const sharedOptions = {
  stream: z._default(z.enum(streams), 'volunteer'),
  about: z._default(z.enum(Object.keys(subjects)), 'procedures'),
  method: z.optional(z.enum(methods.map(methodName))),
}

/** A question a method may be named for; without one, each stream has its own measure. */
export type Measured = { readonly stream: Stream; readonly about: string; readonly method?: string | undefined }

/**
 * The method asked for; else the one its stream is measured by: the SIPAS index
 * in the sample survey about procedures, the share satisfied on the required
 * question everywhere else (specification §2.1).
 */
export function measureOf({ stream, about, method }: Measured): Method {
  const own = stream === 'sample' && about === 'procedures' ? indexMethod : overallMethod
  return (method === undefined ? undefined : findMethod(method)) ?? own
}

/**
 * On how long a list a sample was drawn, for the correction for finite
 * populations: a whole number as text. Without it there is none.
 */
export const frameOption = z.optional(
  z.string().check(
    z.regex(/^[1-9]\d{0,8}$/),
    z.meta({
      description: 'tổng số hộ hoặc hồ sơ của danh sách dùng để chọn mẫu, viết liền, ví dụ 12000',
      examples: ['12000'],
    }),
  ),
)

export const householdsIn = (frame: string | undefined): number | undefined =>
  frame === undefined ? undefined : Number(frame)

/** The list must be at least as long as the sample: it is one list for all its answers in the period. */
export function shortFrame({ present }: Pick<Question, 'present'>, frame: string | undefined): Refused | undefined {
  const sampled = present.tallies.reduce((sum, { stream, n }) => (stream === 'sample' ? sum + n : sum), 0)
  if (frame === undefined || Number(frame) >= sampled) return undefined
  return {
    field: 'frame',
    why: {
      vi: `Danh sách rút mẫu (frame) ghi ${whole(Number(frame))} nhưng điều tra chọn mẫu của kỳ có ${whole(sampled)} phiếu. Xin kiểm tra lại số hộ hoặc hồ sơ của danh sách.`,
      en: `The sampling list (frame) is given as ${frame}, but the sample of the period has ${sampled} answers. Please check how long the list was.`,
    },
  }
}

/** The fewest respondents a row may rest on inside the administration. */
export const inside = smallestCell('internal')

/** Which numbers of one stream may be told, decided from all its answers of the period, whatever they are about. */
export function disclosureOf({ present, groupOf }: Pick<Question, 'present' | 'groupOf'>, stream: Stream): Disclosure {
  return disclosedStreams({ ...present, groupOf })(stream)
}

/** The answers and transactions of one subject. */
export function narrowed(material: Material, about: string, { groupOf }: Pick<Question, 'groupOf'>): Material {
  const scope = subjectScope(about)
  return {
    period: material.period,
    tallies: material.tallies.filter((tally) => speaksOf(scope, tally, groupOf)),
    populations: material.populations.filter((population) => standsFor(scope, population, groupOf)),
  }
}

/** The answers of one stream to one form, and what the report must say of the forms. */
export function inOneForm(
  { tallies }: Pick<Material, 'tallies'>,
  { stream, about, method }: { readonly stream: Stream; readonly about: string; readonly method: Method },
  form?: string,
): { readonly tallies: readonly Tallied[]; readonly forms: Omit<OneForm, 'tallies'> & { formSentence?: string } } {
  const { tallies: kept, ...forms } = oneForm(method, stream, tallies, form)
  const sentence = formSentence(forms, stream, subjectScope(about))
  return { tallies: kept, forms: { ...forms, ...(sentence ? { formSentence: sentence } : {}) } }
}

/**
 * The plan's target for a subject in a period, to cross maps and test lists by.
 * Where none is in force on all its days, the first the plan sets.
 */
export function planTarget({ period }: Material, about: string): number {
  const kind = about === 'health-education' ? 'health-education-' : 'sipas-'
  const ofSubject = ({ id }: { readonly id: string }) => id.startsWith(kind)
  const found = targetsFor(period).find(ofSubject) ?? targets.find(ofSubject)
  if (!found) throw new Error(`the plan sets no target for ${about}`)
  return found.value
}
