import type { Text } from '../../surveys/grammar/text.ts'
import type { Figure } from './figure.ts'
import type { Tallied } from './tally.ts'
import { isUnreliable, type Protected } from './withhold.ts'

type Named = {
  /** Id of the area, unit, procedure, channel, factor or criterion; '' where the answers name none. */
  readonly scope: string
  /** In a list of procedures, their area; else undefined. */
  readonly area: string | undefined
  /** Of criteria and factors; the names of the others are in the catalogue. */
  readonly title: Text | undefined
}

/** A row that may be shown. Without answers it has no figure. */
export type Shown = Named & {
  readonly withheld: undefined
  /** Respondents with at least one answer that counts here. */
  readonly n: number
  readonly figure: Figure | undefined
  /** The figure is weighted to transactions. */
  readonly weighted: boolean
  /** The share with every answer counting alike. */
  readonly unweighted: number | undefined
  /**
   * Transactions closed; undefined when nobody supplied them, and by unit, factor and criterion. By channel, kiosk,
   * paper and phone share those of the desk.
   */
  readonly closed: number | undefined
}

/** A row that tells nothing but its name and the reason; a confidential one holds fewer people than `fewerThan`. */
export type Withheld = Named & {
  readonly withheld: Protected | 'unreliable'
  readonly fewerThan: number | undefined
}

/** A row before anybody asks whether it may be shown; with its answers where it is a place, undefined where a question. */
export type Found = Shown & { readonly tallies: readonly Tallied[] | undefined }

/** The row as it may be told. A figure the reliability gate refuses is withheld too, whatever its n. */
export function told({ tallies: _, ...row }: Found, secret: Protected | undefined, smallest: number): Shown | Withheld {
  const withheld = secret ?? (row.figure && isUnreliable(row.figure) ? 'unreliable' : undefined)
  if (!withheld) return row

  const { scope, area, title } = row
  return { scope, area, title, withheld, fewerThan: withheld === 'confidential' ? smallest : undefined }
}
