import { createHmac, timingSafeEqual } from 'node:crypto'
import type { World } from '../world/world.ts'
import { type Key, keysFor } from './keys.ts'
import { type Sealed, seal, unseal } from './seal.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>
type Kept = Sealed & { readonly staff: string }

/** The keys mail addresses of staff are sealed with. */
export const addressKeys = (secrets: Secrets) => keysFor(secrets, 'mail-address')

/** An address as it is stored: whoever copies the database does not read it. */
export const sealAddress = (secrets: Secrets, person: string, address: string): Promise<Sealed> =>
  seal(addressKeys(secrets), address, placeOf(person))

/** The address somebody is written to; undefined when the secret it was sealed under is not at hand. */
export const openAddress = (secrets: Secrets, { staff, key, sealed }: Kept): Promise<string | undefined> =>
  unseal(addressKeys(secrets), { key, sealed }, placeOf(staff))

const placeOf = (person: string) => `mail address of ${person}`

/** What confirms an address: for whom, which one, and when the code for it was made. */
type Awaited = Kept & { readonly codeAt: number }

/** The six digits that confirm an address. They follow from it, so that no code is stored. */
export const codeFor = (secrets: Secrets, awaited: Awaited): string =>
  written(keysFor(secrets, 'mail-code')[0], awaited)

/** Whether this code was made for that address, also under a secret of before. */
export function isCodeFor(secrets: Secrets, awaited: Awaited, typed: string): boolean {
  const given = Buffer.from(typed.replace(/\D/g, '').padEnd(6, ' ').slice(0, 7))
  const all = keysFor(secrets, 'mail-code').map((key) => Buffer.from(written(key, awaited)))
  return all.filter((one) => one.length === given.length && timingSafeEqual(one, given)).length > 0
}

function written({ bytes }: Key, { staff, sealed, codeAt }: Awaited): string {
  const hash = createHmac('sha256', bytes)
    .update(JSON.stringify([staff, sealed, codeAt]))
    .digest()
  return String(hash.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}
