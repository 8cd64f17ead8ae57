import * as z from 'zod/mini'
import { paged, pageOption } from '../engine/page.ts'
import { sharedOptions } from '../engine/report-options.ts'
import { report } from '../report.ts'
import { touchpointRows } from './touchpoint-rows.ts'

/** One touchpoint alone. */
const one = {
  touchpoint: z.optional(
    z
      .string()
      .check(z.maxLength(20), z.meta({ description: 'chỉ gửi một điểm khảo sát, theo mã', examples: ['abc234'] })),
  ),
}

export default report({
  id: 'touchpoints',
  title: { vi: 'Từng điểm khảo sát', en: 'Each survey point' },
  needs: () => ['touchpoints'],
  options: z.object({ stream: sharedOptions.stream }),
  figures: ({ touchpoints = [], nameOf }, { stream }) => ({ stream, rows: touchpointRows(touchpoints, nameOf) }),
  sending: z.object({ ...one, ...pageOption }),
  sent: ({ rows, ...figures }, { touchpoint, page }) => {
    const asked = touchpoint === undefined ? rows : rows.filter(({ scope }) => scope === touchpoint)
    return { ...figures, ...paged(asked, page) }
  },
})
