import { useState } from 'preact/hooks'
import { type Catalogue, type Failure, type Kiosk, type PairingOffer, type Touchpoint, told, v1 } from './api.ts'
import { firstKioskDraft, type KioskDraft, refuseKiosk } from './kiosk-draft.ts'
import { useSending } from './use-sending.ts'

/** What the form of a tablet works with, and who hears what became of it. */
export type KioskFormParts = {
  /** The tablet to be changed; none: a new one. */
  readonly kiosk: Kiosk | undefined
  readonly touchpoints: readonly Touchpoint[]
  readonly catalogue: Catalogue
  readonly onMade: (pairing: PairingOffer, name: string) => void
  readonly onChanged: (kiosk: { readonly id: string; readonly name: string }) => void
}

/** Filling in the form of a tablet and sending it: as a new one, or as a change. */
export function useKioskForm({ kiosk, onMade, onChanged, ...offered }: KioskFormParts) {
  const [entered, setEntered] = useState<KioskDraft>(() => firstKioskDraft(kiosk, offered))
  const change = (what: Partial<KioskDraft>) => setEntered((before) => ({ ...before, ...what }))
  const { send, busy, refusal, why } = useSending(async () => {
    const wrong = refuseKiosk(entered, kiosk)
    if (wrong) return wrong
    const { touchpoint, pin } = entered
    const common = { name: entered.name.trim(), procedures: [...entered.procedures] }
    if (kiosk) return save(kiosk, { ...common, ...(pin ? { pin } : {}) }, onChanged)
    const made = await told(v1.kiosks.$post({ json: { ...common, touchpoint, pin } }))
    if (!made.ok) return made.failure
    onMade(made.value, common.name)
    return undefined
  })
  return {
    entered,
    change,
    send,
    busy,
    refusal,
    why,
    /** What ties one text of the draft to its field. */
    field: (name: 'name' | 'touchpoint' | 'pin' | 'again') => ({
      name,
      value: entered[name],
      onChange: (value: string) => change({ [name]: value }),
      why: why(name),
    }),
  }
}

export type KioskFormState = ReturnType<typeof useKioskForm>

type Change = { readonly name: string; readonly procedures: string[]; readonly pin?: string }

async function save({ id }: Kiosk, json: Change, onChanged: KioskFormParts['onChanged']): Promise<Failure | undefined> {
  const saved = await told(v1.kiosks[':id'].$put({ param: { id }, json }))
  if (!saved.ok) return saved.failure
  onChanged({ id, name: json.name })
  return undefined
}
