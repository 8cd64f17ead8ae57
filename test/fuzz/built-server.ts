import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { listening, startServer } from '../built-server.ts'

/** The built server with this secret, and how much memory it holds. */
export async function startBuilt(secret: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-fuzz-'))
  const started = startServer({ DATABASE_URL: `file:${folder}/sipas.db`, APP_SECRET: secret })
  onTestFinished(async () => {
    await started.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const server = await listening(started)
  /** Megabytes of memory the server holds. */
  const held = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1024
  return { ...server, held }
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
