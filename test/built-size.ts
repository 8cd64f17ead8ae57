import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Thousands of bytes, compressed as the network carries them. */
export const weightOf = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000

/** The scripts a built page loads by itself, as its HTML names them; what is loaded later is not among them. */
export function scriptsOf(client: string, page: string): string[] {
  const named = [...readFileSync(join(client, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)]
  return named.map(([, path = '']) => join(client, path))
}

/** A built script and those it needs before it runs; not those it asks for later by `import()`. */
export function withWhatItImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/(?:^|[;}\n])(?:import|export)(?:[^;"'(]*from)?"(\.[^"]+)"/g)
  for (const [, imported = ''] of imports) withWhatItImports(join(dirname(path), imported), found)
  return found
}

/** Every script under a folder. */
export const scriptsUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
