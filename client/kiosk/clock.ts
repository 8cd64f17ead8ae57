import { device } from './device.ts'

/**
 * The time as the server had it at the last contact, and what went by since: a
 * clock that fell back to its factory's year in between cannot take answers along.
 * Without a contact ever, the tablet's own clock.
 */
export function serverNow(contact = device.contact.value, here = Date.now()): number {
  return contact ? contact.there + Math.max(0, here - contact.here) : here
}
