import * as z from 'zod/mini'

const Figure = z.nullable(
  z.object({ share: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()), n: z.number() }),
)

/** How many households of a group ended in each way. */
const Group = z.object({
  stratum: z.string(),
  households: z.number(),
  released: z.number(),
  replaced: z.number(),
  complete: z.number(),
  partial: z.number(),
  refusal: z.number(),
  nonContact: z.number(),
  other: z.number(),
  unknownHousehold: z.number(),
  unknownOther: z.number(),
  notEligible: z.number(),
  factor: z.number(),
})

/** What is told of a campaign for good once it is locked; everything by household is deleted. Shares 0…1. */
export const CampaignResults = z.object({
  groups: z.array(Group),
  /** The groups as weights know them, with how many households each had: small ones are put together. */
  strata: z.array(z.object({ stratum: z.string(), households: z.number() })),
  rates: z.record(z.string(), z.nullable(z.number())),
  merges: z.array(z.object({ from: z.array(z.string()), into: z.array(z.string()) })),
  isTooLow: z.boolean(),
  method: z.string(),
  figure: Figure,
  /** The same without the factor for those who did not answer, and without households of the reserve. */
  baseOnly: Figure,
  withoutReserve: Figure,
  /** From those who had answered by the first, second, third visit, and all; null where a visit added fewer than five. */
  byVisits: z.array(z.object({ upTo: z.number(), n: z.number(), figure: Figure })),
  /** Forms that count for nothing: invented, or not whole. */
  dropped: z.object({ invented: z.number(), incomplete: z.number(), missing: z.number() }),
  keying: z.object({ onPaper: z.number(), onDevice: z.number(), differed: z.number() }),
  backChecks: z.object({ done: z.number(), invented: z.number() }),
  interviewers: z.number(),
  visits: z.number(),
})
export type CampaignResults = z.infer<typeof CampaignResults>

/** What was stored of a locked campaign; undefined before the lock. */
export const resultsOf = ({ results }: { readonly results: unknown }): CampaignResults | undefined =>
  results === null ? undefined : CampaignResults.parse(results)
