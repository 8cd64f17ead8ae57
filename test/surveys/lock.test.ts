import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { questionnaires } from '../../surveys/questionnaires/index.ts'
import lock from '../../surveys/questionnaires/lock.json' with { type: 'json' }

const locked: Readonly<Record<string, string>> = lock

/** One text for one meaning: the order in which keys were written does not count. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, canonical(one)]),
        )
      : value
const sha256 = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')

/** What somebody who answers can read. Who may be asked is not part of it. */
const read = ({ use: _, ...words }: (typeof questionnaires)[number]) => words

test.each(questionnaires.map((one) => [`${one.id}.${one.version}`, read(one)] as const))(
  '%s reads today as it read to the first person who answered it',
  (name, questionnaire) => {
    const line = `  "${name}": "${sha256(questionnaire)}"`
    if (!(name in locked))
      expect.fail(`${name} is not locked. When it is ready to be published, add to lock.json:\n${line}`)
    if (locked[name] !== sha256(questionnaire))
      expect.fail(
        `${name} was published and has changed. Undo the change and publish it as ` +
          `${questionnaire.id}.${questionnaire.version + 1}.ts, named in questionnaires/index.ts. ` +
          `Only if nobody has ever answered ${name}, put into lock.json instead:\n${line}`,
      )
  },
)

test('no published questionnaire has gone missing', () => {
  const present = questionnaires.map(({ id, version }) => `${id}.${version}`)
  expect(Object.keys(locked).filter((name) => !present.includes(name))).toEqual([])
})

test('the lock minds one changed letter and not the order of keys', () => {
  expect(sha256({ a: 1, b: ['x'] })).toBe(sha256({ b: ['x'], a: 1 }))
  expect(sha256({ a: 'hoà' })).not.toBe(sha256({ a: 'hòa' }))
})
