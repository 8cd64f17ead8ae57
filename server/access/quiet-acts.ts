import type { Act } from './roles.ts'

/**
 * Acts that change nothing a figure is made from, and are done often: after them
 * nobody need make a figure anew. An act that is not named here is taken to change figures.
 */
export const quietActs: readonly Act[] = [
  ...(['signed-in', 'signed-out', 'days-counted', 'backed-up', 'responses-exported'] as const),
  ...(['mail-address-set', 'mail-address-confirmed', 'mail-address-removed'] as const),
  ...(['data-request-entered', 'data-request-answered', 'data-request-closed', 'data-request-reopened'] as const),
  ...(['notifications-chosen', 'notification-tested'] as const),
]
