import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { host } from './nginx.ts'

type Asked = {
  readonly method?: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string
  /** The address of this machine it is sent from. */
  readonly from?: string
}

type Door = { readonly https: number; readonly http: number; readonly certificate: string }

/** Whoever reaches the ward by its name over TLS, trusting the certificate it shows. */
export function browser({ https, http, certificate }: Door) {
  const common = { host: '127.0.0.1', agent: false } as const
  /** Asks as the address bar does; redirects are not followed. */
  const ask = (path: string, { method = 'GET', headers = {}, body, from = '127.0.0.1' }: Asked = {}) =>
    answered((done) =>
      request(
        {
          ...{ ...common, port: https, ca: certificate, servername: host, localAddress: from, path, method },
          headers: {
            Host: host,
            ...headers,
            ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
          },
        },
        done,
      ).end(body),
    )
  const plainly = (path: string) =>
    answered((done) => plainRequest({ ...common, port: http, path, headers: { Host: host } }, done).end())
  const form = (path: string, fields: Record<string, string>, more: Asked = {}) =>
    ask(path, {
      ...more,
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...more.headers },
      body: new URLSearchParams(fields).toString(),
    })
  const json = (path: string, sent: unknown, more: Asked = {}) =>
    ask(path, {
      ...more,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...more.headers },
      body: JSON.stringify(sent),
    })
  return { ask, plainly, form, json }
}

async function answered(
  send: (done: (answer: IncomingMessage) => void) => {
    once: (event: 'error', told: (error: Error) => void) => unknown
  },
) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => send(resolve).once('error', reject))
  const bytes = await buffer(answer)
  const body = bytes.toString()
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes, body, parsed: () => JSON.parse(body) }
}
