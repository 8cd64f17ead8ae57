import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { ReportFigures, SmallService } from '../../client/desk/figures/reports.ts'
import { ServiceGroups, whyNoGroups } from '../../client/desk/figures/service-groups.tsx'

const names = {
  area: (id: string) => id,
  procedure: (code: string) => `Thủ tục ${code}`,
  method: (name: string) => name,
}
const service = (procedure: string, changes: Partial<SmallService> = {}): SmallService => ({
  ...{ area: 'Hộ tịch', procedure, channel: 'desk', withheld: undefined, n: 40, group: 'below' },
  ...{ share: 0.8, interval: { low: 0.7, high: 0.88 }, reachesTarget: 0.02, ...changes },
})
type Listed = Extract<ReportFigures<'services'>, { readonly kind: 'groups' }>['services']
const page = (services: Listed) =>
  renderToString(
    h(ServiceGroups, {
      of: {
        kind: 'groups',
        pooled: 0.91,
        services,
        by: 'procedure',
        stream: 'volunteer',
        target: 0.89,
        below: [],
        received: 80,
        of: services.length,
        pages: 1,
      },
      names,
    }),
  )

test('too few services, too few answers and services that are alike are told in words', () => {
  expect(whyNoGroups({ kind: 'too_few_services', answered: 2, fewest: 10 })).toContain(
    'mới có 2 thủ tục có phiếu; cần từ 10',
  )
  expect(whyNoGroups({ kind: 'too_few_answers', answered: 30 })).toContain('quá ít phiếu')
  expect(whyNoGroups({ kind: 'alike', answered: 30, pooled: 0.91 })).toContain('quanh mức chung 91,0%')
})

test('a group lists its services by name, whoever does better: it is no ranking', () => {
  const drawn = page([service('2', { share: 0.7 }), service('1', { share: 0.85 }), service('3', { share: 0.6 })])
  const order = [...drawn.matchAll(/Thủ tục (\d)/g)].map(([, number]) => number)
  expect(order).toEqual(['1', '2', '3'])
})

test('a withheld service is counted and not named', () => {
  const secret = { area: 'Dân tộc', procedure: '9', channel: 'desk', withheld: 'confidential', n: 3 } as const
  const drawn = page([service('1'), secret])
  expect(drawn).toContain('1 thủ tục không hiển thị')
  expect(drawn).not.toContain('Thủ tục 9')
})

test('all three groups are named, an empty one too, and those that cannot be told apart are not laid out to compare', () => {
  const drawn = page([service('1'), service('2', { group: 'middle', share: 0.9 })])
  for (const title of ['Thấp hơn mức chung', 'Cao hơn mức chung', 'Chưa đủ căn cứ là khác mức chung'])
    expect(drawn).toContain(title)
  expect(drawn).toContain('Không thủ tục nào.')
  expect(drawn).not.toContain('Thủ tục 2')
})
