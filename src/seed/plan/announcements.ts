import type { Planned } from './planned.ts'

/** Two messages that show what announcements are for. */
export const planAnnouncements = (): Planned[] => [
  {
    collection: 'announcements',
    identifier: 'demo-katalog',
    origin: { file: 'plan/announcements.ts' },
    document: (refs) => ({
      title: {
        de: 'Dieser Katalog zeigt Demodaten',
        fr: 'Ce catalogue présente des données de démonstration',
        it: 'Questo catalogo mostra dati dimostrativi',
        en: 'This catalogue shows demo data',
      },
      body: refs.richText({
        de: 'Die Angaben dienen der Vorführung. Verbindlich sind die Auskünfte der zuständigen Stellen.',
        fr: 'Les indications servent à la démonstration. Seuls les renseignements des services compétents font foi.',
        it: 'Le indicazioni servono alla dimostrazione. Fanno fede le informazioni dei servizi competenti.',
        en: 'The information is for demonstration. Only what the responsible offices say is binding.',
      }),
      kind: 'news',
      severity: 'info',
      from: '2026-01-01T00:00:00.000Z',
    }),
  },
  {
    collection: 'announcements',
    identifier: 'demo-wartung-eumzug',
    origin: { file: 'plan/announcements.ts' },
    document: (refs) => ({
      title: {
        de: 'Wartung von eUmzug (Demo)',
        fr: 'Maintenance d’eDéménagement (démo)',
        it: 'Manutenzione di eTrasloco (demo)',
        en: 'eUmzug maintenance (demo)',
      },
      body: refs.richText({
        de: 'Während der Wartung können Sie sich am Schalter Ihrer Gemeinde anmelden.',
        fr: 'Pendant la maintenance, vous pouvez vous annoncer au guichet de votre commune.',
        it: 'Durante la manutenzione potete annunciarvi allo sportello del vostro Comune.',
        en: 'During maintenance you can register at the counter of your municipality.',
      }),
      kind: 'outage',
      severity: 'warning',
      from: '2026-12-05T19:00:00.000Z',
      to: '2026-12-06T05:00:00.000Z',
      services: refs.ids('services', ['zuzug-aus-der-schweiz-anmelden']),
    }),
  },
]
