import { constants, setPriority } from 'node:os'
import type { Channels } from '../notifications/channels.ts'
import { notifyRound } from '../notifications/round.ts'
import { sendWebhook } from '../notifications/webhook.ts'
import { lineWriter } from './line-writer.ts'
import { mailOver } from './mail-transport.ts'
import { readSettings } from './node-settings.ts'
import { openDatabase } from './open-database.ts'
import type { Settings } from './settings.ts'
import { answerAll } from './thread.ts'
import { worldFrom } from './world-from.ts'

/** What staff are told, in a thread of its own with a connection of its own: what is counted for it makes no citizen wait. */
// On Linux this is the priority of the thread alone; elsewhere it would be everybody's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const settings = readSettings(process.env)
const { db } = await openDatabase(settings)
const { log, flush } = lineWriter(console.log)
const world = { ...worldFrom(settings, { db, now: Date.now, log }), baseUrl: settings.BASE_URL ?? '' }
const channels = await channelsOf(settings)

answerAll<null, null>(async () => {
  await notifyRound(world, channels)
  flush()
  return { said: null }
})

async function channelsOf({
  SMTP_URL,
  MAIL_FROM,
  WEBHOOK_URL: url,
  WEBHOOK_SECRET: secret,
}: Settings): Promise<Channels> {
  return {
    mail:
      SMTP_URL !== undefined && MAIL_FROM !== undefined
        ? await mailOver({ url: SMTP_URL, from: MAIL_FROM })
        : undefined,
    webhook: url !== undefined && secret !== undefined ? (notice) => sendWebhook({ url, secret }, notice) : undefined,
  }
}
