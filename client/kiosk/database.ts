/** `queue`: given and not yet stored by the server; `refused`: never to be taken by it; `box`: what is kept by name. */
export type Store = 'queue' | 'refused' | 'box'

/** What is asked of one store inside a transaction; the answer is there when the transaction is. */
type Ask<T> = (store: (name: Store) => IDBObjectStore) => Promise<T> | T

/**
 * A database of this device by its name, opened once; again after the browser closed it, as it does when it clears what it stores.
 *
 * @returns `inOne`, which does `ask` in one transaction: all of it or nothing. What it wrote is on the disk, not only with the
 * system, when it resolves, so a power cut takes nothing back.
 */
export function databaseNamed(name: string) {
  let opened: Promise<IDBDatabase> | undefined

  function connect(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const asking = indexedDB.open(name, 1)
      asking.onupgradeneeded = () => {
        // Keys are counted up, so that the order is that of giving however the clock jumps.
        asking.result.createObjectStore('queue', { autoIncrement: true })
        asking.result.createObjectStore('refused', { autoIncrement: true })
        asking.result.createObjectStore('box')
      }
      asking.onsuccess = () => resolve(asking.result)
      asking.onerror = () => reject(asking.error)
    })
  }

  function open(): Promise<IDBDatabase> {
    const forget = () => {
      opened = undefined
    }
    opened ??= connect().then((db) => {
      db.onclose = forget
      db.onversionchange = () => {
        forget()
        db.close()
      }
      return db
    })
    opened.catch(forget)
    return opened
  }

  return async function inOne<T>(stores: readonly Store[], mode: 'readonly' | 'readwrite', ask: Ask<T>): Promise<T> {
    const transaction = (await open()).transaction(stores, mode, { durability: 'strict' })
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const [answer] = await Promise.all([ask((store) => transaction.objectStore(store)), done])
    return answer
  }
}

/** The tablet's own. */
export const inOne = databaseNamed('sipas-kiosk')

/** The answer to one request. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
