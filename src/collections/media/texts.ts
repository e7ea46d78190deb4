import type { CollectionTexts } from '../../i18n/texts.ts'

export const mediaTexts: CollectionTexts = {
  singular: { de: 'Mediendatei', fr: 'Fichier média', it: 'File multimediale', en: 'Media file' },
  plural: { de: 'Medien', fr: 'Médias', it: 'Media', en: 'Media' },
  description: {
    de: 'Öffentliche Bilder und Dokumente für die Inhalte des Katalogs; Dateien aus Eingängen gehören nicht hierher.',
    fr: 'Images et documents publics pour les contenus du catalogue ; les fichiers reçus avec des demandes n’ont pas leur place ici.',
    it: 'Immagini e documenti pubblici per i contenuti del catalogo; i file ricevuti con le richieste non vanno messi qui.',
    en: 'Public pictures and documents for the content of the catalogue; files received with submissions do not belong here.',
  },
  fields: {
    alt: {
      label: {
        de: 'Alternativtext',
        fr: 'Texte alternatif',
        it: 'Testo alternativo',
        en: 'Alternative text',
      },
      help: {
        de: 'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen, zum Beispiel «Schalterhalle des Stadthauses Luzern»; bei Bildern nötig, höchstens 250 Zeichen.',
        fr: 'Ce que montre l’image, pour les personnes qui ne la voient pas, par exemple « Guichets de l’hôtel de ville de Lucerne » ; nécessaire pour les images, 250 caractères au plus.',
        it: 'Che cosa mostra l’immagine, per chi non la vede, per esempio «Sportelli del municipio di Lucerna»; necessario per le immagini, al massimo 250 caratteri.',
        en: 'What the picture shows, for people who cannot see it, for example “Counter hall of Lucerne city hall”; needed for pictures, at most 250 characters.',
      },
    },
    caption: {
      label: { de: 'Legende', fr: 'Légende', it: 'Didascalia', en: 'Caption' },
      help: {
        de: 'Sichtbarer Text unter dem Bild oder Name des Dokuments; ergänzt das Bild, wiederholt nicht den Alternativtext.',
        fr: 'Texte visible sous l’image ou nom du document ; complète l’image sans répéter le texte alternatif.',
        it: 'Testo visibile sotto l’immagine o nome del documento; completa l’immagine senza ripetere il testo alternativo.',
        en: 'Visible text below the picture or name of the document; adds to the picture without repeating the alternative text.',
      },
    },
    licence: {
      label: { de: 'Lizenz', fr: 'Licence', it: 'Licenza', en: 'Licence' },
      help: {
        de: 'Unter welchen Bedingungen die Datei verwendet werden darf, zum Beispiel «CC BY 4.0» oder «Nutzung durch den Kanton Luzern, Vertrag vom 12.3.2025».',
        fr: 'À quelles conditions le fichier peut être utilisé, par exemple « CC BY 4.0 » ou « Utilisation par le canton de Lucerne, contrat du 12.3.2025 ».',
        it: 'A quali condizioni si può usare il file, per esempio «CC BY 4.0» o «Uso da parte del Cantone di Lucerna, contratto del 12.3.2025».',
        en: 'On what terms the file may be used, for example “CC BY 4.0” or “Use by the Canton of Lucerne, contract of 12.3.2025”.',
      },
    },
    credit: {
      label: { de: 'Urheberangabe', fr: 'Crédit', it: 'Crediti', en: 'Credit' },
      help: {
        de: 'Wer bei der Veröffentlichung genannt werden muss, zum Beispiel «Foto: Kanton Luzern, Staatskanzlei»; erscheint beim Bild.',
        fr: 'Qui doit être mentionné lors de la publication, par exemple « Photo : canton de Lucerne, Chancellerie d’État » ; affiché avec l’image.',
        it: 'Chi va menzionato nella pubblicazione, per esempio «Foto: Cantone di Lucerna, Cancelleria dello Stato»; appare con l’immagine.',
        en: 'Who has to be named on publication, for example “Photo: Canton of Lucerne, State Chancellery”; shown with the picture.',
      },
    },
    source: {
      label: { de: 'Quelle', fr: 'Source', it: 'Fonte', en: 'Source' },
      help: {
        de: 'Adresse, von der die Datei stammt, beginnt mit https://; damit lassen sich Lizenz und neuere Fassungen prüfen. Leer bei eigenen Dateien.',
        fr: 'Adresse d’où provient le fichier, commence par https:// ; permet de vérifier la licence et les versions plus récentes. Vide pour les fichiers propres.',
        it: 'Indirizzo da cui proviene il file, inizia con https://; permette di verificare la licenza e le versioni più recenti. Vuoto per i file propri.',
        en: 'Address the file comes from, starts with https://; lets the licence and newer versions be checked. Empty for files of our own.',
      },
    },
    checksum: {
      label: { de: 'Prüfsumme', fr: 'Somme de contrôle', it: 'Somma di controllo', en: 'Checksum' },
      help: {
        de: 'Wird beim Hochladen automatisch berechnet; zeigt, ob eine Datei unverändert ist oder schon einmal hochgeladen wurde.',
        fr: 'Calculée automatiquement lors du téléversement ; montre si un fichier est inchangé ou a déjà été téléversé.',
        it: 'Calcolata automaticamente al caricamento; mostra se un file è invariato o è già stato caricato.',
        en: 'Calculated automatically on upload; shows whether a file is unchanged or has been uploaded before.',
      },
    },
  },
}
