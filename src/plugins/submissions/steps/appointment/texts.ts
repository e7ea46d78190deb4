import type { StepTexts } from '../../step-texts.ts'
import { mailTextOption } from '../option-texts.ts'

export const appointmentTexts: StepTexts = {
  label: { de: 'Termin', fr: 'Rendez-vous', it: 'Appuntamento', en: 'Appointment' },
  help: {
    de: 'Macht aus einem Zeitpunkt des Falls einen Kalendereintrag und schickt ihn der Person.',
    fr: 'Crée une entrée de calendrier à partir d’un moment du dossier et l’envoie à la personne.',
    it: 'Crea una voce di calendario da un momento del caso e la invia alla persona.',
    en: 'Makes a calendar entry of a time in the case, and sends it to the person.',
  },
  options: {
    at: {
      label: { de: 'Beginn', fr: 'Début', it: 'Inizio', en: 'Begins at' },
      help: {
        de: 'Angabe des Falls, in der Tag, Uhrzeit und Zeitzone stehen, wie 2026-05-12T09:30:00+02:00.',
        fr: 'Indication du dossier qui contient la date, l’heure et le fuseau, comme 2026-05-12T09:30:00+02:00.',
        it: 'Indicazione del caso con data, ora e fuso orario, come 2026-05-12T09:30:00+02:00.',
        en: 'Value of the case that holds day, time and zone, like 2026-05-12T09:30:00+02:00.',
      },
    },
    minutes: {
      label: {
        de: 'Dauer in Minuten',
        fr: 'Durée en minutes',
        it: 'Durata in minuti',
        en: 'Minutes',
      },
      help: {
        de: 'Wie lange der Termin dauert: 5 bis 480 Minuten.',
        fr: 'Durée du rendez-vous : de 5 à 480 minutes.',
        it: 'Durata dell’appuntamento: da 5 a 480 minuti.',
        en: 'How long the appointment takes: 5 to 480 minutes.',
      },
    },
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Titel des Kalendereintrags und Betreff der E-Mail.',
        fr: 'Titre de l’entrée de calendrier et objet du courriel.',
        it: 'Titolo della voce di calendario e oggetto dell’e-mail.',
        en: 'Title of the calendar entry and subject of the mail.',
      },
    },
    place: {
      label: { de: 'Ort', fr: 'Lieu', it: 'Luogo', en: 'Place' },
      help: {
        de: 'Wohin die Person kommt: Gebäude, Strasse, Raum.',
        fr: 'Où la personne se rend : bâtiment, rue, salle.',
        it: 'Dove la persona si presenta: edificio, via, locale.',
        en: 'Where the person comes to: building, street, room.',
      },
    },
    organizer: {
      label: { de: 'Wer einlädt', fr: 'Qui invite', it: 'Chi invita', en: 'Who invites' },
      help: {
        de: 'Die Stelle, die im Kalendereintrag als einladend steht.',
        fr: 'Le service qui figure comme invitant dans l’entrée de calendrier.',
        it: 'Il servizio indicato come invitante nella voce di calendario.',
        en: 'The office that the calendar entry names as the one that invites.',
      },
    },
    'organizer.name': {
      label: { de: 'Name der Stelle', fr: 'Nom du service', it: 'Nome del servizio', en: 'Name' },
      help: {
        de: 'Zum Beispiel Einwohnerdienste.',
        fr: 'Par exemple Contrôle des habitants.',
        it: 'Per esempio Controllo abitanti.',
        en: 'For example Residents’ services.',
      },
    },
    'organizer.email': {
      label: {
        de: 'E-Mail der Stelle',
        fr: 'Courriel du service',
        it: 'E-mail del servizio',
        en: 'E-mail',
      },
      help: {
        de: 'Adresse, an die die Person antworten kann.',
        fr: 'Adresse à laquelle la personne peut répondre.',
        it: 'Indirizzo a cui la persona può rispondere.',
        en: 'Address to which the person can answer.',
      },
    },
    text: mailTextOption,
  },
  actions: {
    made: { de: 'Termin gesetzt', fr: 'rendez-vous fixé', it: 'appuntamento fissato', en: 'made' },
    impossible: {
      de: 'kein Termin möglich',
      fr: 'aucun rendez-vous possible',
      it: 'nessun appuntamento possibile',
      en: 'not possible',
    },
  },
}
