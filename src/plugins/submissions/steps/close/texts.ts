import type { StepTexts } from '../../step-texts.ts'

export const closeTexts: StepTexts = {
  label: { de: 'Abschluss', fr: 'Clôture', it: 'Chiusura', en: 'Close' },
  help: {
    de: 'Schliesst den Fall ab. Danach geht er nicht weiter.',
    fr: 'Clôt le dossier. Il ne continue plus ensuite.',
    it: 'Chiude il caso. Dopo non continua più.',
    en: 'Closes the case. It goes no further.',
  },
  options: {
    told: {
      label: {
        de: 'Was die Person im Verlauf liest',
        fr: 'Ce que la personne lit dans la chronologie',
        it: 'Che cosa legge la persona nella cronologia',
        en: 'What the resident reads in the timeline',
      },
      help: {
        de: 'Ein Satz zum Ergebnis, zum Beispiel: Ihr Umzug ist eingetragen. Leer: Es steht nur, dass der Fall abgeschlossen ist.',
        fr: 'Une phrase sur le résultat, par exemple : Votre déménagement est enregistré. Vide : il est seulement indiqué que le dossier est clos.',
        it: 'Una frase sul risultato, per esempio: Il Suo trasloco è registrato. Vuoto: si dice solo che il caso è chiuso.',
        en: 'A sentence on the result, for example: Your move is registered. Empty: it only says that the case is closed.',
      },
    },
  },
  actions: {},
}
