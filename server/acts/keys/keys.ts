import { addReadKey, revokeReadKey } from '../../../db/queries/read-keys.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, act } from '../act.ts'

type NewKey = Parameters<typeof addReadKey>[1]

/** Hands out a key, of which only the hash is kept. @returns false when a key of that name is in use */
export function makeKey(world: ActWorld, key: NewKey, actor: Actor) {
  const { name, may, expiresAt } = key
  const deed = { act: 'key-made', subject: ['key', name], detail: { may, expiresAt } } as const
  return act(world, actor, deed, (line) => addReadKey(world.db, key, line))
}

/** Makes a key useless, at once. @returns false when there is none of that name in use */
export function revokeKey(world: ActWorld, name: string, actor: Actor) {
  const deed = { act: 'key-revoked', subject: ['key', name] } as const
  return act(world, actor, deed, (line) => revokeReadKey(world.db, name, world.now(), line))
}
