import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNginx } from '../running-nginx.ts'

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
const likeADistribution = (lines: string, folder: string) => `
  access_log ${folder}/log/access.log;
  gzip on;
${lines}`

/** A certificate made here for that host, which nobody else vouches for. */
function makeCertificate(folder: string): string {
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  const places = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, ...places], { stdio: 'ignore' })
  return readFileSync(join(folder, 'fullchain.pem'), 'utf8')
}

/** Starts nginx with the lines of the README. */
export async function startNginx(place: Place) {
  const { folder, ports, changed = (lines: string) => lines } = place
  const certificate = makeCertificate(folder)
  const lines = likeADistribution(changed(printedLines(place)), folder)
  const stop = await runNginx({ folder, lines, port: ports.https })
  return {
    certificate,
    /** Everything it wrote down anywhere but in its own settings, by file. */
    logs: () =>
      Object.fromEntries(
        readdirSync(join(folder, 'log')).map((name) => [name, readFileSync(join(folder, 'log', name), 'utf8')]),
      ),
    stop,
  }
}

/** Takes the place away in which nginx keeps long bodies for a moment, as a full disk does. */
export function fillTheDisk(folder: string): void {
  const place = join(folder, 'temp/client_body')
  if (statSync(place).isDirectory()) execFileSync('rm', ['-r', place])
  writeFileSync(place, '')
}
