import type { AuthorizationServer, Client, ClientAuth } from 'oauth4webapi'
import { Problem } from '../../problems/problem.ts'
import { describeError } from '../../world/describe-error.ts'
import type { World } from '../../world/world.ts'

/** Where staff sign in with the accounts their office has given them, and what we are called there. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** The library, read when somebody first signs in that way. */
const library = () => import('oauth4webapi')

/** A provider that was found, and how to talk to it. */
export type Provider = {
  readonly oauth: Awaited<ReturnType<typeof library>>
  readonly settings: ProviderSettings
  readonly server: AuthorizationServer
  readonly client: Client
  readonly proof: ClientAuth
  /** What goes with each request to it. */
  readonly request: () => { readonly signal: AbortSignal }
}

/** The provider did not answer, or only with a fault of its own. */
export class Away extends Error {
  override readonly name = 'Away'
}

async function ask(...[address, how]: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(address, how).catch(() => {
    throw new Away('no answer')
  })
  if (answer.status >= 500) throw new Away(`status ${answer.status}`)
  return answer
}

type Asking = Pick<World, 'provider' | 'now' | 'log'>

/** How long what a provider says of itself is believed, and how long one that did not answer is not asked again, in milliseconds. */
const believed = 60_000
const spared = 15_000
/** The same before somebody is sent there: where nobody answers he would be left with a page of his browser’s. */
export const beforeGoing = 5000
/** Nobody waits longer for it, in milliseconds. */
const patience = 5000

/** What was last found, by issuer. Never an answer still awaited: on Workers a request cannot wait for another's. */
const found = new Map<string, { readonly at: number; readonly server: AuthorizationServer | undefined }>()

/**
 * The provider the settings name.
 *
 * @param atMost how old what is known of it may be
 * @throws Problem providerAbsent where there is none, providerAway when it does not answer
 */
export async function providerOf({ provider: settings, now, log }: Asking, atMost = believed): Promise<Provider> {
  if (!settings) throw new Problem('providerAbsent', {})
  const oauth = await library()
  const request = () => ({
    signal: AbortSignal.timeout(patience),
    [oauth.customFetch]: ask,
    // Within an office a provider may be reached without TLS: the settings have seen to it that it is not elsewhere.
    [oauth.allowInsecureRequests]: settings.issuer.startsWith('http:'),
  })
  const server = await discovered({ oauth, settings, request, now, log }, atMost)
  if (!server) throw new Problem('providerAway', {})
  const client: Client = { client_id: settings.clientId }
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const way = ways.includes('client_secret_basic') ? oauth.ClientSecretBasic : oauth.ClientSecretPost
  return { oauth, settings, server, client, proof: way(settings.clientSecret), request }
}

type Looking = Pick<Provider, 'oauth' | 'settings' | 'request'> & Pick<World, 'now' | 'log'>

async function discovered(
  { oauth, settings, request, now, log }: Looking,
  atMost: number,
): Promise<AuthorizationServer | undefined> {
  const known = found.get(settings.issuer)
  const age = known ? now() - known.at : Number.POSITIVE_INFINITY
  if (known && age >= 0 && age < (known.server ? atMost : spared)) return known.server
  const issuer = new URL(settings.issuer)
  const server = await oauth
    .discoveryRequest(issuer, { algorithm: 'oidc', ...request() })
    .then((answer) => oauth.processDiscoveryResponse(issuer, answer))
    .catch((error: unknown) => {
      log({ level: 'error', event: 'provider away', ...describeError(error) })
      return undefined
    })
  found.set(settings.issuer, { at: now(), server })
  return server
}

/** Forgets what was found, when a provider no longer does what it said. */
export const forgetProvider = ({ issuer }: ProviderSettings): boolean => found.delete(issuer)
