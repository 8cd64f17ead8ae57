/** Where the screen keeps its last page; page and worker say the same name. */
export const kept = 'man-hinh'
