import * as z from 'zod/mini'
import { sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { placeFigure, placeOptions } from './place-figure.ts'

const { stream, about } = sharedOptions

/** The figure of a place alone, for its course over many periods; not offered by itself. */
export const placeRate = report({
  id: 'place-rate',
  title: { vi: 'Tỷ lệ của một nơi', en: 'The rate of one place' },
  options: z.object({ stream, about, ...placeOptions }),
  isFine: ({ by }) => by === 'procedure' || by === 'channel',
  figures: placeFigure,
})
