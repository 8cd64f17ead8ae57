import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Call, clientBeside, type Outcome } from '../db/client-beside.ts'
import type { Db } from '../db/db.ts'
import { fileDb } from '../db/open-file.ts'
import { inviteFirst } from './access/invite.ts'
import { createApp } from './app.ts'
import { atOnce } from './http/at-once.ts'
import { beside } from './http/beside.ts'
import { builtAsset } from './http/built-asset.ts'
import { compressed } from './http/compressed.ts'
import { inOneGo } from './http/in-one-go.ts'
import { describeError, lineWriter } from './http/log.ts'
import { press } from './http/press.ts'
import { clientAddress } from './limits/client-address.ts'
import { newLimits } from './limits/limits.ts'
import { openDatabase } from './open-database.ts'
import { readSettings, Unusable } from './settings.ts'
import { loadStarterCatalogue } from './starter-catalogue.ts'
import { threadOf } from './thread.ts'
import { tidyHourly } from './tidy.ts'
import { worldFrom } from './world-from.ts'

const { log, flush } = lineWriter(console.log)
process.once('exit', flush)

/** Opens everything, then the port. What stands in the way is told in one sentence. */
async function start() {
  const settings = readSettings(process.env)
  const { db } = await openDatabase(settings, inThread)
  const loaded = await loadStarterCatalogue(db, Date.now())
  const limits = newLimits({ answers: settings.ANSWER_LIMITS === 'on' })
  const clientOf = clientAddress({ behindProxy: settings.TRUST_PROXY === 'on' })
  const world = worldFrom(settings, { db, now: Date.now, limits, clientOf, asset: builtAsset, press, log })
  const { fetch } = createApp(() => world)
  const answer = settings.file ? beside(fetch, thread('figures')) : fetch
  const server = createServer(getRequestListener(inOneGo(atOnce(compressed(answer), world))))

  await listen(server, settings)
  const address = settings.BASE_URL ?? `http://localhost:${portOf(server)}`
  await welcome({ address, place: settings.file ?? settings.DATABASE_URL, loaded, world })
  stopOn(['SIGTERM', 'SIGINT'], server, async () => db.$client.close())
  await tidyHourly(world)
}

/** The file in a thread of its own: a commit waits for the disk, and no citizen with it. */
const inThread = (url: string): Db => fileDb(clientBeside(thread<Call, Outcome>('database', url).ask))

/** One of the programs beside this one that run in threads. */
const thread = <Asked, Answered>(name: 'database' | 'figures', given?: string) =>
  threadOf<Asked, Answered>(new URL(`./${name}-thread.js`, import.meta.url), {
    given,
    failed: (error) => log({ level: 'error', event: `${name} thread failed`, ...describeError(error) }),
  })

function listen(server: ReturnType<typeof createServer>, { PORT, HOST }: ReturnType<typeof readSettings>) {
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

type Welcome = { address: string; place: string; loaded: boolean; world: Parameters<typeof inviteFirst>[0] }

async function welcome({ address, place, loaded, world }: Welcome) {
  const token = await inviteFirst(world)
  console.log(`
SIPAS Ngọc Hà đang chạy tại ${address}
  Cơ sở dữ liệu   ${place}${loaded ? ' (mới, đã nạp danh mục và chỉ tiêu ban đầu)' : ''}
  Trang quản lý   ${address}/desk/${
    token
      ? `
  Người quản trị hệ thống đầu tiên: mở liên kết dùng một lần này trong 24 giờ để tạo tài khoản
                  ${address}/desk/invitation#${token}`
      : ''
  }
  Chạy thử với dữ liệu minh họa (cơ sở dữ liệu riêng):
                  DATABASE_URL=file:./data/demo.db npm run -s sipas -- demo
                  DATABASE_URL=file:./data/demo.db npm start
`)
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

/** Longer than a write waits for the database, shorter than whoever stops us waits before killing. */
const patience = 8000

start().catch((error: unknown) => {
  console.error(error instanceof Unusable ? error.message : describeError(error))
  process.exitCode = 1
})
