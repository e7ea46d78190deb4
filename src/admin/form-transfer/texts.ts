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
    de: 'Was es hier unter diesem Namen nicht gibt, braucht eine Zuordnung: der öffentliche Name des passenden Eintrags hier. Danach noch einmal prüfen.',
    fr: 'Ce qui n’existe pas ici sous ce nom doit être mis en correspondance : le nom public de l’entrée qui convient ici. Contrôlez ensuite à nouveau.',
    it: 'Ciò che qui non esiste con questo nome va associato: il nome pubblico della voce corrispondente. Poi controllare di nuovo.',
    en: 'What does not exist here by this name needs a mapping: the public name of what fits here. Then check again.',
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
    de: '✕ fehlt: Name hier für «{name}»',
    fr: '✕ manque : nom ici pour « {name} »',
    it: '✕ manca: nome qui per «{name}»',
    en: '✕ missing: name here for “{name}”',
  },
} as const satisfies Record<string, AdminText>
