import { addresses } from './address.ts'

/**
 * Takes the token of a one-time link out of the address, so that no history,
 * bookmark or glance at the screen keeps it.
 */
export function takeToken(): string {
  const token = location.hash.slice(1)
  if (token) history.replaceState(history.state, '', addresses.invitation)
  return token
}
