import { listProposals } from '../../../db/queries/proposals.ts'
import { reaches } from '../../access/roles.ts'
import type { Source } from './source.ts'

/** More than wait in any ward. */
const most = 500

/** What one person proposed and another has to confirm. */
export const proposals: Source = {
  needs: 'proposals-read',
  counts: async ({ db, units }) => {
    const open = await listProposals(db, { open: true, most })
    return [{ of: 'proposalsOpen', n: open.filter(({ unit }) => reaches(units, unit)).length, page: '/desk/proposals' }]
  },
}
