import { count } from '../../../surveys/voice/numbers.ts'
import type { Lack } from '../documents/missing.ts'

/** What a document lacks before it is handed in, each with the way to where that is mended. */
export function DocumentLacks({ of, gaps }: { readonly of: readonly Lack[]; readonly gaps: number }) {
  if (of.length === 0 && gaps === 0) return <p class="soft screen-only">Không thiếu gì: văn bản xuất được.</p>
  return (
    <section class="waiting-list screen-only" aria-labelledby="lacks">
      <h2 id="lacks">Còn thiếu</h2>
      <ul>
        {of.map(({ says, to }) => (
          <li key={says}>{to ? <a href={to}>{says}</a> : says}</li>
        ))}
        {gaps > 0 && <li>{count(gaps)} chỗ trong [ngoặc vuông] chưa điền.</li>}
      </ul>
    </section>
  )
}
