import * as z from 'zod'
import { desk } from './operation.ts'

const done = z.looseObject({})
/** A good answer of a campaign's routes. */
export const ok = (tells: string) => ({ 200: { tells, shape: done } })
export const made = (tells: string) => ({ 201: { tells, shape: done } })

type Told = Parameters<typeof desk>[0]

/** What is done at one step of a campaign: refused where it stands otherwise. */
export const step = (told: Omit<Told, 'refusals'> & { readonly refusals?: Told['refusals'] }) =>
  desk({ ...told, refusals: ['campaignUnknown', 'campaignStands', ...(told.refusals ?? [])] })
