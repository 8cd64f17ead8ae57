import type { Db } from '../../../db/db.ts'
import { addToBatch } from '../../../db/queries/batches.ts'
import { addResponses, type Response } from '../../../db/queries/responses.ts'
import { queuesOn } from '../../../server/figures/release/uncounted.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { decided } from '../../two-persons.ts'
import type { Random } from '../random.ts'
import type { Told } from './differences.ts'
import { allWaiting, type Known, known } from './seen.ts'
import type { Happening } from './ward.ts'

/** What happens in the ward, done to a real database, and remembered answer by answer. */
export class Ward {
  readonly all: Known[] = []
  readonly byId = new Map<string, Known>()
  /** Ids of answers that are held until somebody looks. */
  readonly held = new Set<string>()
  /** Places of the answers that are left out now. */
  readonly excluded = new Set<number>()
  readonly told: Told = { early: new Set(), ever: new Set() }
  private readonly exclusions: Known[] = []

  constructor(
    private readonly db: Db,
    private readonly random: Random,
  ) {}

  async happen(happening: Happening): Promise<void> {
    const { at } = happening
    if (happening.what === 'answer') await this.store([happening.response])
    else if (happening.what === 'flood') {
      const ids = happening.responses.map(({ id }) => id)
      for (const id of ids) this.held.add(id)
      await this.store(happening.responses)
      await addToBatch(this.db, { batch: 'flood', at, responses: ids })
    } else if (happening.what === 'count the held') {
      await decided(this.db, 'count-batch', 'flood', { at, by: 'lan' })
      this.held.clear()
    } else if (happening.what === 'exclude') await this.exclude(at)
    else await this.takeBack(at)
  }

  private async store(responses: readonly Response[]): Promise<void> {
    await addResponses(this.db, responses)
    for (const response of responses) {
      const one = known(response, this.all.length)
      this.all.push(one)
      this.byId.set(response.id, one)
    }
  }

  /** One of the last hundred answers. */
  private async exclude(at: number): Promise<void> {
    const recent = this.all.slice(-100)
    const one = recent[Math.floor(this.random() * recent.length)]
    if (!one || this.excluded.has(one.i) || this.held.has(one.response.id)) return
    // What a pool has counted is not early any more, though it stands where whoever waits stands.
    const queues = await queuesOn(this.db, dayOf(at))
    const waits = allWaiting(queues).some((row) => row.response === one.response.id && !queues.over.batches.has(row))
    if (!(await decided(this.db, 'exclude', one.response.id, { at, by: 'lan' }))) return
    this.exclusions.push(one)
    this.excluded.add(one.i)
    this.told.ever.add(one.i)
    if (waits) this.told.early.add(one.i)
  }

  private async takeBack(at: number): Promise<void> {
    const last = this.exclusions.pop()
    if (!last) return
    await decided(this.db, 'count-again', last.response.id, { at, by: 'lan' })
    this.excluded.delete(last.i)
  }
}
