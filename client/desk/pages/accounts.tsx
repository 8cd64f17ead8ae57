import { useState } from 'preact/hooks'
import { type Account, type OpenLink, type RoleTable, roleNames } from '../accounts.ts'
import { addresses } from '../address.ts'
import { together, told, v1 } from '../api.ts'
import { AccountNotices } from '../parts/account-notices.tsx'
import { AccountRoles } from '../parts/account-roles.tsx'
import { AccountTable } from '../parts/account-table.tsx'
import { InviteForm } from '../parts/invite-form.tsx'
import { Answered } from '../parts/notice.tsx'
import { OpenLinks } from '../parts/open-links.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { matchesSearch } from '../search-match.ts'
import { may } from '../session.ts'
import { type AccountActs, useAccountActs } from '../use-account-acts.ts'
import { useAsked } from '../use-asked.ts'

type Lists = {
  readonly accounts: { readonly accounts: readonly Account[] }
  readonly links: { readonly invitations: readonly OpenLink[] }
  readonly table: RoleTable
}

/** Everybody with an account: who may what, and what an administrator does about it. */
export function Accounts() {
  const asked = useAsked('accounts', () =>
    together<Lists>({
      accounts: told(v1.accounts.$get()),
      links: told(v1.invitations.$get()),
      table: told(v1.roles.$get()),
    }),
  )
  const acts = useAccountActs(asked.again)
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <PageHead title="Tài khoản" intro={<Intro />}>
        {may('invited') && (
          <button type="button" class="main" onClick={() => setInviting(true)}>
            Mời người dùng
          </button>
        )}
      </PageHead>
      <Answered of={asked}>
        {(lists) => (
          <>
            <AccountNotices acts={acts} names={roleNames(lists.table)} />
            {inviting && (
              <InviteForm
                table={lists.table}
                onClose={() => setInviting(false)}
                onMade={(made) => {
                  setInviting(false)
                  acts.show(made)
                }}
              />
            )}
            <Found {...lists} acts={acts} />
          </>
        )}
      </Answered>
    </>
  )
}

const Intro = () => (
  <>
    Ai vào được trang quản lý và được làm gì. Vai trò nào làm việc nào: xem <a href={addresses.roles}>Vai và quyền</a>.
  </>
)

function Found({ accounts: { accounts }, links, table, acts }: Lists & { readonly acts: AccountActs }) {
  const [typed, setTyped] = useState('')
  const [editing, setEditing] = useState<string>()
  const names = roleNames(table)
  const edited = accounts.find(({ login }) => login === editing)
  const found = accounts.filter(({ login, name, roles }) =>
    matchesSearch(typed, [login, name, ...roles.map(names.held)].join(' ')),
  )
  return (
    <>
      {edited && (
        <AccountRoles key={edited.login} account={edited} {...{ table, acts }} onClose={() => setEditing(undefined)} />
      )}
      <input
        class="search"
        type="search"
        aria-label="Tìm tài khoản"
        placeholder="Tìm theo tên, vai trò hoặc đơn vị"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Tables found={found} {...{ names, acts }} onRoles={({ login }) => setEditing(login)} />
      <OpenLinks links={links.invitations} {...{ names, acts }} />
    </>
  )
}

type Shown = Omit<Parameters<typeof AccountTable>[0], 'accounts' | 'caption'>

/** Those in use, and those that were closed. */
function Tables({ found, ...shown }: Shown & { readonly found: readonly Account[] }) {
  const open = found.filter(({ disabledAt }) => disabledAt === null)
  const closed = found.filter(({ disabledAt }) => disabledAt !== null)
  return (
    <>
      <section aria-labelledby="open-accounts">
        <h2 id="open-accounts">Đang dùng</h2>
        {open.length > 0 ? (
          <AccountTable accounts={open} caption={`${open.length} tài khoản`} {...shown} />
        ) : (
          <p role="status">Không có tài khoản đang dùng nào khớp với nội dung tìm.</p>
        )}
      </section>
      {closed.length > 0 && (
        <section aria-labelledby="closed-accounts">
          <h2 id="closed-accounts">Đã khóa</h2>
          <AccountTable accounts={closed} caption="Không đăng nhập được; việc đã làm vẫn được lưu" {...shown} />
        </section>
      )}
    </>
  )
}
