import type { CollectionTexts } from '../../i18n/texts.ts'

export const redirectTexts: CollectionTexts = {
  singular: { de: 'Weiterleitung', fr: 'Redirection', it: 'Reindirizzamento', en: 'Redirect' },
  plural: { de: 'Weiterleitungen', fr: 'Redirections', it: 'Reindirizzamenti', en: 'Redirects' },
  description: {
    de: 'Frühere Adressen, die weiterhin ans Ziel führen sollen, zum Beispiel nach einer Gemeindefusion oder wenn eine Leistung ersetzt wurde.',
    fr: 'Anciennes adresses qui doivent continuer à mener au but, par exemple après une fusion de communes ou le remplacement d’une prestation.',
    it: 'Indirizzi precedenti che devono continuare a portare a destinazione, per esempio dopo una fusione di Comuni o la sostituzione di una prestazione.',
    en: 'Former addresses that should still lead somewhere, for example after a merger of municipalities or when a service was replaced.',
  },
  fields: {
    from: {
      label: { de: 'Alter Pfad', fr: 'Ancien chemin', it: 'Vecchio percorso', en: 'Old path' },
      help: {
        de: 'Die frühere Adresse ohne Domain, beginnt mit einem Schrägstrich, zum Beispiel /gemeinden/honau; jeder Pfad kommt nur einmal vor.',
        fr: 'L’ancienne adresse sans le domaine, commence par une barre oblique, par exemple /gemeinden/honau ; chaque chemin n’apparaît qu’une fois.',
        it: 'L’indirizzo precedente senza il dominio, inizia con una barra, per esempio /gemeinden/honau; ogni percorso compare una sola volta.',
        en: 'The former address without the domain, starts with a slash, for example /gemeinden/honau; each path occurs only once.',
      },
    },
    to: {
      label: {
        de: 'Ziel im Katalog',
        fr: 'Cible dans le catalogue',
        it: 'Destinazione nel catalogo',
        en: 'Target in catalogue',
      },
      help: {
        de: 'Der Eintrag, zu dem die alte Adresse führen soll, zum Beispiel die Gemeinde Root; die Weiterleitung bleibt richtig, auch wenn dessen Adresse ändert.',
        fr: 'L’entrée à laquelle l’ancienne adresse doit mener, par exemple la commune de Root ; la redirection reste juste même si l’adresse de cette entrée change.',
        it: 'La voce a cui deve portare il vecchio indirizzo, per esempio il Comune di Root; il reindirizzamento resta corretto anche se l’indirizzo della voce cambia.',
        en: 'The entry the old address should lead to, for example the municipality of Root; the redirect stays right even if the address of that entry changes.',
      },
    },
    toUrl: {
      label: {
        de: 'Andere Zieladresse',
        fr: 'Autre adresse cible',
        it: 'Altro indirizzo',
        en: 'Other target address',
      },
      help: {
        de: 'Vollständige Adresse, wenn das Ziel nicht im Katalog steht, zum Beispiel https://www.ch.ch/; leer lassen, wenn ein Ziel im Katalog gewählt ist.',
        fr: 'Adresse complète lorsque la cible n’est pas dans le catalogue, par exemple https://www.ch.ch/ ; laisser vide si une cible du catalogue est choisie.',
        it: 'Indirizzo completo se la destinazione non è nel catalogo, per esempio https://www.ch.ch/; lasciare vuoto se è scelta una destinazione del catalogo.',
        en: 'Full address if the target is not in the catalogue, for example https://www.ch.ch/; leave empty if a target in the catalogue is chosen.',
      },
    },
    statusCode: {
      label: {
        de: 'Art der Antwort',
        fr: 'Type de réponse',
        it: 'Tipo di risposta',
        en: 'Kind of answer',
      },
      help: {
        de: 'Was Browser und Suchmaschinen erfahren: im Normalfall 308; 410 für Seiten, die es nicht mehr gibt und die kein Ziel haben.',
        fr: 'Ce qu’apprennent les navigateurs et les moteurs de recherche : normalement 308 ; 410 pour les pages qui n’existent plus et n’ont pas de cible.',
        it: 'Che cosa apprendono browser e motori di ricerca: di norma 308; 410 per le pagine che non esistono più e non hanno una destinazione.',
        en: 'What browsers and search engines are told: normally 308; 410 for pages that no longer exist and have no target.',
      },
      options: {
        '301': {
          de: '301 – dauerhaft verschoben (ältere Form)',
          fr: '301 – déplacé définitivement (ancienne forme)',
          it: '301 – spostato definitivamente (forma più vecchia)',
          en: '301 – moved permanently (older form)',
        },
        '308': {
          de: '308 – dauerhaft verschoben',
          fr: '308 – déplacé définitivement',
          it: '308 – spostato definitivamente',
          en: '308 – moved permanently',
        },
        '410': {
          de: '410 – endgültig entfernt',
          fr: '410 – supprimé définitivement',
          it: '410 – rimosso definitivamente',
          en: '410 – gone for good',
        },
      },
    },
    reason: {
      label: { de: 'Grund', fr: 'Motif', it: 'Motivo', en: 'Reason' },
      help: {
        de: 'Interne Notiz, weshalb es die Weiterleitung gibt, zum Beispiel «Fusion Honau–Root per 1.1.2025»; hilft beim späteren Aufräumen.',
        fr: 'Note interne sur la raison de la redirection, par exemple « Fusion Honau–Root au 1.1.2025 » ; aide au nettoyage ultérieur.',
        it: 'Nota interna sul perché del reindirizzamento, per esempio «Fusione Honau–Root dal 1.1.2025»; aiuta a fare ordine in seguito.',
        en: 'Internal note on why the redirect exists, for example “Merger Honau–Root on 1.1.2025”; helps when tidying up later.',
      },
    },
  },
}
