import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type Catalogue, type SlipRates, type SlipSheet, together, told, v1 } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SlipForm } from '../parts/slip-form.tsx'
import { SlipRateTables } from '../parts/slip-rates.tsx'
import { SlipSheets } from '../parts/slip-sheets.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly catalogue: Catalogue
  readonly list: { readonly sheets: readonly SlipSheet[] }
  readonly rates: SlipRates
}

/** The days shown: today and the 29 before. */
const shown = 29 * 24 * 60 * 60 * 1000

/** One-time slips: print a sheet, print one again, and see how many of those handed out were used. */
export function Slips() {
  const asked = useAsked('slips', () => {
    const now = Date.now()
    return together<Answer>({
      catalogue: told(v1.catalogue.$get()),
      list: told(v1.slips.sheets.$get()),
      rates: told(v1.slips.days.$get({ query: { from: dayOf(now - shown), to: dayOf(now) } })),
    })
  })
  return (
    <>
      <PageHead
        title="Phiếu mời"
        intro="Mỗi phiếu mời có một mã riêng, chỉ dùng một lần. Phát kèm khi trả kết quả, phường biết bao nhiêu người đã trả lời nhưng không biết người đó là ai."
      />
      <Answered of={asked}>
        {({ catalogue, list, rates }) => (
          <>
            <div class="slip-work">
              {may('slips-printed') && <SlipForm catalogue={catalogue} onMade={asked.again} />}
              <SlipSheets sheets={list.sheets} catalogue={catalogue} />
            </div>
            <SlipRateTables rates={rates} catalogue={catalogue} />
          </>
        )}
      </Answered>
    </>
  )
}
