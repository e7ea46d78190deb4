import type { CollectionTexts } from '../../i18n/texts.ts'

export const feeTexts: CollectionTexts = {
  singular: { de: 'Gebühr', fr: 'Émolument', it: 'Emolumento', en: 'Fee' },
  plural: { de: 'Gebühren', fr: 'Émoluments', it: 'Emolumenti', en: 'Fees' },
  description: {
    de: 'Was eine Leistung kostet: ein Eintrag je Betrag, Gebiet, Kanal und Gültigkeitsdauer, immer mit Rechtsgrundlage.',
    fr: 'Ce que coûte une prestation : une entrée par montant, territoire, canal et période de validité, toujours avec une base légale.',
    it: 'Quanto costa una prestazione: una voce per importo, territorio, canale e periodo di validità, sempre con una base legale.',
    en: 'What a service costs: one entry per amount, area, channel and period of validity, always with a legal basis.',
  },
  tabs: {
    amount: { de: 'Betrag', fr: 'Montant', it: 'Importo', en: 'Amount' },
    scope: { de: 'Geltung', fr: 'Champ d’application', it: 'Campo d’applicazione', en: 'Scope' },
  },
  fields: {
    title: {
      label: { de: 'Bezeichnung', fr: 'Intitulé', it: 'Denominazione', en: 'Title' },
      help: {
        de: 'Wofür bezahlt wird, so wie es in der Gebührenliste steht, zum Beispiel «Wohnsitzbestätigung am Schalter»; ohne Betrag.',
        fr: 'Ce qui est payé, tel qu’affiché dans la liste des émoluments, par exemple « Attestation de domicile au guichet » ; sans le montant.',
        it: 'Per che cosa si paga, così come appare nell’elenco degli emolumenti, per esempio «Attestazione di domicilio allo sportello»; senza l’importo.',
        en: 'What is paid for, as shown in the list of fees, for example “Confirmation of residence at the counter”; without the amount.',
      },
    },
    key: {
      label: { de: 'Schlüssel', fr: 'Clé', it: 'Chiave', en: 'Key' },
      help: {
        de: 'Kurzes Kennwort aus Buchstaben ohne Umlaute, Ziffern und Bindestrich, zum Beispiel grundgebuehr. Trägt die Gebühr einer Gemeinde denselben Schlüssel wie die kantonale, ersetzt sie diese in der Gemeinde.',
        fr: 'Mot court composé de lettres sans accents, de chiffres et de traits d’union, par exemple grundgebuehr. L’émolument d’une commune qui porte la même clé que celui du canton le remplace dans cette commune.',
        it: 'Parola breve di lettere senza accenti, cifre e trattini, per esempio grundgebuehr. Se l’emolumento di un Comune ha la stessa chiave di quello cantonale, lo sostituisce in quel Comune.',
        en: 'Short word made of letters without accents, digits and hyphens, for example grundgebuehr. A municipality’s fee with the same key as the cantonal one replaces it in that municipality.',
      },
    },
    kind: {
      label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
      help: {
        de: 'Wie sich die Gebühr berechnet; davon hängt ab, welche Betragsfelder auszufüllen sind. «Gebührenfrei» nur wählen, wenn das feststeht – unbekannt ist nicht gratis.',
        fr: 'Mode de calcul de l’émolument ; il détermine les montants à remplir. Ne choisir « Gratuit » que si c’est établi – inconnu ne veut pas dire gratuit.',
        it: 'Come si calcola l’emolumento; da ciò dipende quali importi compilare. Scegliere «Gratuito» solo se è accertato – sconosciuto non significa gratuito.',
        en: 'How the fee is worked out; decides which amounts to fill in. Choose “Free of charge” only if that is certain – unknown is not free.',
      },
      options: {
        fixed: { de: 'Fester Betrag', fr: 'Montant fixe', it: 'Importo fisso', en: 'Fixed amount' },
        range: {
          de: 'Rahmen (von–bis)',
          fr: 'Fourchette (de–à)',
          it: 'Fascia (da–a)',
          en: 'Range (from–to)',
        },
        tariff: {
          de: 'Nach Tarif',
          fr: 'Selon tarif',
          it: 'Secondo tariffa',
          en: 'According to tariff',
        },
        free: { de: 'Gebührenfrei', fr: 'Gratuit', it: 'Gratuito', en: 'Free of charge' },
        'per-unit': { de: 'Pro Einheit', fr: 'Par unité', it: 'Per unità', en: 'Per unit' },
      },
    },
    amountRappen: {
      label: {
        de: 'Betrag (Rappen)',
        fr: 'Montant (centimes)',
        it: 'Importo (centesimi)',
        en: 'Amount (Rappen)',
      },
      help: {
        de: 'Ganze Zahl in Rappen: 1750 steht für CHF 17.50. Auszufüllen bei festem Betrag und bei Gebühren pro Einheit.',
        fr: 'Nombre entier en centimes : 1750 signifie CHF 17.50. À remplir pour un montant fixe ou un émolument par unité.',
        it: 'Numero intero in centesimi: 1750 equivale a CHF 17.50. Da compilare per importi fissi ed emolumenti per unità.',
        en: 'Whole number in Rappen: 1750 means CHF 17.50. Fill in for a fixed amount or a fee per unit.',
      },
    },
    minRappen: {
      label: {
        de: 'Mindestbetrag (Rappen)',
        fr: 'Montant minimal (centimes)',
        it: 'Importo minimo (centesimi)',
        en: 'Minimum (Rappen)',
      },
      help: {
        de: 'Untere Grenze des Rahmens als ganze Zahl in Rappen, zum Beispiel 5000 für CHF 50.00; leer, wenn es keine gibt.',
        fr: 'Limite inférieure de la fourchette, nombre entier en centimes, par exemple 5000 pour CHF 50.00 ; vide s’il n’y en a pas.',
        it: 'Limite inferiore della fascia, numero intero in centesimi, per esempio 5000 per CHF 50.00; vuoto se non esiste.',
        en: 'Lower end of the range as a whole number in Rappen, for example 5000 for CHF 50.00; empty if there is none.',
      },
    },
    maxRappen: {
      label: {
        de: 'Höchstbetrag (Rappen)',
        fr: 'Montant maximal (centimes)',
        it: 'Importo massimo (centesimi)',
        en: 'Maximum (Rappen)',
      },
      help: {
        de: 'Obere Grenze des Rahmens als ganze Zahl in Rappen, zum Beispiel 20000 für CHF 200.00; nicht kleiner als der Mindestbetrag.',
        fr: 'Limite supérieure de la fourchette, nombre entier en centimes, par exemple 20000 pour CHF 200.00 ; pas inférieure au montant minimal.',
        it: 'Limite superiore della fascia, numero intero in centesimi, per esempio 20000 per CHF 200.00; non inferiore all’importo minimo.',
        en: 'Upper end of the range as a whole number in Rappen, for example 20000 for CHF 200.00; not lower than the minimum.',
      },
    },
    unit: {
      label: { de: 'Einheit', fr: 'Unité', it: 'Unità', en: 'Unit' },
      help: {
        de: 'Worauf sich der Betrag bei Gebühren pro Einheit bezieht, zum Beispiel «pro Person», «pro Seite» oder «pro Stunde»; steht hinter dem Betrag.',
        fr: 'Ce à quoi se rapporte le montant d’un émolument par unité, par exemple « par personne », « par page » ou « par heure » ; affiché après le montant.',
        it: 'A che cosa si riferisce l’importo di un emolumento per unità, per esempio «per persona», «per pagina» o «all’ora»; appare dopo l’importo.',
        en: 'What the amount of a fee per unit refers to, for example “per person”, “per page” or “per hour”; shown after the amount.',
      },
    },
    currency: {
      label: { de: 'Währung', fr: 'Monnaie', it: 'Valuta', en: 'Currency' },
      help: {
        de: 'Gebühren werden immer in Schweizer Franken erfasst; die Angabe gehört zu den exportierten Daten.',
        fr: 'Les émoluments sont toujours saisis en francs suisses ; l’indication fait partie des données exportées.',
        it: 'Gli emolumenti sono sempre registrati in franchi svizzeri; l’indicazione fa parte dei dati esportati.',
        en: 'Fees are always entered in Swiss francs; the currency is part of the exported data.',
      },
      options: {
        CHF: {
          de: 'Schweizer Franken (CHF)',
          fr: 'Franc suisse (CHF)',
          it: 'Franco svizzero (CHF)',
          en: 'Swiss franc (CHF)',
        },
      },
    },
    vatIncluded: {
      label: { de: 'Inkl. MWST', fr: 'TVA comprise', it: 'IVA inclusa', en: 'VAT included' },
      help: {
        de: 'Angekreuzt lassen, wenn der Betrag der Endpreis ist, auch wenn keine Mehrwertsteuer anfällt; nur entfernen, wenn sie noch dazukommt.',
        fr: 'Laisser coché si le montant est le prix final, même sans TVA ; décocher seulement si la TVA s’y ajoute.',
        it: 'Lasciare spuntato se l’importo è il prezzo finale, anche se non è dovuta l’IVA; togliere la spunta solo se l’IVA si aggiunge.',
        en: 'Leave ticked if the amount is the final price, even if no VAT is due; untick only if VAT comes on top.',
      },
    },
    service: {
      label: { de: 'Leistung', fr: 'Prestation', it: 'Prestazione', en: 'Service' },
      help: {
        de: 'Die Leistung, für die die Gebühr anfällt. Für dieselbe Leistung dürfen sich zwei Gebühren mit gleichem Gebiet, Kanal und gleicher Bedingung zeitlich nicht überschneiden.',
        fr: 'La prestation pour laquelle l’émolument est dû. Pour une même prestation, deux émoluments de mêmes territoire, canal et condition ne peuvent pas se chevaucher dans le temps.',
        it: 'La prestazione per cui è dovuto l’emolumento. Per la stessa prestazione due emolumenti con lo stesso territorio, canale e condizione non possono sovrapporsi nel tempo.',
        en: 'The service the fee is charged for. For one service, two fees with the same area, channel and condition must not overlap in time.',
      },
    },
    variant: {
      label: {
        de: 'Lokale Ausprägung',
        fr: 'Variante locale',
        it: 'Variante locale',
        en: 'Local variant',
      },
      help: {
        de: 'Nur wählen, wenn eine Gemeinde die Gebühr für ihre eigene Ausprägung der Leistung festlegt; bei kantonsweit gleichen Gebühren leer lassen.',
        fr: 'À choisir seulement si une commune fixe l’émolument pour sa propre variante de la prestation ; laisser vide si l’émolument est le même dans tout le canton.',
        it: 'Da scegliere solo se un Comune fissa l’emolumento per la propria variante della prestazione; lasciare vuoto se l’emolumento è uguale in tutto il Cantone.',
        en: 'Choose only if a municipality sets the fee for its own variant of the service; leave empty if the fee is the same throughout the canton.',
      },
    },
    jurisdiction: {
      label: { de: 'Gebiet', fr: 'Territoire', it: 'Territorio', en: 'Area' },
      help: {
        de: 'Wo die Gebühr gilt, zum Beispiel die Gemeinde Emmen; leer bedeutet: überall, wo die Leistung angeboten wird.',
        fr: 'Où l’émolument s’applique, par exemple la commune d’Emmen ; vide signifie : partout où la prestation est proposée.',
        it: 'Dove vale l’emolumento, per esempio il Comune di Emmen; vuoto significa: ovunque sia offerta la prestazione.',
        en: 'Where the fee applies, for example the municipality of Emmen; empty means everywhere the service is offered.',
      },
    },
    channel: {
      label: {
        de: 'Gilt für Kanal',
        fr: 'Valable pour le canal',
        it: 'Vale per il canale',
        en: 'Applies to channel',
      },
      help: {
        de: 'Nur wählen, wenn der Preis vom Kanal abhängt, zum Beispiel am Schalter anders als online; leer bedeutet: für alle Kanäle.',
        fr: 'À choisir seulement si le prix dépend du canal, par exemple différent au guichet et en ligne ; vide signifie : pour tous les canaux.',
        it: 'Da scegliere solo se il prezzo dipende dal canale, per esempio diverso allo sportello e online; vuoto significa: per tutti i canali.',
        en: 'Choose only if the price depends on the channel, for example different at the counter and online; empty means all channels.',
      },
    },
    condition: {
      label: { de: 'Bedingung', fr: 'Condition', it: 'Condizione', en: 'Condition' },
      help: {
        de: 'Unter welcher Voraussetzung die Gebühr gilt, zum Beispiel «für Kinder unter 18 Jahren» oder «bei verspäteter Meldung»; leer, wenn sie immer gilt. Höchstens 200 Zeichen.',
        fr: 'À quelle condition l’émolument s’applique, par exemple « pour les enfants de moins de 18 ans » ou « en cas d’annonce tardive » ; vide s’il s’applique toujours. 200 caractères au plus.',
        it: 'A quale condizione vale l’emolumento, per esempio «per i minori di 18 anni» o «in caso di notifica tardiva»; vuoto se vale sempre. Al massimo 200 caratteri.',
        en: 'On what condition the fee applies, for example “for children under 18” or “for late notification”; empty if it always applies. At most 200 characters.',
      },
    },
    legalBasis: {
      label: { de: 'Rechtsgrundlage', fr: 'Base légale', it: 'Base legale', en: 'Legal basis' },
      help: {
        de: 'Der Artikel, der die Gebühr festlegt, zum Beispiel aus der Gebührenverordnung oder dem Gebührenreglement der Gemeinde; ohne ihn lässt sich die Gebühr nicht veröffentlichen.',
        fr: 'L’article qui fixe l’émolument, par exemple dans l’ordonnance sur les émoluments ou le règlement communal ; sans lui, l’émolument ne peut pas être publié.',
        it: 'L’articolo che fissa l’emolumento, per esempio dell’ordinanza sugli emolumenti o del regolamento comunale; senza di esso l’emolumento non può essere pubblicato.',
        en: 'The article that sets the fee, for example in the fee ordinance or the municipality’s fee regulations; without it the fee cannot be published.',
      },
    },
  },
}
