import * as z from 'zod/mini'
import { findMethod, methodName, methods } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { paged, pageOption } from '../engine/page.ts'
import { disclosureOf, inOneForm, inside, narrowed, planTarget, sharedOptions } from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import { report } from '../report.ts'
import { compareMethods } from './compare-methods.ts'
import { compareSentence } from './say-compare.ts'

const twoMethods = z.string().check(
  z.refine((names) => readPair(names) !== undefined),
  z.meta({
    description: `hai phương pháp khác nhau, cách nhau dấu phẩy, trong: ${methods.map(methodName).join(', ')}`,
    examples: ['factors-share.1,pooled-share.1'],
  }),
)

export default report({
  id: 'compare',
  title: { vi: 'Cùng phiếu, hai phương pháp tính', en: 'The same answers, two methods' },
  options: z.object({
    methods: twoMethods,
    by: z._default(z.enum(['all', 'area', 'unit', 'procedure', 'channel']), 'all'),
    stream: sharedOptions.stream,
    about: sharedOptions.about,
  }),
  isFine: ({ by }) => by === 'procedure' || by === 'channel',
  figures: (question, { methods: names, by, stream, about }) => {
    const pair = readPair(names)
    if (!pair) throw new Error(`two methods were let through that cannot be read: ${names}`)
    const { populations, ...all } = narrowed(question.present, about, question)
    const { tallies, forms } = inOneForm(all, { stream, about, method: pair[0] })
    const target = planTarget(question.present, about)
    const disclosed = disclosureOf(question, stream)
    const rows = compareMethods({ by, methods: pair, stream, tallies, populations, smallest: inside, disclosed })
    return {
      ...{ by, stream, target, methods: pair.map(({ title, ...method }) => ({ name: methodName(method), title })) },
      ...forms,
      rows: rows.map((row) => {
        const name = row.scope === '' && by === 'all' ? 'Toàn phường' : (question.nameOf(row.scope) ?? row.scope)
        if (row.withheld) return { ...row, name }
        const { first, second } = row
        const shown = (side: typeof first) => ({ ...side, figure: side.figure && shownFigure(side.figure, target) })
        return {
          ...row,
          name,
          first: shown(first),
          second: shown(second),
          sentence: compareSentence(row, name, target),
        }
      }),
    }
  },
  sending: z.object(pageOption),
  // Each row holds two figures and a sentence.
  sent: (figures, { page }) => ({ ...figures, ...paged(figures.rows, page, 50) }),
})

/** Two methods that differ, from their names with a comma between; undefined when they are none. */
function readPair(names: string): readonly [Method, Method] | undefined {
  const [first, second, ...more] = names.split(',').map((name) => findMethod(name.trim()))
  return first && second && first !== second && more.length === 0 ? [first, second] : undefined
}
