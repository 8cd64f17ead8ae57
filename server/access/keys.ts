import { createHmac } from 'node:crypto'
import type { World } from '../world/world.ts'

/** A key for one purpose, and a short name by which what it sealed finds it again. */
export type Key = { readonly id: string; readonly bytes: Buffer }

/**
 * The keys for one purpose, derived from the secrets (HMAC-SHA-256 of the
 * purpose). The first is the one to use; the others still open what was made
 * before the secret was changed.
 */
export function keysFor(
  { secret, formerSecrets }: Pick<World, 'secret' | 'formerSecrets'>,
  purpose: string,
): readonly [Key, ...Key[]] {
  return [derive(secret, purpose), ...formerSecrets.map((former) => derive(former, purpose))]
}

/** Derived once each, since every form and every answer needs one. */
const derived = new Map<string, Key>()
const most = 200

function derive(secret: string, purpose: string): Key {
  const name = `${purpose} ${secret}`
  const known = derived.get(name)
  if (known) return known
  const bytes = createHmac('sha256', secret).update(`sipas ${purpose}`).digest()
  const id = createHmac('sha256', bytes).update('id').digest('base64url').slice(0, 8)
  if (derived.size === most) derived.clear()
  derived.set(name, { id, bytes })
  return { id, bytes }
}
