import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { listening, startServer } from '../built-server.ts'
import { freePort } from '../free-port.ts'
import { codeAt, enrol } from '../second-factor.ts'
import { browser } from './browser.ts'
import { host, startNginx } from './nginx.ts'

type How = { readonly changed?: (lines: string) => string; readonly settings?: { readonly [name: string]: string } }

/** The built program behind nginx, with an administrator; both end with the test. */
export async function ward({ changed = (lines) => lines, settings = {} }: How = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-proxy-'))
  const [http = 0, https = 0, program = 0] = await Promise.all([freePort(), freePort(), freePort()])
  const start = () =>
    listening(
      startServer({
        DATABASE_URL: `file:${folder}/sipas.db`,
        PORT: String(program),
        ...{ TRUST_PROXY: 'on', BASE_URL: `https://${host}`, ...settings },
      }),
    )
  let server = await start()
  const nginx = await startNginx({ folder, ports: { http, https, program }, changed })
  const said = [server.out]
  onTestFinished(async () => {
    await Promise.all([nginx.stop(), server.end('SIGKILL')])
    rmSync(folder, { recursive: true, force: true })
  })
  const visitor = browser({ https, http, certificate: nginx.certificate })
  const account = { login: 'lan', password: 'hoa sữa tháng mười' }
  const invited = { ...account, token: server.token, name: 'Nguyễn Thị Lan' }
  const accepted = await visitor.json('/api/v1/invitations/accept', invited, { headers: ourPage })
  const cookie = cookiesOf(accepted)
  /** The same, as fetch asks and answers. */
  const asked = async (path: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const sent = {
      method,
      headers: { ...(headers as Record<string, string>), ...ourPage },
      ...(body ? { body: String(body) } : {}),
    }
    const answer = await visitor.ask(path, sent)
    return new Response(answer.body, { status: answer.status })
  }
  const { secret } = await enrol(asked, { cookie, password: account.password, now: Date.now() })
  /** Signs in, as one does who comes over the proxy: with a code, the next one. */
  const code = () => codeAt(secret, Date.now() + 30_000)
  const desk = (path: string, sent?: unknown) => {
    const headers = { Cookie: cookie, ...ourPage }
    return sent === undefined ? visitor.ask(path, { headers }) : visitor.json(path, sent, { headers })
  }
  return {
    ...{ folder, nginx, ports: { http, https, program }, account, code, invitation: server.token, accepted, desk },
    ...visitor,
    cookie,
    /** What the program itself has written, from its first start on. */
    programSaid: () => said.map((out) => out()).join('\n'),
    halt: () => server.end('SIGKILL'),
    async restart() {
      server = await start()
      said.push(server.out)
    },
  }
}

/** What a browser says of what the desk asks for. */
const ourPage = { Origin: `https://${host}`, 'Sec-Fetch-Site': 'same-origin' }

export type Ward = Awaited<ReturnType<typeof ward>>

/** What a browser would send back of the cookies that were set. */
const cookiesOf = ({ headers }: { readonly headers: { readonly 'set-cookie'?: readonly string[] | undefined } }) =>
  (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
