import { momentAt } from '../../../surveys/voice/days.ts'
import type { OpenLink, RoleNames } from '../accounts.ts'
import { may } from '../session.ts'
import type { AccountActs } from '../use-account-acts.ts'

type Parts = { readonly links: readonly OpenLink[]; readonly names: RoleNames; readonly acts: AccountActs }

/** The links that still work: whom they were made for, by whom, until when; and taking one back. */
export const OpenLinks = (parts: Parts) => (
  <section aria-labelledby="open-links">
    <h2 id="open-links">Liên kết còn dùng được</h2>
    {parts.links.length === 0 ? (
      <p class="soft">Không có liên kết nào đang chờ mở. Mỗi liên kết dùng một lần, trong 72 giờ.</p>
    ) : (
      <Table {...parts} />
    )}
  </section>
)

const Table = ({ links, names, acts }: Parts) => (
  <table class="stacks">
    <caption>Mới nhất xếp trước</caption>
    <thead>
      <tr>
        <th scope="col">Để làm gì, cho ai</th>
        <th scope="col">Người tạo</th>
        <th scope="col">Hết hạn</th>
        <td />
      </tr>
    </thead>
    <tbody>
      {links.map((link) => (
        <tr key={link.id}>
          <th scope="row">
            {purposeOf(link, names)}
            {link.label && <span class="note">{link.label}</span>}
          </th>
          <td data-label="Người tạo">{link.by ?? 'dòng lệnh'}</td>
          <td data-label="Hết hạn">{momentAt(link.expiresAt)}</td>
          <td class="act">
            {may('invitation-withdrawn') && (
              <button type="button" class="quiet" onClick={() => acts.ask({ kind: 'withdraw', link })}>
                Thu hồi<span class="unseen"> {purposeOf(link, names)}</span>
              </button>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const purposeOf = ({ login, roles, unit }: OpenLink, names: RoleNames): string =>
  login === null ? `Mời ${roles.map(names.role).join(', ')} (${names.unit(unit)})` : `Đặt lại mật khẩu của ${login}`
