import type { CollectionTexts } from '../../../../i18n/texts.ts'
import { programmeText } from '../../texts.ts'

/** What an editor reads about inquiries. */
export const inquiryTexts: CollectionTexts = {
  singular: { de: 'Vorstoss', fr: 'Intervention', it: 'Intervento', en: 'Inquiry' },
  plural: { de: 'Vorstösse', fr: 'Interventions', it: 'Interventi', en: 'Inquiries' },
  description: {
    de: 'Was ein Parlament zum Programm gefragt hat, Frage für Frage, mit Antwort und Beleg.',
    fr: 'Ce qu’un parlement a demandé sur le programme, question par question, avec réponse et preuve.',
    it: 'Ciò che un parlamento ha chiesto sul programma, domanda per domanda, con risposta e prova.',
    en: 'What a parliament asked about the programme, question by question, with answer and evidence.',
  },
  fields: {
    title: { label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' } },
    programme: programmeText,
    kind: {
      label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
      help: {
        de: 'Zum Beispiel «Interpellation» oder «Postulat».',
        fr: 'Par exemple « interpellation » ou « postulat ».',
        it: 'Per esempio «interpellanza» o «postulato».',
        en: 'For example “Interpellation” or “Postulat”.',
      },
    },
    body: { label: { de: 'Parlament', fr: 'Parlement', it: 'Parlamento', en: 'Parliament' } },
    submittedOn: {
      label: { de: 'Eingereicht am', fr: 'Déposée le', it: 'Presentato il', en: 'Submitted on' },
    },
    isUrgent: { label: { de: 'Dringlich', fr: 'Urgente', it: 'Urgente', en: 'Urgent' } },
    questions: {
      label: { de: 'Fragen', fr: 'Questions', it: 'Domande', en: 'Questions' },
      singular: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' },
      help: {
        de: 'In der Reihenfolge des Vorstosses; unbeantwortete werden öffentlich als offen geführt.',
        fr: 'Dans l’ordre de l’intervention ; celles sans réponse figurent publiquement comme ouvertes.',
        it: 'Nell’ordine dell’intervento; quelle senza risposta figurano pubblicamente come aperte.',
        en: 'In the order of the inquiry; unanswered ones are listed publicly as open.',
      },
    },
    'questions.text': { label: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' } },
    'questions.answer': { label: { de: 'Antwort', fr: 'Réponse', it: 'Risposta', en: 'Answer' } },
    'questions.answeredOn': {
      label: { de: 'Beantwortet am', fr: 'Répondu le', it: 'Risposto il', en: 'Answered on' },
    },
    'questions.evidence': {
      label: { de: 'Belege', fr: 'Preuves', it: 'Prove', en: 'Evidence' },
      help: {
        de: 'Schlüssel von Zahlen («paid/2021/1061») und Kennungen von Beschlüssen, Verträgen und Meilensteinen.',
        fr: 'Clés de chiffres (« paid/2021/1061 ») et identifiants de décisions, contrats et jalons.',
        it: 'Chiavi di cifre («paid/2021/1061») e identificatori di decisioni, contratti e traguardi.',
        en: 'Keys of figures (“paid/2021/1061”) and identifiers of decisions, contracts and milestones.',
      },
    },
  },
}
