import type { StepTexts } from '../../step-texts.ts'
import { doneAction, rowLabelOption, rowValueOption } from '../option-texts.ts'

export const documentTexts: StepTexts = {
  label: {
    de: 'Dokument erstellen',
    fr: 'Créer un document',
    it: 'Creare un documento',
    en: 'Make a document',
  },
  help: {
    de: 'Erstellt ein barrierefreies PDF in der Sprache der Person, zum Beispiel eine Bestätigung.',
    fr: 'Crée un PDF accessible dans la langue de la personne, par exemple une attestation.',
    it: 'Crea un PDF accessibile nella lingua della persona, per esempio una conferma.',
    en: 'Makes an accessible PDF in the language of the person, such as a receipt.',
  },
  options: {
    name: {
      label: { de: 'Dateiname', fr: 'Nom de fichier', it: 'Nome del file', en: 'File name' },
      help: {
        de: 'Kleinbuchstaben, Ziffern und Bindestriche, ohne Endung: bestaetigung.',
        fr: 'Minuscules, chiffres et traits d’union, sans extension : attestation.',
        it: 'Minuscole, cifre e trattini, senza estensione: conferma.',
        en: 'Lower case letters, digits and hyphens, without ending: receipt.',
      },
    },
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Titel des Dokuments; so heisst es auch in der Liste der Dokumente.',
        fr: 'Titre du document ; il porte aussi ce nom dans la liste des documents.',
        it: 'Titolo del documento; si chiama così anche nell’elenco dei documenti.',
        en: 'Title of the document, in the list of documents too.',
      },
    },
    text: {
      label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
      help: {
        de: 'Was unter dem Titel steht. {number} und {service} werden eingesetzt.',
        fr: 'Ce qui figure sous le titre. {number} et {service} sont remplacés.',
        it: 'Che cosa sta sotto il titolo. {number} e {service} vengono inseriti.',
        en: 'What stands under the title. {number} and {service} are filled in.',
      },
    },
    rows: {
      label: { de: 'Angaben', fr: 'Indications', it: 'Indicazioni', en: 'Values' },
      help: {
        de: 'Was vom Fall gezeigt wird, in dieser Reihenfolge.',
        fr: 'Ce qui est montré du dossier, dans cet ordre.',
        it: 'Che cosa viene mostrato del caso, in quest’ordine.',
        en: 'What is shown of the case, in this order.',
      },
    },
    'rows.label': rowLabelOption,
    'rows.value': rowValueOption,
    isForSender: {
      label: {
        de: 'Die Person sieht das Dokument',
        fr: 'La personne voit le document',
        it: 'La persona vede il documento',
        en: 'The person sees the document',
      },
      help: {
        de: 'Ohne Häkchen sieht es nur das Amt.',
        fr: 'Si la case n’est pas cochée, seul le service le voit.',
        it: 'Senza segno di spunta lo vede solo l’ufficio.',
        en: 'Not ticked: the office alone sees it.',
      },
    },
  },
  actions: { done: doneAction },
}
