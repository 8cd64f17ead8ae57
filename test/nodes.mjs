/**
 * Runs the tests of the door, of its database and of its stories on every Node the README names, from packages of
 * the registry: 50 to 60 MB each, kept in a folder that goes away. Needs `npm run build` before.
 *
 * node test/nodes.mjs [20 22 24 26]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = process.argv.slice(2)
const majors = asked.length > 0 ? asked : ['20', '22', '24', '26']
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const tests = ['test/node-door.test.ts', 'test/stories/node-file.test.ts', 'test/db']

const run = (command, args, more = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...more }).status === 0

/** @returns whether everything passed on the newest Node of this major version */
function passes(major) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-node-'))
  try {
    const install = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--loglevel=error']
    if (!run('npm', [...install, `${name}@${major}`])) return false
    const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
    return run(node, ['--version']) && run(node, ['node_modules/vitest/vitest.mjs', 'run', ...tests], { env })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const failed = majors.filter((major) => !passes(major))
if (failed.length > 0) console.error(`✕ Node ${failed.join(', ')}: failed`)
process.exitCode = failed.length === 0 ? 0 : 1
