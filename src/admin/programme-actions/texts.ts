import type { AdminText } from '../../i18n/locales.ts'

/** What people read when they correct an entry or publish a state. */
export const programmeActionTexts = {
  correct: { de: 'Korrigieren', fr: 'Corriger', it: 'Correggere', en: 'Correct' },
  why: {
    de: 'Warum wird korrigiert? Die Bemerkung ist öffentlich.',
    fr: 'Pourquoi corriger ? La remarque est publique.',
    it: 'Perché correggere? L’osservazione è pubblica.',
    en: 'Why is it corrected? The note is public.',
  },
  amount: {
    de: 'Richtiger Betrag in Franken (leer: nur zurücknehmen)',
    fr: 'Montant exact en francs (vide : seulement annuler)',
    it: 'Importo corretto in franchi (vuoto: solo annullare)',
    en: 'Right amount in francs (empty: only take back)',
  },
  unreadable: {
    de: 'Kein Betrag. Form: 1’234.50.',
    fr: 'Pas un montant. Forme : 1’234.50.',
    it: 'Non è un importo. Forma: 1’234.50.',
    en: 'Not an amount. Form: 1’234.50.',
  },
  corrected: {
    de: 'Korrigiert. Die Buchung bleibt stehen; was sie zurücknimmt und ersetzt, steht im Journal.',
    fr: 'Corrigé. L’écriture reste ; ce qui l’annule et la remplace figure au journal.',
    it: 'Corretto. La registrazione resta; ciò che la annulla e sostituisce è nel giornale.',
    en: 'Corrected. The entry stays; what takes it back and replaces it is in the ledger.',
  },
  check: { de: 'Prüfen', fr: 'Vérifier', it: 'Verificare', en: 'Check' },
  clean: {
    de: 'Nichts zu beanstanden.',
    fr: 'Rien à signaler.',
    it: 'Nulla da segnalare.',
    en: 'Nothing to be said against it.',
  },
  publish: { de: 'Publizieren', fr: 'Publier', it: 'Pubblicare', en: 'Publish' },
  confirm: {
    de: 'Diesen Stand publizieren? Er lässt sich danach nicht mehr ändern.',
    fr: 'Publier cet état ? Il ne pourra plus être modifié.',
    it: 'Pubblicare questo stato? Poi non potrà più essere modificato.',
    en: 'Publish this state? It cannot be changed afterwards.',
  },
  failed: {
    de: 'Das ging nicht.',
    fr: 'Cela n’a pas fonctionné.',
    it: 'Non ha funzionato.',
    en: 'That did not work.',
  },
} satisfies Record<string, AdminText>
