import { constants, setPriority } from 'node:os'
import { createApp } from '../app.ts'
import { describeError } from '../world/describe-error.ts'
import { gzipForThread } from './edge/gzip-for-thread.ts'
import type { OffloadedAnswer, OffloadedRequest } from './edge/offload-figures.ts'
import { lineWriter } from './line-writer.ts'
import { readSettings } from './node-settings.ts'
import { openDatabase } from './open-database.ts'
import { answerAll } from './thread.ts'
import { worldFrom } from './world-from.ts'

/**
 * The same app in a thread of its own, with a connection of its own: it answers
 * what is computed long, while citizens are answered next door.
 */
// On Linux this is the priority of the thread alone; elsewhere it would be everybody's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const settings = readSettings(process.env)
const { db } = await openDatabase(settings)
const { log, flush } = lineWriter(console.log)
const world = worldFrom(settings, { db, now: Date.now, log })
const app = createApp(() => world)

answerAll<OffloadedRequest, OffloadedAnswer>(async ({ url, headers }) => {
  try {
    const request = new Request(url, { headers: [...headers] })
    const answer = await app.fetch(request)
    const { body, ...told } = await gzipForThread(answer, request.headers.get('Accept-Encoding') ?? undefined)
    return { said: { status: answer.status, ...told, body }, handedOver: [body] }
  } catch (error) {
    log({ level: 'error', event: 'figures not answered', ...describeError(error) })
    return { said: { status: 500, headers: [], body: new ArrayBuffer(0) } }
  } finally {
    flush()
  }
})
