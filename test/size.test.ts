import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const isBuilt = existsSync(dist)
if (!isBuilt) console.error('!!! Nothing is built: WHAT THE SCRIPTS WEIGH WAS NOT TESTED; run “npm run build” first.')

/** Thousands of bytes, compressed as the network carries them. */
const weight = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length / 1000

/** The scripts a page loads by itself, as its HTML and they name them; what is loaded later is not among them. */
function scriptsOf(page: string): string[] {
  const named = [...readFileSync(join(dist, 'client', page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)]
  return named.map(([, path = '']) => join('client', path))
}

describe.skipIf(!isBuilt)('what is sent for the first page', () => {
  test('the desk opens with at most 90 kB of script', () => {
    const scripts = scriptsOf('desk/index.html')
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(90)
  })

  test('a Worker reads at most 205 kB before it answers', () => {
    const files = readdirSync(join(dist, 'worker')).filter((name) => name.endsWith('.js'))
    expect(files).toContain('worker.js')
    expect(files.reduce((sum, name) => sum + weight(join('worker', name)), 0)).toBeLessThanOrEqual(205)
  })
})
