import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Locked = { readonly optionalDependencies?: Record<string, string>; readonly resolved?: string }

const locks = ['package-lock.json', 'test/runtime/package-lock.json']
const packagesIn = (lock: string): [string, Locked][] => {
  const text = readFileSync(fileURLToPath(new URL(`../${lock}`, import.meta.url)), 'utf8')
  return Object.entries(JSON.parse(text).packages)
}

test.each(locks)('%s is whole: what a package may need on another machine is locked too', (lock) => {
  const packages = packagesIn(lock)
  const names = new Set(packages.map(([path]) => path.split('node_modules/').at(-1)))
  const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies))
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

test.each(locks)('%s names no download addresses', (lock) => {
  expect(packagesIn(lock).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([])
})
