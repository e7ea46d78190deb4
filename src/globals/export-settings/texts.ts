import type { GlobalTexts } from '../../i18n/texts.ts'

/** What an administrator reads about the exports. */
export const exportSettingsTexts: GlobalTexts = {
  label: {
    de: 'Exporteinstellungen',
    fr: 'Réglages des exports',
    it: 'Impostazioni delle esportazioni',
    en: 'Export settings',
  },
  description: {
    de: 'Was in den Exporten über den Katalog selbst steht: wer ihn herausgibt, unter welchen Namen und Bedingungen.',
    fr: 'Ce que les exports disent du catalogue lui-même : qui le publie, sous quels noms et à quelles conditions.',
    it: 'Ciò che le esportazioni dicono del catalogo stesso: chi lo pubblica, con quali nomi e a quali condizioni.',
    en: 'What the exports say of the catalogue itself: who publishes it, under which names and terms.',
  },
  fields: {
    baseUri: {
      label: {
        de: 'Anfang der Kennungen',
        fr: 'Début des identifiants',
        it: 'Inizio degli identificatori',
        en: 'Beginning of identifiers',
      },
      help: {
        de: 'Anfang der dauerhaften Adressen (URI) in den Exporten, zum Beispiel «https://leistungen.lu.example»; leer gilt die Adresse dieses Servers.',
        fr: 'Début des adresses durables (URI) dans les exports, par exemple « https://prestations.lu.example » ; vide, l’adresse de ce serveur.',
        it: 'Inizio degli indirizzi duraturi (URI) nelle esportazioni, per esempio «https://prestazioni.lu.example»; se vuoto, l’indirizzo di questo server.',
        en: 'Beginning of the lasting addresses (URIs) in the exports, for example “https://services.lu.example”; empty means the address of this server.',
      },
    },
    publisherName: {
      label: { de: 'Herausgeber', fr: 'Éditeur', it: 'Editore', en: 'Publisher' },
      help: {
        de: 'Name der Stelle, die die Daten herausgibt.',
        fr: 'Nom du service qui publie les données.',
        it: 'Nome del servizio che pubblica i dati.',
        en: 'Name of the office that publishes the data.',
      },
    },
    publisherUri: {
      label: {
        de: 'Adresse des Herausgebers',
        fr: 'Adresse de l’éditeur',
        it: 'Indirizzo dell’editore',
        en: 'Address of the publisher',
      },
      help: {
        de: 'Dauerhafte Adresse (URI) der Stelle, zum Beispiel in TERMDAT oder LINDAS.',
        fr: 'Adresse durable (URI) du service, par exemple dans TERMDAT ou LINDAS.',
        it: 'Indirizzo duraturo (URI) del servizio, per esempio in TERMDAT o LINDAS.',
        en: 'Lasting address (URI) of the office, for example in TERMDAT or LINDAS.',
      },
    },
    licence: {
      label: {
        de: 'Nutzungsbedingung',
        fr: 'Conditions d’utilisation',
        it: 'Condizioni d’uso',
        en: 'Terms of use',
      },
      help: {
        de: 'Bedingung von opendata.swiss, unter der alle Datensätze stehen.',
        fr: 'Conditions d’opendata.swiss qui s’appliquent à tous les jeux de données.',
        it: 'Condizioni di opendata.swiss che valgono per tutte le serie di dati.',
        en: 'Terms of opendata.swiss under which all data sets are.',
      },
      options: {
        open: {
          de: 'Freie Nutzung',
          fr: 'Utilisation libre',
          it: 'Libero utilizzo',
          en: 'Open use',
        },
        by: {
          de: 'Freie Nutzung, Quellenangabe ist Pflicht',
          fr: 'Utilisation libre, indication de la source obligatoire',
          it: 'Libero utilizzo, indicazione della fonte obbligatoria',
          en: 'Open use, the source must be named',
        },
        ask: {
          de: 'Freie Nutzung, kommerziell nur mit Bewilligung',
          fr: 'Utilisation libre, commerciale seulement avec autorisation',
          it: 'Libero utilizzo, a fini commerciali solo con autorizzazione',
          en: 'Open use, commercial use with permission alone',
        },
        'by-ask': {
          de: 'Freie Nutzung, Quellenangabe ist Pflicht, kommerziell nur mit Bewilligung',
          fr: 'Utilisation libre, indication de la source obligatoire, commerciale seulement avec autorisation',
          it: 'Libero utilizzo, indicazione della fonte obbligatoria, a fini commerciali solo con autorizzazione',
          en: 'Open use, the source must be named, commercial use with permission alone',
        },
      },
    },
    contactName: {
      label: {
        de: 'Kontaktstelle',
        fr: 'Service de contact',
        it: 'Servizio di contatto',
        en: 'Contact',
      },
      help: {
        de: 'Stelle, die Fragen zu den Daten beantwortet.',
        fr: 'Service qui répond aux questions sur les données.',
        it: 'Servizio che risponde alle domande sui dati.',
        en: 'Office that answers questions about the data.',
      },
    },
    contactEmail: {
      label: {
        de: 'E-Mail der Kontaktstelle',
        fr: 'E-mail de contact',
        it: 'E-mail di contatto',
        en: 'E-mail of the contact',
      },
      help: {
        de: 'Öffentliche Adresse der Stelle, keine persönliche.',
        fr: 'Adresse publique du service, pas une adresse personnelle.',
        it: 'Indirizzo pubblico del servizio, non personale.',
        en: 'Public address of the office, not of a person.',
      },
    },
    contactUrl: {
      label: {
        de: 'Webseite der Kontaktstelle',
        fr: 'Page de contact',
        it: 'Pagina di contatto',
        en: 'Page of the contact',
      },
      help: {
        de: 'Seite mit dem Kontakt, falls es eine gibt.',
        fr: 'Page de contact, s’il y en a une.',
        it: 'Pagina di contatto, se esiste.',
        en: 'Page with the contact, where there is one.',
      },
    },
  },
}
