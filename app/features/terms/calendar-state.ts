/** The one row that says how the calendar stands; its history is kept under this id. */
export const calendarStateId = '00000000-0000-4000-8000-00000000ca1e'

/** Sorts before every id: all terms are still to be read anew. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000'
