/** How the field is worked: written with the plan, fixed with the draw. */
export type Protocol = {
  /** So often a household is visited before it may be given up, and at so many parts of the day. */
  readonly minVisits: number
  readonly minParts: number
  /** Whether households in reserve may be visited: never, or a part of a group's reserve once its own are used up. */
  readonly substitution: 'none' | 'reserve'
  /** So many of each interviewer's forms are checked by a second visit. */
  readonly backChecks: number
}

/** How many households of a group are visited from the start, and how many wait in reserve. */
export type StratumSize = { readonly stratum: string; readonly main: number; readonly reserve: number }

/** What a plan begins with (design of the survey: four visits at two parts of the day; nine checks find 12 invented of 60 with 89 %). */
export const usualProtocol: Protocol = { minVisits: 4, minParts: 2, substitution: 'none', backChecks: 9 }

/** What a protocol may hold. */
export const protocolBounds = { minVisits: [1, 10], minParts: [1, 3], backChecks: [0, 50] } as const
