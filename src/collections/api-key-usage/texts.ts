import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an administrator reads about the use of keys. */
export const apiKeyUsageTexts: CollectionTexts = {
  singular: {
    de: 'Nutzung eines Schlüssels',
    fr: 'Utilisation d’une clé',
    it: 'Utilizzo di una chiave',
    en: 'Use of a key',
  },
  plural: {
    de: 'Nutzung der Schlüssel',
    fr: 'Utilisation des clés',
    it: 'Utilizzo delle chiavi',
    en: 'Use of keys',
  },
  description: {
    de: 'Wie oft jeder API-Schlüssel an jedem Tag benutzt wurde und wie oft er an seine Grenze stiess.',
    fr: 'Combien de fois chaque clé API a été utilisée chaque jour, et combien de fois elle a atteint sa limite.',
    it: 'Quante volte ogni chiave API è stata usata ogni giorno e quante volte ha raggiunto il suo limite.',
    en: 'How often each API key was used on each day, and how often it met its limit.',
  },
  fields: {
    apiKey: {
      label: { de: 'API-Schlüssel', fr: 'Clé API', it: 'Chiave API', en: 'API key' },
      help: {
        de: 'Der Schlüssel, mit dem gefragt wurde.',
        fr: 'La clé avec laquelle on a interrogé.',
        it: 'La chiave con cui si è interrogato.',
        en: 'The key that was used.',
      },
    },
    day: {
      label: { de: 'Tag', fr: 'Jour', it: 'Giorno', en: 'Day' },
      help: {
        de: 'Der Tag in der Schweiz, als Jahr-Monat-Tag.',
        fr: 'Le jour en Suisse, année-mois-jour.',
        it: 'Il giorno in Svizzera, anno-mese-giorno.',
        en: 'The day in Switzerland, as year-month-day.',
      },
    },
    requests: {
      label: { de: 'Anfragen', fr: 'Requêtes', it: 'Richieste', en: 'Requests' },
      help: {
        de: 'Alle Anfragen des Tages, beantwortete und abgelehnte.',
        fr: 'Toutes les requêtes du jour, traitées ou refusées.',
        it: 'Tutte le richieste del giorno, evase o rifiutate.',
        en: 'All requests of the day, answered and refused.',
      },
    },
    limited: {
      label: {
        de: 'Über der Grenze',
        fr: 'Au-delà de la limite',
        it: 'Oltre il limite',
        en: 'Over the limit',
      },
      help: {
        de: 'Anfragen, die abgelehnt wurden, weil in kurzer Zeit zu viele kamen.',
        fr: 'Requêtes refusées parce qu’il y en avait trop en peu de temps.',
        it: 'Richieste rifiutate perché troppe in poco tempo.',
        en: 'Requests that were refused because too many came in a short time.',
      },
    },
  },
}
