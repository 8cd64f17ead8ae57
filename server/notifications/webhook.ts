import { createHmac } from 'node:crypto'
import type { Notice, Tried } from './channels.ts'

/** Where notices go, and the secret they are signed with, as `whsec_` and base64. */
export type WebhookSettings = { readonly url: string; readonly secret: string }

/** A receiver that takes longer has not answered, in milliseconds. */
const patience = 10_000

/**
 * The headers by which a receiver knows that a notice is ours, new and whole, as Standard Webhooks has them: an id that
 * is the same in every try, the moment of this try in seconds, and HMAC-SHA-256 over both and the body.
 */
export function signedHeaders(secret: string, { id, at, body }: Notice) {
  const timestamp = String(Math.floor(at / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

/**
 * Hands a notice over. Where nobody answers, or with 408, 429 or 5xx, it may be tried again; other refusals are final,
 * and no redirect is followed: the body would go where nobody meant it to.
 */
export async function sendWebhook(settings: WebhookSettings, notice: Notice): Promise<Tried> {
  const headers = { 'Content-Type': 'application/json', ...signedHeaders(settings.secret, notice) }
  try {
    const init = { method: 'POST', headers, body: notice.body, redirect: 'manual' } as const
    const answer = await fetch(settings.url, { ...init, signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    if (answer.ok) return { ok: true }
    const again = answer.status >= 500 || answer.status === 429 || answer.status === 408
    return { ok: false, why: `http ${answer.status}`, again }
  } catch (error) {
    return { ok: false, why: codeOf(error), again: true }
  }
}

/** Why nobody answered, in one word. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unreachable'
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^[A-Z_]{3,40}$/.test(code) ? code : 'unreachable'
}
