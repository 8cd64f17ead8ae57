import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

type Given = {
  /** Where everything of this nginx lies. */
  readonly folder: string
  /** What stands in its `http` block. */
  readonly lines: string
  /** What stands before that block. */
  readonly main?: string
  /** Where it listens once it is ready. */
  readonly port: number
}

export const isNginxHere = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error === undefined

/**
 * Checks the lines as an operator would, and starts nginx with them.
 *
 * @returns what ends it
 * @throws Error with what it said when the lines will not do or it ended at once
 */
export async function runNginx({ folder, lines, main = '', port }: Given): Promise<() => Promise<unknown>> {
  for (const name of ['log', 'temp']) mkdirSync(join(folder, name))
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, around(lines, main, folder))
  const given = ['-p', folder, '-c', config, '-e', join(folder, 'log/error.log')]
  execFileSync('nginx', ['-t', '-q', ...given], { stdio: 'pipe' })
  const child = spawn('nginx', given, { stdio: 'ignore' })
  // Not SIGKILL: its workers would stay.
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const ended = once(child, 'exit').then(() => process.off('exit', end))
  while (!(await opens(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'log/error.log'), 'utf8')}`)
    await new Promise((next) => setTimeout(next, 50))
  }
  return () => {
    end()
    return ended
  }
}

/** All it writes lies in its folder. */
const around = (lines: string, main: string, folder: string) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/log/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
${main}
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join('\n  ')}
${lines}
}
`

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() !== undefined))
    socket.once('error', () => resolve(false))
  })
}
