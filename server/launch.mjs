/**
 * Runs a built program, building first when any source is newer than the build,
 * so that a fresh clone needs no step of its own and a second start is quick.
 * Node 20 cannot run TypeScript; this file is the one that must be plain.
 *
 * node server/launch.mjs node | cli [arguments]
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['surveys', 'db', 'server', 'client', 'package.json', 'vite.config.ts', 'tsconfig.json']

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const [program, ...rest] = process.argv.slice(2)
const built = join(root, 'dist/server', `${program}.js`)
if (!existsSync(built) || Math.max(...sources.map((source) => newest(join(root, source)))) > statSync(built).mtimeMs) {
  console.error('Đang dựng chương trình, mất vài giây…')
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
}
process.argv = [process.argv[0], built, ...rest]
await import(pathToFileURL(built).href)
