import { causeText } from '../../../surveys/voice/causes.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import { type Proposal, told, v1 } from '../api.ts'
import { ProposalChanges } from '../figures/proposal-changes.tsx'
import { ageOf, proposalTitle, proposerOf } from '../say-proposal.ts'
import { useAsked } from '../use-asked.ts'
import type { ProposalActs } from '../use-proposals.ts'
import { Facts } from './facts.tsx'
import { More } from './more.tsx'
import { Answered } from './notice.tsx'
import { PreviewLink } from './preview-link.tsx'
import { Confirming, Declining } from './proposal-decision.tsx'

type Parts = { readonly of: Proposal; readonly acts: ProposalActs }

/** One proposal that waits: what, why, who, since when; what it would change; and what the reader may do about it. */
export function ProposalCard({ of: one, acts }: Parts) {
  const title = proposalTitle(one)
  return (
    <article class="proposal" aria-labelledby={`proposal-${one.id}`}>
      <h3 id={`proposal-${one.id}`}>{title}</h3>
      <Facts
        of={[
          ['Lý do', [causeText(one.kind, one.cause).vi, one.reason].filter(Boolean).join('. ')],
          ['Người đề nghị', `${proposerOf(one)}, ${momentAt(one.at)} (đã chờ ${ageOf(Date.now() - one.at)})`],
          ['Người xác nhận được', one.confirmers.length > 0 ? one.confirmers.join(', ') : <Nobody />],
        ]}
      />
      <More title="Xem số liệu thay đổi thế nào" about={title}>
        {() => <Looked of={one} acts={acts} />}
      </More>
      {standing(one) && <p class="soft">{standing(one)}</p>}
      {one.mayDecline && <Declining of={one} onDecline={acts.decline} />}
      {one.mayWithdraw && (
        <button
          type="button"
          onClick={() => acts.withdraw(one.id, `Đã rút đề nghị: ${title}. Số liệu không thay đổi.`)}
        >
          Rút đề nghị
        </button>
      )}
    </article>
  )
}

/** Why the reader cannot confirm what he sees. */
function standing({ isOwn, ofTheUnit }: Proposal): string | undefined {
  if (isOwn) return 'Anh/Chị là người đề nghị nên cần người khác xác nhận.'
  return ofTheUnit ? 'Anh/Chị thuộc đơn vị có phiếu nên không xác nhận được.' : undefined
}

const Nobody = () => (
  <b>
    Chưa có ai: cần thêm một tài khoản lãnh đạo phường của người khác. Người quản trị hệ thống tạo bằng lệnh admin
    invite --role leader.
  </b>
)

function Looked({ of: one, acts }: Parts) {
  const asked = useAsked(one.id, () => told(v1.proposals[':id'].$get({ param: { id: one.id } })))
  return (
    <Answered of={asked}>
      {({ look }) =>
        look ? (
          <>
            <ProposalChanges of={look} about={one} />
            {look.publication && <PreviewLink period={look.publication.period} />}
            {one.mayConfirm && <Confirming of={one} look={look} onConfirm={acts.confirm} onStale={asked.again} />}
          </>
        ) : (
          <p>Đề nghị này đã được quyết định.</p>
        )
      }
    </Answered>
  )
}
