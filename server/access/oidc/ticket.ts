import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { keysFor } from '../keys.ts'
import { seal, unseal } from '../seal.ts'
import { transactionLength } from './transaction.ts'

type SecretWorld = Pick<World, 'now' | 'secret' | 'formerSecrets'>

const place = 'known to the provider'

/**
 * What whoever came back from the provider holds until the code of the second factor is given: the hashes of the
 * identity, sealed. By itself it opens nothing; each code is good once.
 */
export async function ticketFor(world: SecretWorld, hashes: readonly string[]): Promise<string> {
  const { key, sealed } = await seal(keysFor(world, 'provider'), JSON.stringify({ hashes, at: world.now() }), place)
  return `${key}.${sealed}`
}

/** The hashes in it. @throws Problem transactionOver when it is none, or too old */
export async function readTicket(world: SecretWorld, ticket: string): Promise<readonly string[]> {
  const [key = '', sealed = ''] = ticket.split('.')
  const text = await unseal(keysFor(world, 'provider'), { key, sealed }, place)
  const { hashes, at } = text === undefined ? { hashes: [], at: 0 } : JSON.parse(text)
  if (world.now() - at > transactionLength) throw new Problem('transactionOver', {})
  return hashes
}
