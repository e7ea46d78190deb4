import type { AdminText } from '../../i18n/locales.ts'

/** Words around a form that is tried out; the words of the form itself are its own. */
export const previewTexts = {
  title: {
    de: 'Vorschau: {title}',
    fr: 'Aperçu : {title}',
    it: 'Anteprima: {title}',
    en: 'Preview: {title}',
  },
  link: {
    de: 'Vorschau, wie Einwohnerinnen und Einwohner das Formular sehen',
    fr: 'Aperçu du formulaire tel que le voient les habitantes et habitants',
    it: 'Anteprima del modulo come lo vedono gli abitanti',
    en: 'Preview of the form as residents see it',
  },
  note: {
    de: 'So sieht das Formular aus, wie es zuletzt gespeichert wurde. Es wird geprüft wie im Betrieb; gespeichert oder gesendet wird nichts.',
    fr: 'Voici le formulaire tel qu’il a été enregistré la dernière fois. Il est contrôlé comme en production ; rien n’est enregistré ni envoyé.',
    it: 'Così appare il modulo come salvato l’ultima volta. È controllato come in esercizio; nulla viene salvato o inviato.',
    en: 'This is the form as it was saved last. It is checked as in real use; nothing is stored or sent.',
  },
  missing: {
    de: 'Dieses Formular gibt es nicht, oder Sie dürfen es nicht lesen.',
    fr: 'Ce formulaire n’existe pas, ou vous ne pouvez pas le lire.',
    it: 'Questo modulo non esiste, o non può leggerlo.',
    en: 'There is no such form, or you may not read it.',
  },
  back: {
    de: 'Zurück zum Formular',
    fr: 'Retour au formulaire',
    it: 'Torna al modulo',
    en: 'Back to the form',
  },
  languages: {
    de: 'Sprache der Vorschau',
    fr: 'Langue de l’aperçu',
    it: 'Lingua dell’anteprima',
    en: 'Language of the preview',
  },
  page: {
    de: 'Seite {n} von {all}: {title}',
    fr: 'Page {n} sur {all} : {title}',
    it: 'Pagina {n} di {all}: {title}',
    en: 'Page {n} of {all}: {title}',
  },
  next: { de: 'Weiter', fr: 'Continuer', it: 'Avanti', en: 'Continue' },
  previous: { de: 'Zurück', fr: 'Retour', it: 'Indietro', en: 'Back' },
  check: { de: 'Prüfen', fr: 'Contrôler', it: 'Controllare', en: 'Check' },
  valid: {
    de: 'Alles in Ordnung: So könnte das Formular gesendet werden.',
    fr: 'Tout est en ordre : le formulaire pourrait être envoyé ainsi.',
    it: 'Tutto in ordine: il modulo potrebbe essere inviato così.',
    en: 'All is well: the form could be sent like this.',
  },
  wrong: {
    de: 'Bitte berichtigen Sie:',
    fr: 'Veuillez corriger :',
    it: 'Correggere:',
    en: 'Please correct:',
  },
  failed: {
    de: 'Das hat nicht geklappt. Bitte später noch einmal versuchen.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer plus tard.',
    it: 'Non ha funzionato. Riprovare più tardi.',
    en: 'This did not work. Please try again later.',
  },
  optional: { de: '(freiwillig)', fr: '(facultatif)', it: '(facoltativo)', en: '(optional)' },
  yes: { de: 'Ja', fr: 'Oui', it: 'Sì', en: 'Yes' },
  no: { de: 'Nein', fr: 'Non', it: 'No', en: 'No' },
  choose: { de: 'Bitte wählen', fr: 'Veuillez choisir', it: 'Scegliere', en: 'Please choose' },
  francs: { de: 'in Franken', fr: 'en francs', it: 'in franchi', en: 'in francs' },
  bfs: {
    de: 'BFS-Nummer der Gemeinde',
    fr: 'Numéro OFS de la commune',
    it: 'Numero UST del comune',
    en: 'FSO number of the municipality',
  },
  file: {
    de: 'Dateien lassen sich in der Vorschau nicht hochladen.',
    fr: 'L’aperçu n’accepte pas de fichiers.',
    it: 'Nell’anteprima non si possono caricare file.',
    en: 'Files cannot be uploaded in the preview.',
  },
  entry: { de: 'Eintrag {n}', fr: 'Entrée {n}', it: 'Voce {n}', en: 'Entry {n}' },
  addEntry: {
    de: 'Eintrag hinzufügen',
    fr: 'Ajouter une entrée',
    it: 'Aggiungere una voce',
    en: 'Add an entry',
  },
  removeEntry: {
    de: 'Eintrag {n} entfernen',
    fr: 'Supprimer l’entrée {n}',
    it: 'Togliere la voce {n}',
    en: 'Remove entry {n}',
  },
  calculated: {
    de: 'Berechnete Werte',
    fr: 'Valeurs calculées',
    it: 'Valori calcolati',
    en: 'Calculated values',
  },
} as const satisfies Record<string, AdminText>
