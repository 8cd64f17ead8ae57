import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a crowd does: over how many kept connections it sends which requests, in turn, for how long. */
export type Load = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** Whole HTTP requests as text. */
  readonly requests: readonly string[]
  /** Requests a second in all; as fast as the answers come unless said. */
  readonly pace?: number
}

/** Answers a second, and times until the answer in milliseconds. */
export type Measured = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly statuses: { readonly [status: string]: number }
}

/** Stands in a request where each sending has a new id. */
export const toBeFilled = '00000000-0000-0000-0000-000000000000'

/** Stands in a request where each sending comes from another address. */
export const anyAddress = '110.100.100.100'

/** The secret of every server that is measured. */
export const benchSecret = 'the secret of a bench, long enough for any'

/** The programs beside the built bench. */
export const programAt = (name: string) => fileURLToPath(new URL(`./${name}.js`, import.meta.url))

/**
 * Lets a crowd loose from a process of its own.
 *
 * @throws Error when any answer has another status than the expected
 */
export async function crowd(load: Load, expected: string): Promise<Measured> {
  const child = fork(programAt('load'))
  const measured = await new Promise<Measured>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measured))
    child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)))
    child.send(load)
  })
  child.kill()
  const told = Object.keys(measured.statuses)
  if (told.length !== 1 || told[0] !== expected)
    throw new Error(`${expected} was expected, ${JSON.stringify(measured.statuses)} came`)
  return measured
}

/** A request as text; its body, if any, as JSON. */
export function request(method: string, path: string, headers: Record<string, string> = {}, body?: object): string {
  const content = body === undefined ? '' : JSON.stringify(body)
  const all = {
    Host: '127.0.0.1',
    'User-Agent': 'bench',
    'X-Forwarded-For': anyAddress,
    ...(body && { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(content)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${content}`
}
