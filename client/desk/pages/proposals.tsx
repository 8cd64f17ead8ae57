import { count } from '../../../surveys/voice/numbers.ts'
import { type Proposal, told, v1 } from '../api.ts'
import { DecidedTable } from '../figures/decided-table.tsx'
import { Exclusions } from '../parts/exclusions.tsx'
import { More } from '../parts/more.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ProposalCard } from '../parts/proposal-card.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { type ProposalActs, useProposals } from '../use-proposals.ts'

type List = { readonly proposals: readonly Proposal[] }

/** What one person proposed and another has to confirm; what became of earlier ones; and what is left out. */
export function Proposals() {
  const asked = useAsked<List>('open', () => told(v1.proposals.$get({ query: { state: 'open' } })))
  const acts = useProposals(asked.again)
  return (
    <>
      <PageHead
        title="Chờ xác nhận"
        intro="Loại phiếu, tính lại phiếu và công bố đều cần hai người: một người đề nghị, một lãnh đạo phường khác xác nhận. Trước đó số liệu không thay đổi."
      />
      <Told of={acts} />
      <Answered of={asked}>{({ proposals }) => <Open proposals={proposals} acts={acts} />}</Answered>
      <More title="Đã quyết định">{() => <Decided />}</More>
      {may('exclusions-read') && <More title="Phiếu bị loại khỏi số liệu">{() => <Exclusions />}</More>}
    </>
  )
}

const Told = ({ of: { outcome } }: { readonly of: ProposalActs }) => {
  if (!outcome) return null
  if ('failure' in outcome) return <Wrong failure={outcome.failure} />
  return (
    <p class="said" role="status">
      {outcome.done}
      {outcome.published && (
        <>
          {' '}
          <a href={`/ket-qua?ky=${encodeURIComponent(outcome.published)}`}>Xem trang người dân đọc</a>
        </>
      )}
    </p>
  )
}

function Open({ proposals, acts }: List & { readonly acts: ProposalActs }) {
  if (proposals.length === 0) return <p class="empty">Không có đề nghị nào đang chờ.</p>
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Đang chờ ({count(proposals.length)})</h2>
      {proposals.map((one) => (
        <ProposalCard key={one.id} of={one} acts={acts} />
      ))}
    </section>
  )
}

function Decided() {
  const asked = useAsked<List>('decided', () => told(v1.proposals.$get({ query: { state: 'decided' } })))
  return <Answered of={asked}>{({ proposals }) => <DecidedTable proposals={proposals} />}</Answered>
}
