import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { offloadFigures } from '../../../server/doors/edge/offload-figures.ts'
import { threadOf } from '../../../server/doors/thread.ts'

/** A door whose thread runs this program; the door's own hand says that it was itself. */
function aDoor(program: string, failed: (error: unknown) => void = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-offloadFigures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'thread.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${program}`)
  const fetch = offloadFigures(async () => new Response('itself'), threadOf(pathToFileURL(file), { failed }))
  return async (path: string, init?: RequestInit) => fetch(new Request(`http://ward${path}`, init), {})
}

const answering = `parentPort.on('message', ({ number, said: { url, headers } }) => {
  const body = new TextEncoder().encode(url + ' ' + new Headers(headers).get('Cookie')).buffer
  parentPort.postMessage({ number, said: { status: 203, headers: [['X-From', 'thread']], body } }, [body])
})`

test('a thread that ends over a question costs nobody their answer, and the next question starts another', async () => {
  const ask = aDoor(`parentPort.once('message', () => process.exit(1))`)
  for (let i = 0; i < 2; i++) expect(await (await ask('/api/v1/figures/targets')).text()).toBe('itself')
})

test('a thread that cannot start does not end the server, which is told why', async () => {
  const told: unknown[] = []
  const ask = aDoor(`throw new Error('no database')`, (error) => told.push(error))
  expect(await (await ask('/api/v1/figures/targets')).text()).toBe('itself')
  expect(told).toEqual([expect.objectContaining({ message: 'no database' })])
})

test('figures, publications and documents are answered by the thread, with everything they were asked with', async () => {
  const ask = aDoor(answering)
  const headers = { Cookie: 'session=abc' }
  const [targets, published, document] = await Promise.all([
    ask('/api/v1/figures/targets?period=2026-Q3', { headers }),
    ask('/api/v1/publications', { headers }),
    ask('/api/v1/documents/measurement/2026-Q3', { headers }),
  ])
  expect([targets.status, targets.headers.get('X-From')]).toEqual([203, 'thread'])
  expect(await targets.text()).toBe('http://ward/api/v1/figures/targets?period=2026-Q3 session=abc')
  expect(await published.text()).toBe('http://ward/api/v1/publications session=abc')
  expect(document.headers.get('X-From')).toBe('thread')
})

test('citizens, changes, and what is only called alike stay where they are', async () => {
  const ask = aDoor(answering)
  const post = { method: 'POST', body: '{}' }
  const answers = [ask('/k/abcdef'), ask('/api/v1/publications', post), ask('/api/v1/figuresque')]
  for (const answer of await Promise.all(answers)) expect(await answer.text()).toBe('itself')
})
