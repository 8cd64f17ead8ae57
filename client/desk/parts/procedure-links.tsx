import { placeAddress, withChoices } from '../address.ts'
import type { Catalogue } from '../api.ts'
import type { Row } from '../figures/reports.ts'
import { inUse } from '../in-use.ts'
import { matchesSearch } from '../search-match.ts'

type Procedure = Catalogue['procedures'][number]
type Chosen = { readonly [name: string]: string }

/** So many are named; who looks for one types a little more. */
const most = 8

const links = (procedures: readonly Procedure[], chosen: Chosen) =>
  procedures.slice(0, most).map(({ code, name, area }) => (
    <li key={code}>
      <a href={withChoices(placeAddress('procedure', code, area), chosen)}>{name}</a> <span class="soft">{code}</span>
    </li>
  ))

type Found = { readonly of: readonly Procedure[]; readonly chosen: Chosen }

/** The procedures because of which a row was found. */
export const FoundProcedures = ({ of, chosen }: Found) =>
  of.length === 0 ? null : (
    <ul class="found-procedures">
      {links(of, chosen)}
      {of.length > most && <li class="soft">và {of.length - most} thủ tục khác</li>}
    </ul>
  )

type Without = {
  readonly typed: string
  readonly of: Pick<Catalogue, 'procedures'>
  readonly rows: readonly Row[]
  readonly by: string
  readonly chosen: Chosen
}

/** Procedures that were looked for and of which the period knows nothing: they are there all the same. */
export function ProceduresWithoutRow({ typed, of: { procedures }, rows, by, chosen }: Without) {
  if (typed.trim() === '' || (by !== 'procedure' && by !== 'area')) return null
  const isListed = ({ code, area }: Procedure) =>
    rows.some((row) => (by === 'area' ? row.scope === area : row.scope === code && row.area === area))
  const found = procedures.filter(
    (one) => inUse(one) && !isListed(one) && matchesSearch(typed, `${one.code} ${one.name}`),
  )
  if (found.length === 0) return null
  return (
    <>
      <h3>Thủ tục chưa có phiếu hay hồ sơ trong kỳ</h3>
      <FoundProcedures of={found} chosen={chosen} />
    </>
  )
}
