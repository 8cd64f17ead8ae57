import type { Notices } from '../world/notices.ts'
import type { Settings } from './settings.ts'

const minute = 60_000

type Set = Pick<Settings, 'SMTP_URL' | 'WEBHOOK_URL'>

/**
 * Looks every minute what staff are to be told, from the start on, one round at a time; nothing runs where neither mail
 * nor a webhook is set up.
 *
 * @param round what is done, in a thread of its own
 */
export function keepNotices({ SMTP_URL, WEBHOOK_URL }: Set, round: () => Promise<unknown>): Notices {
  const [mail, webhook] = [SMTP_URL !== undefined, WEBHOOK_URL !== undefined]
  const run = oneAtATime(round)
  if (mail || webhook) {
    setInterval(run, minute).unref()
    run()
  }
  return { mail, webhook, nudge: mail || webhook ? run : () => {} }
}

/** Asked for while it runs, it runs once more. */
function oneAtATime(round: () => Promise<unknown>): () => void {
  let running = false
  let again = false
  const run = async () => {
    again = running
    if (running) return
    running = true
    await round()
    running = false
    if (again) await run()
  }
  return () => void run()
}
