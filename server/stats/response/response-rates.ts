/** How many cases of a sample ended in each way (AAPOR Standard Definitions, in-person household surveys). */
export type Outcomes = {
  readonly complete: number
  readonly partial: number
  readonly refusal: number
  readonly nonContact: number
  /** Eligible, and not asked for another reason: died, unable, language. */
  readonly other: number
  /** Nobody knows whether there is a household. */
  readonly unknownHousehold: number
  /** Nobody knows whether anybody there may be asked, for another reason. */
  readonly unknownOther: number
  readonly notEligible: number
}

type Rates = {
  readonly [rate in
    | ('RR1' | 'RR2' | 'RR3' | 'RR4' | 'RR5' | 'RR6')
    | ('COOP1' | 'COOP2' | 'COOP3' | 'COOP4')
    | ('REF1' | 'REF2' | 'REF3')
    | ('CON1' | 'CON2' | 'CON3')]: number | undefined
}

/**
 * The share of the cases nobody knows about that are taken to be eligible: as many as among those that are known.
 *
 * @returns undefined where nothing is known of any case
 * @see specification §3.2b
 */
export function eligibleShare(of: Outcomes): number | undefined {
  const eligible = eligibleIn(of)
  return share(eligible, eligible + of.notEligible)
}

const eligibleIn = ({ complete, partial, refusal, nonContact, other }: Outcomes): number =>
  complete + partial + refusal + nonContact + other

/**
 * Response, cooperation, refusal and contact rates of a sample, from 0 to 1; a rate over nobody is undefined.
 *
 * @see AAPOR, Standard Definitions (10th edition); specification §3.2b
 * @example
 * responseRates({ complete: 250, partial: 0, refusal: 40, nonContact: 110, other: 5, unknownHousehold: 0, unknownOther: 0, notEligible: 0 }).RR1?.toFixed(4) // => '0.6173'
 */
export function responseRates(of: Outcomes): Rates & { readonly e: number | undefined } {
  const { complete, partial, refusal, nonContact, other, unknownHousehold, unknownOther } = of
  const e = eligibleShare(of)
  const [interviews, eligible, unknown] = [complete + partial, eligibleIn(of), unknownHousehold + unknownOther]
  const [all, likely] = [eligible + unknown, eligible + (e ?? 0) * unknown]
  const contacted = interviews + refusal + other
  return {
    e,
    RR1: share(complete, all),
    RR2: share(interviews, all),
    RR3: share(complete, likely),
    RR4: share(interviews, likely),
    RR5: share(complete, eligible),
    RR6: share(interviews, eligible),
    COOP1: share(complete, contacted),
    COOP2: share(interviews, contacted),
    COOP3: share(complete, interviews + refusal),
    COOP4: share(interviews, interviews + refusal),
    REF1: share(refusal, all),
    REF2: share(refusal, likely),
    REF3: share(refusal, eligible),
    CON1: share(contacted, all),
    CON2: share(contacted, likely),
    CON3: share(contacted, interviews + refusal + nonContact + other),
  }
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)
