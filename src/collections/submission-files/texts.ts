import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about files residents sent with a form. */
export const submissionFileTexts: CollectionTexts = {
  singular: {
    de: 'Datei aus Eingang',
    fr: 'Fichier d’une demande',
    it: 'File di una domanda',
    en: 'Submitted file',
  },
  plural: {
    de: 'Dateien aus Eingängen',
    fr: 'Fichiers des demandes',
    it: 'File delle domande',
    en: 'Submitted files',
  },
  description: {
    de: 'Dateien, die mit einem Formular eingereicht wurden; sie sind nie öffentlich und erst nach der Virenprüfung benutzbar.',
    fr: 'Fichiers envoyés avec un formulaire ; ils ne sont jamais publics et ne sont utilisables qu’après le contrôle antivirus.',
    it: 'File inviati con un modulo; non sono mai pubblici e si possono usare solo dopo il controllo antivirus.',
    en: 'Files sent in with a form; they are never public and can be used only after the virus scan.',
  },
  fields: {
    scanState: {
      label: {
        de: 'Virenprüfung',
        fr: 'Contrôle antivirus',
        it: 'Controllo antivirus',
        en: 'Virus scan',
      },
      help: {
        de: 'Wird vom System gesetzt: Nur Dateien mit «Unbedenklich» öffnen; bei «Befallen» die Datei bei der einreichenden Person neu anfordern.',
        fr: 'Indiqué par le système : n’ouvrir que les fichiers « Sans danger » ; si un fichier est « Infecté », le redemander à la personne qui l’a envoyé.',
        it: 'Impostato dal sistema: aprire solo i file «Senza pericolo»; se un file è «Infetto», richiederlo alla persona che lo ha inviato.',
        en: 'Set by the system: open only files marked “Clean”; if a file is “Infected”, ask the sender for it again.',
      },
      options: {
        pending: {
          de: 'Ausstehend',
          fr: 'En attente',
          it: 'In attesa',
          en: 'Pending',
        },
        clean: {
          de: 'Unbedenklich',
          fr: 'Sans danger',
          it: 'Senza pericolo',
          en: 'Clean',
        },
        infected: {
          de: 'Befallen',
          fr: 'Infecté',
          it: 'Infetto',
          en: 'Infected',
        },
        failed: {
          de: 'Prüfung fehlgeschlagen',
          fr: 'Contrôle échoué',
          it: 'Controllo non riuscito',
          en: 'Scan failed',
        },
      },
    },
    scannedAt: {
      label: {
        de: 'Geprüft am',
        fr: 'Contrôlé le',
        it: 'Controllato il',
        en: 'Scanned at',
      },
      help: {
        de: 'Zeitpunkt der letzten Virenprüfung, vom System gesetzt; leer, solange die Prüfung aussteht.',
        fr: 'Moment du dernier contrôle antivirus, indiqué par le système ; vide tant que le contrôle est en attente.',
        it: 'Momento dell’ultimo controllo antivirus, impostato dal sistema; vuoto finché il controllo è in attesa.',
        en: 'Time of the last virus scan, set by the system; empty as long as the scan is pending.',
      },
    },
    checksum: {
      label: {
        de: 'Prüfsumme',
        fr: 'Somme de contrôle',
        it: 'Somma di controllo',
        en: 'Checksum',
      },
      help: {
        de: 'Fingerabdruck des Inhalts, vom System berechnet; zeigt, ob die Datei seit dem Eingang unverändert ist.',
        fr: 'Empreinte du contenu, calculée par le système ; elle montre si le fichier est inchangé depuis sa réception.',
        it: 'Impronta del contenuto, calcolata dal sistema; mostra se il file è rimasto invariato dalla ricezione.',
        en: 'Fingerprint of the content, computed by the system; it shows whether the file is unchanged since receipt.',
      },
    },
    deleteAfter: {
      label: {
        de: 'Löschen nach',
        fr: 'Supprimer après le',
        it: 'Eliminare dopo il',
        en: 'Delete after',
      },
      help: {
        de: 'Tag, nach dem die Datei automatisch gelöscht wird; ergibt sich aus der Aufbewahrungsfrist des Formulars.',
        fr: 'Jour après lequel le fichier est supprimé automatiquement ; il découle du délai de conservation du formulaire.',
        it: 'Giorno dopo il quale il file viene eliminato automaticamente; deriva dal termine di conservazione del modulo.',
        en: 'Day after which the file is deleted automatically; it follows from the retention period of the form.',
      },
    },
  },
}
