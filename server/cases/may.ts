import type { FoundCase, KeptEvent } from '../../db/queries/cases.ts'
import type { Role } from '../../db/queries/staff.ts'
import type { CaseState } from '../../surveys/grammar/case.ts'
import type { Actor } from '../access/actor.ts'
import type { Held } from '../access/roles.ts'
import { isWaiting, stateOn } from './clock.ts'

/** What somebody may do with a case as it stands. */
export type CaseAct = 'take' | 'hand' | 'move' | 'reply' | 'reach' | 'note' | 'open' | 'summarise' | 'approve'

/** Who answers: first anybody of the unit, opened again its head or somebody of the ward, the second time the leader. */
const answering: readonly (readonly Role[])[] = [
  ['clerk', 'unit-head', 'manager', 'leader'],
  ['unit-head', 'manager', 'leader'],
  ['leader'],
]
const leading: readonly Role[] = ['unit-head', 'manager', 'leader']
const wardWide: readonly Role[] = ['manager', 'leader']

const holds = (held: readonly Held[], roles: readonly Role[], unit: string): boolean =>
  held.some((one) => (roles as readonly string[]).includes(one.role) && (one.unit === '' || one.unit === unit))

type Looked = {
  readonly row: FoundCase
  readonly events: readonly KeptEvent[]
  readonly summary: { readonly by: string; readonly approvedBy: string | null } | undefined
}

const answerers = (events: readonly KeptEvent[]): ReadonlySet<string> =>
  new Set(events.filter(({ kind }) => kind === 'replied').map(({ by }) => by))

/** Whether a person may answer a case where it stands: what was not solved goes to another than who answered it. */
export function mayAnswer(
  { row: { unit, level }, events }: Pick<Looked, 'row' | 'events'>,
  { by, held }: Pick<Actor, 'by' | 'held'>,
): boolean {
  return holds(held, answering[level] ?? [], unit) && !(level === 1 && answerers(events).has(by))
}

/** What somebody may do with a case today. */
export function mayDo(looked: Looked, actor: Pick<Actor, 'by' | 'held'>, today: string): readonly CaseAct[] {
  const { row, events, summary } = looked
  const state = stateOn(row, today)
  const isHolder = row.holder === actor.by
  const leads = holds(actor.held, leading, row.unit)
  const isBefore = (...states: readonly CaseState[]) => states.includes(state)
  const replied = events.findLastIndex(({ kind }) => kind === 'replied')
  const isReached = events.slice(replied).some(({ kind }) => kind === 'reached')
  const can: { readonly [A in CaseAct]: boolean } = {
    take: state === 'open' && mayAnswer(looked, actor),
    hand: (isBefore('taken', 'messaged') && (isHolder || leads)) || (state === 'open' && leads),
    move: isBefore('open', 'taken') && leads,
    reply: isHolder && isBefore('taken', 'messaged', 'answered'),
    reach: isHolder && row.contact !== null && replied > 0 && !isReached,
    note: isHolder && state === 'messaged',
    open: isHolder && (isWaiting(state) || state === 'answered'),
    summarise: replied > 0 && (isHolder || leads) && !summary?.approvedBy,
    approve:
      summary !== undefined && !summary.approvedBy && summary.by !== actor.by && holds(actor.held, wardWide, row.unit),
  }
  return (Object.keys(can) as CaseAct[]).filter((act) => can[act])
}
