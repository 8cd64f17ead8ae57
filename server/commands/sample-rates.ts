import { count, decimal } from '../../surveys/voice/numbers.ts'
import { caseStates, outcomesOf } from '../campaigns/lock/outcomes.ts'
import { Faulty } from '../imports/faulty.ts'
import { readGridFile } from '../imports/read-file.ts'
import { type FieldCase, readCases } from '../imports/sample/cases.ts'
import { readStrata, type Stratum } from '../imports/strata/strata.ts'
import { responseRates } from '../stats/response/response-rates.ts'
import { type SampleWeights, sampleWeights } from '../stats/response/sample-weights.ts'
import { command } from './command.ts'
import { aligned, percent } from './in-vietnamese.ts'
import { Misuse } from './misuse.ts'

export const sampleRates = command({
  name: 'sample rates',
  summary: 'Tỷ lệ trả lời của cuộc điều tra năm và trọng số của từng hộ đã trả lời.',
  options: {
    cases: {
      type: 'string',
      value: 'TỆP',
      tells: 'Phiếu kiểm soát đã nhập (csv, xlsx): code, stratum, outcome, adults, form',
    },
    strata: { type: 'string', value: 'TỆP', tells: 'Số hộ của từng tổ (csv, xlsx): name, population' },
  },
  examples: ['--cases kiem-soat.csv --strata to-dan-pho.csv', '--cases kiem-soat.csv --strata to-dan-pho.csv --json'],
  notes: [
    'Mỗi hộ đã giao đi thăm một dòng, kết quả là của lần đến sau cùng.',
    'Tỷ lệ theo AAPOR; trọng số theo số hộ của tổ, tỷ lệ trả lời và số người từ 18 tuổi. Có --json thì in trọng số từng hộ.',
  ],
  run: async (_, given) => {
    if (given.cases === undefined || given.strata === undefined)
      throw new Misuse('Lệnh “sample rates” cần --cases TỆP và --strata TỆP.')
    const [cases, strata] = await Promise.all([casesIn(given.cases), strataIn(given.strata)])
    const lacking = cases.find(({ stratum }) => !strata.some(({ name }) => name === stratum))
    if (lacking) throw new Misuse(`Tệp --strata không có tổ “${lacking.stratum}” của hộ ${lacking.code}.`)
    const rates = responseRates(outcomesOf(cases))
    const weights = weightsOf(cases, strata)
    return { document: { rates, ...toldWeights(cases, weights) }, text: rateLines(cases, strata, rates, weights) }
  },
})

async function casesIn(file: string): Promise<readonly FieldCase[]> {
  const { cases, faults } = readCases(file, await readGridFile(file))
  if (faults.length > 0) throw new Faulty(file, faults)
  return cases
}

async function strataIn(file: string): Promise<readonly Stratum[]> {
  const { strata, faults } = readStrata(file, await readGridFile(file))
  if (faults.length > 0) throw new Faulty(file, faults)
  return strata
}

/** Strata nobody was sent to take no part: nothing was released there. */
function weightsOf(cases: readonly FieldCase[], strata: readonly Stratum[]): SampleWeights {
  const released = strata
    .map(({ name, population }) => ({ stratum: name, population, released: inStratum(cases, name).length }))
    .filter((one) => one.released > 0)
  return sampleWeights(
    released,
    cases.map(({ stratum, adults, class: one }) => ({ stratum, adults, state: caseStates[one] })),
  )
}

const inStratum = (cases: readonly FieldCase[], name: string) => cases.filter(({ stratum }) => stratum === name)

const toldWeights = (cases: readonly FieldCase[], { weights, baseWeights, ...found }: SampleWeights) => ({
  ...found,
  cases: cases.map(({ code, stratum, outcome }, i) => {
    return { code, stratum, outcome, weight: weights[i] ?? 0, baseWeight: baseWeights[i] ?? 0 }
  }),
})

function rateLines(
  cases: readonly FieldCase[],
  strata: readonly Stratum[],
  { RR1, RR3, e }: ReturnType<typeof responseRates>,
  { factors, merges, isTooLow }: SampleWeights,
): string[] {
  const visited = strata.filter(({ name }) => inStratum(cases, name).length > 0)
  const rows = visited.map(({ name, population }, i) => [
    name,
    count(population),
    count(inStratum(cases, name).length),
    count(inStratum(cases, name).filter((one) => one.class === 'complete').length),
    decimal(factors[i] ?? 1, 3),
  ])
  return [
    `Tỷ lệ trả lời: RR1 ${said(RR1)}, RR3 ${said(RR3)} (e = ${said(e)}), trên ${count(cases.length)} hộ đã giao.`,
    ...(isTooLow ? ['Quá ít hộ trả lời để bù riêng từng nhóm: cần nói rõ điều này cạnh kết quả.'] : []),
    ...merges.map(({ from, into }) => `Gộp ${from.join(', ')} vào ${into.join(', ')} vì ít hộ trả lời.`),
    '',
    ...aligned([['TỔ', 'SỐ HỘ', 'ĐÃ GIAO', 'TRẢ LỜI', 'HỆ SỐ'], ...rows], [1, 2, 3, 4]),
  ]
}

const said = (share: number | undefined): string => (share === undefined ? 'chưa có' : percent(share))
