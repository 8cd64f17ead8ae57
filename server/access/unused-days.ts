/** An account that nobody used for so many days is closed; from so many on its owner is told. */
export const unusedDays = { closed: 45, told: 31 } as const
