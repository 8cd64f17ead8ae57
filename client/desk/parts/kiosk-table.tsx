import { count } from '../../../surveys/voice/numbers.ts'
import { touchpointAddress } from '../address.ts'
import type { Kiosk } from '../api.ts'
import { type Warning, warningsOf } from '../kiosk-warnings.ts'
import { may } from '../session.ts'
import type { KioskActs } from '../use-kiosk-acts.ts'
import { KioskState } from './kiosk-state.tsx'

type Parts = {
  readonly kiosks: readonly Kiosk[]
  readonly caption: string
  /** The version the server runs. */
  readonly program: string
  readonly acts: KioskActs
  readonly onChange: (kiosk: Kiosk) => void
}

/** Tablets and how they stand, with what can be done to each. */
export function KioskTable({ kiosks, caption, ...rest }: Parts) {
  return (
    <table class="stacks kiosks">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Máy, nơi đặt</th>
          <th scope="col">Tình trạng</th>
          <th scope="col" class="n">
            Phiếu chờ gửi
          </th>
          <th scope="col">Phiên bản</th>
          <th scope="col">Lưu ý</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {kiosks.map((kiosk) => (
          <Row key={kiosk.id} kiosk={kiosk} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

type OneRow = Pick<Parts, 'program' | 'acts' | 'onChange'> & { readonly kiosk: Kiosk }

function Row({ kiosk, program, acts, onChange }: OneRow) {
  const warnings = warningsOf(kiosk, program)
  return (
    <tr>
      <th scope="row">
        {kiosk.name}
        <Where of={kiosk} />
      </th>
      <td data-label="Tình trạng">
        <KioskState of={kiosk} />
      </td>
      <td class={kiosk.waiting === null ? 'n void' : 'n'} data-label="Phiếu chờ gửi">
        {kiosk.waiting === null ? '–' : count(kiosk.waiting)}
      </td>
      <td class={kiosk.version === null ? 'void' : undefined} data-label="Phiên bản">
        {kiosk.version ?? '–'}
      </td>
      <td class={warnings.length === 0 ? 'void' : undefined} data-label="Lưu ý">
        {warnings.length === 0 ? '–' : <Warnings of={warnings} />}
      </td>
      <td class="act">
        <Acts kiosk={kiosk} acts={acts} onChange={onChange} />
      </td>
    </tr>
  )
}

function Where({ of: { touchpoint, procedures } }: { readonly of: Kiosk }) {
  const { code, counter, names } = touchpoint
  return (
    <span class="note">
      <a href={touchpointAddress(code)}>{[counter, names.procedure ?? names.area].filter(Boolean).join(' · ')}</a>
      {procedures.length > 0 && ` · chọn trong ${count(procedures.length)} thủ tục`}
    </span>
  )
}

const Warnings = ({ of }: { readonly of: readonly Warning[] }) => (
  <ul class="kiosk-warnings">
    {of.map(({ grave, says }) => (
      <li key={says} class={grave ? 'why' : undefined}>
        {says}
      </li>
    ))}
  </ul>
)

function Acts({ kiosk, acts, onChange }: Omit<OneRow, 'program'>) {
  if (!may('kiosk-changed')) return null
  const whose = <span class="unseen"> {kiosk.name}</span>
  if (kiosk.state === 'retired')
    return (
      <button type="button" class="quiet" onClick={() => acts.reopen(kiosk)}>
        Dùng lại{whose}
      </button>
    )
  return (
    <>
      <button type="button" class="quiet" onClick={() => acts.renew(kiosk)}>
        Mã ghép nối mới{whose}
      </button>
      <button type="button" class="quiet" onClick={() => onChange(kiosk)}>
        Sửa{whose}
      </button>
      <button type="button" class="quiet" onClick={() => acts.ask(kiosk)}>
        Ngừng{whose}
      </button>
    </>
  )
}
