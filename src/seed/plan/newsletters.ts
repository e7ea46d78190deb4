import type { Planned } from './planned.ts'

const origin = { file: 'plan/newsletters.ts' }

/** Announcements that issues tell, and that stand in the calendar: invented, as everything here. */
const told: Planned[] = [
  {
    collection: 'announcements',
    identifier: 'demo-infoanlass-e-government',
    origin,
    document: (refs) => ({
      title: {
        de: 'Infoanlass für Gemeinden (Demo)',
        fr: 'Séance d’information pour les communes (démo)',
        it: 'Incontro informativo per i Comuni (demo)',
        en: 'Information event for municipalities (demo)',
      },
      body: refs.richText({
        de: 'Das Programm zeigt, was läuft und was als Nächstes kommt. Eintritt frei, ohne Anmeldung.',
        fr: 'Le programme montre ce qui est en cours et ce qui suit. Entrée libre, sans inscription.',
        it: 'Il programma mostra che cosa è in corso e che cosa segue. Entrata libera, senza iscrizione.',
        en: 'The programme shows what is under way and what comes next. Free, no registration.',
      }),
      kind: 'event',
      severity: 'info',
      from: '2027-03-18T16:30:00.000Z',
      to: '2027-03-18T18:30:00.000Z',
      place: {
        de: 'Sursee, Stadthof (Demo)',
        fr: 'Sursee, Stadthof (démo)',
        it: 'Sursee, Stadthof (demo)',
        en: 'Sursee, Stadthof (demo)',
      },
    }),
  },
  {
    collection: 'announcements',
    identifier: 'demo-frist-hundeabgabe',
    origin,
    document: (refs) => ({
      title: {
        de: 'Hundesteuer bezahlen bis Ende April (Demo)',
        fr: 'Payer l’impôt sur les chiens avant fin avril (démo)',
        it: 'Pagare la tassa sui cani entro fine aprile (demo)',
        en: 'Pay the dog tax by the end of April (demo)',
      },
      body: refs.richText({
        de: 'Die Rechnung kommt von Ihrer Gemeinde.',
        fr: 'La facture vient de votre commune.',
        it: 'La fattura arriva dal vostro Comune.',
        en: 'The invoice comes from your municipality.',
      }),
      kind: 'deadline',
      severity: 'info',
      from: '2027-03-01T07:00:00.000Z',
      to: '2027-04-30T21:59:00.000Z',
      services: refs.ids('services', ['hund-anmelden']),
    }),
  },
]

interface PlannedIssue {
  identifier: string
  number: string
  sentAt?: string
  announcements: string[]
}

const issues: PlannedIssue[] = [
  {
    identifier: 'demo-newsletter-4-2016',
    number: '4/2016',
    sentAt: '2016-12-15T09:00:00.000Z',
    announcements: ['demo-katalog'],
  },
  {
    identifier: 'demo-newsletter-1-2026',
    number: '1/2026',
    sentAt: '2026-11-16T09:00:00.000Z',
    announcements: ['demo-katalog', 'demo-wartung-eumzug'],
  },
  {
    identifier: 'demo-newsletter-2-2026',
    number: '2/2026',
    announcements: ['demo-infoanlass-e-government', 'demo-frist-hundeabgabe'],
  },
]

/** Three issues of the newsletter, the last one not sent yet, with an event and a deadline for the calendar. */
export const planNewsletters = (): Planned[] => [
  ...told,
  ...issues.map(({ identifier, number, sentAt, announcements }): Planned => ({
    collection: 'newsletters',
    identifier,
    origin,
    document: (refs) => ({
      number,
      title: {
        de: `Neues vom E-Government-Programm ${number} (Demo)`,
        fr: `Nouvelles du programme de cyberadministration ${number} (démo)`,
        it: `Novità dal programma di governo elettronico ${number} (demo)`,
        en: `News from the e-government programme ${number} (demo)`,
      },
      introduction: refs.richText({
        de: 'Was für Gemeinden und Bevölkerung neu ist.',
        fr: 'Les nouveautés pour les communes et la population.',
        it: 'Le novità per i Comuni e la popolazione.',
        en: 'What is new for municipalities and residents.',
      }),
      sections: [
        {
          title: {
            de: 'Aus dem Programm',
            fr: 'Le programme',
            it: 'Dal programma',
            en: 'From the programme',
          },
          announcements: refs.ids('announcements', announcements),
        },
      ],
      ...(sentAt !== undefined && { sentAt }),
    }),
  })),
]
