export const allSatisfied = { overall: 5, access: 4, procedure: 5, official: 5, result: 4, feedback: 0 }
export const asFields = Object.fromEntries(Object.entries(allSatisfied).map(([id, level]) => [id, String(level)]))

/** What a browser says of a request that our own page makes. */
export const ourPage = { 'Sec-Fetch-Site': 'same-origin' }

export const idOn = (page: string) => /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''
export const receiptOn = (page: string) => /class="receipt">([^<]+)</.exec(page)?.[1]
