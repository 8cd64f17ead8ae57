import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Call, clientBeside, type Outcome } from '../../db/client-beside.ts'
import type { Db } from '../../db/db.ts'
import { fileDb } from '../../db/open-file.ts'
import { byItself } from '../access/actor.ts'
import { thanksInMemory, thanksSealed } from '../answers/thanks.ts'
import { createApp } from '../app.ts'
import { writeAlerts } from '../limits/alerts.ts'
import { writeBatches } from '../limits/batches.ts'
import { clientAddress } from '../limits/client-address.ts'
import { isLocalTo } from '../limits/is-local.ts'
import { newLimits } from '../limits/limits.ts'
import { proxyFaults } from '../limits/proxy-faults.ts'
import { describeError } from '../world/describe-error.ts'
import type { World } from '../world/world.ts'
import { countRequests } from './count-requests.ts'
import { assetFrom } from './edge/asset-folder.ts'
import { batchResponses } from './edge/batch-responses.ts'
import { compressResponses } from './edge/compress.ts'
import { gzipTemplate } from './edge/gzip-template.ts'
import { offloadFigures } from './edge/offload-figures.ts'
import { oneHost } from './edge/one-host.ts'
import { pageCache } from './edge/page-cache.ts'
import { firstLink } from './first-link.ts'
import { keepHourly } from './keep-hourly.ts'
import { keepNotices } from './keep-notices.ts'
import { lineWriter } from './line-writer.ts'
import { nightlyBackupOf } from './nightly-backup.ts'
import { readSettings, secretPlaces } from './node-settings.ts'
import { openDatabase } from './open-database.ts'
import { beginWithSecret } from './say-lost-secrets.ts'
import { type Settings, Unusable } from './settings.ts'
import { loadStarterCatalogue } from './starter-catalogue.ts'
import { threadOf } from './thread.ts'
import { notesOn, welcome } from './welcome.ts'
import { worldFrom } from './world-from.ts'

// What the program writes is its owner's alone: the database, its log, copies, links.
process.umask(0o077)

const startedAt = Date.now()
const { log: writeLine, flush } = lineWriter(console.log)
const { log, answered } = countRequests(writeLine)
process.once('exit', flush)

/** Opens everything, then the port. What stands in the way is told in one sentence. */
async function start() {
  const settings = readSettings(process.env)
  await mustBeFree(settings)
  const { db } = await openDatabase(settings, { openEmbedded: inThread, tell: console.error })
  const loaded = await loadStarterCatalogue(db, Date.now())
  const limits = newLimits({ answers: settings.ANSWER_LIMITS === 'on' })
  const tell = proxyFaults(() => world)
  const clientOf = clientAddress({
    behindProxy: settings.TRUST_PROXY === 'on',
    unsaid: () => tell('proxy'),
    unpassed: () => tell('address'),
  })
  const secrets = { secret: settings.APP_SECRET, formerSecrets: settings.FORMER_SECRETS }
  // A server that others use too has other processes, which remember nothing of this one.
  const thanks = settings.file ? thanksInMemory() : thanksSealed(secrets)
  const backups = nightlyBackupOf(settings, new URL('./cli.js', import.meta.url), log)
  const known = { limits, thanks, clientOf, isLocal: isLocalTo(settings.BASE_URL) }
  const made = { asset: assetFrom, gzipTemplate, log, operations: { startedAt, backups: backups?.state, answered } }
  const world: World = worldFrom(settings, { db, now: Date.now, ...known, ...made, notices: noticesBy(settings) })
  const server = serverOf(world, settings, () => tell('host'))

  const lost = await lostSecrets(world, settings)
  await listen(server, settings)
  const address = settings.BASE_URL ?? `http://localhost:${portOf(server)}`
  const link = await firstLink({ world, address, file: settings.file, isTerminal: process.stdout.isTTY === true })
  welcome({
    address,
    place: settings.file ?? settings.DATABASE_URL,
    loaded,
    link,
    notes: [...lost, ...notesOn(settings)],
  })
  stopOn(['SIGTERM', 'SIGINT'], server, async () => {
    await writeBatches(world, true)
    return db.$client.close()
  })
  // What came last waits for no later answer.
  setInterval(() => void Promise.all([writeBatches(world, true), writeAlerts(world)]), 30_000).unref()
  await keepHourly(world, { file: settings.file, backups })
}

/** The app behind everything that only Node does, for speed. @param unpassed a proxy does not pass the host on */
function serverOf(world: World, { file, BASE_URL }: Settings, unpassed: () => void) {
  const { fetch } = createApp(() => world)
  const answer = file ? offloadFigures(fetch, thread('figures')) : fetch
  const listener = getRequestListener(batchResponses(pageCache(compressResponses(answer), world)))
  return createServer({ requireHostHeader: false }, oneHost(listener, { baseUrl: BASE_URL, unpassed }))
}

/** Notes the secret that is in force from now on, and says what was made under one that is not at hand. */
async function lostSecrets(world: World, { file, APP_SECRET_FILE }: Settings): Promise<readonly string[]> {
  const { made, said } = await beginWithSecret(world, byItself, secretPlaces(file, APP_SECRET_FILE)?.former)
  if (said === undefined) return []
  log({ level: 'error', event: 'secret missing', ...made, message: said })
  return [said]
}

/** The file in a thread of its own: a commit waits for the disk, and no citizen with it. */
const inThread = (url: string): Db => fileDb(clientBeside(thread<Call, Outcome>('database', url).ask))

/** What staff are told, by a program that reads the database on its own. */
function noticesBy(settings: Settings) {
  const { ask } = thread<null, null>('notices')
  return keepNotices(settings, () => ask(null))
}

/** One of the programs beside this one that run in threads. */
const thread = <Asked, Answered>(name: 'database' | 'figures' | 'notices', given?: string) =>
  threadOf<Asked, Answered>(new URL(`./${name}-thread.js`, import.meta.url), {
    given,
    failed: (error) => log({ level: 'error', event: `${name} thread failed`, ...describeError(error) }),
  })

/**
 * A taken port is told before the database is touched: the program that has it may be an older one,
 * and a schema brought up to date under it would be one it does not know.
 */
async function mustBeFree(settings: Settings): Promise<void> {
  const trial = createServer()
  await listen(trial, settings)
  await new Promise((closed) => trial.close(closed))
}

function listen(server: ReturnType<typeof createServer>, { PORT, HOST }: Settings) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Cổng ${PORT} đang có chương trình khác dùng`
          : `Không mở được cổng ${PORT} tại ${HOST}`
      reject(new Unusable(`${why}. Dừng chương trình đó hoặc đặt PORT khác, ví dụ PORT=8788 npm start.`))
    })
    server.listen(PORT, HOST, resolve)
  })
}

const portOf = (server: ReturnType<typeof createServer>) => {
  const address = server.address()
  return typeof address === 'object' ? address?.port : address
}

/**
 * Stops taking new connections, finishes what was accepted, closes the database,
 * then leaves. A connection is closed when its answer is out; one that is held
 * open without end is cut off after `patience` milliseconds, and a disk that never
 * answers is not waited for longer either.
 */
function stopOn(
  signals: readonly NodeJS.Signals[],
  server: ReturnType<typeof createServer>,
  close: () => Promise<void>,
) {
  for (const signal of signals)
    process.once(signal, () => {
      log({ level: 'info', event: 'stopping', signal })
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      const last = setTimeout(() => server.closeAllConnections(), patience)
      server.close(async () => {
        clearInterval(idle)
        clearTimeout(last)
        await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, patience))])
        log({ level: 'info', event: 'stopped' })
        process.exit()
      })
    })
}

/** Longer than a write waits for the database, shorter than systemd and the like wait before they kill. */
const patience = 8000

start().catch((error: unknown) => {
  console.error(error instanceof Unusable ? error.message : describeError(error))
  process.exitCode = 1
})
