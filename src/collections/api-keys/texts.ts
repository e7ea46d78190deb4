import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about API keys. */
export const apiKeyTexts: CollectionTexts = {
  singular: { de: 'API-Schlüssel', fr: 'Clé API', it: 'Chiave API', en: 'API key' },
  plural: { de: 'API-Schlüssel', fr: 'Clés API', it: 'Chiavi API', en: 'API keys' },
  description: {
    de: 'Zugänge für Programme, zum Beispiel die Website einer Gemeinde; ein Schlüssel darf nie mehr als die Person, der er gehört.',
    fr: 'Accès pour des programmes, par exemple le site d’une commune ; une clé n’a jamais plus de droits que la personne à qui elle appartient.',
    it: 'Accessi per programmi, per esempio il sito di un Comune; una chiave non ha mai più diritti della persona a cui appartiene.',
    en: 'Access for programs, for example the website of a municipality; a key never may more than the person it belongs to.',
  },
  fields: {
    name: {
      label: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
      help: {
        de: 'Welches Programm den Schlüssel benutzt, zum Beispiel «Website Sursee, Test».',
        fr: 'Le programme qui utilise la clé, par exemple « Site de Sursee, test ».',
        it: 'Il programma che usa la chiave, per esempio «Sito di Sursee, test».',
        en: 'Which program uses the key, for example “Website Sursee, test”.',
      },
    },
    scopes: {
      label: { de: 'Wofür', fr: 'Pour quoi', it: 'Per che cosa', en: 'What for' },
      help: {
        de: 'Nur, was das Programm braucht; später nicht änderbar. Veröffentlichtes zu lesen ist immer eingeschlossen.',
        fr: 'Seulement ce dont le programme a besoin ; non modifiable ensuite. La lecture des contenus publiés est toujours comprise.',
        it: 'Solo ciò che serve al programma; non modificabile in seguito. La lettura dei contenuti pubblicati è sempre compresa.',
        en: 'Only what the program needs; cannot be changed later. Reading published content is always included.',
      },
      options: {
        'read-published': {
          de: 'Veröffentlichtes lesen',
          fr: 'Lire les contenus publiés',
          it: 'Leggere i contenuti pubblicati',
          en: 'Read published content',
        },
        'read-drafts': {
          de: 'Auch Entwürfe lesen',
          fr: 'Lire aussi les ébauches',
          it: 'Leggere anche le bozze',
          en: 'Read drafts too',
        },
        'write-content': {
          de: 'Inhalte lesen und ändern',
          fr: 'Lire et modifier les contenus',
          it: 'Leggere e modificare i contenuti',
          en: 'Read and change content',
        },
      },
    },
    expiresAt: {
      label: { de: 'Gültig bis', fr: 'Valable jusqu’au', it: 'Valida fino al', en: 'Valid until' },
      help: {
        de: 'Danach ist der Schlüssel wertlos; höchstens zwei Jahre voraus.',
        fr: 'Ensuite la clé ne vaut plus rien ; au plus deux ans à l’avance.',
        it: 'Dopo la chiave non vale più nulla; al massimo due anni avanti.',
        en: 'After that the key is worthless; at most two years ahead.',
      },
    },
    owner: {
      label: { de: 'Gehört', fr: 'Appartient à', it: 'Appartiene a', en: 'Belongs to' },
      help: {
        de: 'Die Person, deren Rechte der Schlüssel höchstens hat; leer gehört er Ihnen. Wird ihr Konto gesperrt, gilt auch der Schlüssel nicht mehr.',
        fr: 'La personne dont la clé a au plus les droits ; vide, elle vous appartient. Si son compte est désactivé, la clé ne vaut plus.',
        it: 'La persona di cui la chiave ha al massimo i diritti; se vuoto appartiene a Lei. Se il suo conto viene disattivato, la chiave non vale più.',
        en: 'The person whose rights the key has at most; if empty it is yours. If her account is disabled, the key is void too.',
      },
    },
    origins: {
      label: {
        de: 'Nur von diesen Seiten',
        fr: 'Depuis ces sites seulement',
        it: 'Solo da questi siti',
        en: 'From these pages only',
      },
      help: {
        de: 'Für Schlüssel in Browsern: Adressen der Websites, zum Beispiel «https://www.sursee.example»; leer von überall.',
        fr: 'Pour les clés dans les navigateurs : adresses des sites, par exemple « https://www.sursee.example » ; vide, de partout.',
        it: 'Per chiavi nei browser: indirizzi dei siti, per esempio «https://www.sursee.example»; se vuoto, da ovunque.',
        en: 'For keys in browsers: addresses of the websites, for example “https://www.sursee.example”; empty means from anywhere.',
      },
    },
    requestsPerMinute: {
      label: {
        de: 'Anfragen pro Minute',
        fr: 'Requêtes par minute',
        it: 'Richieste al minuto',
        en: 'Requests per minute',
      },
      help: {
        de: 'Eigene Grenze dieses Schlüssels; leer gilt die übliche für Schlüssel.',
        fr: 'Limite propre à cette clé ; vide, la limite habituelle des clés.',
        it: 'Limite proprio di questa chiave; se vuoto, quello abituale delle chiavi.',
        en: 'Limit of this key alone; empty means the usual one of keys.',
      },
    },
    revokedAt: {
      label: { de: 'Zurückgezogen am', fr: 'Révoquée le', it: 'Revocata il', en: 'Revoked on' },
      help: {
        de: 'Mit einem Datum gilt der Schlüssel sofort und für immer nicht mehr.',
        fr: 'Avec une date, la clé ne vaut plus, immédiatement et pour toujours.',
        it: 'Con una data la chiave non vale più, subito e per sempre.',
        en: 'With a date the key is void, at once and for ever.',
      },
    },
    prefix: {
      label: { de: 'Anfang', fr: 'Début', it: 'Inizio', en: 'Beginning' },
      help: {
        de: 'Die ersten Zeichen des Schlüssels; daran lässt er sich in den Einstellungen eines Programms wiedererkennen.',
        fr: 'Les premiers caractères de la clé ; ils permettent de la reconnaître dans les réglages d’un programme.',
        it: 'I primi caratteri della chiave; servono a riconoscerla nelle impostazioni di un programma.',
        en: 'The first characters of the key; by them it is recognised in the settings of a program.',
      },
    },
    lastUsedAt: {
      label: {
        de: 'Zuletzt benutzt',
        fr: 'Dernière utilisation',
        it: 'Ultimo utilizzo',
        en: 'Last used',
      },
      help: {
        de: 'Auf eine Minute genau; Schlüssel, die niemand mehr benutzt, bitte zurückziehen.',
        fr: 'À une minute près ; veuillez révoquer les clés que personne n’utilise plus.',
        it: 'Con la precisione di un minuto; revocare le chiavi che nessuno usa più.',
        en: 'To the minute; please revoke keys that nobody uses any more.',
      },
    },
    hash: {
      label: { de: 'Prüfsumme', fr: 'Empreinte', it: 'Impronta', en: 'Hash' },
      help: {
        de: 'Was statt des Schlüssels gespeichert wird.',
        fr: 'Ce qui est enregistré à la place de la clé.',
        it: 'Ciò che viene salvato al posto della chiave.',
        en: 'What is stored instead of the key.',
      },
    },
    secret: {
      label: { de: 'Schlüssel', fr: 'Clé', it: 'Chiave', en: 'Key' },
      help: {
        de: 'Nur in der Antwort, mit der er erstellt wird.',
        fr: 'Seulement dans la réponse qui la crée.',
        it: 'Solo nella risposta che la crea.',
        en: 'Only in the answer that creates it.',
      },
    },
  },
}
