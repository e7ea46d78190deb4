import type { CollectionTexts } from '../../i18n/texts.ts'

/** What editors read about services. */
export const serviceTexts: CollectionTexts = {
  singular: {
    de: 'Leistung',
    fr: 'Prestation',
    it: 'Prestazione',
    en: 'Service',
  },
  plural: {
    de: 'Leistungen',
    fr: 'Prestations',
    it: 'Prestazioni',
    en: 'Services',
  },
  description: {
    de: 'Leistungen der Verwaltung, einmal zentral beschrieben; was in einer Gemeinde anders ist, gehört in die lokalen Ausprägungen.',
    fr: 'Prestations de l’administration, décrites une seule fois de manière centrale ; ce qui diffère dans une commune figure dans les variantes locales.',
    it: 'Prestazioni dell’amministrazione, descritte una sola volta in modo centrale; ciò che differisce in un Comune va nelle varianti locali.',
    en: 'Services of the administration, described centrally once; what differs in a municipality belongs in the local variants.',
  },
  tabs: {
    text: {
      de: 'Text',
      fr: 'Texte',
      it: 'Testo',
      en: 'Text',
    },
    procedure: {
      de: 'Ablauf',
      fr: 'Procédure',
      it: 'Procedura',
      en: 'Procedure',
    },
    access: {
      de: 'Zugang',
      fr: 'Accès',
      it: 'Accesso',
      en: 'Access',
    },
    costs: {
      de: 'Kosten und Fristen',
      fr: 'Coûts et délais',
      it: 'Costi e termini',
      en: 'Costs and deadlines',
    },
    law: {
      de: 'Recht',
      fr: 'Droit',
      it: 'Diritto',
      en: 'Law',
    },
    classification: {
      de: 'Einordnung',
      fr: 'Classification',
      it: 'Classificazione',
      en: 'Classification',
    },
    around: {
      de: 'Umfeld',
      fr: 'Contenus liés',
      it: 'Contenuti correlati',
      en: 'Related content',
    },
  },
  fields: {
    feedback: {
      label: { de: 'Rückmeldungen', fr: 'Retours', it: 'Riscontri', en: 'Feedback' },
      help: {
        de: 'Wie viele Leserinnen und Leser die Seite hilfreich fanden.',
        fr: 'Combien de lectrices et lecteurs ont trouvé la page utile.',
        it: 'Quante lettrici e quanti lettori hanno trovato utile la pagina.',
        en: 'How many readers found the page helpful.',
      },
    },
    completeness: {
      label: { de: 'Vollständigkeit', fr: 'Exhaustivité', it: 'Completezza', en: 'Completeness' },
      help: {
        de: 'Welche Punkte einer vollständigen Beschreibung noch offen sind.',
        fr: 'Quels points d’une description complète restent ouverts.',
        it: 'Quali punti di una descrizione completa sono ancora aperti.',
        en: 'Which points of a complete description are still open.',
      },
    },
    title: {
      label: {
        de: 'Bezeichnung',
        fr: 'Désignation',
        it: 'Denominazione',
        en: 'Title',
      },
      help: {
        de: 'Objekt und Verrichtung, höchstens 120 Zeichen, zum Beispiel «Führerausweis umtauschen»; Titel der Seite und Grundlage der Kennung.',
        fr: 'Objet et action, 120 caractères au plus, par exemple « Échanger le permis de conduire » ; titre de la page et base de l’identifiant.',
        it: 'Oggetto e azione, al massimo 120 caratteri, per esempio «Cambiare la licenza di condurre»; titolo della pagina e base dell’identificatore.',
        en: 'Object and action, at most 120 characters, for example “Exchange a driving licence”; title of the page and basis of the identifier.',
      },
    },
    summary: {
      label: {
        de: 'Kurzbeschreibung',
        fr: 'Résumé',
        it: 'Descrizione breve',
        en: 'Summary',
      },
      help: {
        de: 'Ein Satz mit höchstens 150 Zeichen, zum Beispiel «Ausländischen Führerausweis innert zwölf Monaten in einen schweizerischen umtauschen»; erscheint in Listen und Suchresultaten.',
        fr: 'Une phrase de 150 caractères au plus, par exemple « Échanger un permis de conduire étranger contre un permis suisse dans les douze mois » ; apparaît dans les listes et les résultats de recherche.',
        it: 'Una frase di al massimo 150 caratteri, per esempio «Cambiare una licenza di condurre estera con una svizzera entro dodici mesi»; appare negli elenchi e nei risultati di ricerca.',
        en: 'One sentence of at most 150 characters, for example “Exchange a foreign driving licence for a Swiss one within twelve months”; appears in lists and search results.',
      },
    },
    description: {
      label: {
        de: 'Beschreibung',
        fr: 'Description',
        it: 'Descrizione',
        en: 'Description',
      },
      help: {
        de: 'Worum es geht, für wen und wann, mit höchstens rund 2500 Zeichen; Ablauf, Unterlagen und Gebühren in die eigenen Felder, Links mit aussagekräftigem Text statt «hier».',
        fr: 'De quoi il s’agit, pour qui et quand, en 2500 caractères environ au plus ; procédure, documents et émoluments dans leurs propres champs, liens avec un texte parlant plutôt que « ici ».',
        it: 'Di che cosa si tratta, per chi e quando, in al massimo circa 2500 caratteri; procedura, documenti ed emolumenti nei rispettivi campi, link con un testo eloquente anziché «qui».',
        en: 'What it is about, for whom and when, in about 2500 characters at most; procedure, documents and fees go into their own fields, links get a telling text instead of “here”.',
      },
    },
    resultText: {
      label: {
        de: 'Ergebnis',
        fr: 'Résultat',
        it: 'Risultato',
        en: 'Result',
      },
      help: {
        de: 'Was am Schluss vorliegt, in einem Satz mit höchstens 300 Zeichen, zum Beispiel «Der schweizerische Führerausweis wird per Post zugestellt».',
        fr: 'Ce que l’on obtient à la fin, en une phrase de 300 caractères au plus, par exemple « Le permis de conduire suisse est envoyé par la poste ».',
        it: 'Che cosa si ottiene alla fine, in una frase di al massimo 300 caratteri, per esempio «La licenza di condurre svizzera viene inviata per posta».',
        en: 'What there is in the end, in one sentence of at most 300 characters, for example “The Swiss driving licence is sent by post”.',
      },
    },
    synonyms: {
      label: {
        de: 'Suchbegriffe',
        fr: 'Mots-clés',
        it: 'Parole chiave',
        en: 'Search terms',
      },
      help: {
        de: 'Wörter, mit denen die Leistung sonst noch gesucht wird, einzeln mit der Eingabetaste, kleingeschrieben, zum Beispiel «fahrausweis», «ausweis tauschen»; sie helfen der Suche.',
        fr: 'Autres mots utilisés pour chercher la prestation, un à un avec la touche Entrée, en minuscules, par exemple « permis étranger », « échange de permis » ; ils facilitent la recherche.',
        it: 'Altre parole con cui si cerca la prestazione, una alla volta con il tasto Invio, in minuscolo, per esempio «patente», «cambio patente»; facilitano la ricerca.',
        en: 'Other words people search for, one at a time with the Enter key, in lower case, for example “driver’s license”, “swap licence”; they help the search.',
      },
    },

    outputs: {
      label: {
        de: 'Ergebnisdokumente',
        fr: 'Documents délivrés',
        it: 'Documenti rilasciati',
        en: 'Issued documents',
      },
      help: {
        de: 'Dokumente, die am Schluss ausgestellt werden, zum Beispiel «Wohnsitzbestätigung»; andere Leistungen können sie als Unterlage verlangen.',
        fr: 'Documents établis à la fin, par exemple « Attestation de domicile » ; d’autres prestations peuvent les exiger.',
        it: 'Documenti rilasciati alla fine, per esempio «Attestato di domicilio»; altre prestazioni possono richiederli.',
        en: 'Documents issued in the end, for example “Confirmation of residence”; other services may ask for them.',
      },
    },

    channels: {
      label: {
        de: 'Kanäle',
        fr: 'Canaux',
        it: 'Canali',
        en: 'Channels',
      },
      help: {
        de: 'Alle Wege zur Leistung, zum Beispiel Online-Dienst, Schalter und Post; mindestens einer, ausser beim Stand «Nur Information».',
        fr: 'Toutes les voies d’accès à la prestation, par exemple service en ligne, guichet et poste ; au moins une, sauf pour l’état « Information seulement ».',
        it: 'Tutte le vie d’accesso alla prestazione, per esempio servizio online, sportello e posta; almeno una, salvo per lo stato «Solo informazione».',
        en: 'All ways to the service, for example online service, counter and post; at least one, except with the status “Information only”.',
      },
    },
    forms: {
      label: {
        de: 'Formulare',
        fr: 'Formulaires',
        it: 'Moduli',
        en: 'Forms',
      },
      help: {
        de: 'Formulare dieses Katalogs, mit denen die Leistung beantragt wird; nur solche wählen, bei denen diese Leistung eingetragen ist.',
        fr: 'Formulaires de ce catalogue servant à demander la prestation ; ne choisir que ceux auxquels cette prestation est attribuée.',
        it: 'Moduli di questo catalogo con cui si richiede la prestazione; scegliere solo quelli ai quali questa prestazione è attribuita.',
        en: 'Forms of this catalogue used to apply for the service; choose only those in which this service is entered.',
      },
    },
    responsibilities: {
      label: {
        de: 'Zuständigkeiten',
        fr: 'Compétences',
        it: 'Competenze',
        en: 'Responsibilities',
      },
      help: {
        de: 'Welche Stelle in welchem Gebiet welche Rolle hat, zum Beispiel «Regionales Zivilstandsamt Emmen, zuständig»; daraus ergibt sich die Antwort auf «Wer ist für mich zuständig?».',
        fr: 'Quelle autorité a quel rôle dans quel territoire, par exemple « Regionales Zivilstandsamt Emmen, compétente » ; il en résulte la réponse à « Qui est compétent pour moi ? ».',
        it: 'Quale autorità ha quale ruolo in quale territorio, per esempio «Regionales Zivilstandsamt Emmen, competente»; ne deriva la risposta a «Chi è competente per me?».',
        en: 'Which authority has which role in which area, for example “Regionales Zivilstandsamt Emmen, competent”; answers the question “Who is responsible for me?”.',
      },
    },
    responsibilityTemplates: {
      label: {
        de: 'Zuständigkeitsregeln',
        fr: 'Règles de compétence',
        it: 'Regole di competenza',
        en: 'Responsibility rules',
      },
      help: {
        de: 'Gelten überall dort, wo oben keine einzelne Zuständigkeit steht, zum Beispiel «Gemeinde – zuständig – Wohnsitz»: in jeder Gemeinde deren eigene Stelle.',
        fr: 'S’appliquent partout où aucune compétence ne figure ci-dessus, par exemple « Commune – compétente – domicile » : dans chaque commune sa propre autorité.',
        it: 'Valgono ovunque non figuri sopra una competenza singola, per esempio «Comune – competente – domicilio»: in ogni Comune la propria autorità.',
        en: 'Apply wherever no single responsibility stands above, for example “Municipality – competent – residence”: in each municipality its own authority.',
      },
    },

    feeRule: {
      label: {
        de: 'Gebührenpflicht',
        fr: 'Règle d’émolument',
        it: 'Regola degli emolumenti',
        en: 'Fee rule',
      },
      help: {
        de: 'Ob und wie die Leistung etwas kostet; «Kostenlos» nur wählen, wenn es feststeht, sonst «Noch nicht bekannt».',
        fr: 'Si la prestation est payante et comment ; ne choisir « Gratuit » que si c’est établi, sinon « Pas encore connu ».',
        it: 'Se e come la prestazione è a pagamento; scegliere «Gratuito» solo se è accertato, altrimenti «Non ancora noto».',
        en: 'Whether and how the service costs something; choose “Free of charge” only if that is certain, otherwise “Not known yet”.',
      },
      options: {
        free: {
          de: 'Kostenlos',
          fr: 'Gratuit',
          it: 'Gratuito',
          en: 'Free of charge',
        },
        fees: {
          de: 'Gemäss Gebühren unten',
          fr: 'Selon les émoluments ci-dessous',
          it: 'Secondo gli emolumenti sottostanti',
          en: 'As per the fees below',
        },
        'tariff-per-municipality': {
          de: 'Tarif je Gemeinde',
          fr: 'Tarif par commune',
          it: 'Tariffa per Comune',
          en: 'Tariff per municipality',
        },
        unknown: {
          de: 'Noch nicht bekannt',
          fr: 'Pas encore connu',
          it: 'Non ancora noto',
          en: 'Not known yet',
        },
      },
    },
    fees: {
      label: {
        de: 'Gebühren',
        fr: 'Émoluments',
        it: 'Emolumenti',
        en: 'Fees',
      },
      help: {
        de: 'Gebühren, die überall gelten, aus der Sammlung «Gebühren»; Beträge einzelner Gemeinden gehören in die lokale Ausprägung.',
        fr: 'Émoluments valables partout, tirés de la collection « Émoluments » ; les montants propres à une commune figurent dans la variante locale.',
        it: 'Emolumenti validi ovunque, dalla raccolta «Emolumenti»; gli importi di singoli Comuni vanno nella variante locale.',
        en: 'Fees that apply everywhere, from the collection “Fees”; amounts of single municipalities belong in the local variant.',
      },
    },
    deadlines: {
      label: {
        de: 'Fristen',
        fr: 'Délais',
        it: 'Termini',
        en: 'Deadlines',
      },
      singular: {
        de: 'Frist',
        fr: 'Délai',
        it: 'Termine',
        en: 'Deadline',
      },
      help: {
        de: 'Fristen, die beim Bezug einzuhalten sind, je Zeile eine, zum Beispiel die Meldung innert 14 Tagen nach dem Umzug.',
        fr: 'Délais à respecter par les usagers, un par ligne, par exemple l’annonce dans les 14 jours suivant le déménagement.',
        it: 'Termini da rispettare da parte degli utenti, uno per riga, per esempio la notifica entro 14 giorni dal trasloco.',
        en: 'Deadlines people have to keep, one per row, for example reporting within 14 days after moving.',
      },
    },
    'deadlines.kind': {
      label: {
        de: 'Art der Frist',
        fr: 'Type de délai',
        it: 'Tipo di termine',
        en: 'Kind of deadline',
      },
      help: {
        de: 'Wofür die Frist gilt; die Frist für ein Rechtsmittel zusätzlich beim Rechtsmittel angeben.',
        fr: 'À quoi s’applique le délai ; indiquer le délai de recours également sous les voies de droit.',
        it: 'A che cosa si applica il termine; indicare il termine di ricorso anche nei rimedi giuridici.',
        en: 'What the deadline is for; state a deadline for appeals under the legal remedy as well.',
      },
      options: {
        report: {
          de: 'Meldefrist',
          fr: 'Délai d’annonce',
          it: 'Termine di notifica',
          en: 'Reporting deadline',
        },
        apply: {
          de: 'Gesuchsfrist',
          fr: 'Délai de dépôt de la demande',
          it: 'Termine di domanda',
          en: 'Application deadline',
        },
        appeal: {
          de: 'Rechtsmittelfrist',
          fr: 'Délai de recours',
          it: 'Termine di ricorso',
          en: 'Appeal deadline',
        },
      },
    },
    'deadlines.duration': {
      label: {
        de: 'Länge der Frist',
        fr: 'Durée du délai',
        it: 'Durata del termine',
        en: 'Length',
      },
      help: {
        de: 'Dauer nach ISO 8601, zum Beispiel P14D (14 Tage), P3M (3 Monate) oder P1Y (1 Jahr).',
        fr: 'Durée selon ISO 8601, par exemple P14D (14 jours), P3M (3 mois) ou P1Y (1 an).',
        it: 'Durata secondo ISO 8601, per esempio P14D (14 giorni), P3M (3 mesi) o P1Y (1 anno).',
        en: 'Length in ISO 8601, for example P14D (14 days), P3M (3 months) or P1Y (1 year).',
      },
    },
    'deadlines.from': {
      label: {
        de: 'Beginn der Frist',
        fr: 'Début du délai',
        it: 'Inizio del termine',
        en: 'Counted from',
      },
      help: {
        de: 'Ereignis, ab dem die Frist läuft, in wenigen Worten, zum Beispiel «ab Zuzugsdatum» oder «ab Zustellung des Entscheids».',
        fr: 'Événement dès lequel le délai court, en quelques mots, par exemple « dès la date d’arrivée » ou « dès la notification de la décision ».',
        it: 'Evento dal quale decorre il termine, in poche parole, per esempio «dalla data di arrivo» o «dalla notificazione della decisione».',
        en: 'Event from which the deadline runs, in a few words, for example “from the date of arrival” or “from delivery of the decision”.',
      },
    },

    legalBases: {
      label: {
        de: 'Rechtsgrundlagen',
        fr: 'Bases légales',
        it: 'Basi legali',
        en: 'Legal bases',
      },
      help: {
        de: 'Erlasse und Artikel, auf denen die Leistung beruht, zum Beispiel ein kantonales Gesetz (SRL); bei den Ebenen Bund und Kanton mindestens eine.',
        fr: 'Actes législatifs et articles sur lesquels repose la prestation, par exemple une loi cantonale (SRL) ; au moins une pour les niveaux Confédération et canton.',
        it: 'Atti normativi e articoli su cui si basa la prestazione, per esempio una legge cantonale (SRL); almeno una per i livelli Confederazione e Cantone.',
        en: 'Laws and articles the service rests on, for example a cantonal act (SRL); at least one for the levels Confederation and canton.',
      },
    },

    level: {
      label: {
        de: 'Ebene',
        fr: 'Niveau',
        it: 'Livello',
        en: 'Level',
      },
      help: {
        de: 'Wer die Leistung regelt, nicht wer sie ausführt: die Identitätskarte regelt zum Beispiel der Bund, auch wenn sie vor Ort beantragt wird.',
        fr: 'Qui règle la prestation, et non qui l’exécute : la carte d’identité relève par exemple de la Confédération, même si elle est demandée sur place.',
        it: 'Chi disciplina la prestazione, non chi la esegue: la carta d’identità, per esempio, è disciplinata dalla Confederazione anche se viene richiesta sul posto.',
        en: 'Who regulates the service, not who carries it out: the identity card, for example, is regulated by the Confederation even where people apply locally.',
      },
      options: {
        bund: {
          de: 'Bund',
          fr: 'Confédération',
          it: 'Confederazione',
          en: 'Confederation',
        },
        kanton: {
          de: 'Kanton',
          fr: 'Canton',
          it: 'Cantone',
          en: 'Canton',
        },
        gemeinde: {
          de: 'Gemeinde',
          fr: 'Commune',
          it: 'Comune',
          en: 'Municipality',
        },
        verband: {
          de: 'Gemeindeverband',
          fr: 'Association de communes',
          it: 'Consorzio di Comuni',
          en: 'Association of municipalities',
        },
        privat: {
          de: 'Private mit öffentlichem Auftrag',
          fr: 'Privés chargés d’un mandat public',
          it: 'Privati con mandato pubblico',
          en: 'Private body with a public mandate',
        },
      },
    },
    variantPolicy: {
      label: {
        de: 'Lokale Abweichungen',
        fr: 'Variantes locales',
        it: 'Differenze locali',
        en: 'Local differences',
      },
      help: {
        de: 'Ob Gemeinden eine eigene Ausprägung erfassen dürfen; bei «Erwartet» muss jede Gemeinde angeben, ob sie die Leistung anbietet.',
        fr: 'Si les communes peuvent saisir leur propre variante ; avec « Attendues », chaque commune doit indiquer si elle propose la prestation.',
        it: 'Se i Comuni possono registrare una propria variante; con «Attese» ogni Comune deve indicare se offre la prestazione.',
        en: 'Whether municipalities may enter a variant of their own; with “Expected” every municipality has to say whether it offers the service.',
      },
      options: {
        none: {
          de: 'Keine',
          fr: 'Aucune',
          it: 'Nessuna',
          en: 'None',
        },
        allowed: {
          de: 'Erlaubt',
          fr: 'Autorisées',
          it: 'Ammesse',
          en: 'Allowed',
        },
        expected: {
          de: 'Erwartet',
          fr: 'Attendues',
          it: 'Attese',
          en: 'Expected',
        },
      },
    },
    fieldPolicy: {
      label: {
        de: 'Feldregeln',
        fr: 'Règles des champs',
        it: 'Regole dei campi',
        en: 'Field rules',
      },
      singular: {
        de: 'Feldregel',
        fr: 'Règle',
        it: 'Regola',
        en: 'Field rule',
      },
      help: {
        de: 'Nur ausfüllen, wenn Gemeinden hier weniger ändern dürfen als üblich, zum Beispiel «Gebühren: Gesperrt»; die allgemeinen Regeln lassen sich verschärfen, nicht lockern.',
        fr: 'À remplir seulement si les communes peuvent modifier moins que d’habitude, par exemple « Émoluments : verrouillé » ; les règles générales peuvent être durcies, pas assouplies.',
        it: 'Compilare solo se i Comuni possono modificare meno del solito, per esempio «Emolumenti: bloccato»; le regole generali si possono inasprire, non allentare.',
        en: 'Fill in only if municipalities may change less here than usual, for example “Fees: locked”; the general rules can be tightened, not loosened.',
      },
    },
    'fieldPolicy.group': {
      label: {
        de: 'Feldgruppe',
        fr: 'Groupe de champs',
        it: 'Gruppo di campi',
        en: 'Field group',
      },
      help: {
        de: 'Gruppe von Feldern, für die die Regel gilt; jede Gruppe höchstens einmal aufführen.',
        fr: 'Groupe de champs auquel s’applique la règle ; chaque groupe une fois au plus.',
        it: 'Gruppo di campi a cui si applica la regola; ogni gruppo al massimo una volta.',
        en: 'Group of fields the rule applies to; list each group once at most.',
      },
      options: {
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
      },
    },
    'fieldPolicy.mode': {
      label: {
        de: 'Regel',
        fr: 'Règle',
        it: 'Regola',
        en: 'Rule',
      },
      help: {
        de: '«Gesperrt» lässt nur die zentrale Fassung zu, «Ersetzbar» erlaubt einen eigenen Inhalt, «Ergänzbar» erlaubt, Einträge hinzuzufügen oder auszuschliessen.',
        fr: '« Verrouillé » n’admet que la version centrale, « Remplaçable » permet un contenu propre, « Complétable » permet d’ajouter ou d’exclure des entrées.',
        it: '«Bloccato» ammette solo la versione centrale, «Sostituibile» permette un contenuto proprio, «Integrabile» permette di aggiungere o escludere voci.',
        en: '“Locked” admits the central version only, “Replaceable” allows content of one’s own, “Extendable” allows entries to be added or excluded.',
      },
      options: {
        locked: {
          de: 'Gesperrt',
          fr: 'Verrouillé',
          it: 'Bloccato',
          en: 'Locked',
        },
        overridable: {
          de: 'Ersetzbar',
          fr: 'Remplaçable',
          it: 'Sostituibile',
          en: 'Replaceable',
        },
        additive: {
          de: 'Ergänzbar',
          fr: 'Complétable',
          it: 'Integrabile',
          en: 'Extendable',
        },
      },
    },
    audiences: {
      label: {
        de: 'Zielgruppe',
        fr: 'Public cible',
        it: 'Gruppo di destinatari',
        en: 'Audience',
      },
      help: {
        de: 'Für wen die Leistung gedacht ist, mehrere möglich, zum Beispiel Bevölkerung und Wirtschaft bei einer Baubewilligung; dient dem Filtern des Katalogs.',
        fr: 'À qui s’adresse la prestation, plusieurs choix possibles, par exemple population et économie pour un permis de construire ; sert à filtrer le catalogue.',
        it: 'A chi è destinata la prestazione, più scelte possibili, per esempio popolazione ed economia per una licenza edilizia; serve a filtrare il catalogo.',
        en: 'Whom the service is meant for, several possible, for example residents and businesses for a building permit; used to filter the catalogue.',
      },
      options: {
        bevoelkerung: {
          de: 'Bevölkerung',
          fr: 'Population',
          it: 'Popolazione',
          en: 'Residents',
        },
        wirtschaft: {
          de: 'Wirtschaft',
          fr: 'Économie',
          it: 'Economia',
          en: 'Businesses',
        },
        behoerden: {
          de: 'Behörden',
          fr: 'Autorités',
          it: 'Autorità',
          en: 'Authorities',
        },
        verein: {
          de: 'Vereine',
          fr: 'Associations',
          it: 'Associazioni',
          en: 'Associations',
        },
      },
    },
    serviceType: {
      label: {
        de: 'Leistungsart',
        fr: 'Type de prestation',
        it: 'Tipo di prestazione',
        en: 'Kind of service',
      },
      help: {
        de: 'Was die Leistung im Kern ist, zum Beispiel «Pflicht» für die Anmeldung eines Hundes, «Nachweis» für die Wohnsitzbestätigung; für Auswertungen.',
        fr: 'Ce qu’est la prestation pour l’essentiel, par exemple « Obligation » pour l’annonce d’un chien, « Attestation » pour l’attestation de domicile ; sert aux statistiques.',
        it: 'Che cos’è essenzialmente la prestazione, per esempio «Obbligo» per la notifica di un cane, «Attestazione» per l’attestato di domicilio; serve alle statistiche.',
        en: 'What the service essentially is, for example “Obligation” for registering a dog, “Proof” for the confirmation of residence; used in statistics.',
      },
      options: {
        obligation: {
          de: 'Pflicht',
          fr: 'Obligation',
          it: 'Obbligo',
          en: 'Obligation',
        },
        permit: {
          de: 'Bewilligung',
          fr: 'Autorisation',
          it: 'Autorizzazione',
          en: 'Permit',
        },
        proof: {
          de: 'Nachweis',
          fr: 'Attestation',
          it: 'Attestazione',
          en: 'Proof',
        },
        object: {
          de: 'Gegenstand',
          fr: 'Objet',
          it: 'Oggetto',
          en: 'Object',
        },
        advice: {
          de: 'Beratung',
          fr: 'Conseil',
          it: 'Consulenza',
          en: 'Advice',
        },
        infrastructure: {
          de: 'Infrastruktur',
          fr: 'Infrastructure',
          it: 'Infrastruttura',
          en: 'Infrastructure',
        },
        benefit: {
          de: 'Finanzielle Leistung',
          fr: 'Prestation financière',
          it: 'Prestazione finanziaria',
          en: 'Financial benefit',
        },
      },
    },
    topics: {
      label: {
        de: 'Themen',
        fr: 'Thèmes',
        it: 'Temi',
        en: 'Topics',
      },
      help: {
        de: 'Unter welchen Themen die Leistung zu finden ist; mindestens ein Thema der zweiten Ebene, zum Beispiel «Ausweise und Bescheinigungen».',
        fr: 'Sous quels thèmes se trouve la prestation ; au moins un thème du deuxième niveau, par exemple « Pièces d’identité et attestations ».',
        it: 'Sotto quali temi si trova la prestazione; almeno un tema del secondo livello, per esempio «Documenti d’identità e attestati».',
        en: 'Topics under which the service is found; at least one topic of the second level, for example “Identity documents and certificates”.',
      },
    },
    lifeEvents: {
      label: {
        de: 'Lebenslagen',
        fr: 'Situations de vie',
        it: 'Situazioni di vita',
        en: 'Life events',
      },
      help: {
        de: 'Situationen, in denen Private die Leistung brauchen, zum Beispiel «Umzug» oder «Geburt»; leer lassen, wenn keine passt.',
        fr: 'Situations dans lesquelles les particuliers ont besoin de la prestation, par exemple « Déménagement » ou « Naissance » ; laisser vide si aucune ne convient.',
        it: 'Situazioni in cui i privati hanno bisogno della prestazione, per esempio «Trasloco» o «Nascita»; lasciare vuoto se nessuna è adatta.',
        en: 'Situations in which private persons need the service, for example “Moving house” or “Birth”; leave empty if none fits.',
      },
    },
    businessEvents: {
      label: {
        de: 'Geschäftslagen',
        fr: 'Situations d’entreprise',
        it: 'Situazioni aziendali',
        en: 'Business events',
      },
      help: {
        de: 'Situationen, in denen Unternehmen die Leistung brauchen, zum Beispiel «Firma gründen»; leer lassen, wenn keine passt.',
        fr: 'Situations dans lesquelles les entreprises ont besoin de la prestation, par exemple « Créer une entreprise » ; laisser vide si aucune ne convient.',
        it: 'Situazioni in cui le imprese hanno bisogno della prestazione, per esempio «Fondare un’impresa»; lasciare vuoto se nessuna è adatta.',
        en: 'Situations in which companies need the service, for example “Starting a business”; leave empty if none fits.',
      },
    },
    spatial: {
      label: {
        de: 'Geltungsbereich',
        fr: 'Champ territorial',
        it: 'Campo territoriale',
        en: 'Area covered',
      },
      help: {
        de: 'Gebiete, in denen es die Leistung gibt; leer heisst Kanton Luzern, bei einer Leistung nur einer Gemeinde deren Gebiet wählen.',
        fr: 'Territoires où la prestation existe ; vide signifie canton de Lucerne, pour une prestation propre à une commune choisir le territoire de celle-ci.',
        it: 'Territori in cui esiste la prestazione; vuoto significa Cantone di Lucerna, per una prestazione di un solo Comune scegliere il territorio di quest’ultimo.',
        en: 'Areas in which the service exists; empty means Canton of Lucerne, for a service of one municipality only choose its area.',
      },
    },
    digitalMaturity: {
      label: {
        de: 'Digitalisierungsgrad',
        fr: 'Degré de numérisation',
        it: 'Grado di digitalizzazione',
        en: 'Digital maturity',
      },
      help: {
        de: 'Höchste Stufe, die heute in mindestens einem Kanal erreicht ist, nicht die geplante; erscheint in den Auswertungen zum Angebot.',
        fr: 'Niveau le plus élevé atteint aujourd’hui dans au moins un canal, et non celui qui est prévu ; apparaît dans les statistiques sur l’offre.',
        it: 'Livello più alto raggiunto oggi in almeno un canale, non quello previsto; appare nelle statistiche sull’offerta.',
        en: 'Highest level reached today in at least one channel, not the planned one; appears in the statistics on what is available.',
      },
      options: {
        '0': {
          de: '0 – Nur Information',
          fr: '0 – Information seulement',
          it: '0 – Solo informazione',
          en: '0 – Information only',
        },
        '1': {
          de: '1 – Formular zum Herunterladen',
          fr: '1 – Formulaire à télécharger',
          it: '1 – Modulo da scaricare',
          en: '1 – Form to download',
        },
        '2': {
          de: '2 – Online einreichbar',
          fr: '2 – Dépôt en ligne',
          it: '2 – Inoltro online',
          en: '2 – Online application',
        },
        '3': {
          de: '3 – Durchgehend digital',
          fr: '3 – Entièrement numérique',
          it: '3 – Interamente digitale',
          en: '3 – Digital end to end',
        },
        '4': {
          de: '4 – Automatisch',
          fr: '4 – Automatique',
          it: '4 – Automatico',
          en: '4 – Automatic',
        },
      },
    },
    requires: {
      label: {
        de: 'Voraussetzung',
        fr: 'Prérequis',
        it: 'Prerequisito',
        en: 'Requires',
      },
      help: {
        de: 'Leistungen, die vorher abgeschlossen sein müssen, zum Beispiel die Anmeldung in der Gemeinde vor der Parkkarte; keine Kreise.',
        fr: 'Prestations qui doivent être achevées auparavant, par exemple l’annonce d’arrivée dans la commune avant la carte de stationnement ; pas de boucle.',
        it: 'Prestazioni che devono essere concluse prima, per esempio la notifica di arrivo nel Comune prima della tessera di parcheggio; nessun circolo.',
        en: 'Services that have to be completed first, for example registration in the municipality before the parking permit; no circles.',
      },
    },
    related: {
      label: {
        de: 'Verwandtes',
        fr: 'Prestations liées',
        it: 'Prestazioni correlate',
        en: 'Related services',
      },
      help: {
        de: 'Leistungen, die im selben Zusammenhang auch nützlich sind, zum Beispiel «Hund anmelden» beim Umzug; erscheinen als weiterführende Links.',
        fr: 'Prestations également utiles dans le même contexte, par exemple « Annoncer un chien » lors d’un déménagement ; apparaissent comme liens complémentaires.',
        it: 'Prestazioni utili anche nello stesso contesto, per esempio «Notificare un cane» in caso di trasloco; appaiono come link di approfondimento.',
        en: 'Services also useful in the same context, for example “Register a dog” when moving; appear as further links.',
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
        de: 'Ob es die Leistung heute gibt; «Nur Information» für Beschreibungen ohne eigenen Kanal, «Aufgehoben» mit Datum und wenn möglich Nachfolge.',
        fr: 'Si la prestation existe aujourd’hui ; « Information seulement » pour les descriptions sans canal propre, « Supprimée » avec la date et si possible la prestation qui lui succède.',
        it: 'Se oggi la prestazione esiste; «Solo informazione» per descrizioni senza canale proprio, «Soppressa» con la data e se possibile la prestazione che le succede.',
        en: 'Whether the service exists today; “Information only” for descriptions without a channel of their own, “Retired” with a date and if possible a successor.',
      },
      options: {
        active: {
          de: 'Aktiv',
          fr: 'Active',
          it: 'Attiva',
          en: 'Active',
        },
        'info-only': {
          de: 'Nur Information',
          fr: 'Information seulement',
          it: 'Solo informazione',
          en: 'Information only',
        },
        suspended: {
          de: 'Vorübergehend eingestellt',
          fr: 'Suspendue',
          it: 'Sospesa',
          en: 'Suspended',
        },
        retired: {
          de: 'Aufgehoben',
          fr: 'Supprimée',
          it: 'Soppressa',
          en: 'Retired',
        },
      },
    },
    retiredOn: {
      label: {
        de: 'Aufgehoben am',
        fr: 'Supprimée le',
        it: 'Soppressa il',
        en: 'Retired on',
      },
      help: {
        de: 'Erster Tag, an dem es die Leistung nicht mehr gibt, zum Beispiel 01.01.2027.',
        fr: 'Premier jour où la prestation n’existe plus, par exemple le 01.01.2027.',
        it: 'Primo giorno in cui la prestazione non esiste più, per esempio 01.01.2027.',
        en: 'First day on which the service no longer exists, for example 01.01.2027.',
      },
    },
    replacedBy: {
      label: {
        de: 'Nachfolge',
        fr: 'Prestation suivante',
        it: 'Prestazione successiva',
        en: 'Replaced by',
      },
      help: {
        de: 'Leistung, die an die Stelle dieser tritt; Besucherinnen und Besucher der alten Seite werden darauf hingewiesen.',
        fr: 'Prestation qui remplace celle-ci ; les personnes qui consultent l’ancienne page y sont renvoyées.',
        it: 'Prestazione che sostituisce questa; chi visita la vecchia pagina vi viene indirizzato.',
        en: 'Service that takes the place of this one; visitors of the old page are pointed to it.',
      },
    },
    ech0070Id: {
      label: {
        de: 'eCH-0070-Nr.',
        fr: 'N° eCH-0070',
        it: 'N. eCH-0070',
        en: 'eCH-0070 no.',
      },
      help: {
        de: 'Fünfstellige Nummer im Leistungsinventar eCH-0070; nur aus der amtlichen Liste übernehmen, nie aus dem Gedächtnis, denn sie wird jedem Eingang mitgegeben.',
        fr: 'Numéro à cinq chiffres de l’inventaire des prestations eCH-0070 ; ne le reprendre que de la liste officielle, jamais de mémoire, car il accompagne chaque demande reçue.',
        it: 'Numero di cinque cifre nell’inventario delle prestazioni eCH-0070; riprenderlo solo dalla lista ufficiale, mai a memoria, perché accompagna ogni domanda ricevuta.',
        en: 'Five-digit number in the inventory of services eCH-0070; take it from the official list only, never from memory, because it travels with every submission.',
      },
    },
    ech0070Status: {
      label: {
        de: 'Zuordnung',
        fr: 'Correspondance',
        it: 'Attribuzione',
        en: 'Mapping',
      },
      help: {
        de: 'Wie sicher die eCH-0070-Nummer ist: «Zugeordnet» nach Bestätigung durch eine Fachperson, «Vorgeschlagen» bis dahin.',
        fr: 'Degré de certitude du numéro eCH-0070 : « Attribué » après confirmation par une personne spécialisée, « Proposé » jusque-là.',
        it: 'Quanto è certo il numero eCH-0070: «Attribuito» dopo la conferma di una persona competente, «Proposto» fino ad allora.',
        en: 'How certain the eCH-0070 number is: “Mapped” once an expert has confirmed it, “Proposed” until then.',
      },
      options: {
        mapped: {
          de: 'Zugeordnet',
          fr: 'Attribué',
          it: 'Attribuito',
          en: 'Mapped',
        },
        proposed: {
          de: 'Vorgeschlagen',
          fr: 'Proposé',
          it: 'Proposto',
          en: 'Proposed',
        },
        none: {
          de: 'Keine',
          fr: 'Aucun',
          it: 'Nessuno',
          en: 'None',
        },
      },
    },
    fimKey: {
      label: {
        de: 'FIM-Schlüssel',
        fr: 'Clé FIM',
        it: 'Chiave FIM',
        en: 'FIM key',
      },
      help: {
        de: 'Schlüssel der entsprechenden Leistung im deutschen Leistungskatalog (FIM/LeiKa), nur für Vergleiche; meist leer.',
        fr: 'Clé de la prestation correspondante dans le catalogue allemand (FIM/LeiKa), uniquement pour des comparaisons ; généralement vide.',
        it: 'Chiave della prestazione corrispondente nel catalogo tedesco (FIM/LeiKa), solo per confronti; di solito vuoto.',
        en: 'Key of the corresponding service in the German catalogue (FIM/LeiKa), for comparison only; usually empty.',
      },
    },
    i14yId: {
      label: {
        de: 'I14Y-ID',
        fr: 'ID I14Y',
        it: 'ID I14Y',
        en: 'I14Y ID',
      },
      help: {
        de: 'Nummer des Eintrags auf der Interoperabilitätsplattform I14Y des Bundes, aus der Adresse des Eintrags kopieren; nötig für den Abgleich.',
        fr: 'Numéro de l’entrée sur la plateforme d’interopérabilité I14Y de la Confédération, à copier depuis l’adresse de l’entrée ; nécessaire à la comparaison.',
        it: 'Numero della voce sulla piattaforma d’interoperabilità I14Y della Confederazione, da copiare dall’indirizzo della voce; necessario per il confronto.',
        en: 'Number of the record on the federal interoperability platform I14Y, copied from the record’s address; needed for comparison with it.',
      },
    },
    editorialOnly: {
      label: {
        de: 'Nur redaktionelle Änderung',
        fr: 'Modification rédactionnelle seulement',
        it: 'Solo modifica redazionale',
        en: 'Editorial change only',
      },
      help: {
        de: 'Gilt für die nächste Veröffentlichung: die Gemeinden werden nicht zum Abgleich aufgefordert; nicht möglich, wenn Gebühren, Fristen, Vorbedingungen oder Unterlagen ändern.',
        fr: 'Vaut pour la prochaine publication : les communes ne sont pas invitées à comparer ; impossible si des émoluments, délais, conditions ou documents changent.',
        it: 'Vale per la prossima pubblicazione: i Comuni non sono invitati al confronto; impossibile se cambiano emolumenti, termini, condizioni o documenti.',
        en: 'Counts for the next publication: municipalities are not asked to compare; impossible where fees, deadlines, conditions or evidences change.',
      },
    },
    followOn: {
      label: {
        de: 'Gemeinden folgen am',
        fr: 'Les communes suivent le',
        it: 'I Comuni seguono il',
        en: 'Municipalities follow on',
      },
      help: {
        de: 'An diesem Tag übernehmen lokale Ausprägungen, die bis dann niemand abgeglichen hat, den zentralen Text. Ihre Redaktionen werden per Mail informiert; frühestens 14 Tage danach.',
        fr: 'Ce jour-là, les variantes locales que personne n’a comparées reprennent le texte central. Leurs rédactions en sont informées par courriel ; au plus tôt 14 jours après.',
        it: 'In quel giorno le varianti locali che nessuno ha confrontato riprendono il testo centrale. Le loro redazioni sono informate per e-mail; al più presto 14 giorni dopo.',
        en: 'On this day local variants that nobody has compared by then take over the central text. Their editors are told by mail; 14 days after that at the earliest.',
      },
    },
    internalNote: {
      label: {
        de: 'Interne Notiz',
        fr: 'Note interne',
        it: 'Nota interna',
        en: 'Internal note',
      },
      help: {
        de: 'Hinweis für die Redaktion, nicht für die Öffentlichkeit, zum Beispiel offene Punkte oder Absprachen; keine Personendaten.',
        fr: 'Indication pour la rédaction, pas pour le public, par exemple points ouverts ou accords ; pas de données personnelles.',
        it: 'Indicazione per la redazione, non per il pubblico, per esempio punti aperti o accordi; nessun dato personale.',
        en: 'Note to other editors, not to the public, for example open points or agreements; no personal data.',
      },
    },

    faqs: {
      label: {
        de: 'Fragen',
        fr: 'Questions',
        it: 'Domande',
        en: 'Questions',
      },
      help: {
        de: 'Häufige Fragen, bei denen diese Leistung eingetragen ist, zum Beispiel «Kann ich mich auch schriftlich anmelden?»; sie erscheinen unter der Leistung.',
        fr: 'Questions fréquentes auxquelles cette prestation est attribuée, par exemple « Puis-je aussi m’annoncer par écrit ? » ; elles apparaissent sous la prestation.',
        it: 'Domande frequenti alle quali questa prestazione è attribuita, per esempio «Posso annunciarmi anche per scritto?»; appaiono sotto la prestazione.',
        en: 'Frequent questions in which this service is entered, for example “Can I also register in writing?”; they appear below the service.',
      },
    },
    variants: {
      label: {
        de: 'Lokale Ausprägungen',
        fr: 'Variantes locales',
        it: 'Varianti locali',
        en: 'Local variants',
      },
      help: {
        de: 'Was einzelne Gemeinden an dieser Leistung ersetzen oder ergänzen; zeigt auf einen Blick, wer sie anbietet und wer noch nicht geantwortet hat.',
        fr: 'Ce que des communes remplacent ou complètent dans cette prestation ; montre d’un coup d’œil qui la propose et qui n’a pas encore répondu.',
        it: 'Che cosa singoli Comuni sostituiscono o integrano in questa prestazione; mostra a colpo d’occhio chi la offre e chi non ha ancora risposto.',
        en: 'What municipalities replace in or add to this service; shows at a glance who offers it and who has not answered yet.',
      },
    },
  },
}
