import { count } from '../../../surveys/voice/numbers.ts'
import { type Column, DataTable } from '../figures/data-table.tsx'
import { More } from '../parts/more.tsx'
import type { CampaignForm } from './asked.ts'
import { formStates } from './form-states.ts'

/** How many paper forms are how far, and which. */
export function FormList({ forms }: { readonly forms: readonly CampaignForm[] }) {
  if (forms.length === 0) return <p class="empty">Chưa có hộ nào được giao, nên chưa có phiếu giấy.</p>
  return (
    <>
      <h3>Phiếu theo trạng thái</h3>
      {formStates.map(([state, title]) => {
        const own = forms.filter((one) => one.state === state)
        return (
          own.length > 0 && (
            <More key={state} title={`${title}: ${count(own.length)} phiếu`}>
              {() => (
                <DataTable
                  caption={title}
                  unseen
                  what="Số phiếu"
                  rows={own}
                  keyOf={({ form }) => form}
                  nameOf={({ form }) => form}
                  columns={columns}
                />
              )}
            </More>
          )
        )
      })}
    </>
  )
}

const columns: readonly Column<CampaignForm>[] = [
  { title: 'Tổ', text: ({ stratum }) => stratum },
  { title: 'Việc', text: workOf },
]

function workOf({ state, pass, isMine, isReread }: CampaignForm): string {
  if (pass !== null) return `chờ nhập lần ${pass}`
  if (state === 'final') return isReread ? 'đã xong; đọc lại lần thứ ba để kiểm tra' : 'đã xong'
  if (state === 'differs') return 'chờ phân xử chỗ lệch'
  return isMine ? 'chờ người khác nhập' : 'chờ nhập'
}
