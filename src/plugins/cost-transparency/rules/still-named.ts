import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { adminLanguageOf, type AdminText } from '../../../i18n/locales.ts'
import { execute } from '../../../publication/execute.ts'

type Statement = ReturnType<typeof sql>

/** Something that names what is to go, and how to count it. */
export interface Naming {
  who: AdminText
  /** One row with `count`. */
  count: Statement
}

const words = {
  entries: { de: 'Buchungen', fr: 'écritures', it: 'registrazioni', en: 'entries of the books' },
  states: {
    de: 'Stände der Zahlen',
    fr: 'états des chiffres',
    it: 'stati delle cifre',
    en: 'states of the figures',
  },
  projects: { de: 'Vorhaben', fr: 'projets', it: 'progetti', en: 'projects' },
  goals: {
    de: 'Ziele des Programms',
    fr: 'objectifs du programme',
    it: 'obiettivi del programma',
    en: 'goals of the programme',
  },
  decisions: { de: 'Beschlüsse', fr: 'décisions', it: 'decisioni', en: 'decisions' },
  inquiries: { de: 'Vorstösse', fr: 'interventions', it: 'interventi', en: 'inquiries' },
  answers: {
    de: 'Antworten auf Vorstösse',
    fr: 'réponses à des interventions',
    it: 'risposte a interventi',
    en: 'answers to inquiries',
  },
  conditions: {
    de: 'Bedingungen des Sperrkontos',
    fr: 'conditions du compte bloqué',
    it: 'condizioni del conto bloccato',
    en: 'conditions of the escrow account',
  },
  contributions: { de: 'Beiträge', fr: 'contributions', it: 'contributi', en: 'contributions' },
  partners: {
    de: 'Partner von Vorhaben',
    fr: 'partenaires de projets',
    it: 'partner di progetti',
    en: 'partners of projects',
  },
  innovators: {
    de: 'Public Innovators',
    fr: 'Public Innovators',
    it: 'Public Innovators',
    en: 'Public Innovators',
  },
} satisfies Record<string, AdminText>

/** Something with a name, or all of a kind. */
export const naming = (who: keyof typeof words, from: Statement): Naming => ({
  who: words[who],
  count: sql`select count(*)::int as count from ${from}`,
})

/** A list of a state whose members have identifiers. */
type ListOfState =
  'conditions' | 'contracts' | 'decisions' | 'inquiries' | 'milestones' | 'projects'

/** States of a programme that hold something, whether they are published yet or not. */
export const statesWith = (
  list: ListOfState,
  { programme, identifier, project }: { programme: number; identifier: string; project?: string },
): Naming =>
  naming(
    'states',
    sql`cost_snapshots where programme_id = ${programme} and exists (
      select from jsonb_array_elements(content -> 'facts' -> ${list}::text) as part
      where part ->> 'identifier' = ${identifier}
        and (${project ?? null}::text is null or part ->> 'project' = ${project ?? null}))`,
  )

/** Answers to inquiries about a programme that rest on something. */
export const answersWith = (programme: number, evidence: string): Naming =>
  naming(
    'answers',
    sql`inquiries_texts join inquiries on inquiries.id = inquiries_texts.parent_id
      where inquiries.programme_id = ${programme} and inquiries_texts.path like 'questions.%.evidence'
        and inquiries_texts.text = ${evidence}`,
  )

/** What names something, in the words of who asks; undefined where nothing does. */
export const saidBy = async (
  req: PayloadRequest,
  namings: readonly Naming[],
): Promise<string | undefined> => {
  const said: string[] = []
  for (const { who, count } of namings) {
    const [row] = await execute(req.payload, req, count)
    const found = Number(row?.count ?? 0)
    if (found > 0) said.push(`${who[adminLanguageOf(req.i18n.language)]} (${String(found)})`)
  }
  return said.length > 0 ? said.join(', ') : undefined
}
