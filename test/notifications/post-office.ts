import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A mail as it came, taken apart. */
export type Received = {
  readonly to: readonly string[]
  readonly head: string
  readonly subject: string
  readonly text: string
}

/** What the server says to whoever hands a mail over; undefined takes it. */
type Refusing = {
  with: { readonly status: number } | undefined
  readonly login?: { readonly user: string; readonly pass: string }
}

/** A real mail server on this machine, with what it took, until the test is over. */
export async function postOffice(refusing?: Refusing) {
  const { close, ...office } = await openPostOffice(refusing)
  onTestFinished(close)
  return office
}

/** The same, open until it is closed. */
export async function openPostOffice(refusing: Refusing = { with: undefined }) {
  const mails: Received[] = []
  const server = new SMTPServer({
    closeTimeout: 50,
    authOptional: refusing.login === undefined,
    // On this machine a password may go without TLS.
    ...{ disabledCommands: ['STARTTLS'], allowInsecureAuth: true },
    onAuth: ({ username, password }, _, done) =>
      username === refusing.login?.user && password === refusing.login?.pass
        ? done(null, { user: username })
        : done(new Error('no such user')),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { status } = refusing.with ?? {}
        if (status !== undefined) return done(Object.assign(new Error('refused'), { responseCode: status }))
        mails.push(
          readMail(
            Buffer.concat(parts).toString(),
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  const { port } = server.server.address() as AddressInfo
  return { mails, url: `smtp://127.0.0.1:${port}`, port, close }
}

function readMail(raw: string, to: readonly string[]): Received {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]/g, ' ')
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? ''
  const text = /^Content-Transfer-Encoding: base64/im.test(head)
    ? Buffer.from(body.join(''), 'base64').toString()
    : body.join('\r\n\r\n')
  return { to, head: unfolded, subject: words(subject).trim(), text: text.trim() }
}

/** A subject as people read it (RFC 2047). */
const words = (subject: string): string =>
  subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, said: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(said, 'base64').toString('latin1') : quoted(said),
    )
    .replace(/[\s\S]*/, (bytes) => Buffer.from(bytes, 'latin1').toString())

const quoted = (said: string): string =>
  said
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** What came to the other end of a webhook. */
export type Noticed = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** A program that takes notices over HTTP, and answers as it is told to. */
export async function hookReceiver(answer: { status: number; location?: string }) {
  const noticed: Noticed[] = []
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      noticed.push({ headers: req.headers, body: Buffer.concat(parts).toString() })
      res.writeHead(answer.status, answer.location ? { Location: answer.location } : {}).end()
    })
  })
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  return { noticed, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sipas` }
}
