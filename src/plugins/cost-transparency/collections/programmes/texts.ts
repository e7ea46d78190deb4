import type { CollectionTexts, FieldTexts } from '../../../../i18n/texts.ts'
import { keyText } from '../../texts.ts'

const money: FieldTexts = {
  rates: {
    label: {
      de: 'Beitragssätze',
      fr: 'Taux de contribution',
      it: 'Aliquote dei contributi',
      en: 'Contribution rates',
    },
    singular: {
      de: 'Beitragssatz',
      fr: 'Taux de contribution',
      it: 'Aliquota',
      en: 'Contribution rate',
    },
    help: {
      de: 'Ein Satz gilt ab seinem Jahr, bis ein anderer folgt; die Beiträge werden daraus berechnet.',
      fr: 'Un taux vaut dès son année jusqu’au suivant ; les contributions en sont calculées.',
      it: 'Un’aliquota vale dal suo anno fino alla successiva; i contributi ne sono calcolati.',
      en: 'A rate counts from its year until another follows; contributions are computed from it.',
    },
  },
  'rates.fromYear': {
    label: { de: 'Ab Jahr', fr: 'Dès l’année', it: 'Dall’anno', en: 'From year' },
  },
  'rates.rappenPerInhabitant': {
    label: {
      de: 'Franken je Einwohnerin und Einwohner',
      fr: 'Francs par habitant',
      it: 'Franchi per abitante',
      en: 'Francs per inhabitant',
    },
  },
  'rates.isVoluntary': {
    label: { de: 'Freiwillig', fr: 'Facultatif', it: 'Facoltativo', en: 'Voluntary' },
    help: {
      de: 'Ob eine Gemeinde den Beitrag ablehnen darf.',
      fr: 'Si une commune peut refuser la contribution.',
      it: 'Se un Comune può rifiutare il contributo.',
      en: 'Whether a municipality may decline.',
    },
  },
  conditions: {
    label: {
      de: 'Sperrkonto-Bedingungen',
      fr: 'Conditions du compte bloqué',
      it: 'Condizioni del conto bloccato',
      en: 'Escrow conditions',
    },
    singular: { de: 'Bedingung', fr: 'Condition', it: 'Condizione', en: 'Condition' },
    help: {
      de: 'Gesperrtes Geld wird erst frei, wenn seine Bedingung erfüllt ist.',
      fr: 'L’argent bloqué n’est libéré qu’une fois sa condition remplie.',
      it: 'Il denaro bloccato è liberato solo quando la sua condizione è adempiuta.',
      en: 'Blocked money is released only once its condition is fulfilled.',
    },
  },
  'conditions.key': keyText,
  'conditions.text': {
    label: { de: 'Bedingung', fr: 'Condition', it: 'Condizione', en: 'Condition' },
  },
  'conditions.milestone': {
    label: { de: 'Meilenstein', fr: 'Jalon', it: 'Traguardo', en: 'Milestone' },
    help: {
      de: 'Kennung des Meilensteins, an dem die Bedingung hängt; leer, wenn an keinem.',
      fr: 'Identifiant du jalon dont dépend la condition ; vide si aucun.',
      it: 'Identificatore del traguardo da cui dipende la condizione; vuoto se nessuno.',
      en: 'Identifier of the milestone it hangs on; empty where on none.',
    },
  },
  'conditions.fulfilledOn': {
    label: { de: 'Erfüllt am', fr: 'Remplie le', it: 'Adempiuta il', en: 'Fulfilled on' },
  },
  closings: {
    label: {
      de: 'Abgeschlossene Jahre',
      fr: 'Exercices clos',
      it: 'Anni chiusi',
      en: 'Closed years',
    },
    singular: { de: 'Abschluss', fr: 'Clôture', it: 'Chiusura', en: 'Closing' },
    help: {
      de: 'In ein abgeschlossenes Jahr wird nichts mehr gebucht; was falsch war, wird in einem späteren berichtigt.',
      fr: 'Plus rien n’est comptabilisé dans un exercice clos ; une erreur se corrige dans un exercice ultérieur.',
      it: 'In un anno chiuso non si registra più nulla; gli errori si correggono in un anno successivo.',
      en: 'Nothing is booked into a closed year any more; what was wrong is corrected in a later one.',
    },
  },
  'closings.year': { label: { de: 'Jahr', fr: 'Année', it: 'Anno', en: 'Year' } },
  'closings.closedAt': {
    label: { de: 'Abgeschlossen', fr: 'Clos', it: 'Chiuso', en: 'Closed' },
  },
  ledgerMapping: {
    label: {
      de: 'Zuordnung für den Import',
      fr: 'Correspondance pour l’import',
      it: 'Corrispondenza per l’importazione',
      en: 'Mapping for the import',
    },
    help: {
      de: 'Welche Spalte und welches Konto der Finanzbuchhaltung was bedeutet; wird beim Import gespeichert.',
      fr: 'Ce que signifie chaque colonne et chaque compte de la comptabilité ; enregistré lors de l’import.',
      it: 'Che cosa significa ogni colonna e ogni conto della contabilità; salvato durante l’importazione.',
      en: 'What each column and account of the finance system means; saved with the import.',
    },
  },
}

const work: FieldTexts = {
  milestoneKinds: {
    label: {
      de: 'Meilenstein-Katalog',
      fr: 'Catalogue des jalons',
      it: 'Catalogo dei traguardi',
      en: 'Catalogue of milestones',
    },
    singular: {
      de: 'Art von Meilenstein',
      fr: 'Type de jalon',
      it: 'Tipo di traguardo',
      en: 'Kind of milestone',
    },
    help: {
      de: 'Die Meilensteine, die dieses Programm kennt, nach HERMES 2022 oder nach eigener Zählung.',
      fr: 'Les jalons que connaît ce programme, selon HERMES 2022 ou une numérotation propre.',
      it: 'I traguardi di questo programma, secondo HERMES 2022 o con numerazione propria.',
      en: 'The milestones this programme knows, as in HERMES 2022 or with numbers of its own.',
    },
  },
  'milestoneKinds.code': {
    label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
    help: {
      de: 'Wie das Programm ihn nennt, zum Beispiel «IS10».',
      fr: 'Comme le programme l’appelle, par exemple « IS10 ».',
      it: 'Come lo chiama il programma, per esempio «IS10».',
      en: 'As the programme calls it, for example “IS10”.',
    },
  },
  'milestoneKinds.title': { label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' } },
  'milestoneKinds.phase': {
    label: { de: 'Phase', fr: 'Phase', it: 'Fase', en: 'Phase' },
    options: {
      initiation: {
        de: 'Initialisierung',
        fr: 'Initialisation',
        it: 'Inizializzazione',
        en: 'Initiation',
      },
      concept: { de: 'Konzept', fr: 'Conception', it: 'Concezione', en: 'Concept' },
      realisation: {
        de: 'Realisierung',
        fr: 'Réalisation',
        it: 'Realizzazione',
        en: 'Realisation',
      },
      rollout: { de: 'Einführung', fr: 'Déploiement', it: 'Introduzione', en: 'Rollout' },
      implementation: {
        de: 'Umsetzung',
        fr: 'Mise en œuvre',
        it: 'Attuazione',
        en: 'Implementation',
      },
      closure: { de: 'Abschluss', fr: 'Clôture', it: 'Chiusura', en: 'Closure' },
    },
  },
  'milestoneKinds.release': {
    label: { de: 'Freigabe', fr: 'Libération', it: 'Liberazione', en: 'Release' },
    options: {
      execution: {
        de: 'Durchführung',
        fr: 'Exécution',
        it: 'Esecuzione',
        en: 'Execution',
      },
      phase: { de: 'Phase', fr: 'Phase', it: 'Fase', en: 'Phase' },
      commissioning: {
        de: 'Inbetriebnahme',
        fr: 'Mise en service',
        it: 'Messa in servizio',
        en: 'Commissioning',
      },
      closure: { de: 'Abschluss', fr: 'Clôture', it: 'Chiusura', en: 'Closure' },
    },
  },
  'milestoneKinds.needsResult': {
    label: {
      de: 'Braucht ein abgenommenes Ergebnis',
      fr: 'Requiert un résultat accepté',
      it: 'Richiede un risultato accettato',
      en: 'Needs an accepted result',
    },
  },
  goals: {
    label: {
      de: 'Ziele der Strategie',
      fr: 'Objectifs de la stratégie',
      it: 'Obiettivi della strategia',
      en: 'Goals of the strategy',
    },
    singular: { de: 'Ziel', fr: 'Objectif', it: 'Obiettivo', en: 'Goal' },
    help: {
      de: 'Jedes Ziel mit den Vorhaben, die es erreichen sollen; eines ohne Vorhaben wird gemeldet.',
      fr: 'Chaque objectif avec ses projets ; un objectif sans projet est signalé.',
      it: 'Ogni obiettivo con i suoi progetti; uno senza progetti è segnalato.',
      en: 'Each goal with the projects that are to reach it; one without a project is reported.',
    },
  },
  'goals.key': keyText,
  'goals.title': { label: { de: 'Ziel', fr: 'Objectif', it: 'Obiettivo', en: 'Goal' } },
  'goals.projects': {
    label: { de: 'Vorhaben', fr: 'Projets', it: 'Progetti', en: 'Projects' },
  },
}

const contracts: FieldTexts = {
  contracts: {
    label: {
      de: 'Verträge und Mandate',
      fr: 'Contrats et mandats',
      it: 'Contratti e mandati',
      en: 'Contracts and mandates',
    },
    singular: { de: 'Vertrag', fr: 'Contrat', it: 'Contratto', en: 'Contract' },
    help: {
      de: 'Was noch nicht öffentlich sein darf, erscheint als «nicht publiziert» mit dem Grund und sonst nichts.',
      fr: 'Ce qui ne peut pas encore être public apparaît comme « non publié » avec le motif, sans rien d’autre.',
      it: 'Ciò che non può ancora essere pubblico appare come «non pubblicato» con il motivo e nient’altro.',
      en: 'What may not be public yet appears as “not published” with the reason and nothing else.',
    },
  },
  'contracts.key': keyText,
  'contracts.kind': {
    label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
    options: {
      contract: { de: 'Vertrag', fr: 'Contrat', it: 'Contratto', en: 'Contract' },
      mandate: { de: 'Mandat', fr: 'Mandat', it: 'Mandato', en: 'Mandate' },
    },
  },
  'contracts.title': { label: { de: 'Gegenstand', fr: 'Objet', it: 'Oggetto', en: 'Subject' } },
  'contracts.supplier': {
    label: {
      de: 'Vertragspartnerin',
      fr: 'Partie contractante',
      it: 'Parte contraente',
      en: 'Contractor',
    },
    help: {
      de: 'Name der Organisation, nie einer Person.',
      fr: 'Nom de l’organisation, jamais d’une personne.',
      it: 'Nome dell’organizzazione, mai di una persona.',
      en: 'Name of the organisation, never of a person.',
    },
  },
  'contracts.signedOn': {
    label: { de: 'Unterzeichnet am', fr: 'Signé le', it: 'Firmato il', en: 'Signed on' },
  },
  'contracts.amountRappen': {
    label: {
      de: 'Vertragssumme',
      fr: 'Montant du contrat',
      it: 'Importo del contratto',
      en: 'Amount of the contract',
    },
  },
  'contracts.documents': {
    label: { de: 'Dokumente', fr: 'Documents', it: 'Documenti', en: 'Documents' },
    help: {
      de: 'Adressen der publizierten Dokumente.',
      fr: 'Adresses des documents publiés.',
      it: 'Indirizzi dei documenti pubblicati.',
      en: 'Addresses of the published documents.',
    },
  },
  'contracts.withheld': {
    label: {
      de: 'Nicht publiziert, weil',
      fr: 'Non publié parce que',
      it: 'Non pubblicato perché',
      en: 'Not published because',
    },
    help: {
      de: 'Der Grund ist öffentlich; leer, wenn der Vertrag publiziert ist.',
      fr: 'Le motif est public ; vide si le contrat est publié.',
      it: 'Il motivo è pubblico; vuoto se il contratto è pubblicato.',
      en: 'The reason is public; empty where the contract is published.',
    },
  },
  'contracts.withheldUntil': {
    label: {
      de: 'Nicht publiziert bis',
      fr: 'Non publié jusqu’au',
      it: 'Non pubblicato fino al',
      en: 'Not published until',
    },
  },
}

const people: FieldTexts = {
  interests: {
    label: {
      de: 'Rollen und Interessen',
      fr: 'Rôles et intérêts',
      it: 'Ruoli e interessi',
      en: 'Roles and interests',
    },
    singular: { de: 'Rolle', fr: 'Rôle', it: 'Ruolo', en: 'Role' },
    help: {
      de: 'Jede Rolle mit der Organisation, die sie ausfüllt, und mit dem, was diese mit Lieferanten zu tun hat.',
      fr: 'Chaque rôle avec l’organisation qui l’exerce et ses liens avec des fournisseurs.',
      it: 'Ogni ruolo con l’organizzazione che lo svolge e i suoi legami con i fornitori.',
      en: 'Each role with the organisation that fills it and what that has to do with suppliers.',
    },
  },
  'interests.role': { label: { de: 'Rolle', fr: 'Rôle', it: 'Ruolo', en: 'Role' } },
  'interests.organisation': {
    label: { de: 'Organisation', fr: 'Organisation', it: 'Organizzazione', en: 'Organisation' },
  },
  'interests.isDeclared': {
    label: {
      de: 'Interessen offengelegt',
      fr: 'Intérêts déclarés',
      it: 'Interessi dichiarati',
      en: 'Interests declared',
    },
    help: {
      de: 'Auch wer keine hat, legt das offen.',
      fr: 'Qui n’en a pas le déclare aussi.',
      it: 'Anche chi non ne ha lo dichiara.',
      en: 'To have none is declared too.',
    },
  },
  'interests.interest': {
    label: { de: 'Interesse', fr: 'Intérêt', it: 'Interesse', en: 'Interest' },
  },
  innovators: {
    label: {
      de: 'Public Innovators',
      fr: 'Public Innovators',
      it: 'Public Innovators',
      en: 'Public Innovators',
    },
    singular: {
      de: 'Public Innovator',
      fr: 'Public Innovator',
      it: 'Public Innovator',
      en: 'Public Innovator',
    },
    help: {
      de: 'Ohne Einwilligung wird nur gezählt und niemand genannt.',
      fr: 'Sans consentement, on compte seulement et personne n’est nommé.',
      it: 'Senza consenso si conta soltanto e nessuno è nominato.',
      en: 'Without consent people are counted and nobody is named.',
    },
  },
  'innovators.name': { label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' } },
  'innovators.authority': {
    label: { de: 'Stelle', fr: 'Autorité', it: 'Autorità', en: 'Authority' },
  },
  'innovators.since': { label: { de: 'Seit', fr: 'Depuis', it: 'Dal', en: 'Since' } },
  'innovators.until': { label: { de: 'Bis', fr: 'Jusqu’au', it: 'Fino al', en: 'Until' } },
  'innovators.consentedOn': {
    label: {
      de: 'Einwilligung vom',
      fr: 'Consentement du',
      it: 'Consenso del',
      en: 'Consented on',
    },
  },
  'innovators.withdrawnOn': {
    label: {
      de: 'Einwilligung widerrufen am',
      fr: 'Consentement retiré le',
      it: 'Consenso revocato il',
      en: 'Consent withdrawn on',
    },
  },
}

/** What an editor reads about programmes. */
export const programmeTexts: CollectionTexts = {
  singular: { de: 'Programm', fr: 'Programme', it: 'Programma', en: 'Programme' },
  plural: { de: 'Programme', fr: 'Programmes', it: 'Programmi', en: 'Programmes' },
  description: {
    de: 'Unternehmen, deren Verantwortung, Fortschritt und Kosten öffentlich sind. Öffentlich wird etwas erst mit einem publizierten Stand.',
    fr: 'Entreprises dont la responsabilité, l’avancement et les coûts sont publics. Rien n’est public avant la publication d’un état.',
    it: 'Iniziative la cui responsabilità, il cui avanzamento e i cui costi sono pubblici. Nulla è pubblico prima della pubblicazione di uno stato.',
    en: 'Undertakings whose responsibilities, progress and costs are public. Nothing is public before a state is published.',
  },
  fields: {
    name: { label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' } },
    summary: { label: { de: 'Worum es geht', fr: 'Objet', it: 'Oggetto', en: 'What it is about' } },
    sponsors: {
      label: {
        de: 'Trägerschaft',
        fr: 'Organismes responsables',
        it: 'Enti promotori',
        en: 'Sponsors',
      },
    },
    supporters: {
      label: { de: 'Unterstützt von', fr: 'Soutenu par', it: 'Sostenuto da', en: 'Supported by' },
      help: {
        de: 'Verbände und andere, zum Beispiel «VLG».',
        fr: 'Associations et autres, par exemple « VLG ».',
        it: 'Associazioni e altri, per esempio «VLG».',
        en: 'Associations and others, for example “VLG”.',
      },
    },
    contractBasis: {
      label: {
        de: 'Vertragliche Grundlage',
        fr: 'Base contractuelle',
        it: 'Base contrattuale',
        en: 'Contractual basis',
      },
    },
    ...money,
    ...work,
    ...contracts,
    ...people,
    isDemo: {
      label: {
        de: 'Erfundene Beträge',
        fr: 'Montants fictifs',
        it: 'Importi inventati',
        en: 'Invented amounts',
      },
      help: {
        de: 'Überall, wo Zahlen dieses Programms erscheinen, steht dann, dass Beträge zur Demonstration erfunden sind.',
        fr: 'Partout où paraissent les chiffres de ce programme, il est dit que des montants sont fictifs.',
        it: 'Ovunque appaiano cifre di questo programma è detto che gli importi sono inventati a scopo dimostrativo.',
        en: 'Wherever figures of this programme appear it is said that amounts are invented for demonstration.',
      },
    },
  },
}
