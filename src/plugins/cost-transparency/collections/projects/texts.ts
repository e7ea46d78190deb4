import { projectStateNames } from '../../../../i18n/cost-words/texts.ts'
import type { CollectionTexts, FieldTexts } from '../../../../i18n/texts.ts'
import { keyText, programmeText } from '../../texts.ts'

const since = { label: { de: 'Seit', fr: 'Depuis', it: 'Dal', en: 'Since' } }
const until = { label: { de: 'Bis', fr: 'Jusqu’au', it: 'Fino al', en: 'Until' } }
const reason = { label: { de: 'Begründung', fr: 'Motif', it: 'Motivazione', en: 'Reason' } }

const history: FieldTexts = {
  stateHistory: {
    label: {
      de: 'Zustände',
      fr: 'États',
      it: 'Stati',
      en: 'States',
    },
    singular: {
      de: 'Wechsel des Zustands',
      fr: 'Changement d’état',
      it: 'Cambiamento di stato',
      en: 'Change of state',
    },
    help: {
      de: 'Jeder Wechsel der Reihe nach; Sistierung, Wiederaufnahme und Abbruch brauchen einen Beschluss.',
      fr: 'Chaque changement dans l’ordre ; suspension, reprise et abandon requièrent une décision.',
      it: 'Ogni cambiamento in ordine; sospensione, ripresa e abbandono richiedono una decisione.',
      en: 'Each change in order; to suspend, resume and cancel needs a decision.',
    },
  },
  'stateHistory.to': {
    label: { de: 'Neuer Zustand', fr: 'Nouvel état', it: 'Nuovo stato', en: 'New state' },
    options: projectStateNames,
  },
  'stateHistory.date': { label: { de: 'Am', fr: 'Le', it: 'Il', en: 'On' } },
  'stateHistory.decision': {
    label: { de: 'Beschluss', fr: 'Décision', it: 'Decisione', en: 'Decision' },
  },
  'stateHistory.until': {
    label: {
      de: 'Sistiert bis',
      fr: 'Suspendu jusqu’au',
      it: 'Sospeso fino al',
      en: 'Suspended until',
    },
  },
  'stateHistory.continuing': {
    label: {
      de: 'Machen trotzdem weiter',
      fr: 'Continuent malgré tout',
      it: 'Continuano comunque',
      en: 'Go on all the same',
    },
    help: {
      de: 'Partner, deren Leistungen während der Sistierung verfügbar bleiben.',
      fr: 'Partenaires dont les prestations restent disponibles pendant la suspension.',
      it: 'Partner le cui prestazioni restano disponibili durante la sospensione.',
      en: 'Partners whose services stay available while the project is suspended.',
    },
  },
  partners: {
    label: { de: 'Partner', fr: 'Partenaires', it: 'Partner', en: 'Partners' },
    singular: { de: 'Partner', fr: 'Partenaire', it: 'Partner', en: 'Partner' },
  },
  'partners.authority': {
    label: { de: 'Stelle', fr: 'Autorité', it: 'Autorità', en: 'Authority' },
  },
  'partners.role': { label: { de: 'Rolle', fr: 'Rôle', it: 'Ruolo', en: 'Role' } },
  'partners.since': since,
  'partners.until': until,
  'partners.effect': {
    label: {
      de: 'Was das ändert',
      fr: 'Ce que cela change',
      it: 'Che cosa cambia',
      en: 'What that changes',
    },
    help: {
      de: 'Wer austritt, hinterlässt eine Erklärung, was das für die Bevölkerung bedeutet.',
      fr: 'Qui se retire explique ce que cela signifie pour la population.',
      it: 'Chi si ritira spiega che cosa significa per la popolazione.',
      en: 'Who leaves says what that means for people.',
    },
  },
  'partners.endsLevels': {
    label: {
      de: 'Leistungen, die damit enden',
      fr: 'Prestations qui prennent fin',
      it: 'Prestazioni che terminano',
      en: 'Services that end with it',
    },
    options: {
      kanton: { de: 'Kanton', fr: 'Canton', it: 'Cantone', en: 'Canton' },
      gemeinde: { de: 'Gemeinden', fr: 'Communes', it: 'Comuni', en: 'Municipalities' },
    },
  },
}

const milestones: FieldTexts = {
  milestones: {
    label: { de: 'Meilensteine', fr: 'Jalons', it: 'Traguardi', en: 'Milestones' },
    singular: { de: 'Meilenstein', fr: 'Jalon', it: 'Traguardo', en: 'Milestone' },
    help: {
      de: 'Der Status folgt aus den Daten; niemand schätzt ihn.',
      fr: 'L’état découle des dates ; personne ne l’estime.',
      it: 'Lo stato segue dalle date; nessuno lo stima.',
      en: 'The status follows from the dates; nobody estimates it.',
    },
  },
  'milestones.key': keyText,
  'milestones.kind': {
    label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
    help: {
      de: 'Nummer aus dem Meilenstein-Katalog des Programms.',
      fr: 'Numéro du catalogue des jalons du programme.',
      it: 'Numero del catalogo dei traguardi del programma.',
      en: 'Number from the programme’s catalogue of milestones.',
    },
  },
  'milestones.title': { label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' } },
  'milestones.plannings': {
    label: { de: 'Planungen', fr: 'Planifications', it: 'Pianificazioni', en: 'Plannings' },
    singular: { de: 'Planung', fr: 'Planification', it: 'Pianificazione', en: 'Planning' },
    help: {
      de: 'Jede Planung bleibt stehen; eine neue kommt unten dazu und sagt, warum.',
      fr: 'Chaque planification reste ; une nouvelle s’ajoute en bas et dit pourquoi.',
      it: 'Ogni pianificazione resta; una nuova si aggiunge in fondo e dice perché.',
      en: 'Each planning stays; a new one is added below and says why.',
    },
  },
  'milestones.plannings.plannedOn': {
    label: { de: 'Geplant auf', fr: 'Prévu le', it: 'Previsto il', en: 'Planned on' },
  },
  'milestones.plannings.decidedOn': {
    label: { de: 'Festgelegt am', fr: 'Fixé le', it: 'Stabilito il', en: 'Decided on' },
  },
  'milestones.plannings.reason': reason,
  'milestones.forecastOn': {
    label: { de: 'Voraussichtlich', fr: 'Prévision', it: 'Previsione', en: 'Forecast' },
  },
  'milestones.actualOn': {
    label: { de: 'Erreicht am', fr: 'Atteint le', it: 'Raggiunto il', en: 'Reached on' },
  },
  'milestones.results': {
    label: { de: 'Ergebnisse', fr: 'Résultats', it: 'Risultati', en: 'Results' },
    singular: { de: 'Ergebnis', fr: 'Résultat', it: 'Risultato', en: 'Result' },
  },
  'milestones.results.document': {
    label: { de: 'Dokument', fr: 'Document', it: 'Documento', en: 'Document' },
  },
  'milestones.results.acceptedOn': {
    label: { de: 'Abgenommen am', fr: 'Accepté le', it: 'Accettato il', en: 'Accepted on' },
  },
  'milestones.results.acceptedBy': {
    label: { de: 'Abgenommen durch', fr: 'Accepté par', it: 'Accettato da', en: 'Accepted by' },
    help: {
      de: 'Das Gremium oder die Rolle, nicht die Person.',
      fr: 'L’organe ou le rôle, pas la personne.',
      it: 'L’organo o il ruolo, non la persona.',
      en: 'The body or the role, not the person.',
    },
  },
  'milestones.override': {
    label: {
      de: 'Andere Einschätzung',
      fr: 'Autre appréciation',
      it: 'Altra valutazione',
      en: 'Another view',
    },
    help: {
      de: 'Steht neben dem Status, der aus den Daten folgt, und verdeckt ihn nicht.',
      fr: 'Figure à côté de l’état qui découle des dates, sans le cacher.',
      it: 'Sta accanto allo stato che segue dalle date, senza nasconderlo.',
      en: 'Stands beside the status that follows from the dates, and does not hide it.',
    },
  },
  'milestones.override.status': {
    label: { de: 'Status', fr: 'État', it: 'Stato', en: 'Status' },
    options: {
      unplanned: {
        de: 'Nicht geplant',
        fr: 'Non planifié',
        it: 'Non pianificato',
        en: 'Not planned',
      },
      scheduled: { de: 'Auf Kurs', fr: 'Dans les délais', it: 'Nei tempi', en: 'On schedule' },
      'at-risk': { de: 'Gefährdet', fr: 'Menacé', it: 'A rischio', en: 'At risk' },
      late: { de: 'Verspätet', fr: 'En retard', it: 'In ritardo', en: 'Late' },
      reached: { de: 'Erreicht', fr: 'Atteint', it: 'Raggiunto', en: 'Reached' },
      'reached-late': {
        de: 'Verspätet erreicht',
        fr: 'Atteint en retard',
        it: 'Raggiunto in ritardo',
        en: 'Reached late',
      },
    },
  },
  'milestones.override.reason': reason,
  'milestones.override.setOn': {
    label: { de: 'Gesetzt am', fr: 'Fixé le', it: 'Impostato il', en: 'Set on' },
  },
}

/** What an editor reads about projects. */
export const projectTexts: CollectionTexts = {
  singular: { de: 'Vorhaben', fr: 'Projet', it: 'Progetto', en: 'Project' },
  plural: { de: 'Vorhaben', fr: 'Projets', it: 'Progetti', en: 'Projects' },
  description: {
    de: 'Die Vorhaben eines Programms: wer sie trägt, wie weit sie sind und welche Leistungen sie bringen.',
    fr: 'Les projets d’un programme : qui les porte, où ils en sont et quelles prestations ils apportent.',
    it: 'I progetti di un programma: chi li porta, a che punto sono e quali prestazioni apportano.',
    en: 'The projects of a programme: who carries them, how far they are and which services they bring.',
  },
  fields: {
    name: { label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' } },
    programme: programmeText,
    summary: { label: { de: 'Worum es geht', fr: 'Objet', it: 'Oggetto', en: 'What it is about' } },
    lead: {
      label: { de: 'Federführung', fr: 'Direction', it: 'Direzione', en: 'Lead' },
    },
    approach: {
      label: { de: 'Vorgehen', fr: 'Approche', it: 'Approccio', en: 'Approach' },
      options: {
        classic: { de: 'Klassisch', fr: 'Classique', it: 'Classico', en: 'Classic' },
        agile: { de: 'Agil', fr: 'Agile', it: 'Agile', en: 'Agile' },
      },
    },
    ...history,
    ...milestones,
    dependsOn: {
      label: { de: 'Wartet auf', fr: 'Dépend de', it: 'Dipende da', en: 'Waits for' },
      help: {
        de: 'Vorhaben, ohne die dieses nicht weiterkommt; Kreise werden abgewiesen.',
        fr: 'Projets sans lesquels celui-ci n’avance pas ; les cycles sont refusés.',
        it: 'Progetti senza i quali questo non avanza; i cicli sono rifiutati.',
        en: 'Projects without which this one cannot go on; cycles are refused.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Was das Vorhaben der Bevölkerung bringt.',
        fr: 'Ce que le projet apporte à la population.',
        it: 'Ciò che il progetto porta alla popolazione.',
        en: 'What the project brings to people.',
      },
    },
    systems: { label: { de: 'Systeme', fr: 'Systèmes', it: 'Sistemi', en: 'Systems' } },
  },
}
