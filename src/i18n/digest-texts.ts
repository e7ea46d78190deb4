import type { AdminText } from './locales.ts'

/** What the weekly mail says. */
export const digestTexts = {
  subject: {
    de: 'Ihre Aufgaben im Leistungskatalog, Woche {week}',
    fr: 'Vos tâches dans le catalogue des prestations, semaine {week}',
    it: 'I suoi compiti nel catalogo delle prestazioni, settimana {week}',
    en: 'Your tasks in the service catalogue, week {week}',
  },
  intro: {
    de: 'Guten Tag {name}\n\nDas wartet im Katalog auf Sie:',
    fr: 'Bonjour {name}\n\nVoici ce qui vous attend dans le catalogue :',
    it: 'Buongiorno {name}\n\nEcco che cosa La attende nel catalogo:',
    en: 'Hello {name}\n\nThis waits for you in the catalogue:',
  },
  unknown: {
    de: 'konnte diese Woche nicht ermittelt werden',
    fr: 'n’a pas pu être déterminé cette semaine',
    it: 'questa settimana non è stato possibile determinarlo',
    en: 'could not be found out this week',
  },
} as const satisfies Record<string, AdminText>
