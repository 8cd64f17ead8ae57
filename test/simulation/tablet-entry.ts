/** What of the tablet's program runs without a screen: its queue, what it knows of itself, and its line to the server. */
export { device, wake } from '../../client/kiosk/device.ts'
export { storeVisit } from '../../client/kiosk/store-visit.ts'
export { startSync } from '../../client/kiosk/sync.ts'
