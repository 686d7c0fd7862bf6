/** Where the pages of the calendar stand. */
export const calendarCrumbs = [
  { to: '/beheer', label: 'Beheer' },
  { to: '/beheer/kalender', label: 'Kalender' },
]
