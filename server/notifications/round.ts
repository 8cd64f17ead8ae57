import { describeError } from '../world/describe-error.ts'
import type { Channels } from './channels.ts'
import { type DeliverWorld, deliverDue } from './deliver.ts'
import { gatherFor, mailRecipients, type Recipient, webhookRecipient } from './gather.ts'

/**
 * One round, every minute: looks what is to be told to whom, and sends what is due. What goes wrong for one is logged
 * and keeps nothing from the others; the next round tries again.
 */
export async function notifyRound(world: DeliverWorld, channels: Channels): Promise<void> {
  const mailed = channels.mail ? await attempt(world, () => mailRecipients(world.db)) : []
  const all: readonly Recipient[] = [...(mailed ?? []), ...(channels.webhook ? [webhookRecipient] : [])]
  for (const one of all) await attempt(world, () => gatherFor(world, one))
  await attempt(world, () => deliverDue(world, channels))
}

async function attempt<T>({ log }: DeliverWorld, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log({ level: 'error', event: 'notifications failed', ...describeError(error) })
    return undefined
  }
}
