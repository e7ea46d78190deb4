import type { AdminText } from '../../i18n/locales.ts'

/** What the comparison with the canonical service says; `{group}` is the name of a group of fields. */
export const canonicalChangeTexts = {
  unsaved: {
    de: 'Nach der ersten Veröffentlichung steht hier der Vergleich mit der zentralen Leistung.',
    fr: 'Après la première publication, la comparaison avec la prestation centrale s’affiche ici.',
    it: 'Dopo la prima pubblicazione qui si vede il confronto con la prestazione centrale.',
    en: 'After the first publication this shows the comparison with the central service.',
  },
  nothing: {
    de: 'Diese Ausprägung ändert nichts an der zentralen Leistung; es gibt nichts abzugleichen.',
    fr: 'Cette variante ne change rien à la prestation centrale ; il n’y a rien à comparer.',
    it: 'Questa variante non cambia nulla della prestazione centrale; non c’è nulla da confrontare.',
    en: 'This variant changes nothing of the central service; there is nothing to compare.',
  },
  follows: {
    de: 'Am {day} wird der zentrale Text übernommen, wo bis dahin niemand entschieden hat.',
    fr: 'Le {day}, le texte central sera repris là où personne n’aura décidé d’ici là.',
    it: 'Il {day} sarà ripreso il testo centrale dove nessuno avrà deciso fino ad allora.',
    en: 'On {day} the central text is taken over wherever nobody has decided by then.',
  },
  upToDate: {
    de: 'Alles abgeglichen: seit dem letzten Vergleich hat sich zentral nichts geändert, was hier abweicht.',
    fr: 'Tout est à jour : rien de ce qui diffère ici n’a changé au niveau central depuis la dernière comparaison.',
    it: 'Tutto aggiornato: dall’ultimo confronto non è cambiato nulla a livello centrale di ciò che qui è diverso.',
    en: 'All compared: nothing that differs here has changed centrally since the last comparison.',
  },
  archived: {
    de: 'Die zentrale Leistung ist aufgehoben oder nicht mehr öffentlich.',
    fr: 'La prestation centrale est supprimée ou n’est plus publique.',
    it: 'La prestazione centrale è soppressa o non è più pubblica.',
    en: 'The central service is retired or no longer public.',
  },
  behind: {
    de: 'Diese Gruppen haben sich zentral geändert oder wurden nie verglichen. Bitte je Gruppe entscheiden.',
    fr: 'Ces groupes ont changé au niveau central ou n’ont jamais été comparés. Veuillez décider pour chaque groupe.',
    it: 'Questi gruppi sono cambiati a livello centrale o non sono mai stati confrontati. Decidere per ogni gruppo.',
    en: 'These groups changed centrally or were never compared. Please decide for each group.',
  },
  was: { de: 'Bisher', fr: 'Jusqu’ici', it: 'Finora', en: 'Until now' },
  now: { de: 'Neu', fr: 'Nouveau', it: 'Nuovo', en: 'Now' },
  ours: { de: 'Bei uns', fr: 'Chez nous', it: 'Da noi', en: 'Ours' },
  neverCompared: {
    de: 'Noch nie verglichen',
    fr: 'Jamais comparé',
    it: 'Mai confrontato',
    en: 'Never compared',
  },
  empty: { de: 'Leer', fr: 'Vide', it: 'Vuoto', en: 'Empty' },
  takeOver: {
    de: '{group}: zentralen Text übernehmen',
    fr: '{group} : reprendre le texte central',
    it: '{group}: riprendere il testo centrale',
    en: '{group}: take over the central text',
  },
  keep: {
    de: '{group}: eigenen Text behalten',
    fr: '{group} : garder notre texte',
    it: '{group}: mantenere il nostro testo',
    en: '{group}: keep our text',
  },
  takeOverAll: {
    de: 'Alles übernehmen',
    fr: 'Tout reprendre',
    it: 'Riprendere tutto',
    en: 'Take over all',
  },
  keepAll: { de: 'Alles behalten', fr: 'Tout garder', it: 'Mantenere tutto', en: 'Keep all' },
  saving: {
    de: 'Wird gespeichert …',
    fr: 'Enregistrement …',
    it: 'Salvataggio …',
    en: 'Saving …',
  },
  removed: { de: 'entfernt', fr: 'supprimé', it: 'eliminato', en: 'removed' },
  added: { de: 'hinzugefügt', fr: 'ajouté', it: 'aggiunto', en: 'added' },
} as const satisfies Record<string, AdminText>
