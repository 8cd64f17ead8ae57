import { expect, test } from 'vitest'
import { publicRows } from '../../server/publications/public-results.ts'
import { targets } from '../../surveys/targets/index.ts'

const figure = { share: 0.91, interval: { low: 0.89, high: 0.93 }, gate: 'publish' }
/** What a publication keeps of a target of 2028, content people mostly. */
const row = (id: string, n: number) => {
  const target = targets.find((one) => one.id === id)
  if (!target) throw new Error(`no target ${id}`)
  const { stream, method } = target
  const estimate = { unweighted: figure }
  return { target, stream, decides: true, method, n, estimate, verdict: { status: 'met' } }
}
const shown = (...figures: object[]) => publicRows({ figures }).map((one) => [one.n, one.shown !== undefined])

test('nobody can find nine people by subtracting a target from one that includes it', () => {
  const land = row('land-construction-investment-2028', 400)
  expect(shown(row('procedures-2028', 409), land)).toEqual([
    [409, true],
    [undefined, false],
  ])
  expect(shown(row('procedures-2028', 410), land)).toEqual([
    [410, true],
    [400, true],
  ])
  expect(shown(row('procedures-2028', 400), land)).toEqual([
    [400, true],
    [400, true],
  ])
})

test('targets about other people, by another method or of another stream, hide nothing of each other', () => {
  const land = row('land-construction-investment-2028', 400)
  for (const other of [row('sipas-2028', 405), { ...row('procedures-2028', 405), stream: 'sample' }])
    expect(shown(other, land).at(-1)).toEqual([400, true])
})

test('without an interval or a verdict there is no number', () => {
  const whole = row('procedures-2028', 400)
  const { interval: _, ...point } = figure
  expect(shown({ ...whole, estimate: { unweighted: point } })).toEqual([[400, false]])
  expect(shown({ ...whole, verdict: undefined })).toEqual([[400, false]])
  expect(shown({ ...whole, n: 0, estimate: {} })).toEqual([[0, false]])
})
