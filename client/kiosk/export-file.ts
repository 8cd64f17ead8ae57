import { most } from './batch.ts'
import type { RefusedAnswers, Waiting } from './queue.ts'

type Kept = { readonly waiting: readonly Waiting[]; readonly refused: readonly RefusedAnswers[] }

/**
 * What is kept here, as staff take it away: `batches` in the very form the
 * server takes, so that a program can post them with the tablet's token (later: with
 * the time of posting as `sentAt`), and `import tablet` reads them.
 *
 * @param now the server's time as this tablet knows it, in milliseconds
 */
export function exportFile({ waiting, refused }: Kept, kiosk: string, now: number) {
  const given = waiting.filter((one) => one.kiosk === kiosk).map((one) => one.given)
  const batches = Array.from({ length: Math.ceil(given.length / most) }, (_, i) => ({
    sentAt: now,
    answers: given.slice(i * most, (i + 1) * most),
  }))
  return { kiosk, exportedAt: now, batches, refused, others: waiting.filter((one) => one.kiosk !== kiosk) }
}

/** Hands a file to whoever stands before the tablet. */
export function handOver(name: string, content: object): void {
  const file = new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
