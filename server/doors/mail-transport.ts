import type { Channels, Mail, Tried } from '../notifications/channels.ts'
import { isInOffice } from './notice-settings.ts'

type MailSettings = { readonly url: string; readonly from: string }

/** How long each step of handing a mail over may take, in milliseconds. */
const patience = 10_000

/**
 * The way mails go out: over a server of the office's own or a provider's. A user name and a password are never sent
 * in the clear, and to a server outside the office nothing is.
 */
export async function mailOver({ url, from }: MailSettings): Promise<NonNullable<Channels['mail']>> {
  // Only whoever sends mail reads this library.
  const { createTransport } = await import('nodemailer')
  const { hostname, port, protocol, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[(.+)\]$/, '$1')
  const auth =
    username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  const waits = {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  }
  const transport = createTransport({
    ...{ host, port: Number(port) || (secure ? 465 : 587), secure, ...auth, ...waits },
    requireTLS: !secure && (username !== '' ? !isThisMachine(host) : !isInOffice(host)),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return (mail) => handOver(() => transport.sendMail({ from, ...messageOf(mail, from) }))
}

const isThisMachine = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/.test(host)

/** With an id that stays the same in every try, so that a mailbox may drop the second. */
function messageOf({ id, to, subject, text }: Mail, from: string) {
  const messageId = `<${id}@${/@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost'}>`
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  return { to: { name: '', address: to }, subject, text, messageId, headers, textEncoding: 'base64' as const }
}

/** A refusal for good (5xx) is final, but for one of our own credentials, which the administrator can mend. */
async function handOver(send: () => Promise<unknown>): Promise<Tried> {
  try {
    await send()
    return { ok: true }
  } catch (error) {
    const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown }
    const isFinal = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
    if (code === 'EAUTH') return { ok: false, why: 'smtp login', again: true }
    if (typeof responseCode === 'number') return { ok: false, why: `smtp ${responseCode}`, again: !isFinal }
    return {
      ok: false,
      why: typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : 'unreachable',
      again: true,
    }
  }
}
