import { expect, test } from 'vitest'
import { tellFailures } from './failures.mjs'

const failed = (fullName: string, ...failureMessages: string[]) => ({ status: 'failed', fullName, failureMessages })
const report = (...assertionResults: ReturnType<typeof failed>[]) => ({
  testResults: [
    {
      name: '/here/test/crash/ended.crash.ts',
      status: assertionResults.length > 0 ? 'failed' : 'passed',
      message: '',
      assertionResults: [...assertionResults, { status: 'passed', fullName: 'all is well', failureMessages: [] }],
    },
  ],
})
const tell = (of: Parameters<typeof tellFailures>[0], said = '') => tellFailures(of, '/here/', said)

test('whoever reads the end of a log learns which test failed, why and where', () => {
  const message = [
    '\u001b[31mAssertionError\u001b[39m: expected 1 to be +0',
    '    at Proxy.toBe (/here/node_modules/@vitest/expect/dist/index.js:1:2)',
    '    at /here/test/crash/ended.crash.ts:15:3',
    '    at run (/here/node_modules/@vitest/runner/dist/index.js:3:4)',
  ].join('\n')
  expect(tell(report(failed('killed, nothing is lost', message)))).toEqual([
    '✕ test/crash/ended.crash.ts  killed, nothing is lost',
    '    AssertionError: expected 1 to be +0',
    '    at /here/test/crash/ended.crash.ts:15:3',
  ])
})

test('forty tests that fail with a whole page each are told in forty lines, none longer than a line of a log', () => {
  const page = `Error: ${'<p>Xin lỗi</p>'.repeat(700)}\n`.repeat(200)
  const told = tell(report(...Array.from({ length: 40 }, (_, i) => failed(`person ${i} `.repeat(60), page))))
  expect(told.length).toBeLessThanOrEqual(38)
  expect(Math.max(...told.map((line) => line.length))).toBeLessThan(200)
  expect(told.at(-1)).toBe('and 28 more')
})

test('a file that broke before or after its tests is told with its reason', () => {
  const broken = {
    name: '/here/test/a.test.ts',
    status: 'failed',
    message: 'Error: no such file',
    assertionResults: [],
  }
  expect(tell({ testResults: [broken] })).toEqual(['✕ test/a.test.ts, outside its tests', '    Error: no such file'])
})

test('when no test failed, or nothing was reported at all, the last lines that were printed are told', () => {
  const said = ['the first', ...Array(40).fill('on the way'), 'killed: out of memory', ''].join('\n')
  for (const nothing of [undefined, report()]) {
    expect(tell(nothing, said).at(-1)).toBe('killed: out of memory')
    expect(tell(nothing, said)).not.toContain('the first')
  }
})
