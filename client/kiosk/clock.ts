import { device } from './device.ts'

/**
 * The time as the server had it at the last contact, and what went by since.
 * Without a contact ever, the tablet's own clock. One that fell back to its
 * factory's year or was set ahead in between is told as it is: what is then
 * before that contact, or in the future, the server sees to be impossible.
 */
export function serverNow(contact = device.contact.value, here = Date.now()): number {
  return contact ? contact.there + (here - contact.here) : here
}
