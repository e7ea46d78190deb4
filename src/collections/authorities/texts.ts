import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about authorities. */
export const authorityTexts: CollectionTexts = {
  singular: {
    de: 'Stelle',
    fr: 'Autorité',
    it: 'Autorità',
    en: 'Authority',
  },
  plural: {
    de: 'Stellen',
    fr: 'Autorités',
    it: 'Autorità',
    en: 'Authorities',
  },
  description: {
    de: 'Dienststellen, Gemeindeverwaltungen, Gerichte und beauftragte Private, die für Leistungen zuständig sind oder dazu Auskunft geben.',
    fr: 'Services cantonaux, administrations communales, tribunaux et privés mandatés qui sont compétents pour des prestations ou qui renseignent à leur sujet.',
    it: 'Servizi cantonali, amministrazioni comunali, tribunali e privati incaricati che sono competenti per le prestazioni o forniscono informazioni al riguardo.',
    en: 'Cantonal offices, municipal administrations, courts and mandated private bodies that are responsible for services or give information about them.',
  },
  tabs: {
    identity: {
      de: 'Grundangaben',
      fr: 'Données de base',
      it: 'Dati di base',
      en: 'Basic details',
    },
    contact: {
      de: 'Kontakt',
      fr: 'Contact',
      it: 'Contatto',
      en: 'Contact',
    },
    hours: {
      de: 'Öffnungszeiten und Zugang',
      fr: 'Horaires et accès',
      it: 'Orari e accesso',
      en: 'Opening hours and access',
    },
    internal: {
      de: 'Intern',
      fr: 'Interne',
      it: 'Interno',
      en: 'Internal',
    },
  },
  fields: {
    name: {
      label: {
        de: 'Name',
        fr: 'Nom',
        it: 'Nome',
        en: 'Name',
      },
      help: {
        de: 'Offizieller, ausgeschriebener Name, wie er im Portal erscheint, zum Beispiel «Einwohnerdienste der Stadt Luzern»; höchstens 120 Zeichen.',
        fr: 'Nom officiel complet, tel qu’il paraît sur le portail, par exemple « Service des habitants de la ville de Lucerne » ; 120 caractères au plus.',
        it: 'Nome ufficiale per esteso, come appare nel portale, per esempio «Servizi abitanti della città di Lucerna»; al massimo 120 caratteri.',
        en: 'Official name in full, as shown on the portal, for example “Residents’ Services of the City of Lucerne”; at most 120 characters.',
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
        de: 'Gebräuchliche kurze Form für Listen und enge Spalten, zum Beispiel «Einwohnerdienste»; höchstens 40 Zeichen.',
        fr: 'Forme courte usuelle pour les listes et les colonnes étroites, par exemple « Service des habitants » ; 40 caractères au plus.',
        it: 'Forma breve d’uso corrente per elenchi e colonne strette, per esempio «Servizi abitanti»; al massimo 40 caratteri.',
        en: 'Short form in common use, for lists and narrow columns, for example “Residents’ Services”; at most 40 characters.',
      },
    },
    kind: {
      label: {
        de: 'Art der Stelle',
        fr: 'Type d’autorité',
        it: 'Tipo di autorità',
        en: 'Kind of authority',
      },
      help: {
        de: 'Rechtliche Zugehörigkeit der Stelle: Ein Amt einer Gemeinde gehört zu «Gemeinde», eine kantonale Dienststelle zu «Kanton»; Filter und Exporte richten sich danach.',
        fr: 'Rattachement juridique : un office communal relève de « Commune », un service cantonal de « Canton » ; les filtres et les exports s’appuient sur cette indication.',
        it: 'Appartenenza giuridica: un ufficio comunale rientra in «Comune», un servizio cantonale in «Cantone»; filtri ed esportazioni si basano su questa indicazione.',
        en: 'What the authority belongs to in law: a municipal office is “Municipality”, a cantonal office is “Canton”; filters and exports rely on it.',
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
        gemeindeverband: {
          de: 'Gemeindeverband',
          fr: 'Association de communes',
          it: 'Associazione di Comuni',
          en: 'Association of municipalities',
        },
        zweckverband: {
          de: 'Zweckverband',
          fr: 'Syndicat intercommunal',
          it: 'Consorzio intercomunale',
          en: 'Special-purpose association',
        },
        korporation: {
          de: 'Korporation',
          fr: 'Corporation de droit public',
          it: 'Corporazione di diritto pubblico',
          en: 'Public-law corporation',
        },
        gericht: {
          de: 'Gericht',
          fr: 'Tribunal',
          it: 'Tribunale',
          en: 'Court',
        },
        'private-mandated': {
          de: 'Private mit öffentlichem Auftrag',
          fr: 'Privé chargé d’une tâche publique',
          it: 'Privato incaricato di un compito pubblico',
          en: 'Private body with a public mandate',
        },
      },
    },
    parent: {
      label: {
        de: 'Übergeordnete Stelle',
        fr: 'Autorité supérieure',
        it: 'Autorità superiore',
        en: 'Parent authority',
      },
      help: {
        de: 'Stelle, zu der diese Stelle organisatorisch gehört, zum Beispiel das Departement einer Dienststelle oder die Gemeinde eines Amts; ergibt das Organigramm.',
        fr: 'Autorité à laquelle celle-ci est rattachée, par exemple le département d’un service ou la commune d’un office ; il en résulte l’organigramme.',
        it: 'Autorità alla quale questa è subordinata, per esempio il dipartimento di un servizio o il Comune di un ufficio; ne risulta l’organigramma.',
        en: 'The authority this one is part of, for example the department of a cantonal office or the municipality of an office; this makes up the organisation chart.',
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
        de: 'Gebiet, für das die Stelle da ist, zum Beispiel «Sursee» oder ein Zivilstandskreis; bei Gemeinden immer angeben, denn Zuständigkeitsregeln finden die Stelle darüber.',
        fr: 'Territoire que couvre l’autorité, par exemple « Sursee » ou un arrondissement de l’état civil ; toujours l’indiquer pour les communes, car les règles de compétence s’en servent pour trouver l’autorité.',
        it: 'Territorio coperto dall’autorità, per esempio «Sursee» o un circondario dello stato civile; da indicare sempre per i Comuni, perché le regole di competenza trovano così l’autorità.',
        en: 'The area the authority serves, for example “Sursee” or a civil registry district; always give it for municipalities, because responsibility rules find the authority through it.',
      },
    },
    uid: {
      label: {
        de: 'UID',
        fr: 'IDE',
        it: 'IDI',
        en: 'UID',
      },
      help: {
        de: 'Unternehmens-Identifikationsnummer aus uid.admin.ch, zum Beispiel CHE-335.670.007; bezeichnet die Stelle in Exporten eindeutig.',
        fr: 'Numéro d’identification des entreprises selon uid.admin.ch, par exemple CHE-335.670.007 ; il désigne l’autorité sans ambiguïté dans les exports.',
        it: 'Numero d’identificazione delle imprese secondo uid.admin.ch, per esempio CHE-335.670.007; designa l’autorità in modo univoco nelle esportazioni.',
        en: 'Business identification number from uid.admin.ch, for example CHE-335.670.007; it identifies the authority unambiguously in exports.',
      },
    },
    successor: {
      label: {
        de: 'Nachfolgestelle',
        fr: 'Autorité qui succède',
        it: 'Autorità subentrante',
        en: 'Successor',
      },
      help: {
        de: 'Nur bei aufgehobenen Stellen: die Stelle, die deren Aufgaben übernommen hat, zum Beispiel nach einer Gemeindefusion.',
        fr: 'Seulement pour les autorités supprimées : celle qui a repris leurs tâches, par exemple après une fusion de communes.',
        it: 'Solo per le autorità soppresse: quella che ne ha assunto i compiti, per esempio dopo un’aggregazione di Comuni.',
        en: 'For abolished authorities only: the one that took over their tasks, for example after a merger of municipalities.',
      },
    },
    addresses: {
      label: {
        de: 'Adressen',
        fr: 'Adresses',
        it: 'Indirizzi',
        en: 'Addresses',
      },
      help: {
        de: 'Besuchs- und Postadresse je als eigene Zeile; weitere Standorte mit Schalter ebenfalls einzeln erfassen.',
        fr: 'L’adresse de visite et l’adresse postale forment chacune une ligne ; saisir aussi séparément les autres sites avec guichet.',
        it: 'L’indirizzo dello sportello e l’indirizzo postale formano ciascuno una riga; inserire separatamente anche le altre sedi con sportello.',
        en: 'One row each for the visiting and the postal address; add further locations with a counter as rows of their own.',
      },
      singular: {
        de: 'Adresse',
        fr: 'Adresse',
        it: 'Indirizzo',
        en: 'Address',
      },
    },
    'addresses.kind': {
      label: {
        de: 'Verwendung',
        fr: 'Utilisation',
        it: 'Uso',
        en: 'Use',
      },
      help: {
        de: 'Besuchsadressen erscheinen auf der Karte, Postadressen gelten für Briefe; stimmen beide überein, genügt die Besuchsadresse.',
        fr: 'Les adresses de visite figurent sur la carte, les adresses postales servent au courrier ; si elles sont identiques, l’adresse de visite suffit.',
        it: 'Gli indirizzi dello sportello figurano sulla carta, quelli postali servono per la corrispondenza; se coincidono, basta quello dello sportello.',
        en: 'Visiting addresses are for the map, postal addresses for letters; if both are the same, the visiting address is enough.',
      },
      options: {
        visit: {
          de: 'Besuchsadresse',
          fr: 'Adresse de visite',
          it: 'Indirizzo dello sportello',
          en: 'Visiting address',
        },
        post: {
          de: 'Postadresse',
          fr: 'Adresse postale',
          it: 'Indirizzo postale',
          en: 'Postal address',
        },
      },
    },
    'addresses.street': {
      label: {
        de: 'Strasse oder Postfach',
        fr: 'Rue ou case postale',
        it: 'Via o casella postale',
        en: 'Street or PO box',
      },
      help: {
        de: 'Strassenname ohne Hausnummer, zum Beispiel «Bahnhofstrasse», bei reinen Postadressen auch «Postfach»; höchstens 60 Zeichen.',
        fr: 'Nom de la rue sans numéro, par exemple « Bahnhofstrasse », ou « Case postale » pour une adresse purement postale ; 60 caractères au plus.',
        it: 'Nome della via senza numero civico, per esempio «Bahnhofstrasse», o «Casella postale» per un indirizzo solo postale; al massimo 60 caratteri.',
        en: 'Street name without the number, for example “Bahnhofstrasse”, or “Postfach” for a purely postal address; at most 60 characters.',
      },
    },
    'addresses.houseNumber': {
      label: {
        de: 'Hausnummer',
        fr: 'Numéro',
        it: 'Numero civico',
        en: 'House number',
      },
      help: {
        de: 'Nummer mit allfälligem Buchstaben, zum Beispiel «15» oder «3a»; bei Postfächern deren Nummer.',
        fr: 'Numéro avec lettre éventuelle, par exemple « 15 » ou « 3a » ; pour une case postale, son numéro.',
        it: 'Numero con eventuale lettera, per esempio «15» o «3a»; per una casella postale, il suo numero.',
        en: 'Number with its letter if any, for example “15” or “3a”; for a PO box, its number.',
      },
    },
    'addresses.postalCode': {
      label: {
        de: 'Postleitzahl',
        fr: 'NPA',
        it: 'NPA',
        en: 'Postal code',
      },
      help: {
        de: 'Vier Ziffern ohne Länderkennzeichen, zum Beispiel 6002.',
        fr: 'Quatre chiffres sans indicatif de pays, par exemple 6002.',
        it: 'Quattro cifre senza sigla del Paese, per esempio 6002.',
        en: 'Four digits without a country prefix, for example 6002.',
      },
    },
    'addresses.town': {
      label: {
        de: 'Ort',
        fr: 'Localité',
        it: 'Località',
        en: 'Town',
      },
      help: {
        de: 'Ortschaft, wie sie auf dem Briefumschlag steht, zum Beispiel «Luzern»; höchstens 40 Zeichen.',
        fr: 'Localité telle qu’elle figure sur l’enveloppe, par exemple « Luzern » ; 40 caractères au plus.',
        it: 'Località come figura sulla busta, per esempio «Luzern»; al massimo 40 caratteri.',
        en: 'Town as written on the envelope, for example “Luzern”; at most 40 characters.',
      },
    },
    'addresses.latitude': {
      label: {
        de: 'Breitengrad',
        fr: 'Latitude',
        it: 'Latitudine',
        en: 'Latitude',
      },
      help: {
        de: 'Geografische Breite des Eingangs als Dezimalzahl nach WGS84, zum Beispiel 47.0502; map.geo.admin.ch zeigt sie nach einem Rechtsklick auf die Karte.',
        fr: 'Latitude de l’entrée en nombre décimal WGS84, par exemple 47.0502 ; map.geo.admin.ch l’affiche après un clic droit sur la carte.',
        it: 'Latitudine dell’entrata come numero decimale WGS84, per esempio 47.0502; map.geo.admin.ch la mostra con un clic destro sulla carta.',
        en: 'Latitude of the entrance as a WGS84 decimal number, for example 47.0502; map.geo.admin.ch shows it on a right-click on the map.',
      },
    },
    'addresses.longitude': {
      label: {
        de: 'Längengrad',
        fr: 'Longitude',
        it: 'Longitudine',
        en: 'Longitude',
      },
      help: {
        de: 'Geografische Länge des Eingangs als Dezimalzahl nach WGS84, zum Beispiel 8.3093; nur zusammen mit dem Breitengrad ergibt sie einen Punkt auf der Karte.',
        fr: 'Longitude de l’entrée en nombre décimal WGS84, par exemple 8.3093 ; elle ne donne un point sur la carte qu’avec la latitude.',
        it: 'Longitudine dell’entrata come numero decimale WGS84, per esempio 8.3093; solo insieme alla latitudine dà un punto sulla carta.',
        en: 'Longitude of the entrance as a WGS84 decimal number, for example 8.3093; it makes a point on the map only together with the latitude.',
      },
    },
    'addresses.egid': {
      label: {
        de: 'EGID',
        fr: 'EGID',
        it: 'EGID',
        en: 'EGID',
      },
      help: {
        de: 'Eidgenössischer Gebäudeidentifikator aus dem Gebäude- und Wohnungsregister, 1 bis 9 Ziffern; bezeichnet das Gebäude auch dann, wenn die Strasse umbenannt wird.',
        fr: 'Identificateur fédéral de bâtiment selon le Registre des bâtiments et des logements, 1 à 9 chiffres ; il désigne le bâtiment même si la rue change de nom.',
        it: 'Identificatore federale dell’edificio secondo il Registro degli edifici e delle abitazioni, da 1 a 9 cifre; designa l’edificio anche se la via cambia nome.',
        en: 'Federal building identifier from the Register of Buildings and Dwellings, 1 to 9 digits; it identifies the building even when the street is renamed.',
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
        de: 'Hauptnummer der Stelle, keine persönliche Durchwahl, zum Beispiel 041 228 81 11; wird als +41412288111 gespeichert.',
        fr: 'Numéro principal de l’autorité, pas de ligne personnelle, par exemple 041 228 81 11 ; enregistré sous la forme +41412288111.',
        it: 'Numero principale dell’autorità, non un numero diretto personale, per esempio 041 228 81 11; viene salvato come +41412288111.',
        en: 'Main number of the authority, not a personal extension, for example 041 228 81 11; it is stored as +41412288111.',
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
        de: 'Allgemeine Adresse der Stelle, zum Beispiel einwohnerdienste@gemeinde.ch; Adressen einzelner Personen gehören nicht hierher, das Feld ist öffentlich.',
        fr: 'Adresse générale de l’autorité, par exemple habitants@commune.ch ; pas d’adresse personnelle, car ce champ est public.',
        it: 'Indirizzo generale dell’autorità, per esempio abitanti@comune.ch; niente indirizzi personali, perché il campo è pubblico.',
        en: 'General address of the authority, for example residents@municipality.ch; no addresses of individuals, because this field is public.',
      },
    },
    website: {
      label: {
        de: 'Website',
        fr: 'Site web',
        it: 'Sito web',
        en: 'Website',
      },
      help: {
        de: 'Vollständige Adresse der eigenen Seite der Stelle mit https://, zum Beispiel https://www.stadtluzern.ch.',
        fr: 'Adresse complète de la page de l’autorité, avec https://, par exemple https://www.stadtluzern.ch.',
        it: 'Indirizzo completo della pagina dell’autorità, con https://, per esempio https://www.stadtluzern.ch.',
        en: 'Complete address of the authority’s own page, with https://, for example https://www.stadtluzern.ch.',
      },
    },
    languages: {
      label: {
        de: 'Auskunftssprachen',
        fr: 'Langues de contact',
        it: 'Lingue di contatto',
        en: 'Languages spoken',
      },
      help: {
        de: 'Nur Sprachen wählen, in denen am Schalter oder am Telefon verlässlich Auskunft gegeben wird; sie stehen bei den Kontaktangaben.',
        fr: 'Ne choisir que les langues dans lesquelles le guichet ou le téléphone renseigne de façon fiable ; elles figurent avec les coordonnées.',
        it: 'Scegliere solo le lingue in cui lo sportello o il telefono informa in modo affidabile; figurano accanto ai recapiti.',
        en: 'Choose only languages in which the counter or the phone reliably gives information; they are shown with the contact details.',
      },
      options: {
        de: {
          de: 'Deutsch',
          fr: 'Allemand',
          it: 'Tedesco',
          en: 'German',
        },
        fr: {
          de: 'Französisch',
          fr: 'Français',
          it: 'Francese',
          en: 'French',
        },
        it: {
          de: 'Italienisch',
          fr: 'Italien',
          it: 'Italiano',
          en: 'Italian',
        },
        rm: {
          de: 'Rätoromanisch',
          fr: 'Romanche',
          it: 'Romancio',
          en: 'Romansh',
        },
        en: {
          de: 'Englisch',
          fr: 'Anglais',
          it: 'Inglese',
          en: 'English',
        },
        dgs: {
          de: 'Deutschschweizer Gebärdensprache',
          fr: 'Langue des signes suisse alémanique',
          it: 'Lingua dei segni svizzero-tedesca',
          en: 'Swiss German Sign Language',
        },
      },
    },
    openingHours: {
      label: {
        de: 'Öffnungszeiten',
        fr: 'Heures d’ouverture',
        it: 'Orari di apertura',
        en: 'Opening hours',
      },
      help: {
        de: 'Reguläre Zeiten mit englischen Tageskürzeln (Mo Tu We Th Fr Sa Su), zum Beispiel «Mo-Fr 08:00-11:45,13:30-17:00; PH off»; «PH off» heisst an Feiertagen geschlossen.',
        fr: 'Horaire habituel avec les abréviations anglaises des jours (Mo Tu We Th Fr Sa Su), par exemple « Mo-Fr 08:00-11:45,13:30-17:00; PH off » ; « PH off » signifie fermé les jours fériés.',
        it: 'Orario abituale con le abbreviazioni inglesi dei giorni (Mo Tu We Th Fr Sa Su), per esempio «Mo-Fr 08:00-11:45,13:30-17:00; PH off»; «PH off» significa chiuso nei giorni festivi.',
        en: 'Regular hours with day abbreviations (Mo Tu We Th Fr Sa Su), for example “Mo-Fr 08:00-11:45,13:30-17:00; PH off”; “PH off” means closed on public holidays.',
      },
    },
    specialHours: {
      label: {
        de: 'Abweichende Öffnungszeiten',
        fr: 'Horaires particuliers',
        it: 'Orari particolari',
        en: 'Special opening hours',
      },
      help: {
        de: 'Tage, an denen andere Zeiten gelten oder geschlossen ist, zum Beispiel Weihnachten, Fasnacht oder ein Umzug; sie gehen den regulären Öffnungszeiten vor.',
        fr: 'Jours où l’horaire diffère ou le guichet est fermé, par exemple Noël, carnaval ou un déménagement ; ils priment les heures d’ouverture habituelles.',
        it: 'Giorni con orario diverso o chiusura, per esempio Natale, carnevale o un trasloco; prevalgono sugli orari di apertura abituali.',
        en: 'Days with other hours or closure, for example Christmas, carnival or an office move; they take precedence over the regular hours.',
      },
      singular: {
        de: 'Abweichung',
        fr: 'Horaire particulier',
        it: 'Orario particolare',
        en: 'Special hours',
      },
    },
    'specialHours.from': {
      label: {
        de: 'Erster Tag',
        fr: 'Premier jour',
        it: 'Primo giorno',
        en: 'First day',
      },
      help: {
        de: 'Erster Tag der Abweichung, zum Beispiel 24.12.2026.',
        fr: 'Premier jour de l’horaire particulier, par exemple 24.12.2026.',
        it: 'Primo giorno dell’orario particolare, per esempio 24.12.2026.',
        en: 'First day on which the hours differ, for example 24.12.2026.',
      },
    },
    'specialHours.to': {
      label: {
        de: 'Letzter Tag',
        fr: 'Dernier jour',
        it: 'Ultimo giorno',
        en: 'Last day',
      },
      help: {
        de: 'Letzter Tag der Abweichung, er zählt noch dazu; bei einem einzelnen Tag dasselbe Datum wie oben wählen.',
        fr: 'Dernier jour de l’horaire particulier, compris ; pour un seul jour, reprendre la date du premier jour.',
        it: 'Ultimo giorno dell’orario particolare, compreso; per un solo giorno, riprendere la data del primo giorno.',
        en: 'Last day on which the hours differ, included; for a single day choose the same date as the first day.',
      },
    },
    'specialHours.closed': {
      label: {
        de: 'Geschlossen',
        fr: 'Fermé',
        it: 'Chiuso',
        en: 'Closed',
      },
      help: {
        de: 'Angekreuzt lassen, wenn die ganze Zeit geschlossen ist; sonst abwählen und unten die geltenden Zeiten eintragen.',
        fr: 'Laisser coché si le guichet est fermé toute la période ; sinon décocher et indiquer ci-dessous l’horaire valable.',
        it: 'Lasciare selezionato se lo sportello è chiuso per tutto il periodo; altrimenti deselezionare e indicare sotto gli orari validi.',
        en: 'Leave ticked when closed for the whole period; otherwise untick and enter the hours that apply below.',
      },
    },
    'specialHours.hours': {
      label: {
        de: 'Zeiten',
        fr: 'Horaire',
        it: 'Orario',
        en: 'Hours',
      },
      help: {
        de: 'Nur wenn nicht geschlossen: Zeiten in der Schreibweise der Öffnungszeiten, zum Beispiel «08:00-11:45» oder «Mo-We 09:00-12:00».',
        fr: 'Seulement si ce n’est pas fermé : horaire dans la notation des heures d’ouverture, par exemple « 08:00-11:45 » ou « Mo-We 09:00-12:00 ».',
        it: 'Solo se non è chiuso: orario nella notazione degli orari di apertura, per esempio «08:00-11:45» o «Mo-We 09:00-12:00».',
        en: 'Only if not closed: hours in the notation of the opening hours, for example “08:00-11:45” or “Mo-We 09:00-12:00”.',
      },
    },
    'specialHours.text': {
      label: {
        de: 'Hinweis',
        fr: 'Remarque',
        it: 'Osservazione',
        en: 'Note',
      },
      help: {
        de: 'Kurzer öffentlicher Grund, zum Beispiel «Zwischen Weihnachten und Neujahr nur nach Vereinbarung».',
        fr: 'Bref motif publié, par exemple « Entre Noël et Nouvel An, seulement sur rendez-vous ».',
        it: 'Breve motivo pubblicato, per esempio «Tra Natale e Capodanno solo su appuntamento».',
        en: 'Short public reason, for example “Between Christmas and New Year by appointment only”.',
      },
    },
    accessibility: {
      label: {
        de: 'Zugänglichkeit',
        fr: 'Accessibilité',
        it: 'Accessibilità',
        en: 'Accessibility',
      },
      help: {
        de: 'Angaben zum Besuch am Schalter für Menschen mit Behinderungen; «Nicht bekannt» stehen lassen, bis jemand vor Ort geprüft hat.',
        fr: 'Indications pour la visite au guichet des personnes handicapées ; laisser « Inconnu » tant que personne n’a vérifié sur place.',
        it: 'Indicazioni per la visita allo sportello delle persone con disabilità; lasciare «Non noto» finché nessuno ha verificato sul posto.',
        en: 'What people with disabilities need to know before visiting the counter; leave “Not known” until somebody has checked on site.',
      },
    },
    'accessibility.stepFree': {
      label: {
        de: 'Stufenloser Zugang',
        fr: 'Accès sans marches',
        it: 'Accesso senza gradini',
        en: 'Step-free access',
      },
      help: {
        de: 'Weg vom Trottoir bis zum Schalter ohne Stufen; «Eingeschränkt» heisst nur mit Hilfe oder über einen Nebeneingang.',
        fr: 'Chemin du trottoir au guichet sans marches ; « Limité » signifie seulement avec de l’aide ou par une entrée secondaire.',
        it: 'Percorso dal marciapiede allo sportello senza gradini; «Limitato» significa solo con aiuto o da un’entrata secondaria.',
        en: 'Way from the pavement to the counter without steps; “Limited” means only with help or through a side entrance.',
      },
      options: {
        yes: {
          de: 'Ja',
          fr: 'Oui',
          it: 'Sì',
          en: 'Yes',
        },
        limited: {
          de: 'Eingeschränkt',
          fr: 'Limité',
          it: 'Limitato',
          en: 'Limited',
        },
        no: {
          de: 'Nein',
          fr: 'Non',
          it: 'No',
          en: 'No',
        },
        unknown: {
          de: 'Nicht bekannt',
          fr: 'Inconnu',
          it: 'Non noto',
          en: 'Not known',
        },
      },
    },
    'accessibility.accessibleToilet': {
      label: {
        de: 'Rollstuhlgängiges WC',
        fr: 'WC accessible en fauteuil',
        it: 'WC accessibile in carrozzella',
        en: 'Wheelchair-accessible toilet',
      },
      help: {
        de: '«Ja», wenn im Gebäude während der Öffnungszeiten ein rollstuhlgängiges WC benutzt werden kann.',
        fr: '« Oui » si des WC accessibles en fauteuil roulant sont utilisables dans le bâtiment pendant les heures d’ouverture.',
        it: '«Sì» se nell’edificio si può usare un WC accessibile in carrozzella durante gli orari di apertura.',
        en: '“Yes” if a wheelchair-accessible toilet in the building can be used during opening hours.',
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
          de: 'Nicht bekannt',
          fr: 'Inconnu',
          it: 'Non noto',
          en: 'Not known',
        },
      },
    },
    'accessibility.hearingLoop': {
      label: {
        de: 'Induktive Höranlage',
        fr: 'Boucle magnétique',
        it: 'Impianto a induzione',
        en: 'Hearing loop',
      },
      help: {
        de: '«Ja», wenn am Schalter eine Höranlage für Menschen mit Hörgerät eingerichtet ist und funktioniert.',
        fr: '« Oui » si le guichet dispose d’une boucle en état de marche pour les personnes appareillées.',
        it: '«Sì» se lo sportello dispone di un impianto funzionante per chi porta un apparecchio acustico.',
        en: '“Yes” if the counter has a working hearing loop for people with hearing aids.',
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
          de: 'Nicht bekannt',
          fr: 'Inconnu',
          it: 'Non noto',
          en: 'Not known',
        },
      },
    },
    'accessibility.disabledParking': {
      label: {
        de: 'Behindertenparkplatz',
        fr: 'Place pour handicapés',
        it: 'Parcheggio per disabili',
        en: 'Disabled parking',
      },
      help: {
        de: '«Ja», wenn beim Gebäude ein markierter Parkplatz für Menschen mit Parkkarte vorhanden ist.',
        fr: '« Oui » si une place marquée pour les titulaires d’une carte de stationnement se trouve près du bâtiment.',
        it: '«Sì» se presso l’edificio c’è un posteggio segnalato per i titolari di un contrassegno.',
        en: '“Yes” if there is a marked space near the building for holders of a disabled parking card.',
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
          de: 'Nicht bekannt',
          fr: 'Inconnu',
          it: 'Non noto',
          en: 'Not known',
        },
      },
    },
    'accessibility.note': {
      label: {
        de: 'Hinweis zum Zugang',
        fr: 'Remarque sur l’accès',
        it: 'Osservazione sull’accesso',
        en: 'Note on access',
      },
      help: {
        de: 'Was vor dem Besuch zu wissen ist, zum Beispiel «Lift beim Hintereingang, bitte läuten»; erscheint öffentlich.',
        fr: 'Ce qu’il faut savoir avant la visite, par exemple « Ascenseur à l’entrée arrière, prière de sonner » ; texte publié.',
        it: 'Ciò che occorre sapere prima della visita, per esempio «Ascensore all’entrata posteriore, suonare»; testo pubblicato.',
        en: 'What to know before a visit, for example “Lift at the rear entrance, please ring”; shown publicly.',
      },
    },
    contactPersonsInternal: {
      label: {
        de: 'Interne Kontaktpersonen',
        fr: 'Personnes de contact internes',
        it: 'Persone di contatto interne',
        en: 'Internal contacts',
      },
      help: {
        de: 'Name, Funktion und Durchwahl für Rückfragen der Redaktion, eine Person pro Zeile; wird nie veröffentlicht und ist nur nach Anmeldung sichtbar.',
        fr: 'Nom, fonction et ligne directe pour les questions de la rédaction, une personne par ligne ; jamais publié, visible seulement après connexion.',
        it: 'Nome, funzione e numero diretto per domande della redazione, una persona per riga; mai pubblicato, visibile solo dopo l’accesso.',
        en: 'Name, function and direct line for questions from editors, one person per line; never published, visible only when signed in.',
      },
    },
    sedexId: {
      label: {
        de: 'sedex-ID',
        fr: 'Identifiant sedex',
        it: 'ID sedex',
        en: 'sedex ID',
      },
      help: {
        de: 'Teilnehmernummer der Stelle in der Datenaustauschplattform sedex des Bundes, zum Beispiel in der Form 1-1061-1; wird nicht veröffentlicht.',
        fr: 'Numéro de participant de l’autorité à la plateforme fédérale d’échange de données sedex, par exemple sous la forme 1-1061-1 ; non publié.',
        it: 'Numero di partecipante dell’autorità nella piattaforma federale di scambio dati sedex, per esempio nella forma 1-1061-1; non pubblicato.',
        en: 'The authority’s participant number on the federal data exchange platform sedex, for example in the form 1-1061-1; not published.',
      },
    },
  },
}
