import { useState } from 'preact/hooks'
import { type Failure, type Kiosk, type PairingOffer, told, v1 } from './api.ts'

/** A pairing code on the screen: whose it is, and until when it holds by this computer's own clock. */
export type Offer = PairingOffer & { readonly name: string; readonly until: number }
/** What was just done to a tablet. */
export type KioskDone = {
  readonly what: 'retired' | 'reopened' | 'changed'
  readonly id: string
  readonly name: string
}

type Named = Pick<Kiosk, 'id' | 'name'>

/** Pairing codes for tablets, and taking tablets out of use and back. `onDone` is for showing the new state. */
export function useKioskActs(onDone: () => void) {
  const [asked, setAsked] = useState<Kiosk>()
  const [done, setDone] = useState<KioskDone>()
  const [failure, setFailure] = useState<Failure>()
  const { offer, open, close } = useOffer()

  function finish(what?: KioskDone) {
    setAsked(undefined)
    setFailure(undefined)
    setDone(what)
    onDone()
  }
  function show(pairing: PairingOffer, name: string) {
    open(pairing, name)
    finish()
  }
  async function renew({ id, name }: Named) {
    const made = await told(v1.kiosks[':id'].pairing.$post({ param: { id } }))
    return made.ok ? show(made.value, name) : setFailure(made.failure)
  }
  async function act(what: Act, { id, name }: Named) {
    const answer = await told(sent[what](id))
    setAsked(undefined)
    if (!answer.ok) return setFailure(answer.failure)
    if (offer?.id === id) close()
    finish({ what, id, name })
  }

  return {
    /** The tablet about to be retired, while the question stands. */
    asked,
    ask: setAsked,
    keep: () => setAsked(undefined),
    ...{ done, failure, offer, show, renew },
    closeOffer: close,
    retire: (kiosk: Named) => act('retired', kiosk),
    reopen: (kiosk: Named) => act('reopened', kiosk),
    changed: ({ id, name }: Named) => finish({ what: 'changed', id, name }),
  }
}

export type KioskActs = ReturnType<typeof useKioskActs>

/** The pairing code on the screen, if one is. */
function useOffer() {
  const [offer, setOffer] = useState<Offer>()
  return {
    offer,
    open: (pairing: PairingOffer, name: string) => setOffer({ ...pairing, name, until: Date.now() + pairing.lasts }),
    close: () => setOffer(undefined),
  }
}

type Act = Exclude<KioskDone['what'], 'changed'>

const { retirement } = v1.kiosks[':id']

/** How each is asked of the server. */
const sent = {
  retired: (id: string) => retirement.$post({ param: { id } }),
  reopened: (id: string) => retirement.$delete({ param: { id } }),
}
