import type { IDToken } from 'oauth4webapi'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { tokenHashes } from '../tokens.ts'
import { mustBeFresh, returnUri } from './begin.ts'
import { Away, forgetProvider, type Provider, providerOf } from './provider.ts'
import type { Transaction } from './transaction.ts'

/** Whom the provider has signed in: hashes under which the identity may be stored, and a name to be called by. */
export type Identified = {
  readonly hashes: readonly [string, ...string[]]
  readonly name: string | undefined
}

type Coming = Pick<World, 'provider' | 'baseUrl' | 'now' | 'log' | 'secret' | 'formerSecrets'>

/**
 * Whom the provider says somebody is who comes back from it. Everything it says is checked: state, issuer, signature,
 * audience, nonce, times; for whoever goes on at a desk that was left, that it asked him just now.
 *
 * @throws Problem providerAbsent, providerAway, providerRefused, providerUntrusted
 */
export async function identified(world: Coming, query: URLSearchParams, transaction: Transaction): Promise<Identified> {
  const provider = await providerOf(world)
  const { oauth, settings, server, client } = provider
  try {
    const given = oauth.validateAuthResponse(server, client, query, transaction.state)
    const { token, claims } = await exchanged(world, provider, given, transaction)
    const identity = JSON.stringify(['identity', settings.issuer, claims.sub])
    const named = transaction.purpose.for === 'invitation'
    const name = named ? await nameOf(provider, token, claims) : undefined
    return { hashes: tokenHashes(world, identity), name }
  } catch (error) {
    throw problemOf(world, provider, error)
  }
}

async function exchanged(
  { baseUrl, now }: Coming,
  { oauth, server, client, proof, request }: Provider,
  given: URLSearchParams,
  { verifier, nonce, begunAt, purpose }: Transaction,
) {
  const sent = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    proof,
    given,
    returnUri(baseUrl),
    verifier,
    request(),
  )
  // Asked for at the beginning: the provider must have asked him since then.
  const maxAge = mustBeFresh(purpose) ? Math.ceil((now() - begunAt) / 1000) : undefined
  const answer = await oauth.processAuthorizationCodeResponse(server, client, sent, {
    expectedNonce: nonce,
    requireIdToken: true,
    ...(maxAge === undefined ? {} : { maxAge }),
  })
  await oauth.validateApplicationLevelSignature(server, sent, request())
  const claims = oauth.getValidatedIdTokenClaims(answer)
  if (!claims) throw new Problem('providerUntrusted', {})
  return { token: answer.access_token, claims }
}

/** What the provider calls somebody; nothing else of what it knows is read. It may keep it to itself. */
async function nameOf({ oauth, server, client, request }: Provider, token: string, claims: IDToken) {
  const said = async () => {
    if (server.userinfo_endpoint === undefined) return claims
    const answer = await oauth.userInfoRequest(server, client, token, request())
    return oauth.processUserInfoResponse(server, client, claims.sub, answer)
  }
  const { name, family_name, given_name } = await said()
  const parts = [family_name, given_name].filter((part) => typeof part === 'string')
  // A Vietnamese name begins with the family's.
  const whole = (typeof name === 'string' ? name : parts.join(' ')).normalize('NFC').replace(/\s+/g, ' ').trim()
  return whole === '' ? undefined : whole.slice(0, 100)
}

/** What went wrong, as the person is told it; the log gets the library's own words, which repeat nothing that was sent. */
function problemOf({ log }: Pick<World, 'log'>, { oauth, settings }: Provider, error: unknown): unknown {
  if (error instanceof Problem) return error
  const said = (event: string, message: string) => log({ level: 'error', event, message })
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    said('provider refused', error.error.slice(0, 60))
    return new Problem('providerRefused', {})
  }
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError) {
    forgetProvider(settings)
    said('provider not believed', error.message)
    return new Problem('providerUntrusted', {})
  }
  if (error instanceof Away) {
    said('provider away', error.message)
    return new Problem('providerAway', {})
  }
  return error
}
