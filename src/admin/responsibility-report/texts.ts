import type {
  ConnectingFact,
  ResponsibilityRole,
} from '../../domain/responsibility/responsibility.ts'
import type { ResponsibilityFinding } from '../../domain/responsibility/responsible.ts'
import type { AdminText } from '../../i18n/locales.ts'

/** What the page about responsibilities says; `{name}` stands for a value. */
export const reportTexts = {
  title: {
    de: 'Zuständigkeiten prüfen',
    fr: 'Vérifier les compétences',
    it: 'Verificare le competenze',
    en: 'Check responsibilities',
  },
  ask: {
    de: 'Wer ist zuständig?',
    fr: 'Qui est compétent ?',
    it: 'Chi è competente?',
    en: 'Who is responsible?',
  },
  service: { de: 'Leistung', fr: 'Prestation', it: 'Prestazione', en: 'Service' },
  municipality: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' },
  date: { de: 'Am', fr: 'Le', it: 'Il', en: 'On' },
  connectBy: {
    de: 'Anknüpfung',
    fr: 'Rattachement',
    it: 'Criterio di collegamento',
    en: 'Connecting fact',
  },
  usual: { de: 'das Übliche', fr: 'l’habituel', it: 'il consueto', en: 'the usual one' },
  answer: {
    de: 'Antwort zeigen',
    fr: 'Afficher la réponse',
    it: 'Mostra la risposta',
    en: 'Show answer',
  },
  movedTo: {
    de: '{asked} gibt es am {date} nicht mehr; gefragt wurde für {place}.',
    fr: '{asked} n’existe plus le {date} ; la question porte sur {place}.',
    it: '{asked} non esiste più il {date}; la domanda riguarda {place}.',
    en: '{asked} no longer exists on {date}; the question was put for {place}.',
  },
  because: {
    de: '{source} für {area}; {connectBy}; {period}; {law}.',
    fr: '{source} pour {area} ; {connectBy} ; {period} ; {law}.',
    it: '{source} per {area}; {connectBy}; {period}; {law}.',
    en: '{source} for {area}; {connectBy}; {period}; {law}.',
  },
  responsibility: {
    de: 'Eingetragene Zuständigkeit',
    fr: 'Compétence inscrite',
    it: 'Competenza registrata',
    en: 'Responsibility as entered',
  },
  template: {
    de: 'Zuständigkeitsregel «in jedem Gebiet dieser Art seine eigene Stelle»',
    fr: 'Règle de compétence « dans chaque territoire de ce type, sa propre autorité »',
    it: 'Regola di competenza «in ogni territorio di questo tipo la sua autorità»',
    en: 'Responsibility rule “in each area of this kind its own authority”',
  },
  namedTemplate: {
    de: 'Zuständigkeitsregel mit fester Stelle',
    fr: 'Règle de compétence avec une autorité désignée',
    it: 'Regola di competenza con un’autorità designata',
    en: 'Responsibility rule with a named authority',
  },
  always: {
    de: 'gilt ohne Anfang und Ende',
    fr: 'valable sans début ni fin',
    it: 'valido senza inizio né fine',
    en: 'valid without beginning or end',
  },
  since: {
    de: 'gilt ab {from}',
    fr: 'valable dès le {from}',
    it: 'valido dal {from}',
    en: 'valid from {from}',
  },
  until: {
    de: 'gilt bis {to}',
    fr: 'valable jusqu’au {to}',
    it: 'valido fino al {to}',
    en: 'valid until {to}',
  },
  between: {
    de: 'gilt vom {from} bis {to}',
    fr: 'valable du {from} au {to}',
    it: 'valido dal {from} al {to}',
    en: 'valid from {from} until {to}',
  },
  law: {
    de: 'Rechtsgrundlage: {law}',
    fr: 'base légale : {law}',
    it: 'base legale: {law}',
    en: 'legal basis: {law}',
  },
  noLaw: {
    de: 'keine Rechtsgrundlage erfasst',
    fr: 'aucune base légale saisie',
    it: 'nessuna base legale registrata',
    en: 'no legal basis recorded',
  },
  tookOver: {
    de: 'Die Regel nennt {before}; diese Stelle ist an ihre Stelle getreten.',
    fr: 'La règle désigne {before} ; cette autorité lui a succédé.',
    it: 'La regola indica {before}; questa autorità le è subentrata.',
    en: 'The rule names {before}; this authority took over from it.',
  },
  report: {
    de: 'Lücken und Überschneidungen am {date}',
    fr: 'Lacunes et chevauchements au {date}',
    it: 'Lacune e sovrapposizioni al {date}',
    en: 'Gaps and overlaps on {date}',
  },
  count: {
    de: '{answered} von {questions} Fragen haben genau eine zuständige Stelle ({services} Leistungen, {municipalities} Gemeinden).',
    fr: '{answered} questions sur {questions} ont exactement une autorité compétente ({services} prestations, {municipalities} communes).',
    it: '{answered} domande su {questions} hanno esattamente un’autorità competente ({services} prestazioni, {municipalities} Comuni).',
    en: '{answered} of {questions} questions have exactly one competent authority ({services} services, {municipalities} municipalities).',
  },
  filter: { de: 'Anzeigen', fr: 'Afficher', it: 'Mostra', en: 'Show' },
  all: { de: 'alle', fr: 'toutes', it: 'tutte', en: 'all' },
  kind: { de: 'Befund', fr: 'Constat', it: 'Esito', en: 'Finding' },
  where: { de: 'Gemeinden', fr: 'Communes', it: 'Comuni', en: 'Municipalities' },
  everywhere: {
    de: 'alle {count} Gemeinden',
    fr: 'les {count} communes',
    it: 'tutti i {count} Comuni',
    en: 'all {count} municipalities',
  },
  number: { de: 'Anzahl', fr: 'Nombre', it: 'Numero', en: 'Number' },
  nothing: {
    de: 'Hier gibt es nichts zu beheben.',
    fr: 'Rien à corriger ici.',
    it: 'Qui non c’è nulla da correggere.',
    en: 'Nothing to mend here.',
  },
} as const satisfies Record<string, AdminText>

/** What a finding is called, and what it means. */
export const findingTexts: Record<ResponsibilityFinding['kind'], AdminText> = {
  gap: {
    de: 'Lücke: keine Regel',
    fr: 'Lacune : aucune règle',
    it: 'Lacuna: nessuna regola',
    en: 'Gap: no rule',
  },
  overlap: {
    de: 'Überschneidung: mehrere Stellen',
    fr: 'Chevauchement : plusieurs autorités',
    it: 'Sovrapposizione: più autorità',
    en: 'Overlap: several authorities',
  },
  'authority-unknown': {
    de: 'Regel ohne bekannte Stelle',
    fr: 'Règle sans autorité connue',
    it: 'Regola senza autorità nota',
    en: 'Rule without a known authority',
  },
  'place-unknown': {
    de: 'Die Gemeinde gibt es an diesem Tag nicht',
    fr: 'La commune n’existe pas ce jour-là',
    it: 'Il Comune non esiste in quel giorno',
    en: 'The municipality does not exist on this day',
  },
  'place-divided': {
    de: 'Die Gemeinde wurde geteilt; bitte wählen',
    fr: 'La commune a été divisée ; veuillez choisir',
    it: 'Il Comune è stato diviso; scegliere',
    en: 'The municipality was divided; please choose',
  },
}

/** In which part an authority acts. */
export const roleTexts: Record<ResponsibilityRole, AdminText> = {
  competent: { de: 'Zuständig', fr: 'Compétente', it: 'Competente', en: 'Competent' },
  executing: { de: 'Führt aus', fr: 'Exécute', it: 'Esegue', en: 'Executes' },
  appeal: {
    de: 'Rechtsmittelinstanz',
    fr: 'Instance de recours',
    it: 'Istanza di ricorso',
    en: 'Appeal',
  },
  contact: { de: 'Anlaufstelle', fr: 'Point de contact', it: 'Punto di contatto', en: 'Contact' },
  supervisory: { de: 'Aufsicht', fr: 'Surveillance', it: 'Vigilanza', en: 'Supervision' },
}

/** The fact that ties a case to a place. */
export const connectingFactTexts: Record<ConnectingFact, AdminText> = {
  residence: { de: 'Wohnsitz', fr: 'domicile', it: 'domicilio', en: 'residence' },
  'event-place': {
    de: 'Ort des Ereignisses',
    fr: 'lieu de l’événement',
    it: 'luogo dell’evento',
    en: 'place of the event',
  },
  'place-of-origin': {
    de: 'Heimatort',
    fr: 'lieu d’origine',
    it: 'luogo di origine',
    en: 'place of origin',
  },
  'object-location': {
    de: 'Ort des Grundstücks oder Objekts',
    fr: 'lieu de l’immeuble ou de l’objet',
    it: 'luogo del fondo o dell’oggetto',
    en: 'place of the object',
  },
  'defendant-residence': {
    de: 'Wohnsitz der beklagten Partei',
    fr: 'domicile de la partie défenderesse',
    it: 'domicilio della parte convenuta',
    en: 'residence of the defendant',
  },
  anywhere: {
    de: 'gilt an jedem Ort',
    fr: 'valable partout',
    it: 'vale ovunque',
    en: 'counts everywhere',
  },
}
