import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const [clientId, clientSecret] = ['sipas', 'a secret the provider gave us, long enough']

export async function realProvider({ port, baseUrl, people }) {
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${baseUrl}/desk/provider`],
        post_logout_redirect_uris: [`${baseUrl}/desk/sign-in`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: { keys: ['of a test'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => (sub in people ? { accountId: sub, claims: () => ({ sub, ...people[sub] }) } : undefined),
    // Our people agreed to it when they were hired.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', (_, error) => console.error(error))
  const answer = provider.callback()
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url, issuer)
    if (!pathname.startsWith('/interaction/')) return answer(req, res)
    const as = searchParams.get('as')
    if (as) return provider.interactionFinished(req, res, { login: { accountId: as } })
    const buttons = Object.keys(people).map((sub) => `<button name="as" value="${sub}">${sub}</button>`)
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(`<!doctype html><title>Cơ quan</title><h1>Đăng nhập cơ quan</h1><form>${buttons.join(' ')}</form>`)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { issuer, clientId, clientSecret, close }
}
