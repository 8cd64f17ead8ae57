import { count, percent } from '../../../surveys/voice/numbers.ts'

/** The five levels in the official order and wording. */
export const levelNames = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'] as const

type Level = { readonly name: string; readonly n: number; readonly share: number }

/** How many gave each level, from 1 to 5, with their part of all. */
export function levelsOf(counts: readonly number[]): Level[] {
  const all = counts.reduce((sum, n) => sum + n, 0)
  return levelNames.map((name, i) => ({ name, n: counts[i] ?? 0, share: all > 0 ? (counts[i] ?? 0) / all : 0 }))
}

/**
 * Where each level begins and ends on a bar whose middle is the middle of “Bình thường”: who is not satisfied to the
 * left, who is satisfied to the right. Between 0 and 1.
 *
 * @example
 * spansOf([0.1, 0.1, 0.2, 0.3, 0.3]).map(({ from }) => Math.round(from * 100)) // => [35, 40, 45, 55, 70]
 */
export function spansOf(shares: readonly number[]): { readonly from: number; readonly to: number }[] {
  const left = (shares[0] ?? 0) + (shares[1] ?? 0) + (shares[2] ?? 0) / 2
  let at = 0.5 - left / 2
  return shares.map((share) => {
    const from = at
    at += share / 2
    return { from, to: at }
  })
}

/** What people answered to the one required question: a bar to both sides of its middle, and the numbers it is made of. */
export function LevelsBar({ counts, about }: { readonly counts: readonly number[]; readonly about: string }) {
  const levels = levelsOf(counts)
  const spans = spansOf(levels.map(({ share }) => share))
  const said = levels.map(({ name, share }) => `${name.toLowerCase()} ${percent(share)}`).join(', ')
  const pc = (part: number) => `${(part * 100).toFixed(2)}%`
  return (
    <figure class="levels">
      <svg role="img" aria-label={`${about}: ${said}`}>
        {spans.map(({ from, to }, i) => (
          <rect
            key={levelNames[i]}
            class={`level-${i + 1}`}
            x={pc(from)}
            width={pc(to - from)}
            height="2em"
            y="0.25em"
          />
        ))}
        <line class="middle" x1="50%" x2="50%" y1="0em" y2="2.5em" />
      </svg>
      <LevelTable of={levels} about={about} />
    </figure>
  )
}

/** The numbers behind the bar; narrow enough to stay a table on a phone. */
const LevelTable = ({ of, about }: { readonly of: readonly Level[]; readonly about: string }) => (
  <table class="level-table">
    <caption class="unseen">{about}: năm mức trả lời</caption>
    <thead>
      <tr>
        <th scope="col">Mức</th>
        <th scope="col" class="n">
          Phiếu
        </th>
        <th scope="col" class="n">
          Tỷ lệ
        </th>
      </tr>
    </thead>
    <tbody>
      {of.map(({ name, n, share }, place) => (
        <tr key={name}>
          <th scope="row">
            <span class={`swatch level-${place + 1}`} aria-hidden="true" />
            {name}
          </th>
          <td class="n">{count(n)}</td>
          <td class="n">{percent(share)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
