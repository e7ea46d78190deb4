import type { StepTexts } from '../../step-texts.ts'
import {
  expiredAction,
  mailSubjectOption,
  mailTextOption,
  workingDaysOption,
} from '../option-texts.ts'

export const requestDocumentsTexts: StepTexts = {
  label: {
    de: 'Unterlagen nachfordern',
    fr: 'Demander des documents',
    it: 'Chiedere documenti',
    en: 'Ask for documents',
  },
  help: {
    de: 'Bittet die Person um weitere Unterlagen, wartet darauf und erinnert einmal.',
    fr: 'Demande d’autres documents à la personne, les attend et envoie un rappel.',
    it: 'Chiede altri documenti alla persona, li attende e ricorda una volta.',
    en: 'Asks the person for more documents, waits for them and reminds once.',
  },
  options: {
    subject: mailSubjectOption,
    text: mailTextOption,
    documents: {
      label: { de: 'Unterlagen', fr: 'Documents', it: 'Documenti', en: 'Documents' },
      help: {
        de: 'Der Fall geht weiter, sobald alle da sind. Keine Zeile: sobald etwas eingereicht ist.',
        fr: 'Le dossier continue dès que tous sont là. Aucune ligne : dès que quelque chose est déposé.',
        it: 'Il caso continua quando ci sono tutti. Nessuna riga: quando viene inoltrato qualcosa.',
        en: 'The case goes on once all of them are there. No line: once something is handed in.',
      },
    },
    'documents.name': {
      label: { de: 'Kurzname', fr: 'Nom court', it: 'Nome breve', en: 'Short name' },
      help: {
        de: 'Ein Wort, an dem Programme die Unterlage erkennen, zum Beispiel mietvertrag.',
        fr: 'Un mot par lequel les programmes reconnaissent le document, par exemple bail.',
        it: 'Una parola con cui i programmi riconoscono il documento, per esempio contratto.',
        en: 'A word by which programs know the document, for example lease.',
      },
    },
    'documents.label': {
      label: {
        de: 'Was die Person liest',
        fr: 'Ce que la personne lit',
        it: 'Che cosa legge la persona',
        en: 'What the person reads',
      },
      help: {
        de: 'Wie die Unterlage heisst, zum Beispiel: Kopie des Mietvertrags.',
        fr: 'Nom du document, par exemple : copie du bail.',
        it: 'Nome del documento, per esempio: copia del contratto di locazione.',
        en: 'What the document is called, for example: copy of the lease.',
      },
    },
    workingDays: workingDaysOption,
    remindAfter: {
      label: {
        de: 'Erinnern nach Arbeitstagen',
        fr: 'Rappel après jours ouvrables',
        it: 'Ricordare dopo giorni lavorativi',
        en: 'Remind after working days',
      },
      help: {
        de: 'Muss vor dem Ende der Frist liegen. Leer: Es wird nicht erinnert.',
        fr: 'Doit précéder la fin du délai. Vide : pas de rappel.',
        it: 'Deve precedere la fine del termine. Vuoto: nessun promemoria.',
        en: 'Has to lie before the end. Empty: nobody is reminded.',
      },
    },
  },
  actions: {
    'handed-in': { de: 'eingereicht', fr: 'déposé', it: 'inoltrato', en: 'handed in' },
    expired: expiredAction,
  },
}
