import type { Db } from '../../db/db.ts'
import type { Member } from '../../db/queries/flagged-answers.ts'
import type { Sign } from './flag.ts'
import type { Places } from './places.ts'

/** A sign that was found, with the answers it is about where these are known. */
export type Found = {
  readonly id: string
  readonly sign: Sign
  readonly area: string
  readonly procedure: string
  readonly touchpoints: readonly string[]
  readonly from: number
  readonly to: number
  readonly n: number
  /** None where it is about a share. */
  readonly members: readonly Member[]
  /** Whether nothing more can come to it. */
  readonly isOver: boolean
}

/** What is looked at: the last thirty days to this moment, and whose. */
export type Look = { readonly db: Db; readonly now: number; readonly since: number; readonly places: Places }
