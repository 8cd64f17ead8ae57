import type { Text } from '../../../surveys/grammar/text.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Protected, Withholding } from '../engine/disclosure/withhold.ts'
import type { Figure } from '../engine/estimate/figure.ts'

type Named = {
  /** Id of the area, unit, procedure, channel, factor or criterion; '' where the answers name none. */
  readonly scope: string
  /** In a list of procedures, their area; else undefined. */
  readonly area: string | undefined
  /** Of criteria and factors; the names of the others are in the catalogue. */
  readonly title: Text | undefined
  /** Answers received here, whatever they say; of a factor or criterion those of the whole list. Never withheld at the desk. */
  readonly received: number
  /**
   * Transactions closed; undefined when nobody supplied them, by unit, factor and criterion, and for kiosk, paper and
   * phone, whose transactions are counted with those of the desk.
   */
  readonly closed: number | undefined
}

/** A row that may be shown. Without answers it has no figure. */
export type Shown = Named & {
  readonly withheld: undefined
  /** Respondents whose answers count here. */
  readonly n: number
  readonly figure: Figure | undefined
  /** The figure is weighted to transactions. */
  readonly weighted: boolean
  /** The share with every answer counting alike. */
  readonly unweighted: number | undefined
}

/** A row that tells its name, what was received and the reason; a confidential one holds fewer people than `fewerThan`. */
export type Withheld = Named & {
  readonly withheld: Withholding
  readonly fewerThan: number | undefined
}

/** A row before anybody asks whether it may be shown; with its answers where it is a place, undefined where a question. */
export type Found = Shown & { readonly tallies: readonly Tallied[] | undefined; readonly isIncomplete: boolean }

/** The row as it may be told. */
export function told(found: Found, secret: Protected | undefined, smallest: number): Shown | Withheld {
  const { tallies: _, isIncomplete, ...row } = found
  const isSmall = row.n > 0 && row.n < smallest
  const withheld = secret ?? (isSmall ? 'confidential' : isIncomplete ? 'incomplete' : undefined)
  if (!withheld) return row

  const { scope, area, title, received, closed } = row
  return {
    scope,
    area,
    title,
    received,
    closed,
    withheld,
    fewerThan: withheld === 'confidential' ? smallest : undefined,
  }
}
