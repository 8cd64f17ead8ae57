import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** A built file and the files it needs before it runs; not those it asks for later by `import()`. */
function withWhatItImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  const imports = readFileSync(join(dist, path), 'utf8').matchAll(
    /(?:^|[;}\n])(?:import|export)(?:[^;"'(]*from)?"(\.[^"]+)"/g,
  )
  for (const [, imported = ''] of imports) withWhatItImports(join(dirname(path), imported), found)
  return found
}

describe.skipIf(!isBuilt)('what is sent for the first page', () => {
  test('the desk opens with at most 90 kB of script', () => {
    const scripts = scriptsOf('desk/index.html')
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(90)
  })

  test('a Worker reads at most 150 kB before it answers a citizen, and what is read later is read by the desk alone', () => {
    const first = [...withWhatItImports('worker/worker.js')]
    expect(first.reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(150)
    const all = readdirSync(join(dist, 'worker'), { recursive: true, encoding: 'utf8' })
    const scripts = all.filter((name) => name.endsWith('.js')).map((name) => join('worker', name))
    expect(scripts.length).toBeGreaterThan(first.length)
    expect(scripts.reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(215)
  })
})
