/** For how many days answers that came together share a number, so that they are looked at together. */
export const batchDays = 30

/** For so many days a dossier gets no second slip. */
export const dossierDays = 400

/** For so many days after the lock of a survey names and addresses of its households are kept, to answer questions about it. */
export const householdDays = 90

/** The survey of a year is reported, and may be questioned, in the year after it: so long an answer about ethnicity is kept, in days. */
export const sensitiveDays = 730
