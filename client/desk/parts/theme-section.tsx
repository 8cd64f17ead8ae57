import { useId } from 'preact/hooks'
import { dayAt } from '../../../surveys/voice/days.ts'
import type { Theme } from '../api.ts'
import { precisionSaid } from '../precision-said.ts'
import { may } from '../session.ts'
import { More } from './more.tsx'
import { ThemeForm } from './theme-form.tsx'
import { ThemeSample } from './theme-sample.tsx'

type Parts = { readonly of: Theme; readonly onChanged: () => void }

/** One theme: its rule, how often it is right, and for those who may, changing and judging it. */
export function ThemeSection({ of, onChanged }: Parts) {
  const id = useId()
  return (
    <section aria-labelledby={id} class="theme">
      <h2 id={id}>{of.name}</h2>
      <Rule of={of} />
      <p class="soft">
        Bản {of.version}
        {of.at !== null && `, ${of.by}, ngày ${dayAt(of.at)}`}. Đúng: {precisionSaid(of.precision)}.
      </p>
      {may('theme-judged') && (
        <More title="Chấm 20 ý kiến mẫu" about={of.name}>
          {() => <ThemeSample of={of} />}
        </More>
      )}
      {may('theme-changed') && (
        <More title="Sửa từ khóa" about={of.name}>
          {() => <ThemeForm of={of} onSaved={onChanged} />}
        </More>
      )}
      {of.earlier.length > 0 && (
        <More title="Các bản trước" about={of.name}>
          {() => (
            <ul>
              {of.earlier.map((one) => (
                <li key={one.version}>
                  Bản {one.version}
                  {one.at === null ? ' (ban đầu)' : `, ${one.by}, ngày ${dayAt(one.at)}`}: <Rule of={one} />
                </li>
              ))}
            </ul>
          )}
        </More>
      )}
    </section>
  )
}

const Rule = ({ of: { any, none } }: { readonly of: Pick<Theme, 'any' | 'none'> }) => (
  <p>
    Có một trong: {any.join('; ')}.{none.length > 0 && ` Không có: ${none.join('; ')}.`}
  </p>
)
