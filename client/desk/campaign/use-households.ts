import { told, v1 } from '../api.ts'
import { type Asked, useAsked } from '../use-asked.ts'
import type { CampaignHousehold } from './asked.ts'

/** The households that were given out, as far as whoever asks may see them. */
export const useHouseholds = (id: string): Asked<{ readonly households: readonly CampaignHousehold[] }> =>
  useAsked(`households ${id}`, () => told(v1.campaigns[':id'].households.$get({ param: { id } })))
