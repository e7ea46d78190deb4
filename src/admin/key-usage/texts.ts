import type { AdminText } from '../../i18n/locales.ts'

/** What people read of the use of their key. */
export const keyUsageTexts = {
  heading: {
    de: 'Nutzung in den letzten {days} Tagen',
    fr: 'Utilisation durant les {days} derniers jours',
    it: 'Utilizzo negli ultimi {days} giorni',
    en: 'Use in the last {days} days',
  },
  total: {
    de: '{requests} Anfragen, davon {limited} über der Grenze und darum abgelehnt. Die letzten Sekunden fehlen noch.',
    fr: '{requests} requêtes, dont {limited} au-delà de la limite et donc refusées. Les dernières secondes manquent encore.',
    it: '{requests} richieste, di cui {limited} oltre il limite e quindi rifiutate. Mancano ancora gli ultimi secondi.',
    en: '{requests} requests, of them {limited} over the limit and therefore refused. The last seconds are still missing.',
  },
  none: {
    de: 'In dieser Zeit hat niemand den Schlüssel benutzt.',
    fr: 'Personne n’a utilisé la clé durant cette période.',
    it: 'In questo periodo nessuno ha usato la chiave.',
    en: 'Nobody used the key in this time.',
  },
  created: {
    de: 'Erscheint, sobald der Schlüssel erstellt ist.',
    fr: 'Apparaît dès que la clé est créée.',
    it: 'Appare appena la chiave è creata.',
    en: 'Appears as soon as the key is created.',
  },
  numbers: {
    de: 'Zahlen nach Tagen',
    fr: 'Chiffres par jour',
    it: 'Cifre per giorno',
    en: 'Numbers by day',
  },
  day: { de: 'Tag', fr: 'Jour', it: 'Giorno', en: 'Day' },
  requests: { de: 'Anfragen', fr: 'Requêtes', it: 'Richieste', en: 'Requests' },
  limited: { de: 'Abgelehnt', fr: 'Refusées', it: 'Rifiutate', en: 'Refused' },
} as const satisfies Record<string, AdminText>
