import { count } from '../../../surveys/voice/numbers.ts'
import { addresses } from '../address.ts'
import { type CasePage, type Exclusion, type ExclusionSet, type Publication, together, told, v1 } from '../api.ts'
import { ExclusionList } from '../figures/exclusion-list.tsx'
import { ExclusionSets } from '../figures/exclusion-sets.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PublicationTable } from '../parts/publication-table.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly list: { readonly publications: readonly Publication[] }
  readonly cases: CasePage
  readonly out: { readonly sets: readonly ExclusionSet[]; readonly exclusions: readonly Exclusion[] }
}

/** For whoever watches over the figures: what was published and whether it still holds, and which answers were left out. */
export function Oversight() {
  const asked = useAsked('oversight', () =>
    together<Answer>({
      list: told(v1.publications.$get()),
      out: told(v1.exclusions.sets.$get({ query: {} })),
      cases: told(v1.cases.$get({ query: {} })),
    }),
  )
  return (
    <>
      <PageHead
        title="Giám sát"
        intro="Số liệu đã công bố còn đúng không, phiếu nào bị loại và vì sao, người dân có được trả lời đúng hạn không."
      />
      <Waiting />
      <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
    </>
  )
}

/** So many are listed here; all of them stand on their own page. */
const most = 10

function Shown({ list, cases, out: { sets, exclusions } }: Answer) {
  const together = sets.filter((one) => one.inForce > 0)
  const inForce = exclusions.filter(({ takenBackAt }) => takenBackAt === null)
  return (
    <>
      <section aria-labelledby="published">
        <h2 id="published">Số liệu đã công bố</h2>
        <PublicationTable publications={list.publications.slice(0, most)} />
      </section>
      <section aria-labelledby="out">
        <h2 id="out">Phiếu bị loại</h2>
        {together.length > 0 && <ExclusionSets of={together.slice(0, most)} />}
        {inForce.length > 0 && <ExclusionList of={inForce.slice(0, most)} />}
        {together.length + inForce.length === 0 && <p>Không có phiếu nào bị loại.</p>}
        {together.length > most || inForce.length > most ? (
          <p>
            <a href={addresses.doubtful}>
              Xem cả {count(inForce.length + together.reduce((sum, one) => sum + one.inForce, 0))} phiếu bị loại
            </a>
          </p>
        ) : null}
      </section>
      <Replies of={cases} />
    </>
  )
}

/** How whoever asked is answered: what waits now, and what the public reads of it. */
function Replies({ of: { rows, total } }: { readonly of: CasePage }) {
  const late = rows.filter(({ escalation }) => escalation === 'late' || escalation === 'due').length
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">Trả lời người dân</h2>
      <p>
        {total === 0 ? (
          'Không có yêu cầu nào đang chờ phường'
        ) : (
          <a href={addresses.cases}>{count(total)} yêu cầu đang chờ</a>
        )}
        {late > 0 && `, ${count(late)} đã đến hạn hoặc quá hạn`}.{' '}
        <a href="/ket-qua/phan-anh">Tỷ lệ đúng hạn và đánh giá của người dân</a> là trang công khai.
      </p>
    </section>
  )
}
