import type { AdminText } from '../../i18n/locales.ts'

/** Words of the page on which a form comes from another installation. */
export const transferTexts = {
  title: {
    de: 'Formular übernehmen',
    fr: 'Reprendre un formulaire',
    it: 'Riprendere un modulo',
    en: 'Take over a form',
  },
  intro: {
    de: 'Ein Formular aus einer anderen Umgebung, zum Beispiel aus dem Testsystem. Es wird zuerst nur geprüft; übernommen wird es als Entwurf, ganz oder gar nicht.',
    fr: 'Un formulaire d’un autre environnement, par exemple du système de test. Il est d’abord seulement contrôlé ; il est repris comme brouillon, entièrement ou pas du tout.',
    it: 'Un modulo da un altro ambiente, per esempio dal sistema di prova. Prima viene solo controllato; è ripreso come bozza, interamente o per nulla.',
    en: 'A form from another installation, for example the test system. It is only checked at first; it is taken over as a draft, whole or not at all.',
  },
  export: {
    de: 'Formular als Datei herunterladen',
    fr: 'Télécharger le formulaire',
    it: 'Scaricare il modulo come file',
    en: 'Download the form as a file',
  },
  import: {
    de: 'Formular aus einer Datei übernehmen',
    fr: 'Reprendre un formulaire d’un fichier',
    it: 'Riprendere un modulo da un file',
    en: 'Take over a form from a file',
  },
  file: { de: 'Datei (JSON)', fr: 'Fichier (JSON)', it: 'File (JSON)', en: 'File (JSON)' },
  try: { de: 'Prüfen', fr: 'Contrôler', it: 'Controllare', en: 'Check' },
  apply: {
    de: 'Als Entwurf übernehmen',
    fr: 'Reprendre comme brouillon',
    it: 'Riprendere come bozza',
    en: 'Take over as a draft',
  },
  notForm: {
    de: 'Diese Datei enthält kein Formular aus Schaltwerk.',
    fr: 'Ce fichier ne contient pas de formulaire de Schaltwerk.',
    it: 'Questo file non contiene un modulo di Schaltwerk.',
    en: 'This file holds no form of Schaltwerk.',
  },
  sheet: {
    de: 'Zuordnung: was das Formular nennt',
    fr: 'Correspondances : ce que le formulaire nomme',
    it: 'Corrispondenze: che cosa nomina il modulo',
    en: 'Mapping: what the form names',
  },
  sheetHelp: {
    de: 'Was es hier unter diesem Namen nicht gibt, braucht eine Zuordnung: Wählen Sie den passenden Eintrag. Vorgeschlagen ist, was am ähnlichsten heisst; bitte nachsehen. Danach noch einmal prüfen.',
    fr: 'Ce qui n’existe pas ici sous ce nom doit être mis en correspondance : choisissez l’entrée qui convient. L’entrée au nom le plus semblable est proposée ; veuillez vérifier. Contrôlez ensuite à nouveau.',
    it: 'Ciò che qui non esiste con questo nome va associato: scegliere la voce corrispondente. È proposta quella dal nome più simile; verificarla. Poi controllare di nuovo.',
    en: 'What does not exist here by this name needs a mapping: choose what fits here. What is called most alike is suggested; please look at it. Then check again.',
  },
  collection: { de: 'Art', fr: 'Genre', it: 'Genere', en: 'Kind' },
  there: {
    de: 'Name in der Datei',
    fr: 'Nom dans le fichier',
    it: 'Nome nel file',
    en: 'Name in the file',
  },
  here: { de: 'Hier', fr: 'Ici', it: 'Qui', en: 'Here' },
  found: { de: '✓ vorhanden', fr: '✓ existe', it: '✓ esiste', en: '✓ exists' },
  missing: {
    de: '✕ fehlt: Eintrag hier für «{name}»',
    fr: '✕ manque : entrée ici pour « {name} »',
    it: '✕ manca: voce qui per «{name}»',
    en: '✕ missing: entry here for “{name}”',
  },
  choose: { de: 'Bitte wählen', fr: 'Veuillez choisir', it: 'Scegliere', en: 'Please choose' },
  suggested: {
    de: 'Vorschlag: {name}',
    fr: 'Proposition : {name}',
    it: 'Proposta: {name}',
    en: 'Suggested: {name}',
  },
} as const satisfies Record<string, AdminText>
