import { useLocation } from 'preact-iso'
import { count } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { type Catalogue, type LogPage, together, told, v1 } from '../api.ts'
import { LogTable } from '../figures/log-table.tsx'
import { LogFilters } from '../parts/log-filters.tsx'
import { LogHead } from '../parts/log-head.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { useAsked } from '../use-asked.ts'

type Answer = { readonly page: LogPage; readonly catalogue: Catalogue }

/** What narrows the log, by its name in the address. */
const filters = ['from', 'to', 'by', 'act', 'subject', 'unit', 'page', 'head'] as const

/** For leaders and auditors: who did what, when, and why. */
export function Log() {
  const { query } = useLocation()
  const chosen = Object.fromEntries(filters.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const asked = useAsked(JSON.stringify(chosen), () =>
    together<Answer>({ page: told(v1.log.$get({ query: chosen })), catalogue: told(v1.catalogue.$get()) }),
  )
  return (
    <>
      <PageHead
        title="Nhật ký"
        intro="Mọi việc đã làm, người làm, lúc nào, vì sao. Không ai sửa hay xóa được dòng nào. Việc người dân trả lời không nằm ở đây."
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(answer) => <Shown {...answer} chosen={chosen} />}</Answered>
    </>
  )
}

type Parts = Answer & { readonly chosen: { readonly [name: string]: string } }

function Shown({ page, catalogue, chosen }: Parts) {
  const { head: _, page: __, ...narrowing } = chosen
  const isNarrowed = Object.keys(narrowing).length > 0
  return (
    <>
      <LogFilters key={JSON.stringify(narrowing)} chosen={narrowing} of={page} units={catalogue.units} />
      {page.total === 0 ? (
        <p class="empty">
          {isNarrowed ? (
            <>
              Không có dòng nào như vậy. <a href={addresses.log}>Xem mọi dòng</a>.
            </>
          ) : (
            'Nhật ký chưa có dòng nào.'
          )}
        </p>
      ) : (
        <>
          <LogTable of={page} units={catalogue.units} />
          <Pages of={page} chosen={chosen} />
        </>
      )}
      <LogHead of={page} chosen={chosen} />
    </>
  )
}

/** The way from page to page; the address keeps the rest. */
function Pages({ of: { page, pages, total }, chosen }: { readonly of: LogPage; readonly chosen: Parts['chosen'] }) {
  const to = (number: number) =>
    withChoices(addresses.log, { ...chosen, page: number === 1 ? undefined : String(number) })
  return (
    <nav class="actions" aria-label="Trang nhật ký">
      {page > 1 && <a href={to(page - 1)}>← Mới hơn</a>}
      <span>
        Trang {count(page)} trên {count(pages)}, {count(total)} dòng
      </span>
      {page < pages && <a href={to(page + 1)}>Cũ hơn →</a>}
    </nav>
  )
}
