import type { FactAspect } from '../../domain/cost/snapshot/fact-differences.ts'
import type { CostCategory } from '../../domain/cost/cost-category.ts'
import type { ValueKind } from '../../domain/cost/ledger/entry.ts'
import type { BudgetState } from '../../domain/cost/budget.ts'
import type { ChannelStep } from '../../domain/cost/project/planned-channels.ts'
import type { ProjectState } from '../../domain/cost/project/project-state.ts'
import type { HermesPhase } from '../../domain/cost/project/hermes-phase.ts'
import type { MilestoneStatus } from '../../domain/cost/project/milestone.ts'
import type { FormulaName } from '../../domain/cost/ledger/formulas.ts'
import type { AdminText } from '../locales.ts'

/** Names of the six categories. */
export const costCategoryNames: Record<CostCategory, AdminText> = {
  projektorganisation: {
    de: 'Projektorganisation',
    fr: 'Organisation du projet',
    it: 'Organizzazione del progetto',
    en: 'Project organisation',
  },
  'entwicklung-portalloesung': {
    de: 'Entwicklung Portallösung',
    fr: 'Développement du portail',
    it: 'Sviluppo del portale',
    en: 'Development of the portal',
  },
  'modellierung-prozesse': {
    de: 'Modellierung der Prozesse',
    fr: 'Modélisation des processus',
    it: 'Modellazione dei processi',
    en: 'Modelling of processes',
  },
  'entwicklung-schnittstellen': {
    de: 'Entwicklung der Schnittstellen',
    fr: 'Développement des interfaces',
    it: 'Sviluppo delle interfacce',
    en: 'Development of interfaces',
  },
  'public-innovators': {
    de: 'Public Innovators',
    fr: 'Public Innovators',
    it: 'Public Innovators',
    en: 'Public Innovators',
  },
  reserve: { de: 'Reserve', fr: 'Réserve', it: 'Riserva', en: 'Reserve' },
}

/** How a channel is offered. */
export const channelStepNames: Record<ChannelStep['status'], AdminText> = {
  available: { de: 'online', fr: 'en ligne', it: 'in linea', en: 'online' },
  pilot: { de: 'Pilot', fr: 'pilote', it: 'pilota', en: 'pilot' },
  planned: { de: 'geplant', fr: 'prévu', it: 'previsto', en: 'planned' },
}

/** Names of the kinds of amounts. */
export const valueKindNames: Record<ValueKind, AdminText> = {
  plan: { de: 'Budget', fr: 'Budget', it: 'Preventivo', en: 'Plan' },
  supplement: {
    de: 'Nachtrag',
    fr: 'Crédit supplémentaire',
    it: 'Credito suppletivo',
    en: 'Supplement',
  },
  commitment: { de: 'Verpflichtung', fr: 'Engagement', it: 'Impegno', en: 'Commitment' },
  actual: { de: 'Ist', fr: 'Réel', it: 'Consuntivo', en: 'Actual' },
  forecast: { de: 'Prognose', fr: 'Prévision', it: 'Previsione', en: 'Forecast' },
}

/** How spending compares with the budget; said in words beside any colour. */
export const budgetStateNames: Record<BudgetState, AdminText> = {
  within: { de: 'im Budget', fr: 'dans le budget', it: 'entro il preventivo', en: 'within budget' },
  'over-budget': {
    de: 'über Budget',
    fr: 'budget dépassé',
    it: 'preventivo superato',
    en: 'over budget',
  },
  unknown: { de: 'nicht bekannt', fr: 'inconnu', it: 'non noto', en: 'not known' },
}

/** Names of the states of a project. */
export const projectStateNames: Record<ProjectState, AdminText> = {
  idea: { de: 'Idee', fr: 'Idée', it: 'Idea', en: 'Idea' },
  initialised: { de: 'Initialisiert', fr: 'Initialisé', it: 'Inizializzato', en: 'Initialised' },
  concept: { de: 'Konzept', fr: 'Conception', it: 'Progettazione', en: 'Concept' },
  realisation: { de: 'Realisierung', fr: 'Réalisation', it: 'Realizzazione', en: 'Realisation' },
  rollout: { de: 'Einführung', fr: 'Déploiement', it: 'Introduzione', en: 'Rollout' },
  closed: { de: 'Abgeschlossen', fr: 'Achevé', it: 'Concluso', en: 'Closed' },
  suspended: { de: 'Sistiert', fr: 'Suspendu', it: 'Sospeso', en: 'Suspended' },
  cancelled: { de: 'Abgebrochen', fr: 'Abandonné', it: 'Interrotto', en: 'Cancelled' },
}

/** In what a fact of two states differs. */
export const factAspectNames: Record<FactAspect, AdminText> = {
  state: { de: 'Zustand', fr: 'État', it: 'Fase', en: 'State' },
  status: { de: 'Status', fr: 'Statut', it: 'Stato', en: 'Status' },
  plannedOn: { de: 'Geplant', fr: 'Planifié', it: 'Pianificato', en: 'Planned' },
  forecastOn: { de: 'Prognose', fr: 'Prévision', it: 'Previsione', en: 'Forecast' },
  actualOn: { de: 'Erreicht', fr: 'Atteint', it: 'Raggiunto', en: 'Reached' },
  decidedOn: { de: 'Beschlossen', fr: 'Décidé', it: 'Deciso', en: 'Decided' },
  signedOn: { de: 'Unterzeichnet', fr: 'Signé', it: 'Firmato', en: 'Signed' },
  publication: { de: 'Öffentlichkeit', fr: 'Publicité', it: 'Pubblicità', en: 'Publication' },
  amountRappen: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' },
  fulfilledOn: { de: 'Erfüllt', fr: 'Remplie', it: 'Adempiuta', en: 'Fulfilled' },
  answeredOn: { de: 'Beantwortet', fr: 'Répondu', it: 'Risposto', en: 'Answered' },
  other: {
    de: 'Text oder Einzelheiten',
    fr: 'Texte ou détails',
    it: 'Testo o dettagli',
    en: 'Wording or details',
  },
}

/** Whether a contract is public. */
export const publicationNames: Record<'public' | 'withheld', AdminText> = {
  public: { de: 'veröffentlicht', fr: 'publié', it: 'pubblicato', en: 'published' },
  withheld: {
    de: 'nicht veröffentlicht',
    fr: 'non publié',
    it: 'non pubblicato',
    en: 'not published',
  },
}

/** Names of the phases. Source: HERMES 2022. */
export const hermesPhaseNames: Record<HermesPhase, AdminText> = {
  initiation: {
    de: 'Initialisierung',
    fr: 'Initialisation',
    it: 'Inizializzazione',
    en: 'Initiation',
  },
  concept: { de: 'Konzept', fr: 'Conception', it: 'Progettazione', en: 'Concept' },
  realisation: { de: 'Realisierung', fr: 'Réalisation', it: 'Realizzazione', en: 'Realisation' },
  rollout: { de: 'Einführung', fr: 'Déploiement', it: 'Introduzione', en: 'Rollout' },
  implementation: { de: 'Umsetzung', fr: 'Mise en œuvre', it: 'Attuazione', en: 'Implementation' },
  closure: { de: 'Abschluss', fr: 'Clôture', it: 'Conclusione', en: 'Closure' },
}

/** Names of the statuses of a milestone; said in words beside any colour. */
export const milestoneStatusNames: Record<MilestoneStatus, AdminText> = {
  unplanned: {
    de: 'noch nicht geplant',
    fr: 'pas encore planifié',
    it: 'non ancora pianificato',
    en: 'not planned yet',
  },
  scheduled: { de: 'geplant', fr: 'planifié', it: 'pianificato', en: 'scheduled' },
  'at-risk': {
    de: 'gefährdet: die Prognose liegt hinter dem Plan',
    fr: 'menacé : la prévision dépasse le plan',
    it: 'a rischio: la previsione supera il piano',
    en: 'at risk: the forecast is behind the plan',
  },
  late: { de: 'verspätet', fr: 'en retard', it: 'in ritardo', en: 'late' },
  reached: { de: 'erreicht', fr: 'atteint', it: 'raggiunto', en: 'reached' },
  'reached-late': {
    de: 'verspätet erreicht',
    fr: 'atteint avec retard',
    it: 'raggiunto in ritardo',
    en: 'reached late',
  },
}

/** What each figure is called, and how it is computed: the page of methods. */
export const formulaTexts: Record<FormulaName, { name: AdminText; method: AdminText }> = {
  plan: {
    name: { de: 'Budget', fr: 'Budget', it: 'Preventivo', en: 'Plan' },
    method: {
      de: 'Summe der bewilligten Beträge des Jahres.',
      fr: 'Somme des montants approuvés de l’année.',
      it: 'Somma degli importi approvati dell’anno.',
      en: 'Sum of the amounts approved for the year.',
    },
  },
  supplement: {
    name: {
      de: 'Nachträge',
      fr: 'Crédits supplémentaires',
      it: 'Crediti suppletivi',
      en: 'Supplements',
    },
    method: {
      de: 'Summe dessen, was nachträglich bewilligt oder gekürzt wurde.',
      fr: 'Somme de ce qui a été approuvé ou réduit après coup.',
      it: 'Somma di quanto approvato o ridotto in seguito.',
      en: 'Sum of what was approved or cut later.',
    },
  },
  budget: {
    name: {
      de: 'Budget mit Nachträgen',
      fr: 'Budget avec crédits supplémentaires',
      it: 'Preventivo con crediti suppletivi',
      en: 'Plan with supplements',
    },
    method: {
      de: 'Budget + Nachträge.',
      fr: 'Budget + crédits supplémentaires.',
      it: 'Preventivo + crediti suppletivi.',
      en: 'Plan + supplements.',
    },
  },
  commitment: {
    name: { de: 'Verpflichtet', fr: 'Engagé', it: 'Impegnato', en: 'Committed' },
    method: {
      de: 'Summe der Beträge, die vertraglich zugesagt sind.',
      fr: 'Somme des montants promis par contrat.',
      it: 'Somma degli importi promessi per contratto.',
      en: 'Sum of the amounts promised by contract.',
    },
  },
  forecast: {
    name: { de: 'Prognose', fr: 'Prévision', it: 'Previsione', en: 'Forecast' },
    method: {
      de: 'Summe der erwarteten Ausgaben und ihrer Änderungen.',
      fr: 'Somme des dépenses attendues et de leurs modifications.',
      it: 'Somma delle spese previste e delle loro modifiche.',
      en: 'Sum of the expected expenses and their changes.',
    },
  },
  actual: {
    name: { de: 'Ist', fr: 'Réel', it: 'Consuntivo', en: 'Actual' },
    method: {
      de: 'Ausgaben in Geld + Sachleistungen.',
      fr: 'Dépenses en argent + prestations en nature.',
      it: 'Spese in denaro + prestazioni in natura.',
      en: 'Expenses in money + work in kind.',
    },
  },
  actualCash: {
    name: {
      de: 'Ausgaben in Geld',
      fr: 'Dépenses en argent',
      it: 'Spese in denaro',
      en: 'Expenses in money',
    },
    method: {
      de: 'Summe der Ausgaben, die das Programm bezahlt hat.',
      fr: 'Somme des dépenses payées par le programme.',
      it: 'Somma delle spese pagate dal programma.',
      en: 'Sum of the expenses the programme paid.',
    },
  },
  actualInKind: {
    name: {
      de: 'Sachleistungen',
      fr: 'Prestations en nature',
      it: 'Prestazioni in natura',
      en: 'Work in kind',
    },
    method: {
      de: 'Summe der bewerteten Sachleistungen; was noch nicht bewertet ist, wird gezählt, nicht geschätzt.',
      fr: 'Somme des prestations en nature évaluées ; ce qui ne l’est pas encore est compté, pas estimé.',
      it: 'Somma delle prestazioni in natura valutate; quelle non ancora valutate sono contate, non stimate.',
      en: 'Sum of the work in kind that was valued; what is not yet valued is counted, not estimated.',
    },
  },
  due: {
    name: { de: 'Geschuldet', fr: 'Dû', it: 'Dovuto', en: 'Due' },
    method: {
      de: 'Einwohnerzahl × Ansatz in Rappen, für jede Gemeinde und jedes Jahr.',
      fr: 'Nombre d’habitants × taux en centimes, par commune et par année.',
      it: 'Abitanti × aliquota in centesimi, per Comune e per anno.',
      en: 'Inhabitants × rate in Rappen, for each municipality and year.',
    },
  },
  paid: {
    name: { de: 'Bezahlt', fr: 'Payé', it: 'Pagato', en: 'Paid' },
    method: {
      de: 'Summe der Zahlungen an das Programm und auf das Sperrkonto.',
      fr: 'Somme des paiements au programme et sur le compte bloqué.',
      it: 'Somma dei pagamenti al programma e sul conto bloccato.',
      en: 'Sum of the payments to the programme and to escrow.',
    },
  },
  refunded: {
    name: { de: 'Zurückbezahlt', fr: 'Remboursé', it: 'Rimborsato', en: 'Refunded' },
    method: {
      de: 'Summe dessen, was zurückging.',
      fr: 'Somme de ce qui a été remboursé.',
      it: 'Somma di quanto rimborsato.',
      en: 'Sum of what went back.',
    },
  },
  open: {
    name: { de: 'Offen', fr: 'Ouvert', it: 'Scoperto', en: 'Open' },
    method: {
      de: 'Geschuldet − bezahlt + zurückbezahlt.',
      fr: 'Dû − payé + remboursé.',
      it: 'Dovuto − pagato + rimborsato.',
      en: 'Due − paid + refunded.',
    },
  },
  released: {
    name: { de: 'Freigegeben', fr: 'Libéré', it: 'Svincolato', en: 'Released' },
    method: {
      de: 'Summe dessen, was vom Sperrkonto an das Programm ging, weil eine Bedingung erfüllt ist.',
      fr: 'Somme de ce qui est passé du compte bloqué au programme parce qu’une condition est remplie.',
      it: 'Somma di quanto passato dal conto bloccato al programma perché una condizione è adempiuta.',
      en: 'Sum of what went from escrow to the programme because a condition is fulfilled.',
    },
  },
  escrowed: {
    name: {
      de: 'Auf dem Sperrkonto',
      fr: 'Sur le compte bloqué',
      it: 'Sul conto bloccato',
      en: 'In escrow',
    },
    method: {
      de: 'Auf das Sperrkonto bezahlt − freigegeben − von dort zurückbezahlt.',
      fr: 'Payé sur le compte bloqué − libéré − remboursé de là.',
      it: 'Pagato sul conto bloccato − svincolato − rimborsato da lì.',
      en: 'Paid to escrow − released − refunded from there.',
    },
  },
  givenInKind: {
    name: {
      de: 'In Sachleistungen gegeben',
      fr: 'Donné en nature',
      it: 'Dato in natura',
      en: 'Given in kind',
    },
    method: {
      de: 'Summe der bewerteten Sachleistungen, nach wer sie gab.',
      fr: 'Somme des prestations en nature évaluées, par donateur.',
      it: 'Somma delle prestazioni in natura valutate, per chi le ha date.',
      en: 'Sum of the work in kind that was valued, by who gave it.',
    },
  },
  available: {
    name: { de: 'Verfügbar', fr: 'Disponible', it: 'Disponibile', en: 'Available' },
    method: {
      de: 'An das Programm bezahlt + freigegeben − zurückbezahlt − Ausgaben in Geld. Gesperrtes Geld zählt nicht dazu.',
      fr: 'Payé au programme + libéré − remboursé − dépenses en argent. L’argent bloqué n’en fait pas partie.',
      it: 'Pagato al programma + svincolato − rimborsato − spese in denaro. Il denaro bloccato non conta.',
      en: 'Paid to the programme + released − refunded − expenses in money. Money in escrow does not count.',
    },
  },
}
