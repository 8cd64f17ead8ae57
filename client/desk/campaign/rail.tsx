import { campaignAddress } from '../address.ts'
import type { Campaign } from './asked.ts'
import { type StepId, stepStates, stepStateWords, steps } from './steps.ts'

/** The eight steps of a campaign, each with how far it is; the one that is looked at is marked. */
export function Rail({ of, shown }: { readonly of: Campaign; readonly shown: StepId }) {
  const states = stepStates(of)
  return (
    <nav aria-label="Các bước của đợt điều tra" class="rail screen-only">
      <ol>
        {steps.map(({ id, title }) => (
          <li key={id} class={states[id]}>
            <a href={campaignAddress(of.id, id)} aria-current={id === shown ? 'step' : undefined}>
              {title} <span class="note">{stepStateWords[states[id]]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
