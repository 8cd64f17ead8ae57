import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const program = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url))

/** The built server with this secret, and a way to send it bytes that no client would. */
export async function startBuilt(secret: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-fuzz-'))
  const settings = { HOST: '127.0.0.1', PORT: '0', DATABASE_URL: `file:${folder}/sipas.db`, APP_SECRET: secret }
  const child = spawn(process.execPath, [program], { env: { PATH: process.env.PATH, ...settings } })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(String(text)))
  onTestFinished(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    if (child.kill('SIGKILL') && child.exitCode === null) await gone
    rmSync(folder, { recursive: true, force: true })
  })
  while (!printed.join('').includes('npm start')) {
    if (child.exitCode !== null) throw new Error(`the built server did not start: ${printed.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const out = () => printed.join('')
  const [, url = '', token = ''] = /(http:\S+)\/desk\/invitation#(\S+)/.exec(out()) ?? []
  const port = Number(new URL(url).port)
  /** Megabytes of memory the server holds. */
  const held = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  return { child, out, url, token, port, held }
}

/**
 * Sends pieces of bytes one after the other over one connection.
 *
 * @param patience milliseconds to wait for an answer before hanging up
 * @returns whatever came back until either side hung up
 */
export function over(
  port: number,
  pieces: readonly (string | Uint8Array)[],
  patience: number,
  pause = 0,
): Promise<string> {
  return new Promise((resolve) => {
    const came: Buffer[] = []
    const socket = connect(port, '127.0.0.1', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) break
        if (!socket.write(piece)) await new Promise((taken) => socket.once('drain', taken).once('close', taken))
        if (pause > 0) await new Promise((next) => setTimeout(next, pause))
      }
    })
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (bytes) => came.push(bytes))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(came).toString('latin1')))
  })
}
