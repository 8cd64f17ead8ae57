import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url))

export type Program = {
  readonly child: ChildProcess
  readonly url: string
  readonly out: () => string
  /** Sends a signal and waits for the end. @returns the exit code, null when the signal ended it */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * The built server over a database, on a port of its own, without limits on how
 * much one device may answer.
 *
 * @param user the user id it runs under, when it must not be the administrator of this machine
 * @throws Error with what it said when it did not start
 */
export async function startProgram(database: string, { user }: { user?: number | undefined } = {}): Promise<Program> {
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: '0',
    ANSWER_LIMITS: 'off',
    DATABASE_URL: `file:${database}`,
  }
  const child = spawn(process.execPath, [built], { env, ...(user === undefined ? {} : { uid: user, gid: user }) })
  running.add(child)
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  let said = ''
  const started = new Promise<string>((resolve) => {
    const hear = (text: Buffer) => {
      said = (said + text).slice(-200_000)
      const [, port] = /đang chạy tại http:\/\/localhost:(\d+)[\s\S]*npm start/.exec(said) ?? []
      if (port) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const url = await Promise.race([started, ended.then(() => '')])
  if (url === '') throw new Error(`the server did not start: ${said}`)
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { child, url, out: () => said, end }
}
