/**
 * Runs a built program, building first when any source is newer than the build,
 * or when it was built for another ward than WARD names,
 * so that a fresh clone needs no step of its own, a second start is quick, and an
 * update or the way back from it never runs what was built before.
 * Node 20 cannot run TypeScript; this file is the one that must be plain.
 *
 * node server/doors/launch.mjs node | cli [arguments]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['surveys', 'db', 'server', 'client', 'package.json', 'vite.config.ts', 'tsconfig.json']

/** When it last came to lie here: an archive brings the time of writing along, which may be older than the build it replaces. */
const since = ({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs)

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return since(found)
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const [program, ...rest] = process.argv.slice(2)
const built = join(root, 'dist/server', `${program}.js`)
const isOld = () => Math.max(...sources.map((source) => newest(join(root, source)))) > since(statSync(built))
const wardFile = join(root, 'dist/server/ward')
const wardOfBuild = existsSync(wardFile) ? readFileSync(wardFile, 'utf8') : ''

if (!existsSync(built) || isOld() || wardOfBuild !== (process.env.WARD ?? '')) {
  console.error('Đang dựng chương trình, mất vài giây…')
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}
process.argv = [process.argv[0], built, ...rest]
await import(pathToFileURL(built).href)
