import type { World } from '../world/world.ts'
import { noteAlert } from './alerts.ts'

/** What keeps the program from knowing through a proxy who asks, or for what, each with its cure. */
const sentences = {
  proxy:
    'Có proxy đứng trước mà TRUST_PROXY chưa bật nên hệ thống không biết địa chỉ IP của người gửi và không giới hạn theo địa chỉ IP được. Đặt TRUST_PROXY=on rồi khởi động lại.',
  host: 'Proxy không chuyển tiếp Host: thêm “proxy_set_header Host $host;” (nginx) và đặt BASE_URL là địa chỉ người dân mở.',
  address:
    'TRUST_PROXY=on mà proxy không chuyển tiếp địa chỉ IP của người gửi nên mọi người bị tính là một nơi gửi: thêm “proxy_set_header X-Forwarded-For $remote_addr;” (nginx).',
} as const

export type ProxyFault = keyof typeof sentences

/** Tells log and desk of such a fault, at most once in ten minutes each, however often it shows. */
export function proxyFaults(world: () => Pick<World, 'db' | 'now' | 'log' | 'limits'>): (fault: ProxyFault) => void {
  const told = new Map<ProxyFault, number>()
  return (fault) => {
    const now = performance.now()
    if (now - (told.get(fault) ?? Number.NEGATIVE_INFINITY) < 600_000) return
    told.set(fault, now)
    world().log({
      level: 'error',
      event: `${fault === 'proxy' ? 'proxy' : `${fault} of proxy`} unsaid`,
      message: sentences[fault],
    })
    void noteAlert(world(), fault, '')
  }
}
