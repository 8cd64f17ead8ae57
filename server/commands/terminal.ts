import { once } from 'node:events'

/** Where a command runs: what it may read and where it speaks. Tests bring their own. */
export type Terminal = {
  readonly environment: NodeJS.ProcessEnv
  readonly now: () => number
  /** Standard output: the answer. Waits until it was taken. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>
  /** Standard error: progress, warnings and what went wrong, a line each. */
  readonly note: (line: string) => void
  /** Nobody looks at the standard output: it goes to a file or another program. */
  readonly piped: boolean
}

/** This process. Whoever stops reading our output, such as `head`, ends us quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  return {
    environment: process.env,
    now: Date.now,
    write: async (chunk) => {
      if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    piped: !process.stdout.isTTY,
  }
}
