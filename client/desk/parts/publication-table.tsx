import { momentAt } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { publicationAddress } from '../address.ts'
import type { Publication } from '../api.ts'
import { periodTitle } from '../periods.ts'
import { PublicationState, publishers } from './publication-state.tsx'

/** Every revision of every published period, and whether it still says what the data say. */
export function PublicationTable({ publications }: { readonly publications: readonly Publication[] }) {
  if (publications.length === 0) return <p>Chưa công bố kỳ nào.</p>
  const isLatest = ({ period, revision }: Publication) =>
    publications.every((one) => one.period !== period || one.revision <= revision)
  return (
    <section>
      <table class="stacks">
        <caption>
          <span>Kỳ mới nhất đứng trước</span>
        </caption>
        <thead>
          <Headings />
        </thead>
        <tbody>
          {publications.map((one) => (
            <Revision key={`${one.period} ${one.revision}`} of={one} latest={isLatest(one)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Headings = () => (
  <tr>
    {['Kỳ', 'Công bố lúc', 'Người chuẩn bị, người xác nhận'].map((title) => (
      <th key={title} scope="col">
        {title}
      </th>
    ))}
    <th scope="col" class="n">
      Phiếu tính
    </th>
    <th scope="col" class="n">
      Phiếu loại
    </th>
    <th scope="col">Lý do</th>
    <th scope="col">Hiện nay</th>
  </tr>
)

const Revision = ({ of: one, latest }: { readonly of: Publication; readonly latest: boolean }) => (
  <tr>
    <th scope="row">
      <a href={publicationAddress(one.period, one.revision)}>
        {periodTitle(one.period) ?? one.period}, lần {one.revision}
      </a>
    </th>
    <td data-label="Công bố lúc">{momentAt(one.publishedAt)}</td>
    <td data-label="Người chuẩn bị, người xác nhận">{publishers(one)}</td>
    <td class="n" data-label="Phiếu tính">
      {count(one.counted)}
    </td>
    <td class="n" data-label="Phiếu loại">
      {count(one.excluded)}
    </td>
    <td data-label="Lý do" class={one.reason ? undefined : 'void'}>
      {one.reason || '–'}
    </td>
    <td data-label="Hiện nay">
      <PublicationState current={one.current} latest={latest} />
    </td>
  </tr>
)
