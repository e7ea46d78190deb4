import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What an operator reads about forms and workflows that stand still. */
export const pauseTexts: CollectionTexts = {
  singular: { de: 'Pause', fr: 'Pause', it: 'Pausa', en: 'Pause' },
  plural: {
    de: 'Pausen',
    fr: 'Pauses',
    it: 'Pause',
    en: 'Pauses',
  },
  description: {
    de: 'Was gerade stillsteht. Ein pausiertes Formular nimmt nichts an; bei einem pausierten Ablauf bleibt alles liegen und geht danach weiter. Zum Fortsetzen den Eintrag löschen.',
    fr: 'Ce qui est à l’arrêt. Un formulaire en pause n’accepte rien ; un processus en pause garde tout et continue ensuite. Pour reprendre, supprimer l’entrée.',
    it: 'Che cosa è fermo. Un modulo in pausa non accetta nulla; in un processo in pausa tutto resta fermo e poi prosegue. Per riprendere, eliminare la voce.',
    en: 'What stands still. A paused form takes nothing in; with a paused workflow everything waits and goes on afterwards. To go on, delete the entry.',
  },
  fields: {
    kind: {
      label: { de: 'Was', fr: 'Quoi', it: 'Che cosa', en: 'What' },
      help: {
        de: 'Ob ein Formular oder ein Ablauf stillsteht.',
        fr: 'Si un formulaire ou un processus est à l’arrêt.',
        it: 'Se è fermo un modulo o un processo.',
        en: 'Whether a form or a workflow stands still.',
      },
      options: {
        form: { de: 'Formular', fr: 'Formulaire', it: 'Modulo', en: 'Form' },
        workflow: { de: 'Ablauf', fr: 'Processus', it: 'Processo', en: 'Workflow' },
      },
    },
    key: {
      label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificativo', en: 'Identifier' },
      help: {
        de: 'Kennung des Formulars oder Schlüssel des Ablaufs, zum Beispiel eumzug-zuzug.',
        fr: 'Identifiant du formulaire ou clé du processus, par exemple eumzug-zuzug.',
        it: 'Identificativo del modulo o chiave del processo, per esempio eumzug-zuzug.',
        en: 'Identifier of the form or key of the workflow, for example eumzug-zuzug.',
      },
    },
    reason: {
      label: { de: 'Grund', fr: 'Motif', it: 'Motivo', en: 'Reason' },
      help: {
        de: 'Warum, in einem Satz, zum Beispiel «Wartung des Einwohnerregisters bis 14 Uhr».',
        fr: 'Pourquoi, en une phrase, par exemple « Entretien du registre des habitants jusqu’à 14 h ».',
        it: 'Perché, in una frase, per esempio «Manutenzione del registro degli abitanti fino alle 14».',
        en: 'Why, in one sentence, for example “Maintenance of the residents register until 2 pm”.',
      },
    },
  },
}
