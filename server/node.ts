import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { builtAsset } from './built-asset.ts'
import { inviteFirst } from './invite.ts'
import { describeError } from './log.ts'
import { openDatabase } from './open-database.ts'
import { readSettings, Unusable } from './settings.ts'
import { loadStarterCatalogue } from './starter-catalogue.ts'
import type { LogLine } from './world.ts'

const log = (line: LogLine) => console.log(JSON.stringify({ time: new Date().toISOString(), ...line }))

/** Opens everything, then the port. What stands in the way is told in one sentence. */
async function start() {
  const settings = readSettings(process.env)
  const { db } = await openDatabase(settings)
  const loaded = await loadStarterCatalogue(db, Date.now())
  const { BASE_URL: baseUrl, APP_SECRET: secret, FORMER_SECRETS: formerSecrets } = settings
  const sensitiveQuestions = settings.SENSITIVE_QUESTIONS === 'on'
  const world = { db, now: Date.now, secret, formerSecrets, baseUrl, sensitiveQuestions, asset: builtAsset, log }
  const server = createServer(getRequestListener(createApp(() => world).fetch))

  await listen(server, settings)
  const address = baseUrl ?? `http://localhost:${portOf(server)}`
  await welcome({ address, place: settings.file ?? settings.DATABASE_URL, loaded, world })
  stopOn(['SIGTERM', 'SIGINT'], server, () => db.$client.close())
}

function listen(server: ReturnType<typeof createServer>, { PORT, HOST }: ReturnType<typeof readSettings>) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Cổng ${PORT} đang có chương trình khác dùng`
          : `Không mở được cổng ${PORT} tại ${HOST}`
      reject(new Unusable(`${why}: xin dừng chương trình đó hoặc đặt PORT khác, ví dụ PORT=8788 npm start.`))
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
  Quản trị viên đầu tiên: mở liên kết dùng một lần này trong 24 giờ để tạo tài khoản
                  ${address}/desk/invitation#${token}`
      : ''
  }
  Chạy thử với dữ liệu minh họa (cơ sở dữ liệu riêng):
                  DATABASE_URL=file:./data/demo.db npm run -s sipas -- demo
                  DATABASE_URL=file:./data/demo.db npm start
`)
}

/** Stops taking new connections, finishes what was accepted, closes the database, then leaves. */
function stopOn(signals: readonly NodeJS.Signals[], server: ReturnType<typeof createServer>, close: () => void) {
  for (const signal of signals)
    process.once(signal, () => {
      log({ level: 'info', event: 'stopping', signal })
      server.close(() => {
        close()
        log({ level: 'info', event: 'stopped' })
      })
      server.closeIdleConnections()
    })
}

start().catch((error: unknown) => {
  console.error(error instanceof Unusable ? error.message : describeError(error))
  process.exitCode = 1
})
