import { type Case, casesOf } from '../../../../db/queries/campaigns/draws.ts'
import { startOfDay } from '../../../../surveys/grammar/calendar.ts'
import type { OutcomeId } from '../../../../surveys/outcomes/in-person.1.ts'
import { recordVisits, type SentVisit } from '../../../acts/campaigns/visits.ts'
import type { World } from '../../../world/world.ts'
import type { Random } from '../random.ts'
import { type Nature, natureOf } from './households.ts'
import type { demoPeople } from './people.ts'

/** A household that is said to have answered, and whether it did. */
export type Answered = {
  readonly code: string
  readonly form: string
  readonly interviewer: string
  readonly nature: Nature
  readonly isInvented: boolean
}

/** So many forms one interviewer invents, of households he met nobody in. */
const manyInvented = 12
const inventor = 'demo-dtv-2'

type Field = {
  readonly world: World
  readonly id: string
  readonly people: Awaited<ReturnType<typeof demoPeople>>
  readonly random: Random
  /** The days of the field, yyyy-MM-dd. */
  readonly days: readonly string[]
}

/** The field: up to four visits a household, by day, in the evening and at the weekend; one interviewer invents some. */
export async function demoField({ world, id, people, random, days }: Field): Promise<Answered[]> {
  const cases = (await casesOf(world.db, id)).filter(({ releasedAt }) => releasedAt !== null)
  const answered: Answered[] = []
  const visits = new Map<string, SentVisit[]>()
  let invented = 0
  for (const one of cases) {
    const nature = natureOf(random)
    const made = visitsTo(one, nature, random, days)
    const isMet = made.at(-1)?.outcome === 'complete'
    const isInvented = !isMet && one.interviewer === inventor && made.length >= 3 && invented < manyInvented
    if (isInvented) invented++
    const sent = isInvented ? [...made.slice(0, -1), asIfMet(made.at(-1), nature)] : made
    const { interviewer } = one
    visits.set(interviewer ?? '', [
      ...(visits.get(interviewer ?? '') ?? []),
      ...sent.filter((visit) => visit !== undefined),
    ])
    if ((isMet || isInvented) && interviewer)
      answered.push({ code: one.code, form: one.form, interviewer, nature, isInvented })
  }
  for (const [interviewer, sent] of visits) {
    const actor = Object.values(people).find(({ by }) => by === interviewer)
    if (actor) await recordVisits(world, id, sent, actor)
  }
  return answered
}

const asIfMet = (last: SentVisit | undefined, { adults }: Nature): SentVisit | undefined =>
  last && { ...last, outcome: 'complete', adults }

/** Hours of the three parts of a week in which people are visited, in the order they are tried. */
const hours = [9, 18, 10, 19]
const hour = 60 * 60 * 1000

function visitsTo({ code }: Pick<Case, 'code'>, nature: Nature, random: Random, days: readonly string[]): SentVisit[] {
  const first = Math.floor(random.between(0, 6))
  const visits: SentVisit[] = []
  const isHouse = !random.chance(0.03)
  for (let i = 0; i < hours.length; i++) {
    const day = days[Math.min(days.length - 1, first + i * 5)] ?? ''
    const at = startOfDay(day) + Math.floor((hours[i] ?? 9) * hour + random.between(0, hour))
    const outcome = isHouse ? outcomeAt(nature, random) : 'vacant'
    const adults = outcome === 'complete' ? nature.adults : null
    visits.push({ id: idFrom(random), code, at, outcome, adults, appointment: null, note: '' })
    if (outcome !== 'nobody-home' && outcome !== 'person-away') break
  }
  return visits
}

function outcomeAt({ isEasy }: Nature, random: Random): OutcomeId {
  if (!random.chance(isEasy ? 0.8 : 0.25)) return random.chance(0.8) ? 'nobody-home' : 'person-away'
  return random.chance(0.06) ? 'refusal-hard' : 'complete'
}

/** A random UUID that is the same for the same seed. */
const idFrom = (random: Random): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random.next() * 16).toString(16))
