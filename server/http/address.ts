import type { Context } from 'hono'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { isPassedOn } from './passed-on.ts'

/** The machine itself, by whatever name: nobody else can be led astray by such an address. */
export const isOwnName = (hostname: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)

/**
 * The address people reach, without a slash at the end: as it is set; on this
 * machine itself, as the request came. A `Host` header is written by anybody:
 * elsewhere nothing that is printed, kept or handed on goes by it, and a proxy on this machine
 * that does not pass it on asks under the machine's own name.
 */
export function knownAddress(c: Context<Env>): string | undefined {
  const { baseUrl } = c.var.world
  if (baseUrl !== undefined) return baseUrl
  return isHere(c) ? new URL(c.req.url).origin : undefined
}

/** Whether a request asks for the machine itself by one of its own names, and was not passed on. */
export function isHere(c: Context): boolean {
  const { host, hostname } = new URL(c.req.url)
  return isOwnName(hostname) && !isPassedOn((name) => c.req.header(name), host)
}

/**
 * The same, for what must have one.
 *
 * @throws Problem addressNotSet
 */
export function publicAddress(c: Context<Env>): string {
  const address = knownAddress(c)
  if (address === undefined) throw new Problem('addressNotSet', {})
  return address
}

/** The address a QR code leads to: a short opaque code; its context stays on the server. */
export const touchpointUrl = (address: string, code: string): string => `${address}/k/${code}`
