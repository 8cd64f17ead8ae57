import { indexMethod } from '../../../surveys/methods/index.ts'
import { at } from '../../stats/at.ts'
import { completeRows } from '../../stats/drivers/complete-rows.ts'
import { type DriverImportance, driverImportance } from '../../stats/drivers/driver-importance.ts'
import { factorShares } from '../../stats/index/factor-shares.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tally } from '../engine/answers/tally.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import { answeredRows } from '../engine/estimate/sorted-rows.ts'
import { completeTallies, factorTitle, type QuestionnaireTallies } from './by-questionnaire.ts'
import { type Counted, type Driver, type DriverMap, driversLabel, type Named } from './driver-map.ts'
import { kendallOfPairs } from './kendall-of-pairs.ts'
import { type LevelsByPerson, levelsByPerson } from './levels-by-person.ts'

type Question = QuestionnaireTallies & {
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
  const { tallies, received } = completeTallies(question)
  const { overall, factors } = levelsByPerson(tallies)
  if (!overall)
    return { shown: false, reason: tallies.length > 0 ? 'no_overall_question' : 'too_few', ...nobody, received }

  const kept = factors.filter(({ levels }) => isOftenAnswered(levels, overall))
  const columns = kept.map(({ levels }) => levels)
  const complete = completeRows([overall, ...columns])
  const values = (levels: readonly (number | null)[]) => complete.map((i) => at(levels, i) ?? Number.NaN)
  const outcome = values(overall)
  const counted = { received, n: complete.length, notSatisfied: outcome.filter((level) => level < 4).length }
  const found = driverImportance(overall, columns)
  if (!found) return { shown: false, reason: whyNot(counted), ...counted, notSatisfied: toldOf(counted) }

  const moving = kept.flatMap(({ factor, levels }, k) => {
    const chosen = values(levels)
    return new Set(chosen).size > 1 ? [{ factor, kendall: kendallOfPairs(chosen, outcome), ...partOf(found, k) }] : []
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
      .map((one) => placed({ ...one, performance: performance.get(one.factor) ?? 0 }, meanImportance, question))
      .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0)),
    dropped: factors
      .filter(({ factor }) => !moving.some((one) => one.factor === factor))
      .map((one) => ({ ...named(question, one.factor), reason: kept.includes(one) ? 'constant' : 'seldom_answered' })),
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

type Levels = NonNullable<LevelsByPerson['overall']>

/** A factor most people had nothing to say about would leave a map of the few who had. */
function isOftenAnswered(levels: Levels, overall: Levels): boolean {
  const heard = overall.filter((level) => level !== null).length
  return levels.filter((level, i) => level !== null && overall[i] !== null).length * 2 >= heard
}

const partOf = ({ importance, spearman }: DriverImportance, k: number) => ({
  importance: importance[k],
  spearman: spearman[k],
})

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

function performanceOf({ populations = [] }: Question, tallies: readonly Tally[]): Map<string, number> {
  const found = estimate(indexMethod, tallies, populations)
  return new Map(
    factorShares(answeredRows(found), found.criteria.factorOf).map((share) => [share.factor, share.estimate]),
  )
}
