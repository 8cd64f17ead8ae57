import { fiveCriteria, overallOnly, type Scenario, twelveCriteria, wholeForm } from './scenario.ts'
import { randomSample, volunteers, type World } from './worlds.ts'

const times = (count: number, world: World): World[] => Array.from({ length: count }, () => world)

/** Strata patterns; what matters is the relation of the numbers to one another. */
const patterns: { readonly [name: string]: readonly World[] } = {
  'one service': [{ closed: 4000, answers: 200, missed: 1 }],
  'two services, small quarter': [
    { closed: 300, answers: 35, missed: 0.5 },
    { closed: 300, answers: 30, missed: 1.5 },
  ],
  'five alike': times(5, { closed: 600, answers: 40, missed: 1 }),
  'small and nearly perfect, one large': [
    ...times(12, { closed: 100, answers: 12, missed: 0.2 }),
    { closed: 1200, answers: 150, missed: 1.8 },
  ],
  'small answers stand for much': [
    ...times(6, { closed: 800, answers: 12, missed: 0.5 }),
    ...times(2, { closed: 400, answers: 120, missed: 3 }),
  ],
  'large service answered by few, badly': [
    { closed: 3000, answers: 15, missed: 2 },
    ...times(4, { closed: 400, answers: 50, missed: 0.5 }),
  ],
  'large service answered by few, well': [
    { closed: 3000, answers: 15, missed: 0.3 },
    ...times(4, { closed: 400, answers: 50, missed: 2 }),
  ],
  'twenty of ten': times(10, { closed: 200, answers: 10, missed: 0.3 }).concat(
    times(10, { closed: 200, answers: 10, missed: 1.7 }),
  ),
}

const merging: { readonly [name: string]: readonly World[] } = {
  'merged, alike': times(30, { closed: 100, answers: 6, missed: 1 }),
  'merged, unlike shares, same response': times(15, { closed: 100, answers: 6, missed: 0.4 }).concat(
    times(15, { closed: 100, answers: 6, missed: 1.6 }),
  ),
}

const stratified = Object.entries(patterns)
const merged = Object.entries(merging)

/** One yes-or-no question, volunteers. */
const binary: readonly Scenario[] = [0.89, 0.95].flatMap((truth) => [
  ...stratified.map(([name, strata]) => volunteers(`overall · ${name}`, overallOnly, truth, strata)),
  ...merged.map(([name, strata]) => volunteers(`overall · ${name}`, overallOnly, truth, strata, true)),
])

/** The index, volunteers. */
const index: readonly Scenario[] = [
  ...[0.89, 0.95].flatMap((truth) =>
    stratified.map(([name, strata]) => volunteers(`12 criteria · ${name}`, twelveCriteria, truth, strata)),
  ),
  ...stratified.map(([name, strata]) =>
    volunteers(`12 criteria, all alike · ${name}`, { ...twelveCriteria, halo: 1 }, 0.89, strata),
  ),
  ...stratified.map(([name, strata]) => volunteers(`5 criteria · ${name}`, fiveCriteria, 0.89, strata)),
  ...merged.map(([name, strata]) => volunteers(`5 criteria · ${name}`, fiveCriteria, 0.89, strata, true)),
]

/** The annual random sample, a part of the households. */
const sample: readonly Scenario[] = [
  ...[0.89, 0.95].flatMap((truth) => [
    randomSample('overall · sample 390 of 3000', overallOnly, truth, 3000, 390),
    randomSample('overall · sample 300 of 600', overallOnly, truth, 600, 300),
    randomSample('12 criteria · sample 390 of 3000', twelveCriteria, truth, 3000, 390),
    randomSample('12 criteria · sample 300 of 600', twelveCriteria, truth, 600, 300),
  ]),
  randomSample('33 criteria · sample 390 of 3000', wholeForm, 0.89, 3000, 390),
  randomSample('overall · sample 100 of 200', overallOnly, 0.95, 200, 100),
  randomSample('overall · sample 130 of 1000', overallOnly, 0.98, 1000, 130),
]

/** What the product promises to be honest in. */
export const scenarios: readonly Scenario[] = [...binary, ...index, ...sample]

/**
 * Worlds outside the assumption, told and not promised. Where a small service is
 * merged with one that answers more often and is judged differently, the merged
 * cell speaks for the louder one.
 */
export const beyond: readonly Scenario[] = [overallOnly, fiveCriteria].flatMap((asked) =>
  [
    { name: 'thirty services, the worse answer half as often', count: 15, better: 8, worse: 4 },
    { name: 'thirty services, the worse answer twice as often', count: 15, better: 4, worse: 8 },
    { name: 'eighty services, the worse answer a quarter as often', count: 40, better: 8, worse: 2 },
    { name: 'eighty services, the worse answer four times as often', count: 40, better: 2, worse: 8 },
  ].map(({ name, count, better, worse }) =>
    volunteers(
      `beyond · ${asked.places.length} criteria · merged, ${name}`,
      asked,
      0.89,
      times(count, { closed: 100, answers: better, missed: 0.4 }).concat(
        times(count, { closed: 100, answers: worse, missed: 1.6 }),
      ),
      true,
    ),
  ),
)
