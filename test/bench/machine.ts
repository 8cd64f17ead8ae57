import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { median, quantile } from './quantile.ts'

/** What the figures were measured on, and how long this disk takes to say that something is written. */
export function machine(folder: string) {
  const processors = cpus()
  const fsync = fsyncTimes(join(folder, 'fsync'))
  return {
    cpu: processors[0]?.model.trim() ?? '',
    cores: processors.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    /** Processes waiting for a core on average over the last minute, when the bench began. */
    loadBefore: loadavg()[0],
    fsyncMs: { p50: median(fsync), p95: quantile(fsync, 0.95) },
  }
}

function fsyncTimes(path: string, times = 200): number[] {
  const file = openSync(path, 'w')
  const page = Buffer.alloc(4096, 1)
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    writeSync(file, page)
    fsyncSync(file)
    return performance.now() - began
  })
  closeSync(file)
  rmSync(path)
  return taken
}
