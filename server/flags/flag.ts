/** How often a trait was found, of how many answers, and in all places together. */
export type Excess = {
  readonly count: number
  readonly answers: number
  readonly all: { readonly count: number; readonly answers: number }
}

/**
 * What tells one sign apart, and the numbers behind it; by the letter of specification §12: a `resent` and `reused` (a
 * slip), b `beyond`, c `burst`, d `batch` and `alike`, e `perfect`, f `straight`, g `hasty`, h `closed`. Counts, never
 * accusations of a person.
 */
export type Sign =
  | { readonly kind: 'batch'; readonly touchpoints: Readonly<Record<string, number>> }
  | {
      readonly kind: 'burst'
      /** Hours of the day, 0–23, each with how many answered and usually do. */
      readonly hours: readonly { readonly hour: number; readonly count: number; readonly expected: number }[]
    }
  | { readonly kind: 'alike'; readonly hours: readonly number[] }
  | { readonly kind: 'resent' }
  | { readonly kind: 'reused' }
  | { readonly kind: 'beyond'; readonly closed: number; readonly channel: 'desk' | 'online' }
  | ({ readonly kind: 'perfect' | 'straight' | 'hasty' | 'closed' } & Excess)

/** The answers of a place with and without those of a sign: how many answered overall, and the share satisfied (0…1). */
export type Figure = { readonly n: number; readonly share: number }

/** New, or more have come since somebody looked; looked at and found in order; proposed to be left out; left out. */
export type FlagState = 'new' | 'seen' | 'proposed' | 'excluded'

/** One line of the worklist. */
export type Flag = {
  /** Always the same for the same sign, so that a look at it and its place in the list stay. */
  readonly id: string
  readonly sign: Sign
  /** '' where it is of several. */
  readonly unit: string
  readonly area: string
  readonly procedure: string
  /** None where it is of an area. */
  readonly touchpoints: readonly { readonly code: string; readonly counter: string; readonly area: string }[]
  /** When, in milliseconds. */
  readonly from: number
  readonly to: number
  /** How many answers it is about. */
  readonly n: number
  readonly state: FlagState
  /** Whether they can be proposed to be left out: it is about known answers, not about a share. */
  readonly isSet: boolean
  /** What became of them so far. */
  readonly held: number
  readonly excluded: number
  /** What the place says from the beginning of the quarter; null where it may not be told, or is about no answers. */
  readonly figure: { readonly with: Figure; readonly without: Figure | null } | null
  /** Who looked, when and why it is in order. */
  readonly look: { readonly by: string; readonly at: number; readonly reason: string } | null
}
