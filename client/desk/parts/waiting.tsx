import { count } from '../../../surveys/voice/numbers.ts'
import { addresses } from '../address.ts'
import { type Proposal, told, v1 } from '../api.ts'
import { ageOf, proposalTitle, proposerOf } from '../say-proposal.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

type Parts = {
  /** Of one kind only. */
  readonly only?: Proposal['kind'] | undefined
}

/** What waits for a second person, on the first page of whoever may see it; nothing where nothing waits. */
export function Waiting({ only }: Parts) {
  return may('proposals-read') ? <Found only={only} /> : null
}

function Found({ only }: Parts) {
  const { answer } = useAsked('waiting', () => told(v1.proposals.$get({ query: { state: 'open' } })))
  const all = answer?.ok ? answer.value.proposals : []
  const found = all.filter(({ kind }) => only === undefined || kind === only)
  if (found.length === 0) return null
  const mine = found.filter(({ mayConfirm }) => mayConfirm).length
  return (
    <section class="waiting-list" aria-labelledby="waits">
      <h2 id="waits">Chờ xác nhận ({count(found.length)})</h2>
      <ul>
        {found.slice(0, mostShown).map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
      <p>
        <a href={addresses.proposals}>
          {mine > 0 ? `Xem và xác nhận ${count(mine)} đề nghị` : 'Xem các đề nghị đang chờ'}
        </a>
      </p>
    </section>
  )
}

const mostShown = 5

const Line = ({ of: one }: { readonly of: Proposal }) => (
  <li>
    <b>{proposalTitle(one)}</b>: {proposerOf(one)} đề nghị, đã chờ {ageOf(Date.now() - one.at)}
  </li>
)
