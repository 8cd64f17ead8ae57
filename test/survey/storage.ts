/** A browser's storage, as its standard has it, on which a test can lay hands. */
export class MemoryStorage {
  readonly entries = new Map<string, string>()
  /** No room, as when the device is full. */
  full = false

  get length() {
    return this.entries.size
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(name: string) {
    return this.entries.get(name) ?? null
  }
  setItem(name: string, value: string) {
    if (this.full) throw new DOMException('no room', 'QuotaExceededError')
    this.entries.set(name, value)
  }
  removeItem(name: string) {
    this.entries.delete(name)
  }
}
