import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { campaignAddress, interviewerAddress, keyingAddress } from '../address.ts'
import { told, v1 } from '../api.ts'
import type { CampaignSummary } from '../campaign/asked.ts'
import { formTitle } from '../campaign/forms.ts'
import { PlanForm } from '../campaign/plan-form.tsx'
import { daysWords, stateWords } from '../campaign/words.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** The surveys of a sample: where each stands, and who does what next. */
export function Campaigns() {
  const asked = useAsked('campaigns', () => told(v1.campaigns.$get()))
  const [planning, setPlanning] = useState(false)
  const { route } = useLocation()
  return (
    <>
      <PageHead
        title="Đợt điều tra"
        intro="Điều tra chọn mẫu hằng năm: bốc thăm hộ công khai, đến từng hộ, nhập phiếu hai lần, phúc tra rồi khóa số liệu."
      >
        {may('campaign-planned') && !planning && (
          <button type="button" class="main" onClick={() => setPlanning(true)}>
            Lập đợt điều tra
          </button>
        )}
      </PageHead>
      {planning && <PlanForm onPlanned={(id) => route(campaignAddress(id))} onClose={() => setPlanning(false)} />}
      <Answered of={asked}>
        {({ campaigns }) => (campaigns.length === 0 ? <NoneYet /> : <List campaigns={campaigns} />)}
      </Answered>
    </>
  )
}

const NoneYet = () => (
  <p class="empty">
    Chưa có đợt điều tra nào.{' '}
    {may('campaign-planned')
      ? 'Lập đợt điều tra khi đã biết phiếu hỏi và ngày đến hộ; danh sách hộ nhập ở bước sau.'
      : 'Cán bộ quản lý khảo sát lập đợt điều tra; khi đó đợt hiện ở đây.'}
  </p>
)

const List = ({ campaigns }: { readonly campaigns: readonly CampaignSummary[] }) => (
  <DataTable
    caption="Mới nhất xếp trước"
    what="Đợt điều tra"
    rows={campaigns}
    keyOf={({ id }) => id}
    nameOf={Named}
    columns={columns}
  />
)

/** Each is led to what he may open: the whole campaign, or the forms to be keyed. */
function Named({ id, name }: CampaignSummary) {
  if (may('campaigns-read')) return <a href={campaignAddress(id)}>{name}</a>
  if (may('forms-read')) return <a href={keyingAddress(id)}>{name}</a>
  // Not a page of the desk: it works without network, with the whole of an interviewer's work.
  return may('visits-recorded') ? <a href={interviewerAddress}>{name}</a> : name
}

const columns: readonly Column<CampaignSummary>[] = [
  { title: 'Phiếu hỏi', text: ({ questionnaire, version }) => formTitle(questionnaire, version) },
  { title: 'Ngày đến hộ', text: daysWords },
  { title: 'Trạng thái', text: ({ state }) => stateWords[state].stands },
  { title: 'Việc tiếp theo', text: ({ state }) => stateWords[state].next },
]
