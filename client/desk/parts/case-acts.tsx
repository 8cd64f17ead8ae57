import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Case, Catalogue } from '../api.ts'
import type { CaseActing } from '../use-case-acts.ts'
import { CaseHand, CaseMove } from './case-hand.tsx'
import { CaseReply } from './case-reply.tsx'
import { CaseWhole } from './case-whole.tsx'
import { More } from './more.tsx'
import { Wrong } from './notice.tsx'

type Parts = { readonly of: Case; readonly known: Catalogue; readonly acts: CaseActing }

/** What may be done now: the next step first, the rest folded. */
export function CaseActs({ of: one, known, acts }: Parts) {
  const can = (what: Case['may'][number]) => one.may.includes(what)
  return (
    <section class="case-acts screen-only" aria-label="Việc làm được lúc này">
      {acts.failure && <Wrong failure={acts.failure} />}
      {acts.said && <Said key={`${one.seen} ${acts.said}`}>{acts.said}</Said>}
      {can('take') && (
        <p>
          <button type="button" class="main" onClick={acts.take}>
            Nhận yêu cầu này
          </button>
        </p>
      )}
      {can('open') && <CaseWhole key={one.seen} of={one} open={acts.open} />}
      {can('reply') && one.state !== 'answered' && <CaseReply key={one.seen} of={one} onReply={acts.reply} />}
      {can('note') && (
        <p>
          <button type="button" onClick={acts.note}>
            Lời nhắn không cần trả lời thêm
          </button>
        </p>
      )}
      {can('reach') && (
        <p>
          <button type="button" class="main" onClick={acts.reach}>
            {one.contact === 'phone' ? 'Đã gọi điện báo cho người viết' : 'Đã gửi thư báo cho người viết'}
          </button>
        </p>
      )}
      {can('reply') && one.state === 'answered' && (
        <More title="Trả lời bổ sung">{() => <CaseReply of={one} onReply={acts.reply} />}</More>
      )}
      {can('hand') && <More title="Giao cho người khác">{() => <CaseHand of={one} onHand={acts.hand} />}</More>}
      {can('move') && (
        <More title="Chuyển sang đơn vị khác">{() => <CaseMove of={one} known={known} onMove={acts.move} />}</More>
      )}
    </section>
  )
}

/** What was just done; it takes the focus, since the button that did it is gone. */
function Said({ children }: { readonly children: string }) {
  const place = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => place.current?.focus(), [])
  return (
    <p class="said" role="status" tabIndex={-1} ref={place}>
      {children}
    </p>
  )
}
