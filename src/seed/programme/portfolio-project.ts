import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import type { ProgrammeSources, ProjectSource } from './read-programme.ts'

const invented = {
  de: 'Erfundenes Vorhaben, das zeigt, wie ein Portfolio von hundert Vorhaben aussieht (Demo).',
  fr: 'Projet inventé qui montre à quoi ressemble un portefeuille de cent projets (démo).',
  it: 'Progetto inventato che mostra l’aspetto di un portafoglio di cento progetti (demo).',
  en: 'Invented project that shows what a portfolio of a hundred projects looks like (demo).',
} satisfies LocalizedText

const moved = {
  de: 'Wegen anderer Vorhaben verschoben (Demo).',
  fr: 'Reporté à cause d’autres projets (démo).',
  it: 'Rinviato a causa di altri progetti (demo).',
  en: 'Moved because of other projects (demo).',
} satisfies LocalizedText

/** Days before a planned day on which it was planned, and moved. */
const ahead = { planned: 400, moved: 60 }

const daysBefore = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(day) - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** A project of one line of the portfolio, as if it had been written out. */
export const portfolioProject = (
  row: ProgrammeSources['portfolio'][number]['value'],
): ProjectSource => ({
  identifier: row.identifier,
  name: { de: row.name_de, fr: row.name_fr, it: row.name_it, en: row.name_en },
  summary: invented,
  lead: row.lead,
  approach: 'classic',
  stateHistory: row.states,
  partners: [],
  milestones: [
    {
      key: `${row.identifier}-betrieb`,
      kind: 'E40',
      plannings: [
        { plannedOn: row.planned, decidedOn: daysBefore(row.planned, ahead.planned) },
        ...(row.replanned
          ? [
              {
                plannedOn: row.replanned,
                decidedOn: daysBefore(row.planned, ahead.moved),
                reason: moved,
              },
            ]
          : []),
      ],
      ...(row.actual && { actualOn: row.actual }),
      results: row.actual
        ? [
            {
              document: 'Betriebsfreigabe (Demo)',
              acceptedOn: row.actual,
              acceptedBy: 'Projektausschuss (Demo)',
            },
          ]
        : [],
    },
  ],
  dependsOn: row.dependsOn ? [row.dependsOn] : [],
  services: [row.service],
  systems: [],
})
