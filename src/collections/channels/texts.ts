import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about channels. */
export const channelTexts: CollectionTexts = {
  singular: {
    de: 'Kanal',
    fr: 'Canal',
    it: 'Canale',
    en: 'Channel',
  },
  plural: {
    de: 'Kanäle',
    fr: 'Canaux',
    it: 'Canali',
    en: 'Channels',
  },
  description: {
    de: 'Wege, auf denen eine Leistung bezogen werden kann: online, am Schalter, per Telefon oder per Post, je mit Gebiet und Zeitraum der Verfügbarkeit.',
    fr: 'Voies d’accès à une prestation : en ligne, au guichet, par téléphone ou par courrier, avec le territoire et la période de disponibilité.',
    it: 'Vie d’accesso a una prestazione: online, allo sportello, per telefono o per posta, con territorio e periodo di disponibilità.',
    en: 'Ways to obtain a service: online, at the counter, by phone or by post, with the area and period in which each is available.',
  },
  tabs: {
    way: {
      de: 'Zugang',
      fr: 'Accès',
      it: 'Accesso',
      en: 'Access',
    },
    availability: {
      de: 'Verfügbarkeit',
      fr: 'Disponibilité',
      it: 'Disponibilità',
      en: 'Availability',
    },
    linkCheck: {
      de: 'Linkprüfung',
      fr: 'Contrôle du lien',
      it: 'Verifica del link',
      en: 'Link check',
    },
  },
  fields: {
    title: {
      label: {
        de: 'Bezeichnung',
        fr: 'Désignation',
        it: 'Denominazione',
        en: 'Title',
      },
      help: {
        de: 'Name, unter dem die Kundschaft den Kanal erkennt, zum Beispiel «Umzug online melden (eUmzug)»; höchstens 120 Zeichen.',
        fr: 'Nom sous lequel le public reconnaît le canal, par exemple « Annoncer un déménagement en ligne (eDéménagement) » ; 120 caractères au plus.',
        it: 'Nome con cui il pubblico riconosce il canale, per esempio «Annunciare un trasloco online (eTrasloco)»; al massimo 120 caratteri.',
        en: 'The name by which people recognise the channel, for example “Report a move online (eUmzug)”; at most 120 characters.',
      },
    },
    kind: {
      label: {
        de: 'Art des Kanals',
        fr: 'Type de canal',
        it: 'Tipo di canale',
        en: 'Kind of channel',
      },
      help: {
        de: 'Bestimmt, welche Angaben nötig sind: «Online» braucht eine Webadresse, «Schalter» eine Stelle; «Über Dritte» gilt für Wege, die nicht von der Verwaltung betrieben werden.',
        fr: 'Détermine les indications requises : « En ligne » exige une adresse web, « Guichet » une autorité ; « Par un tiers » vaut pour les voies que l’administration n’exploite pas elle-même.',
        it: 'Determina i dati necessari: «Online» richiede un indirizzo web, «Sportello» un’autorità; «Tramite terzi» vale per le vie non gestite dall’amministrazione.',
        en: 'Decides what else is needed: “Online” needs a web address, “Counter” an authority; “Through a third party” is for ways the administration does not run itself.',
      },
      options: {
        online: {
          de: 'Online',
          fr: 'En ligne',
          it: 'Online',
          en: 'Online',
        },
        counter: {
          de: 'Schalter',
          fr: 'Guichet',
          it: 'Sportello',
          en: 'Counter',
        },
        phone: {
          de: 'Telefon',
          fr: 'Téléphone',
          it: 'Telefono',
          en: 'Phone',
        },
        email: {
          de: 'E-Mail',
          fr: 'Courriel',
          it: 'E-mail',
          en: 'E-mail',
        },
        post: {
          de: 'Briefpost',
          fr: 'Courrier postal',
          it: 'Posta',
          en: 'Post',
        },
        app: {
          de: 'App',
          fr: 'Application mobile',
          it: 'App',
          en: 'App',
        },
        'third-party': {
          de: 'Über Dritte',
          fr: 'Par un tiers',
          it: 'Tramite terzi',
          en: 'Through a third party',
        },
      },
    },
    url: {
      label: {
        de: 'Webadresse',
        fr: 'Adresse web',
        it: 'Indirizzo web',
        en: 'Web address',
      },
      help: {
        de: 'Direkter Link zum Online-Dienst mit https://, nicht zur Startseite der Website; wird regelmässig automatisch geprüft.',
        fr: 'Lien direct vers le service en ligne, avec https://, et non vers la page d’accueil du site ; contrôlé régulièrement de façon automatique.',
        it: 'Link diretto al servizio online, con https://, non alla pagina iniziale del sito; viene verificato regolarmente in automatico.',
        en: 'Direct link to the online service with https://, not to the home page of the site; it is checked automatically at regular intervals.',
      },
    },
    authority: {
      label: {
        de: 'Stelle',
        fr: 'Autorité',
        it: 'Autorità',
        en: 'Authority',
      },
      help: {
        de: 'Stelle, die den Kanal betreibt, zum Beispiel die Einwohnerdienste für den Schalter; leer lassen, wenn es je nach Ort die zuständige Stelle ist.',
        fr: 'Autorité qui exploite le canal, par exemple le service des habitants pour le guichet ; laisser vide s’il s’agit, selon le lieu, de l’autorité compétente.',
        it: 'Autorità che gestisce il canale, per esempio i servizi abitanti per lo sportello; lasciare vuoto se è, a seconda del luogo, l’autorità competente.',
        en: 'The authority that runs the channel, for example Residents’ Services for the counter; leave empty if it is the responsible authority of each place.',
      },
    },
    form: {
      label: {
        de: 'Formular',
        fr: 'Formulaire',
        it: 'Modulo',
        en: 'Form',
      },
      help: {
        de: 'Nur wenn der Kanal über ein Formular aus diesem System läuft; das Formular muss vor dem Kanal publiziert sein.',
        fr: 'Seulement si le canal passe par un formulaire de ce système ; le formulaire doit être publié avant le canal.',
        it: 'Solo se il canale usa un modulo di questo sistema; il modulo deve essere pubblicato prima del canale.',
        en: 'Only if the channel uses a form of this system; the form must be published before the channel.',
      },
    },
    phone: {
      label: {
        de: 'Telefon',
        fr: 'Téléphone',
        it: 'Telefono',
        en: 'Phone',
      },
      help: {
        de: 'Nur wenn für diesen Kanal eine andere Nummer als jene der Stelle gilt, zum Beispiel 041 228 81 11; wird als +41412288111 gespeichert.',
        fr: 'Seulement si ce canal a un autre numéro que l’autorité, par exemple 041 228 81 11 ; enregistré sous la forme +41412288111.',
        it: 'Solo se per questo canale vale un numero diverso da quello dell’autorità, per esempio 041 228 81 11; viene salvato come +41412288111.',
        en: 'Only if this channel has another number than the authority, for example 041 228 81 11; it is stored as +41412288111.',
      },
    },
    email: {
      label: {
        de: 'E-Mail',
        fr: 'Courriel',
        it: 'E-mail',
        en: 'E-mail',
      },
      help: {
        de: 'Nur wenn für diesen Kanal eine andere Adresse als jene der Stelle gilt; keine Adressen einzelner Personen, das Feld ist öffentlich.',
        fr: 'Seulement si ce canal a une autre adresse que l’autorité ; pas d’adresse personnelle, car ce champ est public.',
        it: 'Solo se per questo canale vale un indirizzo diverso da quello dell’autorità; niente indirizzi personali, perché il campo è pubblico.',
        en: 'Only if this channel has another address than the authority; no addresses of individuals, because this field is public.',
      },
    },
    openingHours: {
      label: {
        de: 'Betriebszeiten',
        fr: 'Horaires',
        it: 'Orari',
        en: 'Hours',
      },
      help: {
        de: 'Nur wenn andere Zeiten als bei der Stelle gelten, zum Beispiel für das Telefon «Mo-Fr 08:00-11:45; PH off» mit englischen Tageskürzeln (Mo Tu We Th Fr Sa Su).',
        fr: 'Seulement si l’horaire diffère de celui de l’autorité, par exemple pour le téléphone « Mo-Fr 08:00-11:45; PH off » avec les abréviations anglaises des jours (Mo Tu We Th Fr Sa Su).',
        it: 'Solo se gli orari differiscono da quelli dell’autorità, per esempio per il telefono «Mo-Fr 08:00-11:45; PH off» con le abbreviazioni inglesi dei giorni (Mo Tu We Th Fr Sa Su).',
        en: 'Only if the hours differ from those of the authority, for example for the phone “Mo-Fr 08:00-11:45; PH off” with day abbreviations (Mo Tu We Th Fr Sa Su).',
      },
    },
    auth: {
      label: {
        de: 'Anmeldung',
        fr: 'Connexion',
        it: 'Autenticazione',
        en: 'Sign-in',
      },
      help: {
        de: 'Anmeldung, die der Kanal verlangt: «Einfach» ist ein Konto mit Passwort, «Stark» ein zweiter Faktor wie bei AGOV; steht im Portal vor dem Link.',
        fr: 'Connexion exigée par le canal : « Simple » est un compte avec mot de passe, « Forte » demande un second facteur comme avec AGOV ; indiquée sur le portail avant le lien.',
        it: 'Autenticazione richiesta dal canale: «Semplice» è un conto con password, «Forte» un secondo fattore come con AGOV; indicata nel portale prima del link.',
        en: 'The sign-in the channel asks for: “Basic” is an account with a password, “Strong” a second factor as with AGOV; shown on the portal before the link.',
      },
      options: {
        none: {
          de: 'Ohne Anmeldung',
          fr: 'Sans connexion',
          it: 'Senza autenticazione',
          en: 'None',
        },
        basic: {
          de: 'Einfach',
          fr: 'Simple',
          it: 'Semplice',
          en: 'Basic',
        },
        strong: {
          de: 'Stark',
          fr: 'Forte',
          it: 'Forte',
          en: 'Strong',
        },
        qes: {
          de: 'Qualifizierte elektronische Signatur',
          fr: 'Signature électronique qualifiée',
          it: 'Firma elettronica qualificata',
          en: 'Qualified electronic signature',
        },
      },
    },
    processingTime: {
      label: {
        de: 'Bearbeitungsdauer',
        fr: 'Durée de traitement',
        it: 'Durata del trattamento',
        en: 'Processing time',
      },
      help: {
        de: 'Nur wenn es über diesen Kanal schneller oder langsamer geht als sonst, als ISO-Dauer: P14D für 14 Tage, P3M für 3 Monate, PT30M für 30 Minuten.',
        fr: 'Seulement si ce canal est plus rapide ou plus lent, en durée ISO : P14D pour 14 jours, P3M pour 3 mois, PT30M pour 30 minutes.',
        it: 'Solo se questo canale è più rapido o più lento, come durata ISO: P14D per 14 giorni, P3M per 3 mesi, PT30M per 30 minuti.',
        en: 'Only if this channel is faster or slower than usual, as an ISO duration: P14D for 14 days, P3M for 3 months, PT30M for 30 minutes.',
      },
    },
    conditions: {
      label: {
        de: 'Einschränkungen',
        fr: 'Restrictions',
        it: 'Limitazioni',
        en: 'Restrictions',
      },
      help: {
        de: 'Wer den Kanal nicht benutzen kann, zum Beispiel «Nicht für den Wochenaufenthalt; beim Wegzug ins Ausland persönlich am Schalter».',
        fr: 'Qui ne peut pas utiliser le canal, par exemple « Pas pour le séjour hebdomadaire ; pour un départ à l’étranger, se présenter au guichet ».',
        it: 'Chi non può usare il canale, per esempio «Non per il soggiorno infrasettimanale; per la partenza all’estero presentarsi allo sportello».',
        en: 'Who cannot use the channel, for example “Not for weekly residents; when moving abroad, in person at the counter”.',
      },
    },
    availability: {
      label: {
        de: 'Verfügbarkeiten',
        fr: 'Disponibilités',
        it: 'Disponibilità',
        en: 'Availability',
      },
      help: {
        de: 'Wo und seit wann es den Kanal gibt, eine Zeile je Gebiet und Zeitraum; das Portal zeigt damit jeder Gemeinde nur die Kanäle, die dort funktionieren.',
        fr: 'Où et depuis quand le canal existe, une ligne par territoire et période ; le portail ne montre ainsi à chaque commune que les canaux qui y fonctionnent.',
        it: 'Dove e da quando esiste il canale, una riga per territorio e periodo; così il portale mostra per ogni Comune solo i canali che vi funzionano.',
        en: 'Where and since when the channel exists, one row per area and period; the portal thus shows each municipality only the channels that work there.',
      },
      singular: {
        de: 'Verfügbarkeit',
        fr: 'Disponibilité',
        it: 'Disponibilità',
        en: 'Availability',
      },
    },
    'availability.jurisdiction': {
      label: {
        de: 'Gebiet',
        fr: 'Territoire',
        it: 'Territorio',
        en: 'Area',
      },
      help: {
        de: 'Gemeinde, Kreis oder Kanton, wo der Kanal diesen Stand hat; gilt er im ganzen Kanton, genügt eine Zeile mit dem Kanton.',
        fr: 'Commune, arrondissement ou canton où le canal a cet état ; s’il vaut dans tout le canton, une ligne avec le canton suffit.',
        it: 'Comune, circondario o Cantone in cui il canale ha questo stato; se vale in tutto il Cantone, basta una riga con il Cantone.',
        en: 'Municipality, service district or canton where the channel has this status; if it holds in the whole canton, one row with the canton is enough.',
      },
    },
    'availability.from': {
      label: {
        de: 'Ab',
        fr: 'Dès le',
        it: 'Dal',
        en: 'From',
      },
      help: {
        de: 'Erster Tag, an dem dieser Stand gilt, zum Beispiel 01.01.2019; leer lassen, wenn der Beginn nicht bekannt ist.',
        fr: 'Premier jour où cet état vaut, par exemple 01.01.2019 ; laisser vide si le début n’est pas connu.',
        it: 'Primo giorno in cui vale questo stato, per esempio 01.01.2019; lasciare vuoto se l’inizio non è noto.',
        en: 'First day on which this status holds, for example 01.01.2019; leave empty if the start is not known.',
      },
    },
    'availability.to': {
      label: {
        de: 'Bis',
        fr: 'Jusqu’au',
        it: 'Fino al',
        en: 'Until',
      },
      help: {
        de: 'Letzter Tag, an dem dieser Stand gilt, er zählt noch dazu; leer lassen, solange kein Ende absehbar ist.',
        fr: 'Dernier jour où cet état vaut, compris ; laisser vide tant qu’aucune fin n’est prévue.',
        it: 'Ultimo giorno in cui vale questo stato, compreso; lasciare vuoto finché non è prevista una fine.',
        en: 'Last day on which this status holds, included; leave empty as long as no end is in sight.',
      },
    },
    'availability.status': {
      label: {
        de: 'Stand',
        fr: 'État',
        it: 'Stato',
        en: 'Status',
      },
      help: {
        de: '«Geplant» und «Nicht verfügbar» erfassen, damit das Portal dort auf einen anderen Kanal verweisen kann.',
        fr: 'Saisir aussi « Prévu » et « Non disponible », pour que le portail puisse y renvoyer à un autre canal.',
        it: 'Inserire anche «Previsto» e «Non disponibile», affinché il portale possa rinviare a un altro canale.',
        en: 'Record “Planned” and “Not available” too, so that the portal can point to another channel there.',
      },
      options: {
        available: {
          de: 'Verfügbar',
          fr: 'Disponible',
          it: 'Disponibile',
          en: 'Available',
        },
        pilot: {
          de: 'Pilotbetrieb',
          fr: 'Phase pilote',
          it: 'Fase pilota',
          en: 'Pilot',
        },
        planned: {
          de: 'Geplant',
          fr: 'Prévu',
          it: 'Previsto',
          en: 'Planned',
        },
        'not-available': {
          de: 'Nicht verfügbar',
          fr: 'Non disponible',
          it: 'Non disponibile',
          en: 'Not available',
        },
      },
    },
    'availability.source': {
      label: {
        de: 'Quelle',
        fr: 'Source',
        it: 'Fonte',
        en: 'Source',
      },
      help: {
        de: 'Woher die Angabe stammt, zum Beispiel eine Webadresse oder «Meldung der Gemeinde vom 12.03.2026»; dient der späteren Prüfung.',
        fr: 'Origine de l’indication, par exemple une adresse web ou « Annonce de la commune du 12.03.2026 » ; sert aux contrôles ultérieurs.',
        it: 'Provenienza dell’indicazione, per esempio un indirizzo web o «Comunicazione del Comune del 12.03.2026»; serve per verifiche successive.',
        en: 'Where this comes from, for example a web address or “Message from the municipality of 12.03.2026”; used in later reviews.',
      },
    },
    replaces: {
      label: {
        de: 'Ersetzt',
        fr: 'Remplace',
        it: 'Sostituisce',
        en: 'Replaces',
      },
      help: {
        de: 'Frühere Kanäle, an deren Stelle dieser tritt, zum Beispiel der alte Online-Schalter; so bleibt nachvollziehbar, was abgelöst wurde.',
        fr: 'Anciens canaux que celui-ci remplace, par exemple le précédent guichet en ligne ; on voit ainsi ce qui a été remplacé.',
        it: 'Canali precedenti che questo sostituisce, per esempio il vecchio sportello online; così resta visibile che cosa è stato sostituito.',
        en: 'Earlier channels this one takes the place of, for example the old online counter; this keeps track of what was replaced.',
      },
    },
    linkCheck: {
      label: {
        de: 'Linkprüfung',
        fr: 'Contrôle du lien',
        it: 'Verifica del link',
        en: 'Link check',
      },
      help: {
        de: 'Ergebnis der automatischen Prüfung der Webadresse; lässt sich nicht von Hand ändern, bei «Defekt» bitte die Webadresse korrigieren.',
        fr: 'Résultat du contrôle automatique de l’adresse web ; non modifiable à la main, corriger l’adresse web en cas de « Défectueux ».',
        it: 'Risultato della verifica automatica dell’indirizzo web; non modificabile a mano, con «Interrotto» correggere l’indirizzo web.',
        en: 'Result of the automatic check of the web address; it cannot be changed by hand, on “Broken” please correct the web address.',
      },
    },
    'linkCheck.status': {
      label: {
        de: 'Ergebnis',
        fr: 'Résultat',
        it: 'Risultato',
        en: 'Result',
      },
      help: {
        de: '«Defekt» heisst, dass es die Seite nicht mehr gibt; «Nicht erreichbar» heisst, dass der Server nicht geantwortet hat und später nochmals geprüft wird.',
        fr: '« Défectueux » signifie que la page n’existe plus ; « Injoignable » signifie que le serveur n’a pas répondu et que le contrôle sera répété.',
        it: '«Interrotto» significa che la pagina non esiste più; «Non raggiungibile» significa che il server non ha risposto e la verifica sarà ripetuta.',
        en: '“Broken” means the page no longer exists; “Unreachable” means the server did not answer and will be checked again later.',
      },
      options: {
        unchecked: {
          de: 'Noch nicht geprüft',
          fr: 'Pas encore contrôlé',
          it: 'Non ancora verificato',
          en: 'Not checked yet',
        },
        ok: {
          de: 'In Ordnung',
          fr: 'En ordre',
          it: 'In ordine',
          en: 'OK',
        },
        broken: {
          de: 'Defekt',
          fr: 'Défectueux',
          it: 'Interrotto',
          en: 'Broken',
        },
        unreachable: {
          de: 'Nicht erreichbar',
          fr: 'Injoignable',
          it: 'Non raggiungibile',
          en: 'Unreachable',
        },
      },
    },
    'linkCheck.checkedAt': {
      label: {
        de: 'Geprüft am',
        fr: 'Contrôlé le',
        it: 'Verificato il',
        en: 'Checked at',
      },
      help: {
        de: 'Zeitpunkt der letzten automatischen Prüfung; liegt er weit zurück, die Webadresse von Hand testen.',
        fr: 'Moment du dernier contrôle automatique ; s’il est ancien, tester l’adresse web à la main.',
        it: 'Momento dell’ultima verifica automatica; se è lontano, provare l’indirizzo web a mano.',
        en: 'Time of the last automatic check; if it is long ago, test the web address by hand.',
      },
    },
    'linkCheck.httpCode': {
      label: {
        de: 'HTTP-Code',
        fr: 'Code HTTP',
        it: 'Codice HTTP',
        en: 'HTTP code',
      },
      help: {
        de: 'Antwort des Servers: 200 ist gut, 404 und 410 bedeuten, dass die Seite fehlt, ab 500 liegt der Fehler beim Anbieter.',
        fr: 'Réponse du serveur : 200 est bon, 404 et 410 signifient que la page manque, dès 500 l’erreur est chez le fournisseur.',
        it: 'Risposta del server: 200 va bene, 404 e 410 indicano che la pagina manca, da 500 l’errore è presso il fornitore.',
        en: 'Answer of the server: 200 is good, 404 and 410 mean the page is missing, from 500 the fault lies with the provider.',
      },
    },
  },
}
