import { execFileSync, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listening, startServer } from '../built-server.ts'
import { benchSecret, programAt } from './load.ts'
import type { Page } from './programs/bare.ts'

const dist = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
export const cli = dist('server/cli.js')
export const ours = dist('server/node.js')
export const oneCommitEach = dist('bench/one-commit-each/node.js')

/** Known to whoever sends as well: their forms are signed as if this server had served them. */
const APP_SECRET = benchSecret

export const environment = (file: string) => ({
  PATH: process.env.PATH ?? '',
  DATABASE_URL: `file:${file}`,
  APP_SECRET,
})

/** A command of the platform over a database; its answer read as JSON. */
export const command = (file: string, ...words: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [cli, ...words, '--json'], {
      env: environment(file),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )

/** The same without waiting for it; ends when it does. */
export const commandBeside = (file: string, ...words: string[]) =>
  spawn(process.execPath, [cli, ...words], { env: environment(file), stdio: 'ignore' })

export type Running = {
  readonly port: number
  /** Milliseconds until it listened. */
  readonly started: number
  /** Bytes of memory it holds now, and held at the most. */
  readonly memory: () => { readonly now: number; readonly most: number }
  readonly stop: () => Promise<unknown>
}

/** A built server over a database, as `npm start` runs it behind a proxy: with all its limits, each citizen at an address of their own. */
export async function serve(program: string, file: string): Promise<Running> {
  const began = performance.now()
  const server = startServer({ ...environment(file), TRUST_PROXY: 'on' }, { program, kept: 10_000 })
  const { port, child, end } = await listening(server)
  return { port, started: performance.now() - began, memory: () => memoryOf(child.pid), stop: () => end('SIGTERM') }
}

export type Bare = { readonly port: number; readonly show: (page: Page) => void; readonly stop: () => void }

/** The bare server. */
export async function serveBare(): Promise<Bare> {
  const child = fork(programAt('bare'))
  const port = await new Promise<number>((resolve) => child.once('message', (said) => resolve(Number(said))))
  return { port, show: (page) => void child.send(page), stop: () => void child.kill() }
}

/** As Linux tells it; nothing elsewhere. */
export function memoryOf(pid: number | undefined) {
  try {
    const told = readFileSync(`/proc/${pid}/status`, 'utf8')
    const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(told)?.[1]) * 1024
    return { now: bytes('VmRSS'), most: bytes('VmHWM') }
  } catch {
    return { now: Number.NaN, most: Number.NaN }
  }
}
