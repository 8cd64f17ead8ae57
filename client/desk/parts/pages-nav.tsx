import { count } from '../../../surveys/voice/numbers.ts'

type Parts = {
  /** What the pages are of, for those who do not see them. */
  readonly label: string
  readonly page: number
  readonly pages: number
  /** The address of a page. */
  readonly to: (page: number) => string
  /** What lies before and behind: newer and older where it goes by time. */
  readonly before?: string
  readonly behind?: string
}

/** The way from page to page of a list; nothing where there is one. */
export function PagesNav({ label, page, pages, to, before = 'Trang trước', behind = 'Trang sau' }: Parts) {
  if (pages === 1) return null
  return (
    <nav class="actions" aria-label={label}>
      {page > 1 && <a href={to(page - 1)}>← {before}</a>}
      <span>
        Trang {count(page)} trên {count(pages)}
      </span>
      {page < pages && <a href={to(page + 1)}>{behind} →</a>}
    </nav>
  )
}
