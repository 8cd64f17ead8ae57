export type Outcome =
  /** Stored and on disk, by the server's word; its thanks are at `page`. */
  | { readonly kind: 'recorded'; readonly page: string }
  /** Not known to be stored: to be sent again, not before `asked` milliseconds. */
  | { readonly kind: 'again'; readonly asked: number }
  /** The server has something to say that only its own page can tell. */
  | { readonly kind: 'refused' }

/** Sends once, as the form itself would. A line that drops or takes too long is an outcome, no error. */
export async function attempt(to: string, fields: string, milliseconds: number): Promise<Outcome> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), milliseconds)
  try {
    const body = new URLSearchParams(fields)
    const response = await fetch(to, { method: 'POST', body, signal: stop.signal })
    // Read to its end, so that the browser has the page of thanks and shows it without asking for it again.
    await response.text()
    return judge(response, to)
  } catch {
    return { kind: 'again', asked: 0 }
  } finally {
    clearTimeout(timer)
  }
}

type Answered = Pick<Response, 'ok' | 'status' | 'url' | 'headers'>

/** What an answer means. Only a page of thanks of ours counts as recorded, not the page of some Wi-Fi. */
export function judge({ ok, status, url, headers }: Answered, sentTo: string): Outcome {
  if (status === 429 || status >= 500) return { kind: 'again', asked: Number(headers.get('Retry-After')) * 1000 || 0 }
  if (!ok) return { kind: 'refused' }
  return url.startsWith(`${new URL(sentTo).origin}/done/`)
    ? { kind: 'recorded', page: url }
    : { kind: 'again', asked: 0 }
}
