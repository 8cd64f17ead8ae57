import { count } from '../../../surveys/voice/numbers.ts'
import { addresses } from '../address.ts'
import { Head } from '../figures/data-table.tsx'
import type { Campaign } from './asked.ts'
import { type SizeDraft, sizeField, sizesTyped, sumsOf } from './sizes-draft.ts'

type Parts = {
  readonly of: readonly SizeDraft[]
  readonly onChange: (sizes: readonly SizeDraft[]) => void
  readonly why: (field: string) => string | undefined
}

const head = (
  <Head
    what="Tổ"
    columns={[
      { title: 'Số hộ trong khung', number: () => '' },
      { title: 'Chính thức', number: () => '' },
      { title: 'Dự phòng', number: () => '' },
    ]}
  />
)

/** How many households of each group are drawn, typed beside how many there are; the sums below. */
export function SizesFields({ of, onChange, why }: Parts) {
  if (of.length === 0) return <p class="empty">Nhập khung trước; khi đó các tổ hiện ở đây để ghi số hộ.</p>
  const change = (stratum: string, part: Partial<SizeDraft>) =>
    onChange(of.map((one) => (one.stratum === stratum ? { ...one, ...part } : one)))
  return (
    <table class="stacks sizes">
      <caption>
        <span>
          Số hộ bốc ở từng tổ. Cần bao nhiêu phiếu thì tính ở trang <a href={addresses.plan}>Cỡ mẫu</a>.
        </span>
      </caption>
      {head}
      <tbody>
        {of.map((one) => (
          <Row key={one.stratum} of={one} onChange={(part) => change(one.stratum, part)} why={why} />
        ))}
      </tbody>
      <Sums of={of} />
    </table>
  )
}

type RowParts = Pick<Parts, 'why'> & { readonly of: SizeDraft; readonly onChange: (part: Partial<SizeDraft>) => void }

function Row({ of, onChange, why }: RowParts) {
  const { stratum, households } = of
  const cell = (part: 'main' | 'reserve', title: string) => {
    const refusal = why(sizeField(part, stratum))
    return (
      <td class={refusal ? 'n refused' : 'n'} data-label={title}>
        <input
          inputMode="numeric"
          autocomplete="off"
          aria-label={`${title}, ${stratum}`}
          aria-invalid={refusal ? true : undefined}
          value={of[part]}
          onInput={({ currentTarget }) => onChange({ [part]: currentTarget.value })}
        />
        {refusal && (
          <span class="why" role="alert">
            {refusal}
          </span>
        )}
      </td>
    )
  }
  return (
    <tr>
      <th scope="row">{stratum}</th>
      <td class="n" data-label="Số hộ trong khung">
        {count(households)}
      </td>
      {cell('main', 'Chính thức')}
      {cell('reserve', 'Dự phòng')}
    </tr>
  )
}

function Sums({ of }: { readonly of: readonly SizeDraft[] }) {
  const { households, main, reserve } = sumsOf(of)
  return (
    <tfoot>
      <tr>
        <th scope="row">Cộng</th>
        <td class="n" data-label="Số hộ trong khung">
          {count(households)}
        </td>
        <td class="n" data-label="Chính thức">
          {count(main)}
        </td>
        <td class="n" data-label="Dự phòng">
          {count(reserve)}
        </td>
      </tr>
    </tfoot>
  )
}

/** The same to be read. */
export function SizesTable({ of }: { readonly of: Campaign }) {
  const sizes = sizesTyped(of)
  return (
    <table class="stacks">
      <caption>
        <span>Số hộ bốc ở từng tổ</span>
      </caption>
      {head}
      <tbody>
        {sizes.map(({ stratum, households, main, reserve }) => (
          <tr key={stratum}>
            <th scope="row">{stratum}</th>
            <td class="n" data-label="Số hộ trong khung">
              {count(households)}
            </td>
            <td class="n" data-label="Chính thức">
              {main}
            </td>
            <td class="n" data-label="Dự phòng">
              {reserve}
            </td>
          </tr>
        ))}
      </tbody>
      <Sums of={sizes} />
    </table>
  )
}
