import { addresses } from '../address.ts'
import { told, v1 } from '../api.ts'
import { dueSoon, kindSaid, stepSaid } from '../data-requests.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'

/** What is due about personal data within three days, on the first page of whoever may do it; nothing where nothing is. */
export const RequestsDue = () => (may('data-request-closed') ? <Found /> : null)

const days = 3

function Found() {
  const { answer } = useAsked('requests-due', () => told(v1.requests.$get()))
  if (!answer?.ok) return null
  const { today } = answer.value
  const due = dueSoon(answer.value, days)
  if (due.length === 0) return null
  return (
    <section class="waiting-list" aria-labelledby="requests-due">
      <h2 id="requests-due">Yêu cầu về dữ liệu cá nhân sắp đến hạn</h2>
      <ul>
        {due.map((one) => (
          <li key={one.id}>
            <b>
              {one.reference}, {kindSaid(one).toLowerCase()}
            </b>
            : {stepSaid(one.step, today)}
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.requests}>Mở sổ yêu cầu</a>
      </p>
    </section>
  )
}
