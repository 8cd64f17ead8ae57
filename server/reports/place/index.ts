import * as z from 'zod/mini'
import { planTarget, sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { levelsIn } from './levels.ts'
import { placeFigure, placeOptions } from './place-figure.ts'
import { channelRows, factorRows } from './place-parts.ts'

const { stream, about } = sharedOptions

export default report({
  id: 'place',
  title: {
    vi: 'Một lĩnh vực, đơn vị, thủ tục hoặc kênh',
    en: 'One area, unit, procedure or channel',
  },
  options: z.object({ stream, about, ...placeOptions }),
  needs: () => ['levels', 'ended'],
  isFine: ({ by }) => by === 'procedure' || by === 'channel',
  figures: (question, asked) => {
    const found = placeFigure(question, asked)
    const { about } = asked
    const isTold = found.row !== undefined && !found.row.withheld && found.row.n > 0
    return {
      ...found,
      target: planTarget(question.present, about),
      levels: isTold ? levelsIn(question, asked) : undefined,
      channels: isTold ? channelRows(question, asked) : [],
      factors: isTold ? factorRows(question, asked) : [],
    }
  },
})
