import { expect, test } from 'vitest'
import { findMethod, indexMethod, methodName, methods, overallMethod } from '../../surveys/methods/index.ts'

test('who names a method that is not there is told so', () => {
  for (const name of ['', 'constructor', 'factors-share.2', 'factors-share.', '.1'])
    expect(findMethod(name)).toBeUndefined()
})

test('a figure of years ago finds the method it names, and a new one the newest', () => {
  for (const method of methods) expect(findMethod(methodName(method))).toBe(method)
  expect(findMethod('factors-share')).toBe(indexMethod)
  expect([indexMethod, overallMethod].map(methodName)).toEqual(['factors-share.1', 'overall-share.1'])
})

test('no two methods share a name, a title or a definition', () => {
  const definition = ({ items, combine, reading }: (typeof methods)[number]) => `${items} ${combine} ${reading}`
  for (const of of [methodName, definition, ({ title }: (typeof methods)[number]) => title.vi])
    expect(new Set(methods.map(of)).size).toBe(methods.length)
  expect(methods).toHaveLength(10)
})
