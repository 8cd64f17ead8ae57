import type { SealedContact } from '../../db/queries/campaigns/frame.ts'
import type { Contact, Household } from '../../surveys/campaign/household.ts'
import { keysFor } from '../access/keys.ts'
import { type Sealed, seal, unseal } from '../access/seal.ts'
import type { World } from '../world/world.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>

/** It opens for this household of this campaign only. */
const placeOf = (campaign: string, code: string) => `${campaign} ${code}`

/** Seals how households are found; those of whom nothing is known have nothing to seal. */
export const sealContacts = (world: Secrets, campaign: string, all: readonly Household[]): Promise<SealedContact[]> =>
  Promise.all(
    all
      .filter(({ name, address, phone }) => name + address + phone !== '')
      .map(async ({ code, name, address, phone }) => {
        const words = JSON.stringify([name, address, phone])
        return { code, ...(await seal(keysFor(world, 'household'), words, placeOf(campaign, code))) }
      }),
  )

/** What was sealed, by code; without those whose key is gone. */
export async function openContacts(
  world: Secrets,
  campaign: string,
  all: readonly SealedContact[],
): Promise<ReadonlyMap<string, Contact>> {
  const opened = await Promise.all(
    all.map(async ({ code, ...sealed }) => {
      const words = await unseal(keysFor(world, 'household'), sealed, placeOf(campaign, code))
      if (words === undefined) return []
      const [name = '', address = '', phone = ''] = JSON.parse(words) as string[]
      return [[code, { name, address, phone }] as const]
    }),
  )
  return new Map(opened.flat())
}

/** A note for the next visit, sealed with the household; nothing where there is none. */
export async function sealNote(
  world: Secrets,
  campaign: string,
  code: string,
  note: string,
): Promise<Sealed | undefined> {
  return note === '' ? undefined : seal(keysFor(world, 'household'), note, placeOf(campaign, code))
}

/** What `sealNote` sealed; '' where there is none or its key is gone. */
export async function openNote(
  world: Secrets,
  campaign: string,
  code: string,
  of: { key: string | null; note: string | null },
) {
  if (of.key === null || of.note === null) return ''
  const opened = await unseal(keysFor(world, 'household'), { key: of.key, sealed: of.note }, placeOf(campaign, code))
  return opened ?? ''
}
