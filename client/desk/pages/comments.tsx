import { useLocation } from 'preact-iso'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type Catalogue, type CommentPage, together, told, v1 } from '../api.ts'
import { catalogue } from '../known.ts'
import { CommentExport } from '../parts/comment-export.tsx'
import { CommentFilters } from '../parts/comment-filters.tsx'
import { CommentList } from '../parts/comment-list.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PagesNav } from '../parts/pages-nav.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = { readonly page: CommentPage; readonly known: Catalogue }

/** What narrows the comments, by its name in the address. */
const filters = ['q', 'unit', 'area', 'procedure', 'touchpoint', 'level', 'theme', 'stream', 'period', 'mark'] as const

/** What people wrote: read, searched, marked. */
export function Comments() {
  const { query } = useLocation()
  const chosen = Object.fromEntries(filters.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const asked = useAsked(JSON.stringify([chosen, query.page]), () =>
    together<Answer>({
      page: told(v1.comments.$get({ query: { ...chosen, ...(query.page ? { page: query.page } : {}) } })),
      known: catalogue.get(),
    }),
  )
  return (
    <>
      <PageHead
        title="Ý kiến"
        intro="Ý kiến hiện từ ngày làm việc sau ngày nhận, từ ba ý kiến trở lên của một điểm khảo sát, chỉ kèm ngày. Thông tin cá nhân được che."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} chosen={chosen} again={asked.again} />}</Answered>
    </>
  )
}

type Parts = Answer & { readonly chosen: { readonly [name: string]: string }; readonly again: () => void }

function Shown({ page, known, chosen, again }: Parts) {
  const name = JSON.stringify(chosen)
  return (
    <>
      <CommentFilters key={name} chosen={chosen} of={page} known={known} />
      <p class="soft" role="status">
        {count(page.total)} ý kiến
        {chosen.touchpoint && ` của điểm khảo sát ${chosen.touchpoint}`}
        {chosen.procedure && ` của thủ tục ${chosen.procedure}`}
      </p>
      {page.total === 0 ? (
        <Empty isNarrowed={Object.keys(chosen).length > 0} />
      ) : (
        <>
          <CommentList key={`${name} ${page.page}`} rows={page.rows} known={known} onChanged={again} />
          <PagesNav
            label="Trang ý kiến"
            page={page.page}
            pages={page.pages}
            to={(number) => pageAddress(number, chosen)}
            before="Mới hơn"
            behind="Cũ hơn"
          />
          <CommentExport chosen={chosen} total={page.total} known={known} />
        </>
      )}
    </>
  )
}

const Empty = ({ isNarrowed }: { readonly isNarrowed: boolean }) => (
  <section class="empty">
    {isNarrowed ? (
      <>
        <h2>Không có ý kiến nào như vậy</h2>
        <p>
          Gõ không dấu để tìm rộng hơn, thêm dấu * sau phần đầu của từ, hoặc{' '}
          <a href={addresses.comments}>xem mọi ý kiến</a>.
        </p>
      </>
    ) : (
      <>
        <h2>Chưa có ý kiến nào đến ngày được đọc</h2>
        <p>
          Ý kiến của người dân hiện ở đây từ ngày làm việc sau ngày nhận, khi một điểm khảo sát có ít nhất ba ý kiến.
        </p>
      </>
    )}
  </section>
)

/** The address keeps what was chosen. */
const pageAddress = (number: number, chosen: Parts['chosen']): string =>
  withChoices(addresses.comments, { ...chosen, page: number === 1 ? undefined : String(number) })
