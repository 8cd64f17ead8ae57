import type { Population } from '../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import type { Random } from './random.ts'

/** What one run hands to the product: the answers of a period and what is known around them. */
export type Drawn = {
  readonly tallies: readonly Tally[]
  readonly populations: readonly Population[]
  readonly households?: number
}

/** A world whose true figure is known, and how answers come out of it. */
export type Scenario = {
  readonly name: string
  readonly method: Method
  /** The true index, 0…1. */
  readonly truth: number
  readonly draw: (random: Random) => Drawn
}

/** What people are asked in a world: a questionnaire, which of its scale questions they answer, and how alike. */
export type Asked = {
  readonly questionnaire: string
  readonly method: Method
  /** How many scale questions it has. */
  readonly length: number
  /** Places of those answered, each with how much worse than the mean it does (1 = like the mean). */
  readonly places: readonly { readonly place: number; readonly worse: number }[]
  /** What stands at the other places: skipped unless said. */
  readonly others?: '0' | '-'
  /** Chance that one person has the same opinion of everything; else each criterion is a question of its own. */
  readonly halo: number
  /** Chance that the last of the places does not apply. */
  readonly notApplicable?: number
}

const method = (name: string): Method => {
  const found = findMethod(name)
  if (!found) throw new Error(`there is no method ${name}`)
  return found
}

/** The one overall question of the short form. */
export const overallOnly: Asked = {
  questionnaire: 'one-stop',
  method: method('overall-share.1'),
  length: 6,
  places: [{ place: 0, worse: 1 }],
  halo: 0,
}

/** The five criteria of the short form; complaints are answered by few. */
export const fiveCriteria: Asked = {
  questionnaire: 'one-stop',
  method: method('factors-share.1'),
  length: 6,
  places: [0.6, 1.3, 0.8, 1.1, 1.2].map((worse, k) => ({ place: k + 1, worse })),
  halo: 0.6,
  notApplicable: 0.6,
}

/**
 * Twelve criteria of the SIPAS form: four of each of access, procedure and
 * officials. The others did not arise, so that everybody answered the whole form.
 */
export const twelveCriteria: Asked = {
  questionnaire: 'sipas-2022',
  method: method('factors-share.1'),
  length: 33,
  others: '0',
  places: [0.4, 0.7, 1, 1.3, 1.6, 1.2, 0.8, 1, 1.4, 0.6, 0.9, 1.1].map((worse, k) => ({ place: 14 + k, worse })),
  halo: 0.5,
}

/** All of the SIPAS form. */
export const wholeForm: Asked = {
  questionnaire: 'sipas-2022',
  method: method('criteria-share.1'),
  length: 33,
  places: Array.from({ length: 33 }, (_, place) => ({ place, worse: 0.5 + (place % 11) / 10 })),
  halo: 0.5,
}

/**
 * The answers of one person, where the mean criterion disappoints with the
 * chance `missed`: an exact 1 − missed for the index, whatever the halo.
 */
export function patternOf(
  { length, places, others = '-', halo, notApplicable = 0 }: Asked,
  missed: number,
  random: Random,
): string {
  const levels = new Array<string>(length).fill(others)
  const mood = random()
  const alike = random() < halo
  for (const { place, worse } of places) levels[place] = (alike ? mood : random()) < missed * worse ? '2' : '5'
  const last = places.at(-1)
  if (last && notApplicable > 0 && random() < notApplicable) levels[last.place] = '0'
  return levels.join('')
}

/** Counts equal patterns of a place, as the product does when it stores them. */
export function tallied(asked: Asked, patterns: readonly string[], changes: Partial<Tally>): Tally[] {
  const counted = new Map<string, number>()
  for (const pattern of patterns) counted.set(pattern, (counted.get(pattern) ?? 0) + 1)
  return [...counted].map(([pattern, n]) => ({
    unit: 'mot-cua',
    area: 'ward',
    procedure: '',
    channel: 'desk',
    stream: 'volunteer',
    questionnaire: asked.questionnaire,
    version: 1,
    ...changes,
    pattern,
    n,
  }))
}
