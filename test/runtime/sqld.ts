import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A port that is free just now. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Asks an address until it answers well, at most `seconds`. */
export async function answering(url: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const ok = await fetch(url).then(
      (res) => res.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answered at ${url} within ${seconds} s`)
}

/** A real libSQL server over an empty database of its own, which outlives a kill. */
export async function startSqld() {
  const folder = mkdtempSync(join(tmpdir(), 'sqld-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let server = run(folder, port)
  const start = async () => {
    server = run(folder, port)
    await answering(`${url}/health`, 20)
  }
  await answering(`${url}/health`, 20)
  const kill = () => ended(server, 'SIGKILL')
  const stop = async () => {
    await ended(server, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, kill, start, stop }
}

function run(folder: string, port: number): ChildProcess {
  const require = createRequire(import.meta.url)
  const bin = join(dirname(require.resolve(`@sqld/${process.platform}-${process.arch}/package.json`)), 'sqld')
  const args = ['--db-path', join(folder, 'data'), '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome']
  return spawn(bin, args, { stdio: 'ignore' })
}

const ended = (server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') =>
  new Promise<void>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill(signal)
    setTimeout(() => server.kill('SIGKILL'), 3000).unref()
  })
