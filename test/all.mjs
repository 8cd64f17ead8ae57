/**
 * Everything that must hold before a change lands, in the order in which it is
 * cheapest to learn of a mistake. Stops at the first part that fails, and ends
 * with what failed there: of a long log CI shows the end only.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './browser/chromium.mjs'
import { tellFailures } from './failures.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))

/** How much of what a part prints is kept to be told again at its end. */
const kept = 20_000

/** Runs a program and shows what it prints. @returns its exit code, null when a signal ended it, and the end of what it said */
function run(command, args, environment) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const env = { ...process.env, ...colours, ...environment }
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], env })
  let said = ''
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    from.setEncoding('utf8').on('data', (text) => {
      to.write(text)
      said = (said + text).slice(-kept)
    })
  return new Promise((resolve, reject) =>
    child.once('error', reject).once('close', (status) => resolve({ status, said })),
  )
}

async function part(title, command, args, environment = {}, report) {
  console.log(`\n── ${title}`)
  const began = Date.now()
  const { status, said } = await run(command, args, environment)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  if (status === 0) return console.log(`   ${seconds} s`)
  const told = tellFailures(
    report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
    root,
    said,
  )
  console.error(`\n✕ ${title}: failed after ${seconds} s\n\n${told.join('\n')}`)
  process.exit(status ?? 1)
}

const reports = mkdtempSync(join(tmpdir(), 'sipas-all-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

/** A suite of tests: its folder, or none for the units. */
function suite(title, folder, environment) {
  const report = join(reports, `${folder ?? 'units'}.json`)
  const config = folder ? ['--config', `test/${folder}/vitest.config.ts`] : []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return part(title, bin('vitest'), ['run', ...config, ...reporters], environment, report)
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
  await part('packages of the runtime tests', 'npm', ['ci', '--prefix', 'test/runtime', '--loglevel=error'])
await part('types', bin('tsc'), [])
await part('lint and format', bin('biome'), ['check', '--error-on-warnings', '.'])
await part('dead code', bin('knip'), [])
await part('what only tests use', bin('knip'), ['--production', '--files', '--exports'])
await part('build', bin('vite'), ['build', '--app', '--logLevel', 'error'])
await suite('units, routes, architecture, doc examples, commands')
await suite('killed, locked and full: the short form', 'crash', { SHORT: '1' })
await suite('hostile input: the short form', 'fuzz', { FUZZ_REQUESTS: '3000' })
await suite('workerd and a libSQL server', 'runtime')

const isInstalled = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
if (isInstalled('nginx') && isInstalled('openssl')) await suite('behind a real nginx', 'proxy')
else absent('No nginx, or no openssl: THE TESTS BEHIND A PROXY DID NOT RUN; “apt-get install nginx openssl”.')

if (chromiumPath()) await suite('browser', 'browser')
else
  absent(
    'No Chromium: THE BROWSER TESTS DID NOT RUN; install it with “apt-get install chromium”, or name one in CHROMIUM_PATH.',
  )
