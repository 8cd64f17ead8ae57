import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageFile from '../package.json' with { type: 'json' }

const built = fileURLToPath(new URL('../dist/server/node.js', import.meta.url))

/** What `npm start` tells Node: the server under test runs as people run it. */
const flags = packageFile.scripts.start.split(' ').filter((word) => word.startsWith('--'))

type How = {
  /** Another program than the built server. */
  readonly program?: string
  /** The user id it runs under, when it must not be the administrator of this machine. */
  readonly user?: number | undefined
  /** How many characters of what it prints are kept: the last ones. */
  readonly kept?: number
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export type Server = ReturnType<typeof startServer>

/** Starts the built server, on a port of its own, with these settings and nothing else from outside. */
export function startServer(
  settings: { readonly DATABASE_URL: string; readonly [name: string]: string },
  { program = built, user, kept = Number.POSITIVE_INFINITY }: How = {},
) {
  const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...settings }
  const child = spawn(process.execPath, [...flags, program], {
    env,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  running.add(child)
  const ended = once(child, 'exit').then(([code]): number | null => {
    running.delete(child)
    return code
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-kept)
    })
  /** Sends a signal and waits for the end. @returns the exit code, null when the signal ended it */
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { child, out: () => said, ended, end, asked: Number(settings.PORT ?? 0) }
}

/**
 * A started server once it listens, and the token of the link it left in a file for the first administrator.
 *
 * @throws Error with what it said when it ended instead
 */
export async function listening(server: Server) {
  const { child, out, ended, asked } = server
  const told = new Promise<void>((resolve) => child.stdout.on('data', () => void (isReady(out()) && resolve())))
  await Promise.race([told, ended])
  const port = asked || Number(/đang chạy tại http:\/\/localhost:(\d+)/.exec(out())?.[1])
  if (!port || child.exitCode !== null) throw new Error(`the server did not start: ${out()}`)
  const [, place] = /nằm trong tệp\s+(\S+)/.exec(out()) ?? []
  const token = /invitation#(\S+)/.exec(place ? readFileSync(place, 'utf8') : '')?.[1] ?? ''
  return { ...server, url: `http://127.0.0.1:${port}`, port, token }
}

/** The last words of its welcome. */
const isReady = (out: string) => out.includes('demo.db npm start')
