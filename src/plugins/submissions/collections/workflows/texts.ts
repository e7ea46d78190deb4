import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What a process modeller reads about workflows. */
export const workflowTexts: CollectionTexts = {
  singular: { de: 'Ablauf', fr: 'Déroulement', it: 'Percorso', en: 'Workflow' },
  plural: { de: 'Abläufe', fr: 'Déroulements', it: 'Percorsi', en: 'Workflows' },
  description: {
    de: 'Wie Eingänge bearbeitet werden, Schritt für Schritt. Ein aktiver Ablauf ändert sich nicht mehr: für eine Änderung eine neue Fassung anlegen; laufende Fälle bleiben bei ihrer.',
    fr: 'Comment les dépôts sont traités, étape par étape. Un déroulement actif ne change plus : pour le modifier, créer une nouvelle version ; les dossiers en cours gardent la leur.',
    it: 'Come si trattano gli invii, passo per passo. Un percorso attivo non cambia più: per modificarlo creare una nuova versione; i casi in corso restano alla loro.',
    en: 'How submissions are handled, step by step. An active workflow changes no more: make a new version for a change; running cases stay on theirs.',
  },
  fields: {
    key: {
      label: { de: 'Schlüssel', fr: 'Clé', it: 'Chiave', en: 'Key' },
      help: {
        de: 'Name in Kleinbuchstaben, derselbe für alle Fassungen.',
        fr: 'Nom en minuscules, le même pour toutes les versions.',
        it: 'Nome in minuscole, lo stesso per tutte le versioni.',
        en: 'Name in lower case, the same for all versions.',
      },
    },
    version: {
      label: { de: 'Fassung', fr: 'Version', it: 'Versione', en: 'Version' },
      help: {
        de: 'Neue Eingänge nehmen die höchste aktive.',
        fr: 'Les nouveaux dépôts prennent la plus haute version active.',
        it: 'I nuovi invii prendono la più alta versione attiva.',
        en: 'New submissions take the highest active one.',
      },
    },
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Wie der Ablauf intern heisst.',
        fr: 'Le nom interne du déroulement.',
        it: 'Il nome interno del percorso.',
        en: 'What the workflow is called here.',
      },
    },
    state: {
      label: { de: 'Zustand', fr: 'État', it: 'Stato', en: 'State' },
      help: {
        de: 'Wird ein Entwurf aktiv, wird er geprüft: jeder Fall muss ein Ende finden.',
        fr: 'Un brouillon qui devient actif est contrôlé : chaque dossier doit trouver une fin.',
        it: 'Una bozza che diventa attiva è controllata: ogni caso deve trovare una fine.',
        en: 'A draft that becomes active is checked: every case must come to an end.',
      },
      options: {
        draft: { de: 'Entwurf', fr: 'Brouillon', it: 'Bozza', en: 'Draft' },
        active: { de: 'Aktiv', fr: 'Actif', it: 'Attivo', en: 'Active' },
        retired: { de: 'Zurückgezogen', fr: 'Retiré', it: 'Ritirato', en: 'Retired' },
      },
    },
    definition: {
      label: { de: 'Definition', fr: 'Définition', it: 'Definizione', en: 'Definition' },
      help: {
        de: 'Stände, was dort geschieht, und wie es weitergeht: als Liste, als Diagramm oder als JSON.',
        fr: 'Les états, ce qui s’y passe et la suite : en liste, en diagramme ou en JSON.',
        it: 'Gli stati, che cosa vi accade e come si prosegue: come elenco, come diagramma o in JSON.',
        en: 'States, what is done there, and how it goes on: as a list, as a graph or as JSON.',
      },
    },
  },
}
