import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isHere, isOwnName } from '../http/address.ts'

/**
 * Whether a request was made at the machine itself: its connection comes from there, it asks for
 * the machine by one of its own names, and no proxy passed it on. Where an address for
 * citizens is set that is not the machine's, people come from elsewhere, and nothing is local.
 */
export const isLocalTo =
  (baseUrl: string | undefined) =>
  (c: Context): boolean =>
    (baseUrl === undefined || isOwnName(new URL(baseUrl).hostname)) &&
    isOwnAddress(getConnInfo(c).remote.address ?? '') &&
    isHere(c)

const isOwnAddress = (address: string) => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address)
