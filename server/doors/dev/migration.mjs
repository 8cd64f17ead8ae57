/**
 * `npm run migration -- <name>`: writes the migration from the tables in db/schema/ as they
 * are now, and the database its test begins from, as that migration leaves it.
 * `npm run migration -- <name> --custom` writes an empty one, for triggers and rows; once
 * it is written by hand, `npm run migration` without a name makes what its test needs.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const migrations = () => readdirSync(join(root, 'db/migrations')).filter((name) => name.endsWith('.sql'))
const snapshots = () => readdirSync(join(root, 'test/snapshots')).filter((name) => /^\d{4}_/.test(name))

function run(program, words, settings = {}) {
  const env = { ...process.env, ...settings }
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...words], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

const [name, ...options] = process.argv.slice(2)
const isCustom = options.includes('--custom')
if (name !== undefined && !/^[a-z][a-z0-9_]{0,40}$/.test(name))
  fail(
    `“${name}” is no name for a migration: small letters, digits and _, for instance npm run migration -- half_months`,
  )

const before = migrations()
if (name !== undefined) {
  run('drizzle-kit/bin.cjs', ['generate', '--name', name, ...(isCustom ? ['--custom'] : [])])
  if (migrations().length === before.length)
    fail('The tables are as the newest migration leaves them: nothing was written. For triggers and rows add --custom.')
}
const written = migrations().filter((file) => !before.includes(file))
for (const file of written) console.log(`db/migrations/${file}`)
if (isCustom) {
  console.log('Write its SQL, then run “npm run migration” without a name.')
} else {
  const had = snapshots()
  run('vitest/vitest.mjs', ['run', 'test/db/migrations.test.ts', '-t', 'has a snapshot'], { SNAPSHOT: '1' })
  for (const file of snapshots().filter((one) => !had.includes(one))) console.log(`test/snapshots/${file}`)
}
