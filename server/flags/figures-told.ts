import type { Member } from '../../db/queries/flagged-answers.ts'
import type { TouchpointCount } from '../../db/queries/touchpoint-counts.ts'
import type { Figure, Flag } from './flag.ts'
import type { Found } from './found.ts'
import { fewestTold, isFew, tellable } from './tellable.ts'

type Said = { readonly answered: number; readonly satisfied: number }

/** Batches first: what is told of them decides what may be told of hours they fill. */
const order = ['batch', 'alike', 'burst', 'resent']

/**
 * What the touchpoints of each sign say with its answers and without them. Only of signs to which nothing more comes, and
 * as far as specification §11 allows: of five people or more on either side, and of none that could be reckoned from another.
 *
 * @param heard of the quarter a sign lies in: what may be told of each touchpoint
 */
export function figuresOf(found: readonly Found[], heard: (one: Found) => readonly TouchpointCount[]) {
  const over = found.filter(({ members, isOver }) => isOver && members.length > 0)
  const sorted = over.toSorted((a, b) => order.indexOf(a.sign.kind) - order.indexOf(b.sign.kind))
  const told = tellable(sorted.map(({ id, members }) => ({ name: id, ids: new Set(members.map((one) => one.id)) })))
  const figures = new Map<string, NonNullable<Flag['figure']>>()
  for (const one of sorted) {
    const figure = told.has(one.id) ? bothOf(one, heard(one)) : null
    if (figure) figures.set(one.id, figure)
  }
  return figures
}

function bothOf({ members, touchpoints }: Found, heard: readonly TouchpointCount[]): Flag['figure'] {
  const here = heard.filter(({ touchpoint }) => touchpoints.includes(touchpoint))
  const now = { answered: sum(here, 'answered'), satisfied: sum(here, 'satisfied') }
  const counted = saidBy(members.filter(({ out, waits }) => out === null && !waits))
  const rest = { answered: now.answered - counted.answered, satisfied: now.satisfied - counted.satisfied }
  const mine = saidBy(members)
  if (mine.answered < fewestTold || isFew(counted.answered) || isFew(rest.answered)) return null
  const all = { answered: rest.answered + mine.answered, satisfied: rest.satisfied + mine.satisfied }
  return { with: figureOf(all), without: rest.answered > 0 ? figureOf(rest) : null }
}

const saidBy = (members: readonly Member[]): Said => {
  const levels = members.flatMap(({ overall }) => overall ?? [])
  return { answered: levels.length, satisfied: levels.filter((level) => level >= 4).length }
}
const sum = (counts: readonly TouchpointCount[], of: keyof Said) => counts.reduce((all, one) => all + one[of], 0)
const figureOf = ({ answered, satisfied }: Said): Figure => ({ n: answered, share: satisfied / answered })
