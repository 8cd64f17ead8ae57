import type { Role } from './chapter.ts'
import { administrator } from './chapters/administrator.ts'
import { clerk } from './chapters/clerk.ts'
import { leader } from './chapters/leader.ts'
import { manager } from './chapters/manager.ts'

/** The manual, in the order in which a ward begins. */
export const chapters = [clerk, manager, leader, administrator]

/** All of them, those of one's own roles first. */
export function inOrderFor(roles: readonly Role[]) {
  const isOwn = (one: (typeof chapters)[number]) => one.roles.some((role) => roles.includes(role))
  return [...chapters.filter(isOwn), ...chapters.filter((one) => !isOwn(one))]
}
