import { type Failure, told } from './api.ts'
import { idleSeconds, requestSent } from './idle.ts'
import { words } from './words.ts'

/** A file on its way: how many lines have come, of how many at most. */
export type Coming = { readonly rows: number; readonly atMost: number }

export type Received =
  | { readonly ok: true; readonly parts: readonly Uint8Array<ArrayBuffer>[]; readonly rows: number }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: false; readonly stopped: true }

type Wanted = {
  readonly signal: AbortSignal
  /** Told of every part; what it throws ends it. */
  readonly onPart: (coming: Coming) => void
}

/** Takes a long file as it comes, however long it takes; stopped by its signal, it asks the server for no more. */
export async function receiveFile(address: string, { signal, onPart }: Wanted): Promise<Received> {
  const headers = { 'Accept-Language': 'vi', 'X-Idle-Seconds': String(idleSeconds()) }
  requestSent()
  try {
    const answer = await fetch(address, { headers, signal })
    if (!answer.ok || !answer.body) return refusedBy(answer)
    const atMost = Number(answer.headers.get('X-Rows-At-Most') ?? 0)
    const parts: Uint8Array<ArrayBuffer>[] = []
    let lines = 0
    const reader = answer.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      lines += linesIn(part.value)
      onPart({ rows: Math.max(0, lines - 1), atMost })
    }
    return { ok: true, parts, rows: Math.max(0, lines - 1) }
  } catch {
    if (signal.aborted) return { ok: false, stopped: true }
    return { ok: false, failure: { problem: 'unreachable', message: words.unreachable } }
  }
}

async function refusedBy(answer: Response): Promise<Received> {
  const said = await told(Promise.resolve(answer))
  return { ok: false, failure: said.ok ? { problem: 'unreachable', message: words.unreachable } : said.failure }
}

/** Each line ends with one; words of several lines make a few more, so that the count is never too low. */
export const linesIn = (bytes: Uint8Array): number => {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}
