import type { AdminText } from '../../i18n/locales.ts'

/** Words of what data protection does to a case, and of what is handed out of it. */
export const protectionTexts = {
  heading: {
    de: 'Datenschutz',
    fr: 'Protection des données',
    it: 'Protezione dei dati',
    en: 'Data protection',
  },
  held: {
    de: 'Die Löschung ist seit {since} gesperrt: «{reason}».',
    fr: 'La suppression est bloquée depuis le {since} : « {reason} ».',
    it: 'L’eliminazione è bloccata dal {since}: «{reason}».',
    en: 'Not deleted since {since}: “{reason}”.',
  },
  holdNote: {
    de: 'Ein gesperrter Fall wird nicht gelöscht, auch wenn seine Zeit um ist, bis die Sperre aufgehoben wird.',
    fr: 'Un dossier bloqué n’est pas supprimé, même si son délai est passé, jusqu’à la levée du blocage.',
    it: 'Un caso bloccato non viene eliminato, anche se il termine è scaduto, fino alla revoca del blocco.',
    en: 'A case on hold is not deleted, even when its time is over, until the hold is lifted.',
  },
  reason: {
    de: 'Grund (mindestens drei Zeichen)',
    fr: 'Motif (au moins trois caractères)',
    it: 'Motivo (almeno tre caratteri)',
    en: 'Reason (three letters at least)',
  },
  hold: {
    de: 'Löschung sperren',
    fr: 'Bloquer la suppression',
    it: 'Bloccare l’eliminazione',
    en: 'Hold',
  },
  release: {
    de: 'Sperre aufheben',
    fr: 'Lever le blocage',
    it: 'Revocare il blocco',
    en: 'Lift the hold',
  },
  order: {
    de: 'Auskunft an die Person',
    fr: 'Renseignement à la personne',
    it: 'Informazione alla persona',
    en: 'Export for the person',
  },
  orderNote: {
    de: 'Sie ordnen an, dass die zuständigen Sachbearbeitenden der Person aushändigen, was über sie gespeichert ist. Sie selbst sehen den Inhalt nicht.',
    fr: 'Vous ordonnez que les personnes qui traitent le dossier remettent à la personne ce qui est enregistré à son sujet. Vous ne voyez pas le contenu.',
    it: 'Ordinate che chi tratta il caso consegni alla persona quanto è memorizzato su di lei. Voi non vedete il contenuto.',
    en: 'You have the case workers hand out to the person what is stored about them. You do not see the contents.',
  },
  orderButton: {
    de: 'Auskunft anordnen',
    fr: 'Ordonner le renseignement',
    it: 'Ordinare l’informazione',
    en: 'Order the export',
  },
  orderAll: {
    de: 'Für alle {n} Fälle dieser Person bei dieser Behörde',
    fr: 'Pour les {n} dossiers de cette personne auprès de cette autorité',
    it: 'Per tutti i {n} casi di questa persona presso questa autorità',
    en: 'For all {n} cases of this person at this authority',
  },
  takeOne: {
    de: 'Diesen Fall herunterladen (ZIP)',
    fr: 'Télécharger ce dossier (ZIP)',
    it: 'Scaricare questo caso (ZIP)',
    en: 'Download this case (ZIP)',
  },
  takeAll: {
    de: 'Alle {n} Fälle dieser Person herunterladen (ZIP)',
    fr: 'Télécharger les {n} dossiers de cette personne (ZIP)',
    it: 'Scaricare tutti i {n} casi di questa persona (ZIP)',
    en: 'Download all {n} cases of this person (ZIP)',
  },
  takeNote: {
    de: 'Alles, was zu diesem Fall gespeichert ist, für die Person, um die es geht. Wer es herunterlädt, steht im Protokoll des Datenschutzes.',
    fr: 'Tout ce qui est enregistré sur ce dossier, pour la personne concernée. Qui le télécharge est consigné par la protection des données.',
    it: 'Tutto quanto è memorizzato su questo caso, per la persona interessata. Chi lo scarica è registrato dalla protezione dei dati.',
    en: 'Everything that is stored about this case, for the person it is about. Who downloads it is on record with data protection.',
  },
} as const satisfies Record<string, AdminText>
