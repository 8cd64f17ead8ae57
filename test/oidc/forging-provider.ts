import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const anothers = generateKeyPairSync('rsa', { modulusLength: 2048 })
const [clientId, clientSecret] = ['sipas', 'a secret the provider gave us, long enough']

/** How a token is to be made: what it says beside the usual, and how it is signed. */
type Told = {
  readonly claims?: { readonly [name: string]: unknown }
  readonly alg?: 'RS256' | 'none' | 'HS256'
  readonly signedBy?: 'us' | 'another'
  /** What it says of itself, beside the usual. */
  readonly metadata?: { readonly [name: string]: unknown }
  /** The token endpoint fails with this status instead. */
  readonly status?: number
  readonly userinfo?: { readonly [name: string]: unknown }
}

/** A provider that signs whatever it is told, on a port of its own until `close`. */
export async function forgingProvider() {
  const say: { told: Told; nonce: string; asked: string[] } = { told: {}, nonce: '', asked: [] }
  const server = createServer((req, res) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const path = new URL(req.url ?? '', issuer).pathname
    say.asked.push(path)
    const json = (body: object, status = 200) => {
      res.writeHead(status, { 'Content-Type': 'application/json' })
      res.end(JSON.stringify(body))
    }
    if (path === '/.well-known/openid-configuration') return json({ ...metadataOf(issuer), ...say.told.metadata })
    if (path === '/jwks')
      return json({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] })
    if (path === '/userinfo') return json({ sub: 'lan', name: 'Nguyễn  Thị Lan', ...say.told.userinfo })
    if (say.told.status) return json({ error: 'invalid_grant' }, say.told.status)
    const token = tokenOf(issuer, say)
    return json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: token })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, clientId, clientSecret, say, close }
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  id_token_signing_alg_values_supported: ['RS256'],
  authorization_response_iss_parameter_supported: true,
})

function tokenOf(issuer: string, { told, nonce }: { readonly told: Told; readonly nonce: string }): string {
  const { claims, alg = 'RS256', signedBy = 'us' } = told
  const now = Math.floor(Date.now() / 1000)
  const usual = { iss: issuer, sub: 'lan', aud: clientId, iat: now, exp: now + 60, auth_time: now, nonce }
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url')
  const text = `${part({ alg, kid: 'one' })}.${part({ ...usual, ...claims })}`
  if (alg === 'none') return `${text}.`
  if (alg === 'HS256') return `${text}.${createHmac('sha256', clientSecret).update(text).digest('base64url')}`
  const key = signedBy === 'us' ? ours.privateKey : anothers.privateKey
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}
