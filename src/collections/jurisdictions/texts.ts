import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about areas. Names of the modes follow eCH-0071 V2.0. */
export const jurisdictionTexts: CollectionTexts = {
  singular: {
    de: 'Gebiet',
    fr: 'Territoire',
    it: 'Territorio',
    en: 'Area',
  },
  plural: {
    de: 'Gebiete',
    fr: 'Territoires',
    it: 'Territori',
    en: 'Areas',
  },
  description: {
    de: 'Gemeinden, Kantone, Bezirke und Kreise mit ihrer Geschichte; sie bestimmen, wo eine Leistung gilt und welche Stelle zuständig ist.',
    fr: 'Communes, cantons, districts et arrondissements avec leur histoire ; ils déterminent où une prestation vaut et quelle autorité est compétente.',
    it: 'Comuni, Cantoni, distretti e circondari con la loro storia; determinano dove vale una prestazione e quale autorità è competente.',
    en: 'Municipalities, cantons, districts and service districts with their history; they decide where a service applies and which authority is responsible.',
  },
  tabs: {
    area: {
      de: 'Gebiet',
      fr: 'Territoire',
      it: 'Territorio',
      en: 'Area',
    },
    history: {
      de: 'Geschichte',
      fr: 'Historique',
      it: 'Storia',
      en: 'History',
    },
    population: {
      de: 'Bevölkerung',
      fr: 'Population',
      it: 'Popolazione',
      en: 'Population',
    },
  },
  fields: {
    longName: {
      label: {
        de: 'Amtlicher Name',
        fr: 'Nom officiel',
        it: 'Nome ufficiale',
        en: 'Official name',
      },
      help: {
        de: 'Name gemäss amtlichem Gemeindeverzeichnis, zum Beispiel «Escholzmatt-Marbach», bei Kreisen die offizielle Bezeichnung; höchstens 60 Zeichen.',
        fr: 'Nom selon le répertoire officiel des communes, par exemple « Escholzmatt-Marbach », ou désignation officielle d’un arrondissement ; 60 caractères au plus.',
        it: 'Nome secondo l’elenco ufficiale dei Comuni, per esempio «Escholzmatt-Marbach», o designazione ufficiale di un circondario; al massimo 60 caratteri.',
        en: 'Name as in the official list of municipalities, for example “Escholzmatt-Marbach”, or the official name of a service district; at most 60 characters.',
      },
    },
    shortName: {
      label: {
        de: 'Kurzname',
        fr: 'Nom abrégé',
        it: 'Nome breve',
        en: 'Short name',
      },
      help: {
        de: 'Kurzform für Listen und Karten mit höchstens 24 Zeichen; leer lassen, wenn der amtliche Name kurz genug ist.',
        fr: 'Forme courte pour les listes et les cartes, 24 caractères au plus ; laisser vide si le nom officiel est assez court.',
        it: 'Forma breve per elenchi e carte, al massimo 24 caratteri; lasciare vuoto se il nome ufficiale è abbastanza corto.',
        en: 'Short form for lists and maps, at most 24 characters; leave empty if the official name is short enough.',
      },
    },
    kind: {
      label: {
        de: 'Art des Gebiets',
        fr: 'Type de territoire',
        it: 'Tipo di territorio',
        en: 'Kind of area',
      },
      help: {
        de: '«Kreis» für mehrere Gemeinden mit gemeinsamer Amtsstelle, «Versorgungsgebiet» für alles andere, was keine politische Einheit ist; davon hängt ab, welche weiteren Felder nötig sind.',
        fr: '« Arrondissement » pour plusieurs communes ayant un office commun, « Zone de desserte » pour tout ce qui n’est pas une entité politique ; les autres champs requis en dépendent.',
        it: '«Circondario» per più Comuni con un ufficio comune, «Comprensorio di servizio» per tutto ciò che non è un’entità politica; ne dipendono gli altri campi necessari.',
        en: '“Service district” for several municipalities sharing one office, “Supply area” for anything else that is not a political unit; the other fields needed depend on it.',
      },
      options: {
        country: {
          de: 'Land',
          fr: 'Pays',
          it: 'Paese',
          en: 'Country',
        },
        canton: {
          de: 'Kanton',
          fr: 'Canton',
          it: 'Cantone',
          en: 'Canton',
        },
        district: {
          de: 'Bezirk oder Wahlkreis',
          fr: 'District ou arrondissement électoral',
          it: 'Distretto o circondario elettorale',
          en: 'District or constituency',
        },
        municipality: {
          de: 'Gemeinde',
          fr: 'Commune',
          it: 'Comune',
          en: 'Municipality',
        },
        circle: {
          de: 'Kreis',
          fr: 'Arrondissement',
          it: 'Circondario',
          en: 'Service district',
        },
        'service-area': {
          de: 'Versorgungsgebiet',
          fr: 'Zone de desserte',
          it: 'Comprensorio di servizio',
          en: 'Supply area',
        },
      },
    },
    circleKind: {
      label: {
        de: 'Art des Kreises',
        fr: 'Type d’arrondissement',
        it: 'Tipo di circondario',
        en: 'Kind of service district',
      },
      help: {
        de: 'Aufgabe, für die die Gemeinden zusammengefasst sind; Zuständigkeitsregeln greifen darauf zu, zum Beispiel für Geburtsurkunden auf die Zivilstandskreise.',
        fr: 'Tâche pour laquelle les communes sont regroupées ; les règles de compétence s’y réfèrent, par exemple aux arrondissements de l’état civil pour les actes de naissance.',
        it: 'Compito per il quale i Comuni sono riuniti; le regole di competenza vi fanno riferimento, per esempio ai circondari dello stato civile per gli atti di nascita.',
        en: 'The task the municipalities are grouped for; responsibility rules refer to it, for example to civil registry districts for birth certificates.',
      },
      options: {
        zivilstandskreis: {
          de: 'Zivilstandskreis',
          fr: 'Arrondissement de l’état civil',
          it: 'Circondario dello stato civile',
          en: 'Civil registry district',
        },
        betreibungskreis: {
          de: 'Betreibungskreis',
          fr: 'Arrondissement de poursuite',
          it: 'Circondario d’esecuzione',
          en: 'Debt enforcement district',
        },
        friedensrichterkreis: {
          de: 'Friedensrichterkreis',
          fr: 'Arrondissement de justice de paix',
          it: 'Circondario di giudicatura di pace',
          en: 'Justice of the peace district',
        },
        grundbuchkreis: {
          de: 'Grundbuchkreis',
          fr: 'Arrondissement du registre foncier',
          it: 'Circondario del registro fondiario',
          en: 'Land register district',
        },
        'kesb-kreis': {
          de: 'KESB-Kreis',
          fr: 'Arrondissement de l’APEA',
          it: 'Circondario dell’APMA',
          en: 'Child and adult protection district',
        },
        'rav-region': {
          de: 'RAV-Region',
          fr: 'Région ORP',
          it: 'Regione URC',
          en: 'Regional employment centre region',
        },
      },
    },
    bfsNumber: {
      label: {
        de: 'BFS-Nummer',
        fr: 'Numéro OFS',
        it: 'Numero UST',
        en: 'BFS number',
      },
      help: {
        de: 'Amtliche Nummer des Bundesamts für Statistik, 1 bis 9999, zum Beispiel 1061 für Luzern; über sie fragen Portale und Schnittstellen ein Gebiet ab.',
        fr: 'Numéro officiel de l’Office fédéral de la statistique, de 1 à 9999, par exemple 1061 pour Lucerne ; les portails et les interfaces désignent le territoire par ce numéro.',
        it: 'Numero ufficiale dell’Ufficio federale di statistica, da 1 a 9999, per esempio 1061 per Lucerna; portali e interfacce designano il territorio con questo numero.',
        en: 'Official number of the Federal Statistical Office, 1 to 9999, for example 1061 for Lucerne; portals and interfaces ask for an area by it.',
      },
    },
    historyId: {
      label: {
        de: 'Historisierungsnummer',
        fr: 'Numéro d’historisation',
        it: 'Numero di storicizzazione',
        en: 'History number',
      },
      help: {
        de: 'Nummer dieser Fassung im historisierten Gemeindeverzeichnis des BFS, 1001 bis 99999 und nur einmal vergeben; leer lassen, wenn nicht bekannt.',
        fr: 'Numéro de cette version dans la liste historisée des communes de l’OFS, de 1001 à 99999, attribué une seule fois ; laisser vide si inconnu.',
        it: 'Numero di questa versione nell’elenco storicizzato dei Comuni dell’UST, da 1001 a 99999, attribuito una sola volta; lasciare vuoto se non noto.',
        en: 'Number of this version in the historised list of municipalities of the BFS, 1001 to 99999 and given only once; leave empty if not known.',
      },
    },
    canton: {
      label: {
        de: 'Kantonskürzel',
        fr: 'Sigle du canton',
        it: 'Sigla del Cantone',
        en: 'Canton code',
      },
      help: {
        de: 'Zwei Grossbuchstaben, zum Beispiel LU; beim ganzen Land leer lassen.',
        fr: 'Deux majuscules, par exemple LU ; laisser vide pour le pays entier.',
        it: 'Due maiuscole, per esempio LU; lasciare vuoto per l’intero Paese.',
        en: 'Two capital letters, for example LU; leave empty for the whole country.',
      },
    },
    parent: {
      label: {
        de: 'Übergeordnetes Gebiet',
        fr: 'Territoire supérieur',
        it: 'Territorio superiore',
        en: 'Parent area',
      },
      help: {
        de: 'Nächstgrössere politische Einheit: bei einer Gemeinde der Bezirk oder Kanton, beim Kanton das Land; gilt vor Ort nichts Eigenes, zählt das übergeordnete Gebiet.',
        fr: 'Entité politique immédiatement supérieure : le district ou le canton pour une commune, le pays pour un canton ; sans règle locale, c’est elle qui compte.',
        it: 'Entità politica immediatamente superiore: il distretto o il Cantone per un Comune, il Paese per un Cantone; senza regola locale vale quella del territorio superiore.',
        en: 'The next larger political unit: district or canton for a municipality, country for a canton; where nothing local applies, the parent area counts.',
      },
    },
    members: {
      label: {
        de: 'Zugehörige Gemeinden',
        fr: 'Communes membres',
        it: 'Comuni membri',
        en: 'Member municipalities',
      },
      help: {
        de: 'Nur bei Kreisen und Versorgungsgebieten: alle Gemeinden, die dazugehören, denn daraus ergibt sich für jede Gemeinde die zuständige Stelle.',
        fr: 'Seulement pour les arrondissements et les zones de desserte : toutes les communes qui en font partie, car l’autorité compétente de chaque commune en découle.',
        it: 'Solo per circondari e comprensori di servizio: tutti i Comuni che ne fanno parte, perché ne deriva l’autorità competente per ogni Comune.',
        en: 'For service districts and supply areas only: every municipality that belongs to it, because the authority responsible for each municipality follows from this.',
      },
    },
    uri: {
      label: {
        de: 'URI',
        fr: 'URI',
        it: 'URI',
        en: 'URI',
      },
      help: {
        de: 'Dauerhafte Webadresse des Gebiets bei den Linked Data des Bundes, zum Beispiel https://ld.admin.ch/municipality/1061; Exporte verweisen darauf.',
        fr: 'Adresse web durable du territoire dans les données liées de la Confédération, par exemple https://ld.admin.ch/municipality/1061 ; les exports y renvoient.',
        it: 'Indirizzo web permanente del territorio nei linked data della Confederazione, per esempio https://ld.admin.ch/municipality/1061; le esportazioni vi rinviano.',
        en: 'Permanent web address of the area in the federal linked data, for example https://ld.admin.ch/municipality/1061; exports refer to it.',
      },
    },
    postalCodes: {
      label: {
        de: 'Postleitzahlen',
        fr: 'Numéros postaux',
        it: 'Numeri postali',
        en: 'Postal codes',
      },
      help: {
        de: 'Liste aller Postleitzahlen, die auf dieses Gebiet verweisen; geändert wird sie in der Sammlung «Postleitzahlen».',
        fr: 'Liste de tous les numéros postaux liés à ce territoire ; elle se modifie dans la collection « Numéros postaux ».',
        it: 'Elenco di tutti i numeri postali collegati a questo territorio; si modifica nella raccolta «Numeri postali».',
        en: 'Every postal code that points to this area; it is changed in the collection “Postal codes”.',
      },
    },
    admissionMode: {
      label: {
        de: 'Art der Aufnahme',
        fr: 'Type d’inscription',
        it: 'Tipo di iscrizione',
        en: 'Type of admission',
      },
      help: {
        de: 'Grund gemäss eCH-0071, weshalb es diese Fassung des Gebiets seit «Gültig ab» gibt, zum Beispiel «21 Neugründung» nach einer Fusion.',
        fr: 'Motif selon eCH-0071 pour lequel cette version du territoire existe depuis « Valable dès le », par exemple « 21 Création » après une fusion.',
        it: 'Motivo secondo eCH-0071 per cui questa versione del territorio esiste da «Valido dal», per esempio «21 Costituzione» dopo un’aggregazione.',
        en: 'Reason under eCH-0071 why this version of the area exists since “Valid from”, for example “21 Creation” after a merger.',
      },
      options: {
        '20': {
          de: '20 Ersterfassung',
          fr: '20 Première saisie',
          it: '20 Prima registrazione',
          en: '20 First registration',
        },
        '21': {
          de: '21 Neugründung',
          fr: '21 Création',
          it: '21 Costituzione',
          en: '21 Creation',
        },
        '22': {
          de: '22 Namensänderung Bezirk',
          fr: '22 Changement de nom du district',
          it: '22 Cambiamento di nome del distretto',
          en: '22 Change of district name',
        },
        '23': {
          de: '23 Namensänderung Gemeinde',
          fr: '23 Changement de nom de la commune',
          it: '23 Cambiamento di nome del Comune',
          en: '23 Change of municipality name',
        },
        '24': {
          de: '24 Zuteilung neuer Bezirk/Kanton',
          fr: '24 Rattachement à un autre district/canton',
          it: '24 Attribuzione a un altro distretto/Cantone',
          en: '24 Assignment to another district/canton',
        },
        '26': {
          de: '26 Gebietsänderung',
          fr: '26 Modification du territoire',
          it: '26 Modifica del territorio',
          en: '26 Change of territory',
        },
        '27': {
          de: '27 Formale Neunummerierung',
          fr: '27 Renumérotation formelle',
          it: '27 Rinumerazione formale',
          en: '27 Formal renumbering',
        },
      },
    },
    abolitionMode: {
      label: {
        de: 'Art der Aufhebung',
        fr: 'Type de radiation',
        it: 'Tipo di radiazione',
        en: 'Type of abolition',
      },
      help: {
        de: 'Grund gemäss eCH-0071, weshalb diese Fassung mit «Gültig bis» endet, zum Beispiel «29 Aufhebung Gemeinde/Bezirk» bei einer Fusion; leer lassen, solange das Gebiet besteht.',
        fr: 'Motif selon eCH-0071 pour lequel cette version prend fin à « Valable jusqu’au », par exemple « 29 Radiation commune/district » lors d’une fusion ; laisser vide tant que le territoire existe.',
        it: 'Motivo secondo eCH-0071 per cui questa versione termina a «Valido fino al», per esempio «29 Soppressione Comune/distretto» in caso di aggregazione; lasciare vuoto finché il territorio esiste.',
        en: 'Reason under eCH-0071 why this version ends on “Valid until”, for example “29 Abolition of municipality/district” in a merger; leave empty as long as the area exists.',
      },
      options: {
        '22': {
          de: '22 Namensänderung Bezirk',
          fr: '22 Changement de nom du district',
          it: '22 Cambiamento di nome del distretto',
          en: '22 Change of district name',
        },
        '23': {
          de: '23 Namensänderung Gemeinde',
          fr: '23 Changement de nom de la commune',
          it: '23 Cambiamento di nome del Comune',
          en: '23 Change of municipality name',
        },
        '24': {
          de: '24 Zuteilung neuer Bezirk/Kanton',
          fr: '24 Rattachement à un autre district/canton',
          it: '24 Attribuzione a un altro distretto/Cantone',
          en: '24 Assignment to another district/canton',
        },
        '26': {
          de: '26 Gebietsänderung',
          fr: '26 Modification du territoire',
          it: '26 Modifica del territorio',
          en: '26 Change of territory',
        },
        '27': {
          de: '27 Formale Neunummerierung',
          fr: '27 Renumérotation formelle',
          it: '27 Rinumerazione formale',
          en: '27 Formal renumbering',
        },
        '29': {
          de: '29 Aufhebung Gemeinde/Bezirk',
          fr: '29 Radiation commune/district',
          it: '29 Soppressione Comune/distretto',
          en: '29 Abolition of municipality/district',
        },
        '30': {
          de: '30 Mutation annulliert',
          fr: '30 Mutation annulée',
          it: '30 Mutazione annullata',
          en: '30 Mutation cancelled',
        },
      },
    },
    predecessors: {
      label: {
        de: 'Vorgänger',
        fr: 'Prédécesseurs',
        it: 'Predecessori',
        en: 'Predecessors',
      },
      help: {
        de: 'Gebiete, aus denen dieses entstanden ist, zum Beispiel Escholzmatt und Marbach bei Escholzmatt-Marbach.',
        fr: 'Territoires dont celui-ci est issu, par exemple Escholzmatt et Marbach pour Escholzmatt-Marbach.',
        it: 'Territori dai quali questo è nato, per esempio Escholzmatt e Marbach per Escholzmatt-Marbach.',
        en: 'Areas this one came from, for example Escholzmatt and Marbach for Escholzmatt-Marbach.',
      },
    },
    successors: {
      label: {
        de: 'Nachfolger',
        fr: 'Successeurs',
        it: 'Successori',
        en: 'Successors',
      },
      help: {
        de: 'Gebiete, in denen dieses aufgegangen ist, zum Beispiel Hitzkirch bei Altwis; bei einer aufgehobenen Gemeinde braucht es mindestens eines, damit alte Nummern weiterführen.',
        fr: 'Territoires dans lesquels celui-ci s’est fondu, par exemple Hitzkirch pour Altwis ; une commune supprimée en a besoin d’au moins un, pour que les anciens numéros mènent plus loin.',
        it: 'Territori in cui questo è confluito, per esempio Hitzkirch per Altwis; un Comune soppresso ne richiede almeno uno, affinché i vecchi numeri portino avanti.',
        en: 'Areas this one was merged into, for example Hitzkirch for Altwis; an abolished municipality needs at least one, so that old numbers lead on.',
      },
    },
    population: {
      label: {
        de: 'Bevölkerungszahlen',
        fr: 'Chiffres de population',
        it: 'Dati sulla popolazione',
        en: 'Population figures',
      },
      help: {
        de: 'Eine Zeile pro Jahr; aus diesen Zahlen werden die Gemeindebeiträge pro Kopf berechnet, fehlende Jahre deshalb weglassen statt schätzen.',
        fr: 'Une ligne par année ; ces chiffres servent à calculer les contributions communales par habitant, il vaut donc mieux omettre une année que l’estimer.',
        it: 'Una riga per anno; con questi dati si calcolano i contributi comunali pro capite, perciò è meglio omettere un anno che stimarlo.',
        en: 'One row per year; municipal contributions per head are computed from these figures, so leave a missing year out rather than estimate it.',
      },
      singular: {
        de: 'Jahr',
        fr: 'Année',
        it: 'Anno',
        en: 'Year',
      },
    },
    'population.year': {
      label: {
        de: 'Jahr',
        fr: 'Année',
        it: 'Anno',
        en: 'Year',
      },
      help: {
        de: 'Vierstellige Jahreszahl, Stand jeweils am 31. Dezember, zum Beispiel 2020; jedes Jahr nur einmal.',
        fr: 'Année à quatre chiffres, état au 31 décembre, par exemple 2020 ; chaque année une seule fois.',
        it: 'Anno a quattro cifre, stato al 31 dicembre, per esempio 2020; ogni anno una sola volta.',
        en: 'Year in four digits, as of 31 December, for example 2020; each year only once.',
      },
    },
    'population.inhabitants': {
      label: {
        de: 'Einwohnerzahl',
        fr: 'Nombre d’habitants',
        it: 'Numero di abitanti',
        en: 'Inhabitants',
      },
      help: {
        de: 'Ständige Wohnbevölkerung am Jahresende als ganze Zahl ohne Trennzeichen, zum Beispiel 82620.',
        fr: 'Population résidante permanente en fin d’année, en nombre entier sans séparateur, par exemple 82620.',
        it: 'Popolazione residente permanente a fine anno, numero intero senza separatori, per esempio 82620.',
        en: 'Permanent resident population at the end of the year as a whole number without separators, for example 82620.',
      },
    },
    'population.source': {
      label: {
        de: 'Quelle',
        fr: 'Source',
        it: 'Fonte',
        en: 'Source',
      },
      help: {
        de: 'Woher die Zahl stammt, möglichst mit Adresse, zum Beispiel «BFS STATPOP 2020» oder «LUSTAT»; wird mit den Beiträgen ausgewiesen.',
        fr: 'Origine du chiffre, si possible avec l’adresse, par exemple « OFS STATPOP 2020 » ou « LUSTAT » ; indiquée avec les contributions.',
        it: 'Provenienza del dato, se possibile con l’indirizzo, per esempio «UST STATPOP 2020» o «LUSTAT»; indicata insieme ai contributi.',
        en: 'Where the figure comes from, with its address if possible, for example “BFS STATPOP 2020” or “LUSTAT”; it is shown with the contributions.',
      },
    },
    'population.verified': {
      label: {
        de: 'Geprüft',
        fr: 'Vérifié',
        it: 'Verificato',
        en: 'Verified',
      },
      help: {
        de: 'Erst ankreuzen, wenn die Zahl mit der amtlichen Statistik verglichen wurde.',
        fr: 'À cocher seulement une fois le chiffre comparé avec la statistique officielle.',
        it: 'Da selezionare solo dopo aver confrontato il dato con la statistica ufficiale.',
        en: 'Tick only once the figure has been compared with the official statistics.',
      },
    },
  },
}
