/** What was done, as a reply says: one of six. */
export const doneKinds = ['explained', 'mended', 'changed', 'apologised', 'passed-on', 'not-possible'] as const
export type Done = (typeof doneKinds)[number]

/** What the author says of a reply. Who says nothing has not rated. */
export const ratings = ['solved', 'partly', 'unsolved'] as const
export type Rating = (typeof ratings)[number]

/** Where a case stands: nobody has taken it, somebody has, it is answered, its author wrote once more, it is over. */
export const caseStates = ['open', 'taken', 'answered', 'messaged', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** What may happen to a case. */
/** Which cases a list shows: those that wait for the ward, for their author, those that are over, all, or what is one's own turn. */
export const caseLists = ['waiting', 'answered', 'closed', 'all', 'mine'] as const
export type CaseList = (typeof caseLists)[number]

export type CaseEventKind =
  | 'opened'
  | 'taken'
  | 'handed'
  | 'moved'
  | 'replied'
  | 'reached'
  | 'rated'
  | 'messaged'
  | 'noted'

/** Something that happened to a case: on which day, by whom ('' is its author), and what came of it. */
export type CaseEvent = {
  readonly kind: CaseEventKind
  /** yyyy-MM-dd in Hà Nội. */
  readonly on: string
  readonly by: string
  /** The new holder; of the first event, and where it was moved, the unit. */
  readonly to?: string | null
  readonly done?: Done | null
  /** The last day the reply was due on. */
  readonly due?: string | null
  readonly rating?: Rating | null
}

/** Where a case stands after all that happened to it. */
export type CaseStand = {
  readonly state: CaseState
  readonly unit: string
  readonly level: number
  /** The day its clock runs from. */
  readonly since: string
  readonly holder: string | null
  readonly answeredOn: string | null
  readonly rating: Rating | null
  readonly events: number
}

/** How often a case goes up: to the head of the unit, then to the ward's leader. Who finds it unsolved after that is told where else to go. */
export const highestLevel = 2

/** For so many days after a reply its author may rate it or write once more. */
export const ratingDays = 30

/** Where a case stands after its events, the first of which opened it in a unit. */
export function standAfter(events: readonly CaseEvent[]): CaseStand {
  const [first, ...others] = events
  const opened: CaseStand = {
    ...{ state: 'open', unit: first?.to ?? '', level: 0, since: first?.on ?? '', holder: null },
    ...{ answeredOn: null, rating: null, events: events.length },
  }
  return others.reduce(after, opened)
}

function after(stand: CaseStand, { kind, on, by, to, rating }: CaseEvent): CaseStand {
  switch (kind) {
    case 'taken':
      return { ...stand, state: 'taken', holder: by }
    case 'handed':
      return { ...stand, state: stand.state === 'open' ? 'taken' : stand.state, holder: to ?? null }
    case 'moved':
      return { ...stand, state: 'open', unit: to ?? stand.unit, holder: null }
    case 'replied':
      return { ...stand, state: 'answered', answeredOn: on, rating: null }
    case 'rated':
      return rated(stand, rating ?? null, on)
    case 'messaged':
      return { ...stand, state: 'messaged', since: on }
    case 'noted':
      return { ...stand, state: 'answered' }
    default:
      return stand
  }
}

/** What is not solved is open again, one up; at the top it is over, and counts as not solved. */
function rated(stand: CaseStand, rating: Rating | null, on: string): CaseStand {
  if (rating !== 'unsolved' || stand.level === highestLevel) return { ...stand, state: 'closed', rating }
  return { ...stand, state: 'open', level: stand.level + 1, since: on, holder: null, rating }
}
