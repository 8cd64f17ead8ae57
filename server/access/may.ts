import type { Actor } from './actor.ts'
import { type Permission, type Units, unitsFor } from './roles.ts'

/** Over which units somebody may do this. Commands and the server itself: over all. */
export const unitsOf = ({ held, via }: Pick<Actor, 'held' | 'via'>, permission: Permission): Units =>
  via === 'command' || via === 'server' ? 'all' : unitsFor(held, permission)
