/**
 * Everything that must hold before a change lands, in the order in which it is
 * cheapest to learn of a mistake. Stops at the first part that fails.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './browser/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))

function part(title, command, args, environment = {}) {
  console.log(`\n── ${title}`)
  const began = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  if (status !== 0) {
    console.error(`\n✕ ${title}: failed`)
    process.exit(status ?? 1)
  }
  console.log(`   ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** What the machine lacks for a part: said loudly, and in CI a failure. */
function absent(what) {
  console.error(`\n!!! ${what}`)
  if (process.env.CI === 'true') process.exit(1)
}

/** The runtime tests have packages of their own; install them when absent or older than their lock. */
function runtimePackages() {
  const installed = `${root}test/runtime/node_modules/.package-lock.json`
  const lock = `${root}test/runtime/package-lock.json`
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

if (!runtimePackages())
  part('packages of the runtime tests', 'npm', ['ci', '--prefix', 'test/runtime', '--loglevel=error'])
part('types', bin('tsc'), [])
part('lint and format', bin('biome'), ['check', '--error-on-warnings', '.'])
part('dead code', bin('knip'), [])
part('build', bin('vite'), ['build', '--app', '--logLevel', 'error'])
part('units, routes, architecture, doc examples, commands', bin('vitest'), ['run'])
part('killed, locked and full: the short form', bin('vitest'), ['run', '--config', 'test/crash/vitest.config.ts'], {
  SHORT: '1',
})
part('hostile input: the short form', bin('vitest'), ['run', '--config', 'test/fuzz/vitest.config.ts'], {
  FUZZ_REQUESTS: '3000',
})
part('workerd and a libSQL server', bin('vitest'), ['run', '--config', 'test/runtime/vitest.config.ts'])

const isInstalled = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
if (isInstalled('nginx') && isInstalled('openssl'))
  part('behind a real nginx', bin('vitest'), ['run', '--config', 'test/proxy/vitest.config.ts'])
else absent('No nginx, or no openssl: THE TESTS BEHIND A PROXY DID NOT RUN; “apt-get install nginx openssl”.')

if (chromiumPath()) part('browser', bin('vitest'), ['run', '--config', 'test/browser/vitest.config.ts'])
else
  absent(
    'No Chromium: THE BROWSER TESTS DID NOT RUN; install it with “apt-get install chromium”, or name one in CHROMIUM_PATH.',
  )
