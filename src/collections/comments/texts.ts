import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about comments. */
export const commentTexts: CollectionTexts = {
  singular: { de: 'Kommentar', fr: 'Commentaire', it: 'Commento', en: 'Comment' },
  plural: { de: 'Kommentare', fr: 'Commentaires', it: 'Commenti', en: 'Comments' },
  description: {
    de: 'Was die Redaktion zu Einträgen anmerkt und verlangt; nie öffentlich, geschrieben wird beim Eintrag selbst.',
    fr: 'Ce que la rédaction note et demande au sujet des entrées ; jamais public, s’écrit dans l’entrée elle-même.',
    it: 'Ciò che la redazione annota e chiede sulle voci; mai pubblico, si scrive nella voce stessa.',
    en: 'What editors note and ask for about entries; never public, written beside the entry itself.',
  },
  fields: {
    documentCollection: {
      label: { de: 'Sammlung', fr: 'Collection', it: 'Raccolta', en: 'Collection' },
      help: {
        de: 'Technischer Name der Sammlung, zu der der Eintrag gehört, zum Beispiel services.',
        fr: 'Nom technique de la collection de l’entrée, par exemple services.',
        it: 'Nome tecnico della raccolta della voce, per esempio services.',
        en: 'Technical name of the collection the entry belongs to, for example services.',
      },
    },
    documentId: {
      label: { de: 'Eintrag', fr: 'Entrée', it: 'Voce', en: 'Entry' },
      help: {
        de: 'Nummer des Eintrags in seiner Sammlung.',
        fr: 'Numéro de l’entrée dans sa collection.',
        it: 'Numero della voce nella sua raccolta.',
        en: 'Number of the entry in its collection.',
      },
    },
    kind: {
      label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
      help: {
        de: 'Eine Bemerkung, oder etwas, das vor der Freigabe zu ändern ist.',
        fr: 'Une remarque, ou quelque chose à modifier avant la validation.',
        it: 'Un’osservazione, o qualcosa da modificare prima dell’approvazione.',
        en: 'A remark, or something to be changed before approval.',
      },
      options: {
        comment: { de: 'Bemerkung', fr: 'Remarque', it: 'Osservazione', en: 'Remark' },
        'change-request': {
          de: 'Verlangte Änderung',
          fr: 'Modification demandée',
          it: 'Modifica richiesta',
          en: 'Requested change',
        },
      },
    },
    body: {
      label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
      help: {
        de: 'Was zu sagen ist; keine Angaben über Einwohnerinnen und Einwohner.',
        fr: 'Ce qu’il y a à dire ; aucune donnée sur les habitantes et habitants.',
        it: 'Ciò che c’è da dire; nessun dato su abitanti.',
        en: 'What there is to say; nothing about residents.',
      },
    },
    mentions: {
      label: {
        de: 'Erwähnte',
        fr: 'Personnes mentionnées',
        it: 'Persone menzionate',
        en: 'Mentioned',
      },
      help: {
        de: 'Personen, die eine E-Mail über diesen Kommentar erhalten.',
        fr: 'Personnes qui reçoivent un courriel au sujet de ce commentaire.',
        it: 'Persone che ricevono un’e-mail su questo commento.',
        en: 'People who get an e-mail about this comment.',
      },
    },
    author: {
      label: { de: 'Von', fr: 'De', it: 'Da', en: 'By' },
      help: {
        de: 'Wer den Kommentar geschrieben hat; setzt das System.',
        fr: 'Qui a écrit le commentaire ; défini par le système.',
        it: 'Chi ha scritto il commento; impostato dal sistema.',
        en: 'Who wrote the comment; set by the system.',
      },
    },
    resolvedAt: {
      label: { de: 'Erledigt am', fr: 'Réglé le', it: 'Risolto il', en: 'Resolved at' },
      help: {
        de: 'Wann der Kommentar als erledigt markiert wurde.',
        fr: 'Quand le commentaire a été marqué comme réglé.',
        it: 'Quando il commento è stato segnato come risolto.',
        en: 'When the comment was marked as resolved.',
      },
    },
    resolvedBy: {
      label: { de: 'Erledigt von', fr: 'Réglé par', it: 'Risolto da', en: 'Resolved by' },
      help: {
        de: 'Wer den Kommentar als erledigt markiert hat.',
        fr: 'Qui a marqué le commentaire comme réglé.',
        it: 'Chi ha segnato il commento come risolto.',
        en: 'Who marked the comment as resolved.',
      },
    },
  },
}
