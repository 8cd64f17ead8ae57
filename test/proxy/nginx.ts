import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const host = 'khaosat.example.gov.vn'
const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

type Place = {
  /** Where everything of this nginx lies. */
  readonly folder: string
  readonly ports: { readonly http: number; readonly https: number; readonly program: number }
  /** What an operator might have written instead. */
  readonly changed?: (lines: string) => string
}

/** The lines the README gives to nginx, with ports and places of this machine. */
function printedLines({ folder, ports }: Place): string {
  const [, lines = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(readme, 'utf8')) ?? []
  const hasIpv6 = Object.values(networkInterfaces()).some((known) => known?.some(({ address }) => address === '::1'))
  return lines
    .replace(/^ *listen \[::\]:.*\n/gm, (line) => (hasIpv6 ? line.replace('[::]', '[::1]') : ''))
    .replace(/listen (\[::1\]:)?80;/g, (_, address = '127.0.0.1:') => `listen ${address}${ports.http};`)
    .replace(/listen (\[::1\]:)?443 /g, (_, address = '127.0.0.1:') => `listen ${address}${ports.https} `)
    .replace('127.0.0.1:8787', `127.0.0.1:${ports.program}`)
    .replaceAll('/etc/ssl/sipas/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/log/`)
}

/** What a distribution's own nginx.conf puts around them: compression, and logs that tell everything. */
const around = (lines: string, folder: string) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/log/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log ${folder}/log/access.log;
  gzip on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join('\n  ')}
${lines}
}
`

/** A certificate made here for that host, which nobody else vouches for. */
function makeCertificate(folder: string): string {
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  const places = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, ...places], { stdio: 'ignore' })
  return readFileSync(join(folder, 'fullchain.pem'), 'utf8')
}

/** Checks the lines as an operator would, and starts nginx with them. */
export async function startNginx(place: Place) {
  const { folder, ports, changed = (lines: string) => lines } = place
  for (const name of ['log', 'temp']) mkdirSync(join(folder, name))
  const certificate = makeCertificate(folder)
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, around(changed(printedLines(place)), folder))
  const given = ['-p', folder, '-c', config, '-e', join(folder, 'log/error.log')]
  execFileSync('nginx', ['-t', '-q', ...given], { stdio: 'pipe' })
  const child = spawn('nginx', given, { stdio: 'ignore' })
  // Not SIGKILL: its workers would stay.
  process.once('exit', () => child.kill('SIGTERM'))
  const ended = once(child, 'exit')
  while (!(await opens(ports.https))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'log/error.log'), 'utf8')}`)
    await new Promise((next) => setTimeout(next, 50))
  }
  return {
    certificate,
    /** Everything it wrote down anywhere but in its own settings, by file. */
    logs: () =>
      Object.fromEntries(
        readdirSync(join(folder, 'log')).map((name) => [name, readFileSync(join(folder, 'log', name), 'utf8')]),
      ),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() !== undefined))
    socket.once('error', () => resolve(false))
  })
}

/** Takes the place away in which nginx keeps long bodies for a moment, as a full disk does. */
export function fillTheDisk(folder: string): void {
  const place = join(folder, 'temp/client_body')
  if (statSync(place).isDirectory()) execFileSync('rm', ['-r', place])
  writeFileSync(place, '')
}
