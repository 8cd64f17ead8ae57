import type { Context } from 'hono'
import type { Env } from '../../world/world.ts'
import { newToken } from '../tokens.ts'
import { beforeGoing, type Provider, providerOf } from './provider.ts'
import { keepTransaction, type Purpose } from './transaction.ts'

/** The page the provider leads back to. */
export const returnUri = (baseUrl: string | undefined): string => `${baseUrl}/desk/provider`

/**
 * Begins a way to the provider (authorization code with PKCE, state and nonce).
 *
 * @returns the address at the provider
 * @throws Problem providerAbsent, providerAway
 */
export async function beginAtProvider(c: Context<Env>, purpose: Purpose): Promise<string> {
  const { world } = c.var
  const { oauth, server, settings } = await providerOf(world, beforeGoing)
  const [state, nonce, verifier] = [newToken(), newToken(), oauth.generateRandomCodeVerifier()]
  await keepTransaction(c, { state, nonce, verifier, begunAt: world.now(), purpose })
  const address = new URL(server.authorization_endpoint ?? settings.issuer)
  const asked = {
    client_id: settings.clientId,
    redirect_uri: returnUri(world.baseUrl),
    response_type: 'code',
    scope: 'openid profile',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    // Whoever sits at a desk that was left must not go on as the one who left it.
    ...(mustBeFresh(purpose) ? { prompt: 'login', max_age: '0' } : {}),
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return address.href
}

/** Whether the provider must ask again who sits there, and say when it did. */
export const mustBeFresh = (purpose: Purpose): boolean => purpose.for === 'unlock' || purpose.for === 'binding'

/** Where one signs out at the provider too; undefined where it has no such page. */
export function endSessionAddress({ server, settings }: Provider, baseUrl: string | undefined): string | undefined {
  if (server.end_session_endpoint === undefined) return undefined
  const address = new URL(server.end_session_endpoint)
  address.searchParams.set('client_id', settings.clientId)
  address.searchParams.set('post_logout_redirect_uri', `${baseUrl}/desk/sign-in`)
  return address.href
}
