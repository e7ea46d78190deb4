import type { AdminText } from './locales.ts'

/** The groups of the admin's menu. */
export const adminGroups = {
  catalogue: { de: 'Katalog', fr: 'Catalogue', it: 'Catalogo', en: 'Catalogue' },
  places: {
    de: 'Wer und wo',
    fr: 'Qui et où',
    it: 'Chi e dove',
    en: 'Who and where',
  },
  building: { de: 'Bausteine', fr: 'Éléments', it: 'Elementi', en: 'Building blocks' },
  communication: {
    de: 'Kommunikation',
    fr: 'Communication',
    it: 'Comunicazione',
    en: 'Communication',
  },
  forms: {
    de: 'Formulare und Eingänge',
    fr: 'Formulaires et dépôts',
    it: 'Moduli e invii',
    en: 'Forms and submissions',
  },
  programme: {
    de: 'Programm und Kosten',
    fr: 'Programme et coûts',
    it: 'Programma e costi',
    en: 'Programme and costs',
  },
  system: { de: 'System', fr: 'Système', it: 'Sistema', en: 'System' },
} as const satisfies Record<string, AdminText>
