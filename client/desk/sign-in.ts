import { type Failure, told, v1 } from './api.ts'
import { session } from './session.ts'

/** Asks the server who is signed in. */
export async function loadSession(): Promise<void> {
  const answer = await told(v1.session.$get())
  if (answer.ok) session.value = { state: 'in', ...answer.value }
  else if (answer.failure.problem !== 'signInNeeded') session.value = { state: 'unreachable', failure: answer.failure }
}

/** Signs in. @returns why it could not be done. */
export async function signIn(login: string, password: string): Promise<Failure | undefined> {
  const answer = await told(v1.session.$post({ json: { login, password } }))
  if (!answer.ok) return answer.failure
  await loadSession()
  return undefined
}

/** Signs out. @returns why it could not be done; then the person is still signed in. */
export async function signOut(): Promise<Failure | undefined> {
  const answer = await told(v1.session.$delete())
  if (!answer.ok) return answer.failure
  session.value = { state: 'out', why: 'left' }
  return undefined
}
