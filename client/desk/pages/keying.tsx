import { useRoute } from 'preact-iso'
import { addresses } from '../address.ts'
import { together, told, v1 } from '../api.ts'
import type { CampaignForm, CampaignSummary } from '../campaign/asked.ts'
import { FormList } from '../campaign/form-list.tsx'
import { KeyingDesk } from '../campaign/keying-desk.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = {
  readonly list: { readonly campaigns: readonly CampaignSummary[] }
  readonly kept: { readonly forms: readonly CampaignForm[] }
}

/** The paper forms of one campaign, for those who key them and see nothing else of it. */
export function Keying() {
  const { id = '' } = useRoute().params
  const asked = useAsked(`keying ${id}`, () =>
    together<Answer>({
      list: told(v1.campaigns.$get()),
      kept: told(v1.campaigns[':id'].forms.$get({ param: { id } })),
    }),
  )
  return (
    <>
      <p class="back">
        <a href={addresses.campaigns}>← Đợt điều tra</a>
      </p>
      <Answered of={asked}>
        {({ list, kept: { forms } }) => {
          const campaign = list.campaigns.find((one) => one.id === id)
          return campaign ? <Desk {...{ campaign, forms }} onKeyed={asked.again} /> : null
        }}
      </Answered>
    </>
  )
}

type Parts = {
  readonly campaign: CampaignSummary
  readonly forms: readonly CampaignForm[]
  readonly onKeyed: () => void
}

const Desk = ({ campaign, forms, onKeyed }: Parts) => (
  <>
    <PageHead
      title={`Nhập phiếu: ${campaign.name}`}
      intro="Mỗi phiếu giấy do hai người khác nhau nhập; người nhập không thấy gì của lần nhập kia."
    />
    <h2>Phiếu giấy</h2>
    {campaign.state === 'field' ? (
      <KeyingDesk {...{ campaign, forms, onKeyed }} />
    ) : (
      <p class="empty">Chỉ nhập phiếu trong thời gian thực địa; đợt này chưa bắt đầu hoặc đã khóa số liệu.</p>
    )}
    <FormList forms={forms} />
  </>
)
