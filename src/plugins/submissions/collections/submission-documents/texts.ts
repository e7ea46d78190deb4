import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** What an administrator reads about documents of cases. */
export const submissionDocumentTexts: CollectionTexts = {
  singular: {
    de: 'Dokument eines Eingangs',
    fr: 'Document d’un dépôt',
    it: 'Documento di un invio',
    en: 'Document of a submission',
  },
  plural: {
    de: 'Dokumente der Eingänge',
    fr: 'Documents des dépôts',
    it: 'Documenti degli invii',
    en: 'Documents of submissions',
  },
  description: {
    de: 'Was Abläufe erzeugt haben: Quittungen, Rechnungen, Termine. Der Inhalt ist verschlüsselt und hier nicht zu sehen.',
    fr: 'Ce que les processus ont produit : quittances, factures, rendez-vous. Le contenu est chiffré et n’est pas visible ici.',
    it: 'Ciò che i processi hanno prodotto: ricevute, fatture, appuntamenti. Il contenuto è cifrato e qui non visibile.',
    en: 'What workflows made: receipts, bills, appointments. The content is encrypted and not shown here.',
  },
  fields: {
    submission: {
      label: {
        de: 'Eingang',
        fr: 'Dépôt',
        it: 'Invio',
        en: 'Submission',
      },
      help: {
        de: 'Zu welchem Eingang sie gehört.',
        fr: 'À quel dépôt elle appartient.',
        it: 'A quale invio appartiene.',
        en: 'Which submission it belongs to.',
      },
    },
    name: {
      label: {
        de: 'Dateiname',
        fr: 'Nom du fichier',
        it: 'Nome del file',
        en: 'File name',
      },
      help: {
        de: 'Wie die Datei heisst.',
        fr: 'Le nom du fichier.',
        it: 'Come si chiama il file.',
        en: 'What the file is called.',
      },
    },
    title: {
      label: {
        de: 'Titel',
        fr: 'Titre',
        it: 'Titolo',
        en: 'Title',
      },
      help: {
        de: 'Was Einwohnerinnen und Einwohner lesen.',
        fr: 'Ce que lisent les habitantes et les habitants.',
        it: 'Ciò che leggono gli abitanti.',
        en: 'What residents read.',
      },
    },
    mediaType: {
      label: {
        de: 'Medientyp',
        fr: 'Type de média',
        it: 'Tipo di media',
        en: 'Media type',
      },
      help: {
        de: 'Zum Beispiel application/pdf.',
        fr: 'Par exemple application/pdf.',
        it: 'Per esempio application/pdf.',
        en: 'For example application/pdf.',
      },
    },
    size: {
      label: {
        de: 'Grösse',
        fr: 'Taille',
        it: 'Dimensione',
        en: 'Size',
      },
      help: {
        de: 'In Bytes.',
        fr: 'En octets.',
        it: 'In byte.',
        en: 'In bytes.',
      },
    },
    isForSender: {
      label: {
        de: 'Für die Absenderin oder den Absender',
        fr: 'Pour l’expéditrice ou l’expéditeur',
        it: 'Per la mittente o il mittente',
        en: 'For the sender',
      },
      help: {
        de: 'Ob es auch sieht, wer den Eingang geschickt hat.',
        fr: 'Si la personne qui a fait le dépôt le voit aussi.',
        it: 'Se lo vede anche chi ha fatto l’invio.',
        en: 'Whether who sent the submission sees it too.',
      },
    },
    idempotencyKey: {
      label: {
        de: 'Schlüssel',
        fr: 'Clé',
        it: 'Chiave',
        en: 'Key',
      },
      help: {
        de: 'Damit ein wiederholter Schritt kein zweites Dokument erzeugt.',
        fr: 'Afin qu’une étape répétée ne produise pas un second document.',
        it: 'Affinché un passo ripetuto non produca un secondo documento.',
        en: 'So that a repeated step makes no second document.',
      },
    },
    sealedContent: {
      label: {
        de: 'Inhalt',
        fr: 'Contenu',
        it: 'Contenuto',
        en: 'Content',
      },
      help: {
        de: 'Verschlüsselt, was im Dokument steht.',
        fr: 'Ce que contient le document, chiffré.',
        it: 'Ciò che contiene il documento, cifrato.',
        en: 'What stands in the document, encrypted.',
      },
    },
  },
}
