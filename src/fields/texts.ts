import type { AdminText } from '../i18n/locales.ts'
import type { FieldText, FieldTexts } from '../i18n/texts.ts'

/** Name of the tab of owner, review, sources and translation state. */
export const editorialTabLabel: AdminText = {
  de: 'Qualität',
  fr: 'Qualité',
  it: 'Qualità',
  en: 'Quality',
}

const translationStates: FieldText['options'] = {
  missing: {
    de: 'Fehlt',
    fr: 'Manquante',
    it: 'Mancante',
    en: 'Missing',
  },
  machine: {
    de: 'Maschinell übersetzt',
    fr: 'Traduction automatique',
    it: 'Traduzione automatica',
    en: 'Machine translation',
  },
  draft: {
    de: 'Entwurf',
    fr: 'Ébauche',
    it: 'Bozza',
    en: 'Draft',
  },
  reviewed: {
    de: 'Geprüft',
    fr: 'Relue',
    it: 'Verificata',
    en: 'Reviewed',
  },
  outdated: {
    de: 'Veraltet',
    fr: 'Obsolète',
    it: 'Obsoleta',
    en: 'Outdated',
  },
}

/** Where a document has no public name of its own, nothing but the day is recorded. */
export const firstPublishedWithoutName: FieldTexts = {
  firstPublishedAt: {
    label: {
      de: 'Erstmals veröffentlicht',
      fr: 'Première publication',
      it: 'Prima pubblicazione',
      en: 'First published',
    },
    help: {
      de: 'Wird bei der ersten Veröffentlichung automatisch gesetzt und nie mehr geändert.',
      fr: 'Fixé automatiquement lors de la première publication et jamais modifié ensuite.',
      it: 'Impostato automaticamente alla prima pubblicazione e mai più modificato.',
      en: 'Set automatically on first publication and never changed again.',
    },
  },
}

/** Texts of the fields that several collections have in common. */
export const sharedFieldTexts: FieldTexts = {
  displayName: {
    label: { de: 'Bezeichnung', fr: 'Désignation', it: 'Designazione', en: 'Name' },
  },
  identifier: {
    label: {
      de: 'Kennung',
      fr: 'Identifiant',
      it: 'Identificatore',
      en: 'Identifier',
    },
    help: {
      de: 'Dauerhafter Name in Adressen und Exporten, zum Beispiel «fuehrerausweis-umtauschen»; wird aus dem deutschen Titel vorgeschlagen und bleibt ab der ersten Veröffentlichung unverändert.',
      fr: 'Nom permanent dans les adresses et les exports, par exemple « fuehrerausweis-umtauschen » ; proposé à partir du titre allemand, il ne change plus après la première publication.',
      it: 'Nome permanente negli indirizzi e nelle esportazioni, per esempio «fuehrerausweis-umtauschen»; viene proposto a partire dal titolo tedesco e non cambia più dopo la prima pubblicazione.',
      en: 'Permanent name in addresses and exports, for example “fuehrerausweis-umtauschen”; proposed from the German title and never changed after the first publication.',
    },
  },
  validFrom: {
    label: {
      de: 'Gültig ab',
      fr: 'Valable dès le',
      it: 'Valido dal',
      en: 'Valid from',
    },
    help: {
      de: 'Erster Tag, an dem der Eintrag gilt, zum Beispiel 01.01.2026; leer heisst: schon immer.',
      fr: 'Premier jour de validité de l’entrée, par exemple le 01.01.2026 ; vide signifie : depuis toujours.',
      it: 'Primo giorno di validità della voce, per esempio 01.01.2026; vuoto significa: da sempre.',
      en: 'First day on which the entry is valid, for example 01.01.2026; empty means: always so far.',
    },
  },
  validTo: {
    label: {
      de: 'Gültig bis',
      fr: 'Valable jusqu’au',
      it: 'Valido fino al',
      en: 'Valid until',
    },
    help: {
      de: 'Letzter Tag, an dem der Eintrag noch gilt, zum Beispiel 31.12.2026; leer heisst: bis auf Weiteres.',
      fr: 'Dernier jour de validité de l’entrée, par exemple le 31.12.2026 ; vide signifie : jusqu’à nouvel avis.',
      it: 'Ultimo giorno di validità della voce, per esempio 31.12.2026; vuoto significa: fino a nuovo avviso.',
      en: 'Last day on which the entry is still valid, for example 31.12.2026; empty means: until further notice.',
    },
  },

  conditions: {
    label: {
      de: 'Vorbedingungen',
      fr: 'Conditions préalables',
      it: 'Condizioni preliminari',
      en: 'Conditions',
    },
    singular: {
      de: 'Vorbedingung',
      fr: 'Condition préalable',
      it: 'Condizione preliminare',
      en: 'Condition',
    },
    help: {
      de: 'Was erfüllt sein muss, bevor die Leistung bezogen werden kann, je Zeile eine Vorbedingung, zum Beispiel «Wohnsitz in der Gemeinde»; die Reihenfolge wird so angezeigt.',
      fr: 'Ce qui doit être rempli avant de pouvoir recourir à la prestation, une condition par ligne, par exemple « Domicile dans la commune » ; l’ordre est repris tel quel à l’affichage.',
      it: 'Ciò che deve essere adempiuto prima di poter usufruire della prestazione, una condizione per riga, per esempio «Domicilio nel Comune»; l’ordine viene ripreso nella visualizzazione.',
      en: 'What must be met before the service can be used, one condition per row, for example “Residence in the municipality”; shown in this order.',
    },
  },
  'conditions.key': {
    label: {
      de: 'Schlüssel',
      fr: 'Clé',
      it: 'Chiave',
      en: 'Key',
    },
    help: {
      de: 'Kurzer, eindeutiger Name der Vorbedingung ohne Umlaute und Leerzeichen, zum Beispiel «mindestalter»; lokale Ausprägungen schliessen sie damit aus.',
      fr: 'Nom court et unique de la condition, sans accents ni espaces, par exemple « mindestalter » ; les variantes locales s’en servent pour l’exclure.',
      it: 'Nome breve e univoco della condizione, senza accenti né spazi, per esempio «mindestalter»; le varianti locali lo usano per escluderla.',
      en: 'Short, unique name of the condition without accents or spaces, for example “mindestalter”; local variants use it to exclude the condition.',
    },
  },
  'conditions.title': {
    label: {
      de: 'Titel',
      fr: 'Titre',
      it: 'Titolo',
      en: 'Title',
    },
    help: {
      de: 'Die Vorbedingung in wenigen Worten, zum Beispiel «Mindestalter 18 Jahre»; erscheint als Punkt der Liste.',
      fr: 'La condition en quelques mots, par exemple « Avoir 18 ans révolus » ; apparaît comme point de la liste.',
      it: 'La condizione in poche parole, per esempio «Età minima 18 anni»; appare come punto dell’elenco.',
      en: 'The condition in a few words, for example “At least 18 years old”; appears as an item of the list.',
    },
  },
  'conditions.text': {
    label: {
      de: 'Erläuterung',
      fr: 'Explication',
      it: 'Spiegazione',
      en: 'Explanation',
    },
    help: {
      de: 'Ein bis drei Sätze dazu, was genau gilt und welche Ausnahmen es gibt; leer lassen, wenn der Titel genügt.',
      fr: 'Une à trois phrases précisant ce qui vaut et quelles exceptions existent ; laisser vide si le titre suffit.',
      it: 'Da una a tre frasi su ciò che vale esattamente e sulle eccezioni; lasciare vuoto se il titolo basta.',
      en: 'One to three sentences on what exactly applies and which exceptions exist; leave empty if the title says it all.',
    },
  },

  procedureSteps: {
    label: {
      de: 'Ablauf',
      fr: 'Procédure',
      it: 'Procedura',
      en: 'Procedure',
    },
    singular: {
      de: 'Schritt',
      fr: 'Étape',
      it: 'Fase',
      en: 'Step',
    },
    help: {
      de: 'Der Weg vom Antrag bis zum Ergebnis, je Zeile ein Schritt in zeitlicher Reihenfolge, zum Beispiel «Formular ausfüllen», «Gesuch prüfen», «Bewilligung zustellen».',
      fr: 'Le parcours de la demande au résultat, une étape par ligne dans l’ordre chronologique, par exemple « Remplir le formulaire », « Examiner la demande », « Envoyer l’autorisation ».',
      it: 'Il percorso dalla richiesta al risultato, una fase per riga in ordine cronologico, per esempio «Compilare il modulo», «Esaminare la domanda», «Inviare l’autorizzazione».',
      en: 'The way from application to result, one step per row in order of time, for example “Fill in the form”, “Examine the application”, “Send the permit”.',
    },
  },
  'procedureSteps.key': {
    label: {
      de: 'Schlüssel',
      fr: 'Clé',
      it: 'Chiave',
      en: 'Key',
    },
    help: {
      de: 'Kurzer, eindeutiger Name des Schritts ohne Umlaute und Leerzeichen, zum Beispiel «gesuch-einreichen»; daran bleibt er auch nach Änderungen am Titel erkennbar.',
      fr: 'Nom court et unique de l’étape, sans accents ni espaces, par exemple « gesuch-einreichen » ; elle reste reconnaissable même si le titre change.',
      it: 'Nome breve e univoco della fase, senza accenti né spazi, per esempio «gesuch-einreichen»; così resta riconoscibile anche se il titolo cambia.',
      en: 'Short, unique name of the step without accents or spaces, for example “gesuch-einreichen”; it keeps the step recognisable when the title changes.',
    },
  },
  'procedureSteps.title': {
    label: {
      de: 'Titel',
      fr: 'Titre',
      it: 'Titolo',
      en: 'Title',
    },
    help: {
      de: 'Was in diesem Schritt geschieht, kurz und mit Verb, zum Beispiel «Unterlagen hochladen».',
      fr: 'Ce qui se passe à cette étape, en bref et avec un verbe, par exemple « Téléverser les documents ».',
      it: 'Che cosa avviene in questa fase, in breve e con un verbo, per esempio «Caricare i documenti».',
      en: 'What happens in this step, short and with a verb, for example “Upload the documents”.',
    },
  },
  'procedureSteps.text': {
    label: {
      de: 'Erläuterung',
      fr: 'Explication',
      it: 'Spiegazione',
      en: 'Explanation',
    },
    help: {
      de: 'Ein bis drei Sätze mit dem, was für diesen Schritt zu wissen ist, zum Beispiel wo er stattfindet oder was danach folgt.',
      fr: 'Une à trois phrases avec ce qu’il faut savoir pour cette étape, par exemple où elle se déroule ou ce qui suit.',
      it: 'Da una a tre frasi con ciò che occorre sapere per questa fase, per esempio dove si svolge o che cosa segue.',
      en: 'One to three sentences with what there is to know about this step, for example where it takes place or what follows.',
    },
  },
  'procedureSteps.actor': {
    label: {
      de: 'Wer handelt',
      fr: 'Qui agit',
      it: 'Chi agisce',
      en: 'Who acts',
    },
    help: {
      de: 'Wer den Schritt ausführt; so ist erkennbar, wo jemand selbst etwas tun muss und wo nur zu warten ist.',
      fr: 'Qui exécute l’étape ; on reconnaît ainsi où il faut agir soi-même et où il suffit d’attendre.',
      it: 'Chi esegue la fase; così si riconosce dove occorre agire personalmente e dove basta attendere.',
      en: 'Who carries out the step; it shows where people have to act themselves and where they only wait.',
    },
    options: {
      person: {
        de: 'Antragstellende Person',
        fr: 'Personne requérante',
        it: 'Persona richiedente',
        en: 'Applicant',
      },
      authority: {
        de: 'Stelle',
        fr: 'Autorité',
        it: 'Autorità',
        en: 'Authority',
      },
    },
  },
  'procedureSteps.duration': {
    label: {
      de: 'Dauer',
      fr: 'Durée',
      it: 'Durata',
      en: 'Duration',
    },
    help: {
      de: 'Übliche Dauer dieses Schritts nach ISO 8601, zum Beispiel PT15M (15 Minuten), P3D (3 Tage) oder P2W (2 Wochen); leer lassen, wenn unbekannt.',
      fr: 'Durée usuelle de cette étape selon ISO 8601, par exemple PT15M (15 minutes), P3D (3 jours) ou P2W (2 semaines) ; laisser vide si elle est inconnue.',
      it: 'Durata usuale di questa fase secondo ISO 8601, per esempio PT15M (15 minuti), P3D (3 giorni) o P2W (2 settimane); lasciare vuoto se non è nota.',
      en: 'Usual length of this step in ISO 8601, for example PT15M (15 minutes), P3D (3 days) or P2W (2 weeks); leave empty if unknown.',
    },
  },

  evidences: {
    label: {
      de: 'Benötigte Unterlagen',
      fr: 'Documents requis',
      it: 'Documenti richiesti',
      en: 'Required documents',
    },
    singular: {
      de: 'Unterlage',
      fr: 'Document',
      it: 'Documento',
      en: 'Document',
    },
    help: {
      de: 'Was mitzubringen oder einzureichen ist, je Zeile eine Unterlage, zum Beispiel «Mietvertrag»; fehlt eine in der Auswahl, zuerst unter «Unterlagen» erfassen.',
      fr: 'Ce qu’il faut apporter ou envoyer, un document par ligne, par exemple « Contrat de bail » ; s’il manque dans le choix, le saisir d’abord sous « Pièces justificatives ».',
      it: 'Ciò che occorre portare o inoltrare, un documento per riga, per esempio «Contratto di locazione»; se manca nella scelta, registrarlo prima in «Documenti giustificativi».',
      en: 'What to bring or send in, one document per row, for example “Rental contract”; if it cannot be chosen, add it under “Supporting documents” first.',
    },
  },
  'evidences.evidence': {
    label: {
      de: 'Unterlage',
      fr: 'Document',
      it: 'Documento',
      en: 'Document',
    },
    help: {
      de: 'Die Unterlage aus dem gemeinsamen Verzeichnis, zum Beispiel «Amtlicher Ausweis»; derselbe Eintrag dient allen Leistungen.',
      fr: 'Le document du répertoire commun, par exemple « Pièce d’identité officielle » ; la même entrée sert à toutes les prestations.',
      it: 'Il documento dell’elenco comune, per esempio «Documento d’identità ufficiale»; la stessa voce serve a tutte le prestazioni.',
      en: 'The document from the common directory, for example “Official identity document”; one entry serves all services.',
    },
  },
  'evidences.required': {
    label: {
      de: 'Erforderlich',
      fr: 'Nécessité',
      it: 'Obbligatorietà',
      en: 'Required',
    },
    help: {
      de: 'Ob alle die Unterlage brauchen oder nur bestimmte Fälle; bei «In bestimmten Fällen» bitte die Bedingung angeben.',
      fr: 'Si le document est exigé de tout le monde ou seulement dans certains cas ; pour « Dans certains cas », veuillez indiquer la condition.',
      it: 'Se il documento è richiesto a tutti o solo in determinati casi; con «In determinati casi» indicare la condizione.',
      en: 'Whether everybody needs the document or only certain cases do; with “In certain cases” please state the condition.',
    },
    options: {
      always: {
        de: 'Immer',
        fr: 'Toujours',
        it: 'Sempre',
        en: 'Always',
      },
      conditional: {
        de: 'In bestimmten Fällen',
        fr: 'Dans certains cas',
        it: 'In determinati casi',
        en: 'In certain cases',
      },
    },
  },
  'evidences.conditionText': {
    label: {
      de: 'Bedingung',
      fr: 'Condition',
      it: 'Condizione',
      en: 'Condition',
    },
    help: {
      de: 'In welchem Fall die Unterlage nötig ist, zum Beispiel «bei Familien mit minderjährigen Kindern»; erscheint neben der Unterlage.',
      fr: 'Dans quel cas le document est nécessaire, par exemple « pour les familles avec enfants mineurs » ; apparaît à côté du document.',
      it: 'In quale caso il documento è necessario, per esempio «per famiglie con figli minorenni»; appare accanto al documento.',
      en: 'In which case the document is needed, for example “for families with under-age children”; appears next to the document.',
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
      de: 'Wie lange es vom vollständigen Antrag bis zum Ergebnis dauert; die übliche Dauer wird angezeigt und exportiert.',
      fr: 'Temps nécessaire entre la demande complète et le résultat ; la durée usuelle est affichée et exportée.',
      it: 'Tempo che intercorre tra la domanda completa e il risultato; la durata usuale viene visualizzata ed esportata.',
      en: 'How long it takes from the complete application to the result; the usual time is shown and exported.',
    },
  },
  'processingTime.typical': {
    label: {
      de: 'Übliche Dauer',
      fr: 'Durée usuelle',
      it: 'Durata usuale',
      en: 'Usual time',
    },
    help: {
      de: 'Erfahrungswert nach ISO 8601, zum Beispiel P5D (5 Tage) oder P3M (3 Monate); darf nicht länger sein als die gesetzliche Dauer.',
      fr: 'Valeur d’expérience selon ISO 8601, par exemple P5D (5 jours) ou P3M (3 mois) ; ne doit pas dépasser la durée légale.',
      it: 'Valore empirico secondo ISO 8601, per esempio P5D (5 giorni) o P3M (3 mesi); non deve superare la durata legale.',
      en: 'From experience, in ISO 8601, for example P5D (5 days) or P3M (3 months); must not exceed the statutory time.',
    },
  },
  'processingTime.statutory': {
    label: {
      de: 'Gesetzliche Dauer',
      fr: 'Durée légale',
      it: 'Durata legale',
      en: 'Statutory time',
    },
    help: {
      de: 'Höchstdauer, die ein Erlass vorschreibt, nach ISO 8601, zum Beispiel P30D (30 Tage); leer lassen, wenn es keine gibt.',
      fr: 'Durée maximale prescrite par un acte législatif, selon ISO 8601, par exemple P30D (30 jours) ; laisser vide s’il n’y en a pas.',
      it: 'Durata massima prescritta da un atto normativo, secondo ISO 8601, per esempio P30D (30 giorni); lasciare vuoto se non esiste.',
      en: 'Longest time the law allows, in ISO 8601, for example P30D (30 days); leave empty if there is none.',
    },
  },
  'processingTime.note': {
    label: {
      de: 'Hinweis zur Dauer',
      fr: 'Remarque sur la durée',
      it: 'Nota sulla durata',
      en: 'Note on the time',
    },
    help: {
      de: 'Wovon die Dauer abhängt, in einem Satz, zum Beispiel «In der Ferienzeit bis zu 10 Tage».',
      fr: 'De quoi dépend la durée, en une phrase, par exemple « Jusqu’à 10 jours pendant les vacances ».',
      it: 'Da che cosa dipende la durata, in una frase, per esempio «Fino a 10 giorni durante le vacanze».',
      en: 'What the time depends on, in one sentence, for example “Up to 10 days during the holidays”.',
    },
  },

  remedy: {
    label: {
      de: 'Rechtsmittel',
      fr: 'Voies de droit',
      it: 'Rimedi giuridici',
      en: 'Legal remedy',
    },
    help: {
      de: 'Was gegen einen Entscheid unternommen werden kann, bis wann und wo; Angaben wie in der Rechtsmittelbelehrung.',
      fr: 'Ce qui peut être entrepris contre une décision, jusqu’à quand et auprès de qui ; mêmes indications que dans l’indication des voies de droit.',
      it: 'Che cosa si può intraprendere contro una decisione, entro quando e dove; dati come nell’indicazione dei rimedi giuridici.',
      en: 'What can be done against a decision, until when and where; as in the instruction on legal remedies.',
    },
  },
  'remedy.kind': {
    label: {
      de: 'Art des Rechtsmittels',
      fr: 'Type de recours',
      it: 'Tipo di rimedio',
      en: 'Kind of remedy',
    },
    help: {
      de: 'Das Rechtsmittel, das der Entscheid nennt; «Kein Rechtsmittel» wählen, wenn es keinen anfechtbaren Entscheid gibt, zum Beispiel bei einer Beratung.',
      fr: 'Le moyen de droit mentionné par la décision ; choisir « Aucun recours » s’il n’y a pas de décision attaquable, par exemple pour un conseil.',
      it: 'Il rimedio indicato nella decisione; scegliere «Nessun rimedio» se non vi è una decisione impugnabile, per esempio per una consulenza.',
      en: 'The remedy named in the decision; choose “No remedy” if there is no decision to contest, for example with advice.',
    },
    options: {
      objection: {
        de: 'Einsprache',
        fr: 'Opposition ou réclamation',
        it: 'Opposizione o reclamo',
        en: 'Objection',
      },
      appeal: {
        de: 'Beschwerde an ein Gericht',
        fr: 'Recours à un tribunal',
        it: 'Ricorso a un tribunale',
        en: 'Appeal to a court',
      },
      'administrative-appeal': {
        de: 'Verwaltungsbeschwerde',
        fr: 'Recours administratif',
        it: 'Ricorso amministrativo',
        en: 'Administrative appeal',
      },
      complaint: {
        de: 'Beschwerde an die Aufsichtsbehörde',
        fr: 'Plainte à l’autorité de surveillance',
        it: 'Ricorso all’autorità di vigilanza',
        en: 'Complaint to the supervisory authority',
      },
      none: {
        de: 'Kein Rechtsmittel',
        fr: 'Aucun recours',
        it: 'Nessun rimedio',
        en: 'No remedy',
      },
    },
  },
  'remedy.deadline': {
    label: {
      de: 'Frist',
      fr: 'Délai',
      it: 'Termine',
      en: 'Deadline',
    },
    help: {
      de: 'Frist ab Zustellung des Entscheids nach ISO 8601, zum Beispiel P20D (20 Tage) oder P30D (30 Tage).',
      fr: 'Délai dès la notification de la décision selon ISO 8601, par exemple P20D (20 jours) ou P30D (30 jours).',
      it: 'Termine dalla notificazione della decisione secondo ISO 8601, per esempio P20D (20 giorni) o P30D (30 giorni).',
      en: 'Time from delivery of the decision in ISO 8601, for example P20D (20 days) or P30D (30 days).',
    },
  },
  'remedy.instance': {
    label: {
      de: 'Rechtsmittelinstanz',
      fr: 'Instance de recours',
      it: 'Autorità di ricorso',
      en: 'Appeal authority',
    },
    help: {
      de: 'Stelle, bei der das Rechtsmittel einzureichen ist, zum Beispiel «Kantonsgericht Luzern»; ihre Adresse wird mit angezeigt.',
      fr: 'Autorité auprès de laquelle déposer le recours, par exemple « Kantonsgericht Luzern » ; son adresse est affichée avec elle.',
      it: 'Autorità presso la quale presentare il rimedio, per esempio «Kantonsgericht Luzern»; il suo indirizzo viene visualizzato insieme.',
      en: 'Authority where the remedy is to be filed, for example “Kantonsgericht Luzern”; its address is shown with it.',
    },
  },
  'remedy.text': {
    label: {
      de: 'Rechtsmitteltext',
      fr: 'Texte explicatif',
      it: 'Testo esplicativo',
      en: 'Explanation',
    },
    help: {
      de: 'Form und Inhalt der Eingabe in einfachen Worten, zum Beispiel «schriftlich, mit Antrag, Begründung und Unterschrift; eine Kopie des Entscheids beilegen».',
      fr: 'Forme et contenu de l’acte en mots simples, par exemple « par écrit, avec conclusions, motifs et signature ; joindre une copie de la décision ».',
      it: 'Forma e contenuto dell’atto in parole semplici, per esempio «per scritto, con conclusioni, motivazione e firma; allegare una copia della decisione».',
      en: 'Form and content of the submission in plain words, for example “in writing, with request, reasons and signature; enclose a copy of the decision”.',
    },
  },

  contact: {
    label: {
      de: 'Kontakt',
      fr: 'Contact',
      it: 'Contatto',
      en: 'Contact',
    },
    help: {
      de: 'Wer Fragen zu dieser Leistung beantwortet; leer lassen, wenn die Angaben der zuständigen Stelle gelten.',
      fr: 'Qui répond aux questions sur cette prestation ; laisser vide si les coordonnées de l’autorité compétente sont valables.',
      it: 'Chi risponde alle domande su questa prestazione; lasciare vuoto se valgono i recapiti dell’autorità competente.',
      en: 'Who answers questions about this service; leave empty if the details of the competent authority apply.',
    },
  },
  'contact.authority': {
    label: {
      de: 'Auskunftsstelle',
      fr: 'Service de renseignement',
      it: 'Servizio informazioni',
      en: 'Contact authority',
    },
    help: {
      de: 'Stelle, die Auskunft gibt, wenn es nicht die zuständige ist, zum Beispiel «Einwohnerdienste Kriens».',
      fr: 'Autorité qui renseigne, si ce n’est pas l’autorité compétente, par exemple « Einwohnerdienste Kriens ».',
      it: 'Autorità che fornisce informazioni, se non è quella competente, per esempio «Einwohnerdienste Kriens».',
      en: 'Authority that gives information if it is not the competent one, for example “Einwohnerdienste Kriens”.',
    },
  },
  'contact.phone': {
    label: {
      de: 'Telefon',
      fr: 'Téléphone',
      it: 'Telefono',
      en: 'Phone',
    },
    help: {
      de: 'Nummer für Fragen zu dieser Leistung, zum Beispiel 041 228 81 11; gespeichert wird sie in der Form +41412288111.',
      fr: 'Numéro pour les questions sur cette prestation, par exemple 041 228 81 11 ; il est enregistré sous la forme +41412288111.',
      it: 'Numero per domande su questa prestazione, per esempio 041 228 81 11; viene salvato nella forma +41412288111.',
      en: 'Number for questions about this service, for example 041 228 81 11; it is stored as +41412288111.',
    },
  },
  'contact.email': {
    label: {
      de: 'E-Mail',
      fr: 'E-mail',
      it: 'E-mail',
      en: 'E-mail',
    },
    help: {
      de: 'Allgemeine Adresse der Stelle, nicht die einer Person, zum Beispiel einwohnerdienste@gemeinde.ch; wird veröffentlicht.',
      fr: 'Adresse générale de l’autorité, pas celle d’une personne, par exemple einwohnerdienste@gemeinde.ch ; elle est publiée.',
      it: 'Indirizzo generale dell’autorità, non di una persona, per esempio einwohnerdienste@gemeinde.ch; viene pubblicato.',
      en: 'General address of the authority, not of a person, for example einwohnerdienste@gemeinde.ch; it is published.',
    },
  },
  'contact.url': {
    label: {
      de: 'Webseite',
      fr: 'Page web',
      it: 'Pagina web',
      en: 'Web page',
    },
    help: {
      de: 'Seite mit den Kontaktangaben oder einem Kontaktformular; vollständige Adresse mit https://, zum Beispiel https://www.lu.ch.',
      fr: 'Page avec les coordonnées ou un formulaire de contact ; adresse complète avec https://, par exemple https://www.lu.ch.',
      it: 'Pagina con i recapiti o un modulo di contatto; indirizzo completo con https://, per esempio https://www.lu.ch.',
      en: 'Page with the contact details or a contact form; complete address with https://, for example https://www.lu.ch.',
    },
  },
  'contact.openingHours': {
    label: {
      de: 'Öffnungszeiten',
      fr: 'Heures d’ouverture',
      it: 'Orari di apertura',
      en: 'Opening hours',
    },
    help: {
      de: 'Zeiten, zu denen Auskunft gegeben wird, in OpenStreetMap-Schreibweise, zum Beispiel Mo-Fr 08:00-11:45,13:30-17:00; PH off (an Feiertagen geschlossen).',
      fr: 'Heures auxquelles des renseignements sont donnés, en notation OpenStreetMap, par exemple Mo-Fr 08:00-11:45,13:30-17:00; PH off (fermé les jours fériés).',
      it: 'Orari in cui si forniscono informazioni, nella notazione OpenStreetMap, per esempio Mo-Fr 08:00-11:45,13:30-17:00; PH off (chiuso nei giorni festivi).',
      en: 'Times at which information is given, in OpenStreetMap notation, for example Mo-Fr 08:00-11:45,13:30-17:00; PH off (closed on public holidays).',
    },
  },
  'contact.note': {
    label: {
      de: 'Hinweis zum Kontakt',
      fr: 'Remarque sur le contact',
      it: 'Nota sul contatto',
      en: 'Note on the contact',
    },
    help: {
      de: 'Was vor dem Anrufen oder Vorbeigehen zu wissen ist, in einem Satz, zum Beispiel «Bitte vorher einen Termin vereinbaren».',
      fr: 'Ce qu’il faut savoir avant d’appeler ou de se déplacer, en une phrase, par exemple « Veuillez prendre rendez-vous au préalable ».',
      it: 'Che cosa occorre sapere prima di chiamare o recarsi sul posto, in una frase, per esempio «Fissare prima un appuntamento».',
      en: 'What to know before calling or visiting, in one sentence, for example “Please make an appointment first”.',
    },
  },

  owner: {
    label: {
      de: 'Verantwortliche Stelle',
      fr: 'Autorité responsable',
      it: 'Autorità responsabile',
      en: 'Responsible authority',
    },
    help: {
      de: 'Stelle, die für den Inhalt dieses Eintrags verantwortlich ist, zum Beispiel «Gemeinde Horw»; ihre Redaktion darf ihn bearbeiten.',
      fr: 'Autorité responsable du contenu de cette entrée, par exemple « Gemeinde Horw » ; sa rédaction peut la modifier.',
      it: 'Autorità responsabile del contenuto di questa voce, per esempio «Gemeinde Horw»; la sua redazione può modificarla.',
      en: 'Authority that answers for the content of this entry, for example “Gemeinde Horw”; its editors may change it.',
    },
  },
  review: {
    label: {
      de: 'Überprüfung',
      fr: 'Vérification',
      it: 'Verifica',
      en: 'Review',
    },
    help: {
      de: 'Wann der Inhalt zuletzt fachlich geprüft wurde und wann er wieder an der Reihe ist; Grundlage der Liste fälliger Prüfungen.',
      fr: 'Quand le contenu a été vérifié pour la dernière fois et quand il devra l’être à nouveau ; base de la liste des vérifications à faire.',
      it: 'Quando il contenuto è stato verificato l’ultima volta e quando dovrà esserlo di nuovo; base dell’elenco delle verifiche in scadenza.',
      en: 'When the content was last checked by an expert and when it is due again; basis of the list of reviews due.',
    },
  },
  'review.lastVerifiedOn': {
    label: {
      de: 'Zuletzt geprüft am',
      fr: 'Dernière vérification',
      it: 'Ultima verifica',
      en: 'Last verified on',
    },
    help: {
      de: 'Tag der letzten fachlichen Prüfung des ganzen Eintrags, zum Beispiel 15.03.2026; nicht der Tag einer blossen Textkorrektur.',
      fr: 'Jour de la dernière vérification du contenu de toute l’entrée, par exemple le 15.03.2026 ; pas celui d’une simple correction de texte.',
      it: 'Giorno dell’ultima verifica del contenuto di tutta la voce, per esempio 15.03.2026; non quello di una semplice correzione del testo.',
      en: 'Day on which the whole entry was last checked for correctness, for example 15.03.2026; not the day of a mere correction of the wording.',
    },
  },
  'review.verifiedBy': {
    label: {
      de: 'Geprüft durch',
      fr: 'Vérifié par',
      it: 'Verificato da',
      en: 'Verified by',
    },
    help: {
      de: 'Stelle, die den Inhalt bestätigt hat, zum Beispiel «Strassenverkehrsamt»; keine Namen von Personen.',
      fr: 'Autorité qui a confirmé le contenu, par exemple « Strassenverkehrsamt » ; pas de noms de personnes.',
      it: 'Autorità che ha confermato il contenuto, per esempio «Strassenverkehrsamt»; nessun nome di persona.',
      en: 'Authority that confirmed the content, for example “Strassenverkehrsamt”; no names of people.',
    },
  },
  'review.nextReviewDue': {
    label: {
      de: 'Nächste Prüfung',
      fr: 'Prochaine vérification',
      it: 'Prossima verifica',
      en: 'Next review due',
    },
    help: {
      de: 'Tag, bis zu dem der Eintrag wieder geprüft sein soll, zum Beispiel 15.03.2027; danach gilt er als überfällig.',
      fr: 'Jour jusqu’auquel l’entrée devrait être vérifiée à nouveau, par exemple le 15.03.2027 ; passé ce délai, la vérification est en retard.',
      it: 'Giorno entro il quale la voce va verificata di nuovo, per esempio 15.03.2027; in seguito la verifica risulta scaduta.',
      en: 'Day by which the entry should be checked again, for example 15.03.2027; after that it counts as overdue.',
    },
  },
  'review.verification': {
    label: { de: 'Überprüfung', fr: 'Vérification', it: 'Verifica', en: 'Check' },
    help: {
      de: 'Vermerkt, dass jemand den Inhalt heute geprüft hat.',
      fr: 'Note que quelqu’un a vérifié le contenu aujourd’hui.',
      it: 'Annota che qualcuno ha verificato il contenuto oggi.',
      en: 'Notes that somebody checked the content today.',
    },
  },
  'review.intervalMonths': {
    label: {
      de: 'Prüfintervall (Monate)',
      fr: 'Intervalle (mois)',
      it: 'Intervallo (mesi)',
      en: 'Interval (months)',
    },
    help: {
      de: 'Abstand zwischen zwei Prüfungen in Monaten, 1 bis 60; üblich sind 12, bei häufig ändernden Angaben wie Gebühren weniger.',
      fr: 'Intervalle entre deux vérifications en mois, de 1 à 60 ; usuellement 12, moins pour les données qui changent souvent comme les émoluments.',
      it: 'Intervallo tra due verifiche in mesi, da 1 a 60; di regola 12, meno per dati che cambiano spesso come gli emolumenti.',
      en: 'Months between two reviews, 1 to 60; usually 12, fewer for data that often change such as fees.',
    },
  },
  evidence: {
    label: {
      de: 'Belege',
      fr: 'Sources',
      it: 'Fonti',
      en: 'Sources',
    },
    singular: {
      de: 'Beleg',
      fr: 'Source',
      it: 'Fonte',
      en: 'Source',
    },
    help: {
      de: 'Woher verbindliche Angaben wie Beträge, Fristen oder Zuständigkeiten stammen, je Zeile ein Beleg; so lässt sich später prüfen, ob sie noch stimmen.',
      fr: 'D’où viennent les données contraignantes comme les montants, les délais ou les compétences, une source par ligne ; on peut ainsi vérifier plus tard si elles sont encore justes.',
      it: 'Da dove provengono i dati vincolanti come importi, termini o competenze, una fonte per riga; così si può verificare in seguito se sono ancora corretti.',
      en: 'Where binding facts such as amounts, deadlines or responsibilities come from, one source per row; it lets others check later whether they still hold.',
    },
  },
  'evidence.field': {
    label: {
      de: 'Belegte Angabe',
      fr: 'Donnée attestée',
      it: 'Dato documentato',
      en: 'Fact supported',
    },
    help: {
      de: 'Feld dieses Eintrags, das der Beleg stützt, zum Beispiel «amountRappen» für den Betrag oder «deadlines» für die Fristen.',
      fr: 'Champ de cette entrée que la source atteste, par exemple « amountRappen » pour le montant ou « deadlines » pour les délais.',
      it: 'Campo di questa voce attestato dalla fonte, per esempio «amountRappen» per l’importo o «deadlines» per i termini.',
      en: 'Field of this entry that the source supports, for example “amountRappen” for the amount or “deadlines” for the deadlines.',
    },
  },
  'evidence.sourceUrl': {
    label: {
      de: 'Adresse der Quelle',
      fr: 'Adresse de la source',
      it: 'Indirizzo della fonte',
      en: 'Address of the source',
    },
    help: {
      de: 'Seite oder Dokument, in dem die Angabe steht; vollständige Adresse mit https://, wenn möglich direkt zum Erlass oder Gebührentarif.',
      fr: 'Page ou document où figure la donnée ; adresse complète avec https://, si possible directement vers l’acte législatif ou le tarif.',
      it: 'Pagina o documento in cui figura il dato; indirizzo completo con https://, se possibile direttamente all’atto normativo o al tariffario.',
      en: 'Page or document that states the fact; complete address with https://, if possible straight to the law or fee schedule.',
    },
  },
  'evidence.quote': {
    label: {
      de: 'Zitat',
      fr: 'Citation',
      it: 'Citazione',
      en: 'Quote',
    },
    help: {
      de: 'Wortlaut der Stelle in der Originalsprache, ein bis drei Sätze, zum Beispiel der Absatz mit dem Betrag.',
      fr: 'Texte exact du passage dans la langue originale, une à trois phrases, par exemple l’alinéa qui fixe le montant.',
      it: 'Testo esatto del passaggio nella lingua originale, da una a tre frasi, per esempio il capoverso che fissa l’importo.',
      en: 'Exact wording in the original language, one to three sentences, for example the paragraph with the amount.',
    },
  },
  'evidence.retrievedAt': {
    label: {
      de: 'Abgerufen am',
      fr: 'Consulté le',
      it: 'Consultato il',
      en: 'Retrieved on',
    },
    help: {
      de: 'Tag, an dem die Quelle gelesen wurde, zum Beispiel 15.03.2026; zeigt, wie alt der Beleg ist.',
      fr: 'Jour où la source a été consultée, par exemple le 15.03.2026 ; montre l’âge de la source.',
      it: 'Giorno in cui la fonte è stata consultata, per esempio 15.03.2026; mostra da quando risale.',
      en: 'Day on which the source was read, for example 15.03.2026; shows how old the proof is.',
    },
  },
  translationState: {
    label: {
      de: 'Übersetzungsstand',
      fr: 'État des traductions',
      it: 'Stato delle traduzioni',
      en: 'Translation state',
    },
    help: {
      de: 'Wie weit jede Sprache ist; «Geprüft» erst setzen, wenn eine Person die Übersetzung gelesen hat; ändert danach der deutsche Text, wird sie «Veraltet».',
      fr: 'Où en est chaque langue ; ne choisir « Relue » que si une personne a lu la traduction ; si le texte allemand change ensuite, elle devient « Obsolète ».',
      it: 'A che punto è ogni lingua; scegliere «Verificata» solo quando una persona ha letto la traduzione; se poi il testo tedesco cambia, diventa «Obsoleta».',
      en: 'How far each language is; choose “Reviewed” only once a person has read the translation; if the German text changes afterwards, it becomes “Outdated”.',
    },
  },
  'translationState.fr': {
    label: {
      de: 'Französisch',
      fr: 'Français',
      it: 'Francese',
      en: 'French',
    },
    help: {
      de: 'Stand der französischen Texte dieses Eintrags; fehlt ein Text, wird der deutsche angezeigt.',
      fr: 'État des textes français de cette entrée ; si un texte manque, l’allemand est affiché.',
      it: 'Stato dei testi francesi di questa voce; se un testo manca, viene visualizzato quello tedesco.',
      en: 'State of the French texts of this entry; where one is missing, the German text is shown.',
    },
    options: translationStates,
  },
  'translationState.it': {
    label: {
      de: 'Italienisch',
      fr: 'Italien',
      it: 'Italiano',
      en: 'Italian',
    },
    help: {
      de: 'Stand der italienischen Texte dieses Eintrags; fehlt ein Text, wird der deutsche angezeigt.',
      fr: 'État des textes italiens de cette entrée ; si un texte manque, l’allemand est affiché.',
      it: 'Stato dei testi italiani di questa voce; se un testo manca, viene visualizzato quello tedesco.',
      en: 'State of the Italian texts of this entry; where one is missing, the German text is shown.',
    },
    options: translationStates,
  },
  'translationState.rm': {
    label: {
      de: 'Rätoromanisch',
      fr: 'Romanche',
      it: 'Romancio',
      en: 'Romansh',
    },
    help: {
      de: 'Stand der rätoromanischen Texte dieses Eintrags; fehlt ein Text, wird der deutsche angezeigt.',
      fr: 'État des textes romanches de cette entrée ; si un texte manque, l’allemand est affiché.',
      it: 'Stato dei testi romanci di questa voce; se un testo manca, viene visualizzato quello tedesco.',
      en: 'State of the Romansh texts of this entry; where one is missing, the German text is shown.',
    },
    options: translationStates,
  },
  'translationState.en': {
    label: {
      de: 'Englisch',
      fr: 'Anglais',
      it: 'Inglese',
      en: 'English',
    },
    help: {
      de: 'Stand der englischen Texte dieses Eintrags; fehlt ein Text, wird der deutsche angezeigt.',
      fr: 'État des textes anglais de cette entrée ; si un texte manque, l’allemand est affiché.',
      it: 'Stato dei testi inglesi di questa voce; se un testo manca, viene visualizzato quello tedesco.',
      en: 'State of the English texts of this entry; where one is missing, the German text is shown.',
    },
    options: translationStates,
  },
  'translationState.deSimple': {
    label: {
      de: 'Leichte Sprache',
      fr: 'Langue facile à lire',
      it: 'Lingua facile',
      en: 'Easy-to-read German',
    },
    help: {
      de: 'Stand der Texte in Leichter Sprache; fehlt ein Text, bleibt er leer, denn der übliche deutsche Text ist kein Ersatz.',
      fr: 'État des textes en allemand facile à lire ; si un texte manque, il reste vide, car le texte allemand usuel ne le remplace pas.',
      it: 'Stato dei testi in tedesco facile da leggere; se un testo manca, resta vuoto, perché il testo tedesco usuale non lo sostituisce.',
      en: 'State of the texts in easy-to-read German; where one is missing it stays empty, because standard German is no substitute.',
    },
    options: translationStates,
  },
  firstPublishedAt: {
    label: {
      de: 'Erstmals veröffentlicht',
      fr: 'Première publication',
      it: 'Prima pubblicazione',
      en: 'First published',
    },
    help: {
      de: 'Wird bei der ersten Veröffentlichung automatisch gesetzt und nie mehr geändert; ab dann ist die Kennung fest.',
      fr: 'Fixé automatiquement lors de la première publication et jamais modifié ensuite ; dès lors, l’identifiant est figé.',
      it: 'Impostato automaticamente alla prima pubblicazione e mai più modificato; da quel momento l’identificatore è fisso.',
      en: 'Set automatically on first publication and never changed again; from then on the identifier is fixed.',
    },
  },
  publishChecklist: {
    label: {
      de: 'Bereit zum Veröffentlichen?',
      fr: 'Prêt à être publié ?',
      it: 'Pronto per la pubblicazione?',
      en: 'Ready to publish?',
    },
    help: {
      de: 'Was die Veröffentlichung des gespeicherten Stands verhindert, und was besser sein könnte; jede Zeile führt zu ihrem Feld.',
      fr: 'Ce qui empêche la publication de l’état enregistré et ce qui pourrait être mieux ; chaque ligne mène à son champ.',
      it: 'Ciò che impedisce la pubblicazione dello stato salvato e ciò che si potrebbe migliorare; ogni riga porta al suo campo.',
      en: 'What keeps the saved state from being published, and what could be better; each line leads to its field.',
    },
  },
  isDemo: {
    label: {
      de: 'Demodaten',
      fr: 'Données de démonstration',
      it: 'Dati dimostrativi',
      en: 'Demo data',
    },
    help: {
      de: 'Kennzeichnet erfundene oder ungeprüfte Beispieleinträge; wird beim Einspielen der Demodaten gesetzt.',
      fr: 'Signale les exemples inventés ou non vérifiés ; posé lors du chargement des données de démonstration.',
      it: 'Segnala esempi inventati o non verificati; impostato al caricamento dei dati dimostrativi.',
      en: 'Marks invented or unchecked examples; set when the demo data are loaded.',
    },
  },
  workflowBar: {
    label: {
      de: 'Stand der Änderung',
      fr: 'État de la modification',
      it: 'Stato della modifica',
      en: 'State of the change',
    },
    help: {
      de: 'Wo die Änderung steht und was als Nächstes möglich ist.',
      fr: 'Où en est la modification et ce qui est possible ensuite.',
      it: 'A che punto è la modifica e che cosa è possibile dopo.',
      en: 'Where the change stands and what is possible next.',
    },
  },
  workflow: {
    label: { de: 'Ablauf', fr: 'Processus', it: 'Processo', en: 'Workflow' },
    help: {
      de: 'Führt das System selbst nach: wie weit die Änderung auf dem Weg zur Veröffentlichung ist.',
      fr: 'Tenu à jour par le système : où en est la modification sur le chemin de la publication.',
      it: 'Aggiornato dal sistema: a che punto è la modifica verso la pubblicazione.',
      en: 'Kept by the system: how far the change is on its way to publication.',
    },
  },
  'workflow.state': {
    label: { de: 'Bearbeitungsstand', fr: 'Avancement', it: 'Avanzamento', en: 'Progress' },
    help: {
      de: 'Stand der hängigen Änderung; was die Öffentlichkeit sieht, steht unter «Status».',
      fr: 'État de la modification en cours ; ce que voit le public figure sous « Statut ».',
      it: 'Stato della modifica in corso; ciò che vede il pubblico figura sotto «Stato».',
      en: 'State of the pending change; what the public sees stands under “Status”.',
    },
    options: {
      draft: { de: 'In Arbeit', fr: 'En cours', it: 'In lavorazione', en: 'In progress' },
      'in-review': { de: 'In Prüfung', fr: 'En vérification', it: 'In verifica', en: 'In review' },
      approved: { de: 'Freigegeben', fr: 'Validée', it: 'Approvata', en: 'Approved' },
      published: { de: 'Veröffentlicht', fr: 'Publiée', it: 'Pubblicata', en: 'Published' },
      retired: { de: 'Zurückgezogen', fr: 'Retirée', it: 'Ritirata', en: 'Retired' },
    },
  },
  'workflow.assignee': {
    label: { de: 'Zugewiesen an', fr: 'Attribué à', it: 'Assegnata a', en: 'Assigned to' },
    help: {
      de: 'Die Person, die den nächsten Schritt macht.',
      fr: 'La personne qui fait la prochaine étape.',
      it: 'La persona che compie il passo successivo.',
      en: 'The person who takes the next step.',
    },
  },
  'workflow.changedBy': {
    label: { de: 'Geändert von', fr: 'Modifié par', it: 'Modificata da', en: 'Changed by' },
    help: {
      de: 'Alle, die seit der letzten Veröffentlichung etwas geändert haben.',
      fr: 'Toutes les personnes qui ont modifié quelque chose depuis la dernière publication.',
      it: 'Tutte le persone che hanno modificato qualcosa dall’ultima pubblicazione.',
      en: 'Everybody who changed something since the last publication.',
    },
  },
  'workflow.requestedAt': {
    label: {
      de: 'Zur Prüfung gegeben am',
      fr: 'Soumise le',
      it: 'Sottoposta il',
      en: 'Review requested at',
    },
    help: {
      de: 'Wann um die Prüfung gebeten wurde.',
      fr: 'Quand la vérification a été demandée.',
      it: 'Quando è stata chiesta la verifica.',
      en: 'When the review was requested.',
    },
  },
  'workflow.requestedBy': {
    label: {
      de: 'Zur Prüfung gegeben von',
      fr: 'Soumise par',
      it: 'Sottoposta da',
      en: 'Review requested by',
    },
    help: {
      de: 'Wer um die Prüfung gebeten hat.',
      fr: 'Qui a demandé la vérification.',
      it: 'Chi ha chiesto la verifica.',
      en: 'Who requested the review.',
    },
  },
  'workflow.approvedAt': {
    label: { de: 'Freigegeben am', fr: 'Validée le', it: 'Approvata il', en: 'Approved at' },
    help: {
      de: 'Wann die Änderung, wie sie jetzt ist, freigegeben wurde.',
      fr: 'Quand la modification, telle qu’elle est, a été validée.',
      it: 'Quando la modifica, così com’è, è stata approvata.',
      en: 'When the change as it is now was approved.',
    },
  },
  'workflow.approvedBy': {
    label: { de: 'Freigegeben von', fr: 'Validée par', it: 'Approvata da', en: 'Approved by' },
    help: {
      de: 'Wer die Änderung freigegeben hat.',
      fr: 'Qui a validé la modification.',
      it: 'Chi ha approvato la modifica.',
      en: 'Who approved the change.',
    },
  },
}
