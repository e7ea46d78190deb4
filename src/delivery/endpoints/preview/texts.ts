import type { AdminText } from '../../../i18n/locales.ts'

/** What stands on the page of a preview besides the service. */
export const previewTexts = {
  banner: {
    de: 'Vorschau: So sähe der Entwurf veröffentlicht aus.',
    fr: 'Aperçu : l’ébauche telle qu’elle serait publiée.',
    it: 'Anteprima: la bozza come sarebbe pubblicata.',
    en: 'Preview: the draft as it would be public.',
  },
  place: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' },
  everywhere: {
    de: 'ohne Gemeinde',
    fr: 'sans commune',
    it: 'senza Comune',
    en: 'no municipality',
  },
  language: { de: 'Sprache', fr: 'Langue', it: 'Lingua', en: 'Language' },
  show: { de: 'Anzeigen', fr: 'Afficher', it: 'Mostra', en: 'Show' },
  notOffered: {
    de: 'Wird hier nicht angeboten.',
    fr: 'N’est pas proposé ici.',
    it: 'Non è offerto qui.',
    en: 'Is not offered here.',
  },
  conditions: { de: 'Voraussetzungen', fr: 'Conditions', it: 'Condizioni', en: 'Conditions' },
  procedure: { de: 'Ablauf', fr: 'Déroulement', it: 'Svolgimento', en: 'Procedure' },
  evidences: { de: 'Was es braucht', fr: 'Documents requis', it: 'Documenti', en: 'What to bring' },
  outputs: { de: 'Ergebnis', fr: 'Résultat', it: 'Risultato', en: 'Result' },
  fees: { de: 'Kosten', fr: 'Coûts', it: 'Costi', en: 'Costs' },
  free: { de: 'kostenlos', fr: 'gratuit', it: 'gratuito', en: 'free of charge' },
  channels: { de: 'So geht es', fr: 'Accès', it: 'Accesso', en: 'How to do it' },
  time: { de: 'Dauer', fr: 'Durée', it: 'Durata', en: 'Time' },
  deadlines: { de: 'Fristen', fr: 'Délais', it: 'Termini', en: 'Deadlines' },
  legalBases: { de: 'Rechtsgrundlagen', fr: 'Bases légales', it: 'Basi legali', en: 'Legal bases' },
  remedy: { de: 'Rechtsmittel', fr: 'Voies de droit', it: 'Rimedi giuridici', en: 'Remedy' },
  authority: { de: 'Zuständig', fr: 'Compétent', it: 'Competente', en: 'Responsible' },
  faqs: {
    de: 'Häufige Fragen',
    fr: 'Questions fréquentes',
    it: 'Domande frequenti',
    en: 'Frequent questions',
  },
  announcements: { de: 'Mitteilungen', fr: 'Communications', it: 'Avvisi', en: 'Announcements' },
} as const satisfies Record<string, AdminText>
