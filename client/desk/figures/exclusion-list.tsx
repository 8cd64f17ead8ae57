import type { KeptExclusion } from '../api.ts'
import { momentAt } from '../format.ts'

/**
 * A response's id as it is told apart on paper: the end of it, for ids of the
 * same hour begin alike.
 *
 * @example
 * shortId('0199c3f2-7c1e-7abc-8def-0123456789ab') // => '…456789ab'
 * shortId('p-17') // => 'p-17'
 */
export const shortId = (id: string): string => (id.length > 12 ? `…${id.slice(-8)}` : id)

/** Each answer left out of a publication: why, when and by whom. */
export function ExclusionList({ of }: { readonly of: readonly KeptExclusion[] }) {
  return (
    <table class="stacks">
      <caption>
        <span>Phiếu không bị xóa hay sửa: chỉ không tính vào số liệu, và có thể tính lại</span>
      </caption>
      <thead>
        <tr>
          {['Mã phiếu', 'Lý do', 'Loại lúc', 'Người loại'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map(({ response, reason, at, by }) => (
          <tr key={response}>
            <th scope="row" class="code" title={response}>
              {shortId(response)}
            </th>
            <td data-label="Lý do">{reason}</td>
            <td data-label="Loại lúc">{momentAt(at)}</td>
            <td data-label="Người loại">{by}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
