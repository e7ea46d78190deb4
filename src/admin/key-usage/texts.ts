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
    de: 'Wie oft der Schlüssel benutzt wird, steht hier, sobald er erstellt ist.',
    fr: 'L’utilisation de la clé figure ici dès qu’elle est créée.',
    it: 'L’utilizzo della chiave figura qui appena è creata.',
    en: 'How often the key is used stands here as soon as it is created.',
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
