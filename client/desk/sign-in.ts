import { type Failure, told, v1 } from './api.ts'
import { locked, session, unlocked } from './session.ts'

/** Asks the server who is signed in. */
export async function loadSession(): Promise<void> {
  const answer = await told(v1.session.$get())
  if (answer.ok) session.value = { state: 'in', ...answer.value }
  else if (!['signInNeeded', 'sessionLocked'].includes(answer.failure.problem))
    session.value = { state: 'unreachable', failure: answer.failure }
}

/** Signs in. @param code where there is a second factor. @returns why it could not be done. */
export async function signIn(login: string, password: string, code: string): Promise<Failure | undefined> {
  const answer = await told(v1.session.$post({ json: { login, password, code } }))
  if (!answer.ok) return answer.failure
  await loadSession()
  return undefined
}

/** Takes the cover away. @returns why it could not be done. */
export async function unlock(password: string): Promise<Failure | undefined> {
  const answer = await told(v1.session.unlock.$post({ json: { password } }))
  if (!answer.ok) return answer.failure
  unlocked()
  if (session.value.state !== 'in') await loadSession()
  return undefined
}

/** Pages of this browser tell one another that a session goes on. */
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('session')
others?.addEventListener('message', () => locked.value && lookWhetherLocked())

/** Tells the other pages that the session goes on: each looks by itself, and takes its cover away. */
export const tellUnlocked = (): void => others?.postMessage('unlocked')

/** Takes the cover away if it lies here only: somebody has been at work in another window meanwhile. */
export async function lookWhetherLocked(): Promise<void> {
  const answer = await told(v1.session.$get())
  if (!answer.ok) return
  unlocked()
  if (session.value.state !== 'in') session.value = { state: 'in', ...answer.value }
}

/** Signs out. @returns why it could not be done; then the person is still signed in. */
export async function signOut(): Promise<Failure | undefined> {
  const answer = await told(v1.session.$delete())
  if (!answer.ok) return answer.failure
  const before = session.value
  session.value = { state: 'out', why: 'left', atProvider: before.state === 'in' && before.byProvider }
  locked.value = false
  return undefined
}
