import type { CollectionTexts, FieldText } from '../../i18n/texts.ts'

const overridableGroups: FieldText['options'] = {
  description: {
    de: 'Beschreibung',
    fr: 'Description',
    it: 'Descrizione',
    en: 'Description',
  },
  procedure: {
    de: 'Ablauf',
    fr: 'Procédure',
    it: 'Procedura',
    en: 'Procedure',
  },
  time: {
    de: 'Bearbeitungsdauer',
    fr: 'Durée de traitement',
    it: 'Durata del trattamento',
    en: 'Processing time',
  },
  remedy: {
    de: 'Rechtsmittel',
    fr: 'Voies de droit',
    it: 'Rimedi giuridici',
    en: 'Legal remedy',
  },
  contact: {
    de: 'Kontakt',
    fr: 'Contact',
    it: 'Contatto',
    en: 'Contact',
  },
}

const additiveGroups: FieldText['options'] = {
  synonyms: {
    de: 'Suchbegriffe',
    fr: 'Mots-clés',
    it: 'Parole chiave',
    en: 'Search terms',
  },
  conditions: {
    de: 'Vorbedingungen',
    fr: 'Conditions préalables',
    it: 'Condizioni preliminari',
    en: 'Conditions',
  },
  evidences: {
    de: 'Benötigte Unterlagen',
    fr: 'Documents requis',
    it: 'Documenti richiesti',
    en: 'Required documents',
  },
  channels: {
    de: 'Kanäle',
    fr: 'Canaux',
    it: 'Canali',
    en: 'Channels',
  },
  fees: {
    de: 'Gebühren',
    fr: 'Émoluments',
    it: 'Emolumenti',
    en: 'Fees',
  },
  legalBases: {
    de: 'Rechtsgrundlagen',
    fr: 'Bases légales',
    it: 'Basi legali',
    en: 'Legal bases',
  },
  faqs: {
    de: 'Fragen',
    fr: 'Questions',
    it: 'Domande',
    en: 'Questions',
  },
}

/** What editors read about local variants. */
export const serviceVariantTexts: CollectionTexts = {
  singular: {
    de: 'Lokale Ausprägung',
    fr: 'Variante locale',
    it: 'Variante locale',
    en: 'Local variant',
  },
  plural: {
    de: 'Lokale Ausprägungen',
    fr: 'Variantes locales',
    it: 'Varianti locali',
    en: 'Local variants',
  },
  description: {
    de: 'Was in einer Gemeinde anders ist als in der zentralen Leistung: nur Abweichungen und Ergänzungen, keine Kopien des Textes.',
    fr: 'Ce qui diffère dans une commune par rapport à la prestation centrale : seulement les écarts et les compléments, pas de copies du texte.',
    it: 'Ciò che in un Comune differisce dalla prestazione centrale: solo differenze e aggiunte, nessuna copia del testo.',
    en: 'What differs in a municipality from the central service: differences and additions only, no copies of the text.',
  },
  tabs: {
    offer: {
      de: 'Angebot',
      fr: 'Offre',
      it: 'Offerta',
      en: 'Offer',
    },
    overrides: {
      de: 'Ersetzt',
      fr: 'Remplacements',
      it: 'Sostituzioni',
      en: 'Replacements',
    },
    additions: {
      de: 'Ergänzt',
      fr: 'Compléments',
      it: 'Aggiunte',
      en: 'Additions',
    },
    comparison: {
      de: 'Abgleich',
      fr: 'Comparaison',
      it: 'Confronto',
      en: 'Comparison',
    },
  },
  fields: {
    service: {
      label: {
        de: 'Leistung',
        fr: 'Prestation',
        it: 'Prestazione',
        en: 'Service',
      },
      help: {
        de: 'Zentrale Leistung, von der diese Ausprägung abweicht, zum Beispiel «Hund anmelden»; alles hier nicht Ausgefüllte stammt von ihr.',
        fr: 'Prestation centrale dont cette variante s’écarte, par exemple « Annoncer un chien » ; tout ce qui n’est pas rempli ici en provient.',
        it: 'Prestazione centrale da cui questa variante si discosta, per esempio «Notificare un cane»; tutto ciò che qui non è compilato proviene da essa.',
        en: 'Central service this variant differs from, for example “Register a dog”; everything not filled in here comes from it.',
      },
    },
    jurisdiction: {
      label: {
        de: 'Gebiet',
        fr: 'Territoire',
        it: 'Territorio',
        en: 'Area',
      },
      help: {
        de: 'Gemeinde oder Kreis, wo die Ausprägung gilt, zum Beispiel «Emmen»; je Leistung und Gebiet gibt es nur eine, die nicht aufgehoben ist.',
        fr: 'Commune ou cercle où s’applique la variante, par exemple « Emmen » ; une seule variante non supprimée par prestation et territoire.',
        it: 'Comune o circondario in cui si applica la variante, per esempio «Emmen»; una sola variante non soppressa per prestazione e territorio.',
        en: 'Municipality or circle where the variant applies, for example “Emmen”; only one that is not retired per service and area.',
      },
    },
    offered: {
      label: {
        de: 'Angeboten',
        fr: 'Proposée',
        it: 'Offerta',
        en: 'Offered',
      },
      help: {
        de: 'Ob es die Leistung in diesem Gebiet gibt; «Nein» bitte begründen, «Noch offen» gilt als nicht beantwortet.',
        fr: 'Si la prestation existe dans ce territoire ; veuillez motiver un « Non », « En suspens » compte comme sans réponse.',
        it: 'Se la prestazione esiste in questo territorio; motivare il «No», «In sospeso» vale come senza risposta.',
        en: 'Whether the service exists in this area; please give a reason for “No”, “Still open” counts as unanswered.',
      },
      options: {
        yes: {
          de: 'Ja',
          fr: 'Oui',
          it: 'Sì',
          en: 'Yes',
        },
        no: {
          de: 'Nein',
          fr: 'Non',
          it: 'No',
          en: 'No',
        },
        unknown: {
          de: 'Noch offen',
          fr: 'En suspens',
          it: 'In sospeso',
          en: 'Still open',
        },
      },
    },
    offeredReason: {
      label: {
        de: 'Begründung',
        fr: 'Motif',
        it: 'Motivazione',
        en: 'Reason',
      },
      help: {
        de: 'Warum es die Leistung hier nicht gibt, in einem veröffentlichbaren Satz, zum Beispiel «Die Gemeinde vermietet keine Räume»; nötig bei «Nein».',
        fr: 'Pourquoi la prestation n’existe pas ici, en une phrase publiable, par exemple « La commune ne loue pas de salles » ; nécessaire pour « Non ».',
        it: 'Perché la prestazione qui non esiste, in una frase pubblicabile, per esempio «Il Comune non affitta sale»; necessario con «No».',
        en: 'Why the service does not exist here, in a sentence fit for publication, for example “The municipality does not let rooms”; needed with “No”.',
      },
    },
    coveredBy: {
      label: {
        de: 'Erbracht durch',
        fr: 'Assurée par',
        it: 'Garantita da',
        en: 'Covered by',
      },
      help: {
        de: 'Ausprägung eines anderen Gebiets, das die Leistung für dieses miterbringt, zum Beispiel die der Nachbargemeinde; sonst leer lassen.',
        fr: 'Variante d’un autre territoire qui assure la prestation pour celui-ci, par exemple celle de la commune voisine ; sinon laisser vide.',
        it: 'Variante di un altro territorio che fornisce la prestazione anche per questo, per esempio quella del Comune vicino; altrimenti lasciare vuoto.',
        en: 'Variant of another area that provides the service for this one too, for example that of the neighbouring municipality; otherwise leave empty.',
      },
    },
    localName: {
      label: {
        de: 'Lokaler Name',
        fr: 'Nom local',
        it: 'Nome locale',
        en: 'Local name',
      },
      help: {
        de: 'Am Ort übliche Bezeichnung, höchstens 120 Zeichen, zum Beispiel «Wohnsitzbescheinigung» statt «Wohnsitzbestätigung»; ergänzt die offizielle und wird bei der Suche gefunden.',
        fr: 'Désignation usuelle sur place, 120 caractères au plus, par exemple « Certificat de domicile » au lieu d’« Attestation de domicile » ; complète la désignation officielle et se trouve par la recherche.',
        it: 'Denominazione usuale sul posto, al massimo 120 caratteri, per esempio «Certificato di domicilio» invece di «Attestato di domicilio»; completa quella ufficiale e si trova con la ricerca.',
        en: 'Name used locally, at most 120 characters, for example “Certificate of residence” instead of “Confirmation of residence”; adds to the official title and is found by the search.',
      },
    },
    url: {
      label: {
        de: 'Lokale Webseite',
        fr: 'Page web locale',
        it: 'Pagina web locale',
        en: 'Local web page',
      },
      help: {
        de: 'Seite der Gemeinde zu genau dieser Leistung, vollständige Adresse mit https://; nicht die Startseite.',
        fr: 'Page de la commune sur cette prestation précise, adresse complète avec https:// ; pas la page d’accueil.',
        it: 'Pagina del Comune su questa precisa prestazione, indirizzo completo con https://; non la pagina iniziale.',
        en: 'The municipality’s page on exactly this service, complete address with https://; not the home page.',
      },
    },
    status: {
      label: {
        de: 'Stand',
        fr: 'État',
        it: 'Stato',
        en: 'Status',
      },
      help: {
        de: '«Aufgehoben» wählen, wenn die Ausprägung nicht mehr gilt, zum Beispiel nach einer Gemeindefusion; danach kann eine neue erfasst werden.',
        fr: 'Choisir « Supprimée » si la variante ne vaut plus, par exemple après une fusion de communes ; une nouvelle peut ensuite être saisie.',
        it: 'Scegliere «Soppressa» se la variante non vale più, per esempio dopo una fusione di Comuni; in seguito se ne può registrare una nuova.',
        en: 'Choose “Retired” when the variant no longer applies, for example after a merger of municipalities; a new one can then be added.',
      },
      options: {
        active: {
          de: 'Aktiv',
          fr: 'Active',
          it: 'Attiva',
          en: 'Active',
        },
        retired: {
          de: 'Aufgehoben',
          fr: 'Supprimée',
          it: 'Soppressa',
          en: 'Retired',
        },
      },
    },

    overrides: {
      label: {
        de: 'Ersetzte Feldgruppen',
        fr: 'Groupes remplacés',
        it: 'Gruppi sostituiti',
        en: 'Replaced groups',
      },
      help: {
        de: 'Gruppen, deren zentraler Inhalt hier ganz durch einen eigenen ersetzt wird; erst nach der Auswahl erscheinen ihre Felder, ohne Auswahl gilt der zentrale Inhalt.',
        fr: 'Groupes dont le contenu central est ici entièrement remplacé par un contenu propre ; leurs champs n’apparaissent qu’une fois choisis, sinon le contenu central s’applique.',
        it: 'Gruppi il cui contenuto centrale è qui interamente sostituito da uno proprio; i campi appaiono solo dopo la scelta, altrimenti vale il contenuto centrale.',
        en: 'Groups whose central content is replaced here as a whole; their fields appear once chosen, otherwise the central content applies.',
      },
      options: overridableGroups,
    },
    description: {
      label: {
        de: 'Beschreibung',
        fr: 'Description',
        it: 'Descrizione',
        en: 'Description',
      },
      help: {
        de: 'Vollständige lokale Beschreibung, die statt der zentralen angezeigt wird; fehlt hier eine Sprache, erscheint der deutsche Text dieser Ausprägung.',
        fr: 'Description locale complète, affichée à la place de la description centrale ; si une langue manque ici, le texte allemand de cette variante est affiché.',
        it: 'Descrizione locale completa, visualizzata al posto di quella centrale; se qui manca una lingua, appare il testo tedesco di questa variante.',
        en: 'Complete local description, shown instead of the central one; where a language is missing here, the German text of this variant appears.',
      },
    },

    additions: {
      label: {
        de: 'Ergänzungen',
        fr: 'Compléments',
        it: 'Aggiunte',
        en: 'Additions',
      },
      help: {
        de: 'Was hier zusätzlich zur zentralen Leistung gilt, zum Beispiel eine weitere Unterlage; die zentralen Einträge bleiben bestehen.',
        fr: 'Ce qui s’ajoute ici à la prestation centrale, par exemple un document de plus ; les entrées centrales subsistent.',
        it: 'Ciò che qui si aggiunge alla prestazione centrale, per esempio un documento in più; le voci centrali restano.',
        en: 'What applies here on top of the central service, for example one more document; the central entries stay.',
      },
    },
    'additions.synonyms': {
      label: {
        de: 'Suchbegriffe',
        fr: 'Mots-clés',
        it: 'Parole chiave',
        en: 'Search terms',
      },
      help: {
        de: 'Am Ort übliche Wörter, einzeln mit der Eingabetaste, kleingeschrieben, zum Beispiel der Name eines lokalen Angebots; sie ergänzen die zentralen Suchbegriffe.',
        fr: 'Mots usuels sur place, un à un avec la touche Entrée, en minuscules, par exemple le nom d’une offre locale ; ils complètent les mots-clés centraux.',
        it: 'Parole usate sul posto, una alla volta con il tasto Invio, in minuscolo, per esempio il nome di un’offerta locale; completano le parole chiave centrali.',
        en: 'Words used locally, one at a time with the Enter key, in lower case, for example the name of a local programme; they add to the central search terms.',
      },
    },
    'additions.channels': {
      label: {
        de: 'Kanäle',
        fr: 'Canaux',
        it: 'Canali',
        en: 'Channels',
      },
      help: {
        de: 'Wege, die es nur hier gibt, zum Beispiel der Schalter der Gemeinde; fehlt einer in der Auswahl, zuerst unter «Kanäle» erfassen.',
        fr: 'Voies d’accès propres à ce lieu, par exemple le guichet de la commune ; s’il en manque une dans le choix, la saisir d’abord sous « Canaux ».',
        it: 'Vie d’accesso che esistono solo qui, per esempio lo sportello del Comune; se una manca nella scelta, registrarla prima in «Canali».',
        en: 'Ways that exist only here, for example the counter of the municipality; if one cannot be chosen, add it under “Channels” first.',
      },
    },
    'additions.fees': {
      label: {
        de: 'Gebühren',
        fr: 'Émoluments',
        it: 'Emolumenti',
        en: 'Fees',
      },
      help: {
        de: 'Gebühren, die nur hier gelten, zum Beispiel die Hundesteuer der Gemeinde; eine mit demselben Schlüssel wie eine zentrale ersetzt diese.',
        fr: 'Émoluments valables seulement ici, par exemple l’impôt sur les chiens de la commune ; celui qui a la même clé qu’un émolument central le remplace.',
        it: 'Emolumenti validi solo qui, per esempio la tassa sui cani del Comune; quello con la stessa chiave di un emolumento centrale lo sostituisce.',
        en: 'Fees that apply only here, for example the dog tax of the municipality; one with the same key as a central fee replaces that fee.',
      },
    },
    'additions.legalBases': {
      label: {
        de: 'Rechtsgrundlagen',
        fr: 'Bases légales',
        it: 'Basi legali',
        en: 'Legal bases',
      },
      help: {
        de: 'Erlasse der Gemeinde, die zusätzlich gelten, zum Beispiel das Parkplatzreglement; übergeordnetes Recht steht in der zentralen Leistung.',
        fr: 'Actes de la commune applicables en plus, par exemple le règlement sur le stationnement ; le droit supérieur figure dans la prestation centrale.',
        it: 'Atti del Comune applicabili in aggiunta, per esempio il regolamento sui posteggi; il diritto superiore figura nella prestazione centrale.',
        en: 'Rules of the municipality that apply as well, for example the parking regulations; higher law is stated in the central service.',
      },
    },
    'additions.faqs': {
      label: {
        de: 'Fragen',
        fr: 'Questions',
        it: 'Domande',
        en: 'Questions',
      },
      help: {
        de: 'Häufige Fragen, die nur hier gestellt werden, aus der Sammlung «Häufige Fragen», zum Beispiel «Wo hängt der Plan der Parkzonen?».',
        fr: 'Questions fréquentes posées seulement ici, tirées de la collection « Questions fréquentes », par exemple « Où trouver le plan des zones de stationnement ? ».',
        it: 'Domande frequenti poste solo qui, dalla raccolta «Domande frequenti», per esempio «Dove si trova la pianta delle zone di parcheggio?».',
        en: 'Frequent questions asked only here, from the collection “Frequently asked questions”, for example “Where is the map of the parking zones?”.',
      },
    },

    exclusions: {
      label: {
        de: 'Ausschlüsse',
        fr: 'Exclusions',
        it: 'Esclusioni',
        en: 'Exclusions',
      },
      help: {
        de: 'Einträge der zentralen Leistung, die hier nicht gelten, zum Beispiel ein Online-Dienst, an dem die Gemeinde nicht teilnimmt; sie werden für dieses Gebiet ausgeblendet.',
        fr: 'Entrées de la prestation centrale qui ne valent pas ici, par exemple un service en ligne auquel la commune ne participe pas ; elles sont masquées pour ce territoire.',
        it: 'Voci della prestazione centrale che qui non valgono, per esempio un servizio online a cui il Comune non partecipa; per questo territorio vengono nascoste.',
        en: 'Entries of the central service that do not apply here, for example an online service the municipality has not joined; they are hidden for this area.',
      },
    },
    'exclusions.synonyms': {
      label: {
        de: 'Suchbegriffe ohne',
        fr: 'Mots-clés exclus',
        it: 'Parole chiave escluse',
        en: 'Search terms left out',
      },
      help: {
        de: 'Suchbegriffe der zentralen Leistung, die hier nicht zur Leistung führen sollen, zum Beispiel «hundemarke».',
        fr: 'Mots-clés de la prestation centrale qui ne doivent pas mener ici, par exemple « hundemarke ».',
        it: 'Parole chiave della prestazione centrale che qui non devono portare alla prestazione, per esempio «hundemarke».',
        en: 'Search terms of the canonical service that should not lead here, for example “hundemarke”.',
      },
    },
    'exclusions.conditions': {
      label: {
        de: 'Vorbedingungen',
        fr: 'Conditions préalables',
        it: 'Condizioni preliminari',
        en: 'Conditions',
      },
      help: {
        de: 'Schlüssel der zentralen Vorbedingungen, die hier wegfallen, einzeln mit der Eingabetaste und genau wie dort geschrieben, zum Beispiel «mindestalter».',
        fr: 'Clés des conditions centrales qui tombent ici, une à une avec la touche Entrée et écrites exactement comme là-bas, par exemple « mindestalter ».',
        it: 'Chiavi delle condizioni centrali che qui decadono, una alla volta con il tasto Invio e scritte esattamente come là, per esempio «mindestalter».',
        en: 'Keys of the central conditions that do not apply here, one at a time with the Enter key and spelled exactly as there, for example “mindestalter”.',
      },
    },
    'exclusions.evidences': {
      label: {
        de: 'Unterlagen',
        fr: 'Documents',
        it: 'Documenti',
        en: 'Documents',
      },
      help: {
        de: 'Unterlagen der zentralen Leistung, die hier nicht verlangt werden, zum Beispiel der Mietvertrag.',
        fr: 'Documents de la prestation centrale qui ne sont pas exigés ici, par exemple le contrat de bail.',
        it: 'Documenti della prestazione centrale che qui non sono richiesti, per esempio il contratto di locazione.',
        en: 'Documents of the central service that are not asked for here, for example the rental contract.',
      },
    },
    'exclusions.channels': {
      label: {
        de: 'Kanäle',
        fr: 'Canaux',
        it: 'Canali',
        en: 'Channels',
      },
      help: {
        de: 'Kanäle der zentralen Leistung, die hier auf Dauer fehlen; befristete Ausfälle stattdessen beim Kanal unter «Verfügbarkeit» eintragen.',
        fr: 'Canaux de la prestation centrale qui manquent durablement ici ; inscrire plutôt les interruptions temporaires sous « Disponibilité » du canal.',
        it: 'Canali della prestazione centrale che qui mancano in modo duraturo; inserire le interruzioni temporanee nella «Disponibilità» del canale.',
        en: 'Channels of the central service that are missing here for good; enter temporary outages under “Availability” of the channel instead.',
      },
    },
    'exclusions.fees': {
      label: {
        de: 'Gebühren',
        fr: 'Émoluments',
        it: 'Emolumenti',
        en: 'Fees',
      },
      help: {
        de: 'Zentrale Gebühren, die hier nicht erhoben werden; für einen anderen Betrag stattdessen eine Gebühr mit demselben Schlüssel ergänzen.',
        fr: 'Émoluments centraux qui ne sont pas perçus ici ; pour un autre montant, ajouter plutôt un émolument avec la même clé.',
        it: 'Emolumenti centrali che qui non vengono riscossi; per un altro importo aggiungere invece un emolumento con la stessa chiave.',
        en: 'Central fees that are not charged here; for a different amount add a fee with the same key instead.',
      },
    },
    'exclusions.legalBases': {
      label: {
        de: 'Rechtsgrundlagen',
        fr: 'Bases légales',
        it: 'Basi legali',
        en: 'Legal bases',
      },
      help: {
        de: 'Zentral genannte Rechtsgrundlagen, die hier nicht gelten, zum Beispiel weil die Gemeinde ein eigenes Reglement hat.',
        fr: 'Bases légales citées de manière centrale qui ne valent pas ici, par exemple parce que la commune a son propre règlement.',
        it: 'Basi legali indicate centralmente che qui non valgono, per esempio perché il Comune ha un proprio regolamento.',
        en: 'Legal bases named centrally that do not apply here, for example because the municipality has regulations of its own.',
      },
    },
    'exclusions.faqs': {
      label: {
        de: 'Fragen',
        fr: 'Questions',
        it: 'Domande',
        en: 'Questions',
      },
      help: {
        de: 'Zentrale Fragen, deren Antwort hier nicht stimmt, zum Beispiel zu einem Kanal, den es hier nicht gibt.',
        fr: 'Questions centrales dont la réponse n’est pas juste ici, par exemple sur un canal qui n’existe pas ici.',
        it: 'Domande centrali la cui risposta qui non è corretta, per esempio su un canale che qui non esiste.',
        en: 'Central questions whose answer is not right here, for example about a channel that does not exist here.',
      },
    },

    canonicalChange: {
      label: {
        de: 'Abgleich mit der zentralen Leistung',
        fr: 'Comparaison avec la prestation centrale',
        it: 'Confronto con la prestazione centrale',
        en: 'Comparison with the central service',
      },
      help: {
        de: 'Was die zentrale Leistung beim letzten Abgleich sagte, was sie heute sagt und was hier gilt; je Gruppe übernehmen oder behalten.',
        fr: 'Ce que disait la prestation centrale lors de la dernière comparaison, ce qu’elle dit aujourd’hui et ce qui vaut ici ; reprendre ou garder par groupe.',
        it: 'Che cosa diceva la prestazione centrale all’ultimo confronto, che cosa dice oggi e che cosa vale qui; riprendere o mantenere per gruppo.',
        en: 'What the central service said at the last comparison, what it says today and what counts here; take over or keep, group by group.',
      },
    },
    basedOnVersion: {
      label: {
        de: 'Verglichene Version',
        fr: 'Version comparée',
        it: 'Versione confrontata',
        en: 'Version compared',
      },
      help: {
        de: 'Version der zentralen Leistung, mit der diese Ausprägung zuletzt abgeglichen wurde; wird vom System gesetzt.',
        fr: 'Version de la prestation centrale avec laquelle cette variante a été comparée en dernier ; fixée par le système.',
        it: 'Versione della prestazione centrale con cui questa variante è stata confrontata l’ultima volta; impostata dal sistema.',
        en: 'Version of the central service this variant was last compared with; set by the system.',
      },
    },
    reviewState: {
      label: {
        de: 'Stand des Abgleichs',
        fr: 'État de la comparaison',
        it: 'Stato del confronto',
        en: 'Comparison state',
      },
      help: {
        de: 'Ob sich die zentrale Leistung seit dem letzten Abgleich inhaltlich geändert hat; vom System gesetzt, bei «Zentral geändert» bitte die genannten Gruppen prüfen.',
        fr: 'Si le contenu de la prestation centrale a changé depuis la dernière comparaison ; fixé par le système, avec « Modifiée au niveau central » veuillez vérifier les groupes indiqués.',
        it: 'Se il contenuto della prestazione centrale è cambiato dall’ultimo confronto; impostato dal sistema, con «Modificata centralmente» verificare i gruppi indicati.',
        en: 'Whether the content of the central service has changed since the last comparison; set by the system, with “Changed centrally” please check the groups named.',
      },
      options: {
        ok: {
          de: 'Abgeglichen',
          fr: 'À jour',
          it: 'Aggiornata',
          en: 'Up to date',
        },
        'canonical-changed': {
          de: 'Zentral geändert',
          fr: 'Modifiée au niveau central',
          it: 'Modificata centralmente',
          en: 'Changed centrally',
        },
        'canonical-archived': {
          de: 'Zentral archiviert',
          fr: 'Archivée au niveau central',
          it: 'Archiviata centralmente',
          en: 'Archived centrally',
        },
        'never-reviewed': {
          de: 'Nie abgeglichen',
          fr: 'Jamais comparée',
          it: 'Mai confrontata',
          en: 'Never compared',
        },
      },
    },
    changedGroups: {
      label: {
        de: 'Geänderte Gruppen',
        fr: 'Groupes modifiés',
        it: 'Gruppi modificati',
        en: 'Changed groups',
      },
      help: {
        de: 'Feldgruppen der zentralen Leistung, die seither geändert haben und hier ersetzt, ergänzt oder ausgeschlossen sind; vom System gesetzt.',
        fr: 'Groupes de champs de la prestation centrale modifiés depuis lors et remplacés, complétés ou exclus ici ; fixés par le système.',
        it: 'Gruppi di campi della prestazione centrale modificati da allora e qui sostituiti, integrati o esclusi; impostati dal sistema.',
        en: 'Field groups of the central service that have changed since and are replaced, added to or excluded from here; set by the system.',
      },
      options: { ...overridableGroups, ...additiveGroups },
    },
  },
}
