import type { ProposalKind } from '../../../db/queries/proposals.ts'
import type { Act } from '../../access/roles.ts'

/** By which act something is proposed, and by which it is confirmed: only the second changes a figure. */
export const actsOf = {
  exclude: { proposed: 'exclusion-proposed', confirmed: 'response-excluded' },
  'count-again': { proposed: 'exclusion-return-proposed', confirmed: 'exclusion-taken-back' },
  'exclude-batch': { proposed: 'batch-exclusion-proposed', confirmed: 'batch-excluded' },
  'count-batch': { proposed: 'batch-count-proposed', confirmed: 'batch-counted' },
  publish: { proposed: 'publication-prepared', confirmed: 'period-published' },
} as const satisfies { readonly [K in ProposalKind]: { readonly proposed: Act; readonly confirmed: Act } }

/** What is done with the answers a proposal is about. */
export const outcomeOf = (kind: ProposalKind): 'out' | 'counted' =>
  kind === 'exclude' || kind === 'exclude-batch' ? 'out' : 'counted'
