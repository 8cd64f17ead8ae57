import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fileLength, functionsIn, type Length } from './code-sizes/lengths.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const longestFunction = 40
const longestFile = 200

/** Data, recognised by where it lies: it is read by looking something up, never from its first line to its last. */
const data: { readonly [reason: string]: RegExp } = {
  'a list of words': /^server\/access\/passwords\/common-passwords\.ts$/,
  'questions of a published form': /^surveys\/questionnaires\/[a-z0-9-]+\.\d+\.ts$/,
}

/** Functions that may be longer for a while, and why. */
const longerForNow: { readonly [fileAndName: string]: string } = {}

const source = (file: string) => readFileSync(root + file, 'utf8')

const all = ['server', 'client', 'db', 'surveys'].flatMap((room) =>
  readdirSync(root + room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
)
const programs = all.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const styles = all.filter((file) => file.endsWith('.css'))
const functions = programs.flatMap((file) => functionsIn(file, source(file)))
const files = [...programs, ...styles].map((file) => fileLength(file, source(file)))

const isData = ({ file }: Length) => Object.values(data).some((place) => place.test(file))
const isLongerForNow = ({ file, name }: Length) => `${file} ${name}` in longerForNow
const tell = ({ file, line, name, lines }: Length) => `${file}:${line} ${name}: ${lines} lines`

describe('what has to be read at once is short enough to be held in the head', () => {
  test(`no function is longer than ${longestFunction} lines`, () => {
    expect(functions.length).toBeGreaterThan(2000)
    const long = functions.filter((one) => one.lines > longestFunction && !isLongerForNow(one))
    expect(long.map(tell)).toEqual([])
  })

  test(`no file is longer than ${longestFile} lines, data excepted`, () => {
    expect(files.length).toBeGreaterThan(500)
    const long = files.filter((one) => one.lines > longestFile && !isData(one))
    expect(long.map(tell)).toEqual([])
  })

  test('nothing is excepted that need not be', () => {
    const needed = functions.filter(({ lines }) => lines > longestFunction).map(({ file, name }) => `${file} ${name}`)
    expect(Object.keys(longerForNow).filter((one) => !needed.includes(one))).toEqual([])
    const long = files.filter(({ lines }) => lines > longestFile)
    const idle = Object.entries(data).filter(([, place]) => !long.some(({ file }) => place.test(file)))
    expect(idle.map(([reason]) => reason)).toEqual([])
  })
})

describe('the rule can fail', () => {
  const body = (lines: number) => Array.from({ length: lines }, (_, i) => `  say(${i})`).join('\n')
  const lengths = (text: string, file = 'a.tsx') => functionsIn(file, text).map(({ name, lines }) => [name, lines])

  test.each([
    ['a function', `function tell() {\n${body(3)}\n}`, 'tell'],
    ['an exported one', `export default async function tell() {\n${body(3)}\n}`, 'tell'],
    ['an arrow function', `const tell = () => {\n${body(3)}\n}`, 'tell'],
    ['a method of an object', `const all = { tell() {\n${body(3)}\n} }`, 'tell'],
    ['a method of a class', `class All { tell() {\n${body(3)}\n} }`, 'tell'],
    ['a component', `const Tell = () => (\n<p>\n{a}\n</p>\n)`, 'Tell'],
    ['what is given to another', `command({ a: 1 }, async () => {\n${body(3)}\n})`, 'given to command'],
    ['what nobody named', `export default () => {\n${body(3)}\n}`, 'without a name'],
  ])('%s is measured and named', (_, text, name) => expect(lengths(text)).toEqual([[name, 5]]))

  test('a function that lies in another counts into it, and by itself', () => {
    expect(lengths(`function outer() {\n  const inner = () => {\n${body(2)}\n  }\n}`)).toEqual([
      ['outer', 6],
      ['inner', 4],
    ])
  })

  test('the comment above a function does not count, the one inside it does', () => {
    expect(lengths('/**\n * Says.\n */\nfunction tell() {\n  // Twice.\n  say()\n}')).toEqual([['tell', 4]])
  })

  test('where it stands is told', () => {
    expect(functionsIn('a.ts', '\n\nconst one = () => 1').map(tell)).toEqual(['a.ts:3 one: 1 lines'])
  })

  test('a file is as long as its last line that says something', () => {
    expect(fileLength('a.css', 'a {\n}\n\n\n').lines).toBe(2)
  })
})
