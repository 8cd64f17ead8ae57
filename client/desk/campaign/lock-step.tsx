import { dayAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { documentAddress } from '../address.ts'
import { told, v1 } from '../api.ts'
import { Answered } from '../parts/notice.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import type { LockLook } from './asked.ts'
import { LockActs } from './lock-acts.tsx'
import { ResultsShown } from './results.tsx'
import type { StepParts } from './step-parts.ts'

/** What is unsettled and what the figures would be, the wish for the lock and its confirmation; afterwards the results. */
export function LockStep(parts: StepParts) {
  const { state, lockedAt, results } = parts.of
  if (state === 'locked' && results)
    return (
      <>
        <p>
          Khóa ngày {lockedAt === null ? '' : dayAt(lockedAt)}. Thông tin theo từng hộ đã xóa; tên và địa chỉ tự xóa 90
          ngày sau ngày khóa.
        </p>
        <Documents id={parts.of.id} />
        <ResultsShown of={results} />
      </>
    )
  return state === 'field' ? <Looking {...parts} /> : null
}

/** What is written of a locked campaign: a report with what every survey discloses, and a notice. */
const Documents = ({ id }: { readonly id: string }) =>
  may('documents-read') && (
    <p>
      Soạn <a href={documentAddress('survey', id)}>báo cáo điều tra</a> hoặc{' '}
      <a href={documentAddress('survey-notice', id)}>thông báo kết quả điều tra</a>.
    </p>
  )

function Looking(parts: StepParts) {
  const { id, lockAskedAt } = parts.of
  const asked = useAsked(`lock ${id} ${lockAskedAt}`, () => told(v1.campaigns[':id'].lock.$get({ param: { id } })))
  return (
    <Answered of={asked}>
      {(look) => (
        <>
          <Unsettled of={look} />
          <LockActs {...parts} look={look} onOutdated={asked.again} />
          {look.respondents > 0 ? (
            <>
              <h3>Số liệu nếu khóa lúc này</h3>
              <ResultsShown of={look.results} />
            </>
          ) : (
            <p class="empty">Chưa có hộ nào trả lời đủ, nên chưa có số liệu.</p>
          )}
        </>
      )}
    </Answered>
  )
}

/** What keeps the campaign from being locked, and what counts as it stands. */
function Unsettled({ of: { unsettled } }: { readonly of: LockLook }) {
  const { once, differs, checks, households, withoutForm } = unsettled
  const must = [
    once > 0 && `${count(once)} phiếu mới nhập một lần`,
    differs > 0 && `${count(differs)} phiếu nhập lệch chưa phân xử`,
    checks > 0 && `${count(checks)} hộ chưa phúc tra`,
  ].filter((one) => one !== false)
  const optional = [
    households > 0 && `${count(households)} hộ chưa đến đủ: tính như hiện nay`,
    withoutForm > 0 && `${count(withoutForm)} hộ đã trả lời mà chưa có phiếu: tính là trả lời dở dang`,
  ].filter((one) => one !== false)
  return (
    <>
      <h3>Việc dở dang</h3>
      {must.length + optional.length === 0 && <p>Không còn việc nào dở dang.</p>}
      {must.length > 0 && <p>Phải xong trước khi khóa:</p>}
      <List of={must} />
      {optional.length > 0 && <p>Không bắt buộc:</p>}
      <List of={optional} />
    </>
  )
}

const List = ({ of }: { readonly of: readonly string[] }) =>
  of.length === 0 ? null : (
    <ul>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
