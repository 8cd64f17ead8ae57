import { indexMethod } from '../../../surveys/methods/index.ts'
import { at } from '../../stats/at.ts'
import { type Crossed, driverImportance } from '../../stats/drivers/driver-importance.ts'
import { kendallTauB } from '../../stats/drivers/kendall-tau-b.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { criteriaOf, someOf } from '../engine/answers/criteria.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { indexOf } from '../engine/estimate/design.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import { completeAnswers, factorTitle, type QuestionnaireAnswers } from './by-questionnaire.ts'
import { type CrossedAnswers, crossedAnswers } from './crossed-answers.ts'
import { type Counted, type Driver, type DriverMap, driversLabel, type Named } from './driver-map.ts'

type Question = QuestionnaireAnswers & {
  /** Where the map is crossed, 0…1. */
  readonly target: number
  /** Transactions of the same scope make performance the weighted figure; leave out for the random sample. */
  readonly populations?: readonly Population[]
}

/**
 * The importance–performance map of one questionnaire in one stream: how closely
 * each factor goes with the overall answer, against how well it does
 * (specification §14). Nothing is shown for fewer than 100 people, or fewer than
 * 30 not satisfied among them.
 */
export function drivers(question: Question): DriverMap {
  const { tallies, pairs, received } = completeAnswers(question)
  if (criteriaOf({ items: 'overall' }, tallies).ids.length === 0)
    return { shown: false, reason: tallies.length > 0 ? 'no_overall_question' : 'too_few', ...nobody, received }

  const factors = [...new Set(criteriaOf({ items: 'criteria' }, tallies).factorOf)]
  const answers = crossedAnswers(pairs)
  const kept = factors.filter((factor) => isOftenAnswered(answers, factor))
  const crossed = answers.complete(kept)
  const counted = { received, ...peopleIn(crossed) }
  const found = driverImportance(crossed)
  if (!found) return { shown: false, reason: whyNot(counted), ...counted, notSatisfied: toldOf(counted) }

  const moving = kept.flatMap((factor, k) => {
    const spearman = found.spearman[k]
    if (spearman === undefined) return []
    return [{ factor, kendall: kendallTauB(at(crossed.withOverall, k)), importance: found.importance[k], spearman }]
  })
  if (moving.length === 0) return { shown: false, reason: 'constant', ...counted }

  const meanImportance = 1 / moving.length
  const performance = performanceOf(question, tallies)
  return {
    shown: true,
    label: driversLabel,
    ...counted,
    explained: found.explained,
    meanImportance,
    target: question.target,
    drivers: moving
      .map((one) => placed({ ...one, performance: performance(one.factor) }, meanImportance, question))
      .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0)),
    dropped: factors
      .filter((factor) => !moving.some((one) => one.factor === factor))
      .map((factor) => ({
        ...named(question, factor),
        reason: kept.includes(factor) ? 'constant' : 'seldom_answered',
      })),
  }
}

const nobody = { n: 0, notSatisfied: undefined }

/** How many were not satisfied, where that does not tell what each of a few said (specification §11.1). */
const toldOf = ({ n, notSatisfied }: Counted) => (n < smallestCell('internal') ? undefined : notSatisfied)

/** The bounds are those of `driverImportance`; beyond them only an overall answer that never changes is left. */
function whyNot({ n, notSatisfied }: Omit<Counted, 'received'>) {
  if (n < 100) return 'too_few'
  return notSatisfied < 30 ? 'too_few_not_satisfied' : 'constant'
}

/** A factor most people had nothing to say about would leave a map of the few who had. */
const isOftenAnswered = ({ heard }: CrossedAnswers, factor: string): boolean => heard(factor) * 2 >= heard()

function peopleIn({ overall }: Crossed) {
  const count = (holds: (level: number) => boolean) =>
    overall.people.reduce((sum, n, i) => sum + (holds(at(overall.values, i)) ? n : 0), 0)
  return { n: count(() => true), notSatisfied: count((level) => level < 4) }
}

const named = ({ questionnaire }: Question, factor: string): Named => ({
  factor,
  title: factorTitle(questionnaire, factor),
})

/** Factors that are alike all have the mean importance, whatever their last digit. */
const hair = 1e-9

function placed(one: Omit<Driver, 'title' | 'quadrant'>, meanImportance: number, question: Question): Driver {
  const { importance, performance } = one
  const onTarget = performance >= question.target
  const important = onTarget ? ('keep' as const) : ('fix_first' as const)
  const lesser = onTarget ? ('steady' as const) : ('fix_later' as const)
  const quadrant = importance === undefined ? undefined : importance > meanImportance - hair ? important : lesser
  return { ...one, ...named(question, one.factor), quadrant }
}

/** The index of a factor over everybody who answered every criterion. */
function performanceOf({ populations = [] }: Question, tallies: readonly Tallied[]) {
  const { design, criteria } = estimate(indexMethod, tallies, populations)
  const ofFactor = (factor: string) => someOf(criteria, (place) => criteria.factorOf[place] === factor)
  return (factor: string): number =>
    indexOf(design, ofFactor(factor), { ...indexMethod, combine: 'criteria' })?.estimate ?? 0
}
