import { browserOn } from '../browser.ts'
import { newFlash } from '../flash.ts'
import { type Actor, between, type Play } from '../play.ts'
import { startProgram, type TabletProgram } from '../tablet-program.ts'
import { type Life, newLife } from '../timeline.ts'
import { patternOf, someAnswers } from './answer.ts'
import { idOf } from './program.ts'

/** The tablet of a counter with its own program: visitors answer on it, connected or not, and it is switched off at any moment. */
export const tablet = (text: string): Actor => ({
  name: 'tablet',
  begin: (play) => {
    const { timeline, random, calmFrom, machine, ledger } = play
    const device = newTablet(play, text)
    machine({ name: 'tablet', start: device.start, kill: device.kill, whenBusy: device.whenBusy })
    for (let i = 0; i < 4; i++)
      timeline.after(between(random, 0, calmFrom - timeline.now()), () => device.visit(`visitor ${i + 1}`))
    ledger.waitFor('tablet', () => device.kept('queue') === 0)
  },
})

type On = { readonly life: Life; readonly program: TabletProgram }

function newTablet(play: Play, text: string) {
  const { timeline, network, random, place } = play
  const flash = newFlash()
  for (const name of ['queue', 'refused', 'box']) flash.stores.set(name, new Map())
  flash.stores.set('box', new Map([['pairing', place.tablet]]))
  let on: On | undefined
  const busy: (() => void)[] = []

  const start = () => {
    if (on) return
    const life = newLife('tablet')
    // A clock may be wrong, by minutes or by years, and otherwise after each time it was off.
    const wrongBy = random() < 0.3 ? between(random, -3e11, 3e8) : between(random, -60_000, 60_000)
    const program = startProgram(text, browserOn({ timeline, network, random, life, flash, wrongBy }))
    on = { life, program }
    program.wake().then(program.startSync)
  }
  const kill = () => {
    if (on) on.life.ended = true
    on = undefined
  }
  return {
    start,
    kill,
    kept: (store: string) => flash.stores.get(store)?.size ?? 0,
    whenBusy: (act: () => void) => void busy.push(act),
    visit: (who: string) => {
      if (!on) return
      for (const act of busy.splice(0)) act()
      answer(play, on.program, who)
    },
  }
}

/** Somebody answers, if the tablet asks: it knows what to ask once it has heard of the server. */
function answer({ ledger, random }: Play, { device, storeVisit }: TabletProgram, who: string): void {
  const { setup: { value: setup } = {}, pairing: { value: pairing } = {} } = device
  if (!setup || !pairing || device.standing.value !== 'open') return
  const id = idOf({ random })
  const answers = someAnswers(random)
  const { questionnaire } = setup
  ledger.send(id, { by: who, pattern: patternOf(answers) })
  // The page of thanks is shown when it is on the device: from then on it may not be lost.
  storeVisit({ kiosk: pairing.id, id, questionnaire, procedure: undefined, answers, ended: 'sent' }).then(
    () => ledger.acknowledge(id),
    (error) => ledger.wrong.push(`${who} cannot be stored on the tablet: ${error}`),
  )
}
