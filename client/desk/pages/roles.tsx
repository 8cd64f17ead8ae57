import { useState } from 'preact/hooks'
import { capital } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { RoleTable } from '../accounts.ts'
import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import { More } from '../parts/more.tsx'
import { Answered } from '../parts/notice.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { matchesSearch } from '../search-match.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** The table of roles itself: who may do what, and read what. */
export function Roles() {
  const asked = useAsked('roles', () => told(v1.roles.$get()))
  return (
    <>
      <PageHead
        title="Vai và quyền"
        intro={
          <>
            Mỗi việc và mỗi trang xem chỉ dành cho những vai trò ghi ở đây; không ghi là không được.
            {may('accounts-read') && (
              <>
                {' '}
                Ai giữ vai trò nào: xem <a href={addresses.accounts}>Tài khoản</a>.
              </>
            )}
          </>
        }
      >
        <PrintButton />
      </PageHead>
      <Answered of={asked}>{(table) => <Table {...table} />}</Answered>
    </>
  )
}

function Table({ roles, permissions }: RoleTable) {
  const [typed, setTyped] = useState('')
  const found = permissions.filter(({ name, sentence }) => matchesSearch(typed, `${name} ${sentence}`))
  const acts = found.filter(({ permission }) => !permission.endsWith('-read'))
  const readings = found.filter(({ permission }) => permission.endsWith('-read'))
  return (
    <>
      <section aria-labelledby="roles">
        <h2 id="roles">Các vai trò</h2>
        <dl class="facts wide">
          {roles.map(({ role, name, sentence }) => (
            <div key={role}>
              <dt>{capital(name)}</dt>
              <dd>{sentence}</dd>
            </div>
          ))}
        </dl>
      </section>
      <input
        class="search"
        type="search"
        aria-label="Tìm việc hoặc trang xem"
        placeholder="Tìm việc, ví dụ: khóa tài khoản"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.length === 0 && <p role="status">Không có việc nào khớp với nội dung tìm.</p>}
      <Part title="Được xem" isOpen={typed !== ''} {...{ roles, permissions: readings }} />
      <Part title="Được làm" isOpen={typed !== ''} {...{ roles, permissions: acts }} />
    </>
  )
}

type Given = Pick<RoleTable, 'roles' | 'permissions'> & { readonly title: string; readonly isOpen: boolean }

/** Folded: both parts are some hundred rows, of which one or two are looked for. */
const Part = ({ title, isOpen, roles, permissions }: Given) =>
  permissions.length === 0 ? null : (
    <More key={String(isOpen)} title={`${title}: ${count(permissions.length)} việc`} opened={isOpen}>
      {() => <PartTable {...{ roles, permissions }} />}
    </More>
  )

const PartTable = ({ roles, permissions }: Pick<Given, 'roles' | 'permissions'>) => (
  <table class="stacks role-table">
    <caption>
      “Đơn vị”: trong đơn vị của người giữ vai trò, hoặc mọi đơn vị nếu giữ trên toàn phường. “Phường”: chỉ người giữ
      vai trò trên toàn phường.
    </caption>
    <thead>
      <tr>
        <th scope="col">Việc</th>
        {roles.map(({ role, name }) => (
          <th key={role} scope="col">
            {capital(name)}
          </th>
        ))}
        <th scope="col">Khác</th>
      </tr>
    </thead>
    <tbody>
      {permissions.map((one) => (
        <Row key={one.permission} permission={one} roles={roles} />
      ))}
    </tbody>
  </table>
)

type OneRow = Pick<RoleTable, 'roles'> & { readonly permission: RoleTable['permissions'][number] }

const Row = ({ permission: { name, sentence, over, may, others }, roles }: OneRow) => (
  <tr>
    <th scope="row">
      {capital(name)}
      <span class="note">{sentence}</span>
    </th>
    {roles.map(({ role, name }) =>
      (may as readonly string[]).includes(role) ? (
        <td key={role} data-label={capital(name)}>
          ✓ {over === 'unit' ? 'Đơn vị' : 'Phường'}
        </td>
      ) : (
        <td key={role} class="void" data-label={name}>
          –
        </td>
      ),
    )}
    <td class={others.length === 0 ? 'void' : undefined} data-label="Khác">
      {others.length > 0 ? others.join(', ') : '–'}
    </td>
  </tr>
)
