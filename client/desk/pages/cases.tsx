import { useLocation } from 'preact-iso'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type CasePage, type Catalogue, together, told, v1 } from '../api.ts'
import { catalogue } from '../known.ts'
import { CaseTable } from '../parts/case-table.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PagesNav } from '../parts/pages-nav.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { QueryPicker, useChosen } from '../parts/query-picker.tsx'
import { useAsked } from '../use-asked.ts'

const lists = {
  waiting: 'Chờ phường trả lời',
  mine: 'Việc của tôi',
  answered: 'Chờ người dân đánh giá',
  closed: 'Đã khép',
  all: 'Tất cả',
} as const

type Answer = { readonly page: CasePage; readonly known: Catalogue }

/** Wishes for a reply: what is due first stands first. */
export function Cases() {
  const list = useChosen('list', lists)
  const { query } = useLocation()
  const asked = useAsked(JSON.stringify([list, query.page]), () =>
    together<Answer>({
      page: told(v1.cases.$get({ query: { list, ...(query.page ? { page: query.page } : {}) } })),
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <PageHead
        title="Chờ trả lời"
        intro="Ý kiến mà người dân đề nghị trả lời. Người nhận là người trả lời; hạn tính theo ngày làm việc và dừng khi đã trả lời."
      >
        <QueryPicker label="Danh sách" name="list" options={lists} />
        <PrintButton />
      </PageHead>
      <Answered of={asked}>
        {({ page, known }) =>
          page.total === 0 ? (
            <p class="empty">{empty[list]}</p>
          ) : (
            <>
              <CaseTable rows={page.rows} known={known} caption={`${count(page.total)} yêu cầu`} />
              <PagesNav
                label="Trang yêu cầu trả lời"
                page={page.page}
                pages={page.pages}
                to={(number) => withChoices(addresses.cases, { list, page: String(number) })}
              />
            </>
          )
        }
      </Answered>
    </>
  )
}

const empty: { readonly [L in keyof typeof lists]: string } = {
  waiting: 'Không có yêu cầu nào đang chờ phường trả lời.',
  mine: 'Không có yêu cầu nào đến lượt anh/chị.',
  answered: 'Không có yêu cầu nào đang chờ người dân đánh giá.',
  closed: 'Chưa có yêu cầu nào đã khép.',
  all: 'Chưa có ai đề nghị trả lời. Người trả lời phiếu đánh dấu ô “Tôi muốn phường trả lời ý kiến này”.',
}
