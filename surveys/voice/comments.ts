/** What somebody makes of a comment, as it is called. */
export const markNames = { read: 'Đã đọc', todo: 'Cần làm', irrelevant: 'Không liên quan' } as const

/** How many comments of a theme a person judges. */
export const judgedTogether = 20
