import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const launcher = fileURLToPath(new URL('../../server/doors/launch.mjs', import.meta.url))

/** A program whose build says which source it was built from. */
function program() {
  const root = mkdtempSync(join(tmpdir(), 'sipas-launch-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  for (const name of ['surveys/a', 'db/a', 'client/a', 'vite.config.ts', 'tsconfig.json']) put(name, '')
  put('package.json', '{"type":"module"}')
  put('server/version', 'first')
  put('server/doors/launch.mjs', '')
  copyFileSync(launcher, join(root, 'server/doors/launch.mjs'))
  put(
    'node_modules/vite/bin/vite.js',
    `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
    mkdirSync('dist/server', { recursive: true })
    if (process.env.WARD === 'nowhere') process.exit(3)
    writeFileSync('dist/server/ward', process.env.WARD ?? '')
    writeFileSync('dist/server/node.js', 'console.log("' + readFileSync('server/version') + (process.env.WARD ?? '') + '")')`,
  )
  const start = (settings: { readonly WARD?: string } = {}) =>
    execFileSync(process.execPath, [join(root, 'server/doors/launch.mjs'), 'node'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...settings },
    })
      .toString()
      .trim()
  return { root, put, start }
}

test('a fresh copy is built, an archive of another version laid over it is too, though its files say they are old', async () => {
  const { root, put, start } = program()
  expect(start()).toBe('first')
  put('dist/server/node.js', 'console.log("built before")')
  expect(start()).toBe('built before')
  await new Promise((next) => setTimeout(next, 20))
  put('server/version', 'second')
  utimesSync(join(root, 'server/version'), 1, 1)
  expect(start()).toBe('second')
})

test('what was built for one ward is never run for another, and a failed build ends the start', () => {
  const { start } = program()
  expect(start()).toBe('first')
  expect(start({ WARD: 'other' })).toBe('firstother')
  expect(start()).toBe('first')
  expect(() => start({ WARD: 'nowhere' })).toThrow()
})
