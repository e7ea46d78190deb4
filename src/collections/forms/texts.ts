import type { CollectionTexts, FieldText, FieldTexts } from '../../i18n/texts.ts'

/** Kinds of answer that a question on its own can ask for; `repeat` exists only at the first level. */
const answerTypes: FieldText['options'] = {
  ahv: {
    de: 'AHV-Nummer',
    fr: 'Numéro AVS',
    it: 'Numero AVS',
    en: 'AHV number',
  },
  boolean: {
    de: 'Ja oder Nein',
    fr: 'Oui ou non',
    it: 'Sì o no',
    en: 'Yes or no',
  },
  checkbox: {
    de: 'Kontrollkästchen',
    fr: 'Case à cocher',
    it: 'Casella di controllo',
    en: 'Checkbox',
  },
  checkboxes: {
    de: 'Mehrfachauswahl',
    fr: 'Choix multiple',
    it: 'Scelta multipla',
    en: 'Multiple choice',
  },
  date: {
    de: 'Datum',
    fr: 'Date',
    it: 'Data',
    en: 'Date',
  },
  datetime: {
    de: 'Datum und Uhrzeit',
    fr: 'Date et heure',
    it: 'Data e ora',
    en: 'Date and time',
  },
  email: {
    de: 'E-Mail-Adresse',
    fr: 'Adresse e-mail',
    it: 'Indirizzo e-mail',
    en: 'E-mail address',
  },
  file: {
    de: 'Datei',
    fr: 'Fichier',
    it: 'File',
    en: 'File',
  },
  money: {
    de: 'Geldbetrag',
    fr: 'Montant',
    it: 'Importo',
    en: 'Amount of money',
  },
  municipality: {
    de: 'Gemeinde',
    fr: 'Commune',
    it: 'Comune',
    en: 'Municipality',
  },
  number: {
    de: 'Zahl',
    fr: 'Nombre',
    it: 'Numero',
    en: 'Number',
  },
  phone: {
    de: 'Telefonnummer',
    fr: 'Numéro de téléphone',
    it: 'Numero di telefono',
    en: 'Phone number',
  },
  radio: {
    de: 'Einfachauswahl',
    fr: 'Choix unique',
    it: 'Scelta singola',
    en: 'Single choice',
  },
  select: {
    de: 'Auswahlliste',
    fr: 'Liste déroulante',
    it: 'Elenco a discesa',
    en: 'Drop-down list',
  },
  street: {
    de: 'Strasse und Hausnummer',
    fr: 'Rue et numéro',
    it: 'Via e numero civico',
    en: 'Street and number',
  },
  text: {
    de: 'Kurzer Text',
    fr: 'Texte court',
    it: 'Testo breve',
    en: 'Short text',
  },
  textarea: {
    de: 'Langer Text',
    fr: 'Texte long',
    it: 'Testo lungo',
    en: 'Long text',
  },
  uid: {
    de: 'Unternehmensnummer (UID)',
    fr: 'Numéro d’entreprise (IDE)',
    it: 'Numero d’impresa (IDI)',
    en: 'Company number (UID)',
  },
  zip: {
    de: 'Postleitzahl',
    fr: 'Numéro postal',
    it: 'Numero postale',
    en: 'Postal code',
  },
}

/** A question is described alike, whether it stands on its own or in a repeated block. */
const questionTexts = {
  name: {
    label: {
      de: 'Feldname',
      fr: 'Nom du champ',
      it: 'Nome del campo',
      en: 'Field name',
    },
    help: {
      de: 'Technischer Name der Antwort, eindeutig im Formular, beginnt mit einem Kleinbuchstaben, nur Buchstaben ohne Umlaute und Ziffern, zum Beispiel «dateOfBirth»; nach der Veröffentlichung nicht mehr ändern.',
      fr: 'Nom technique de la réponse, unique dans le formulaire, commençant par une minuscule, lettres sans accents et chiffres seulement, par exemple « dateOfBirth » ; ne plus le changer après la publication.',
      it: 'Nome tecnico della risposta, univoco nel modulo, inizia con una minuscola, solo lettere senza accenti e cifre, per esempio «dateOfBirth»; non cambiarlo più dopo la pubblicazione.',
      en: 'Technical name of the answer, unique in the form, starting with a lower-case letter, only letters without accents and digits, for example “dateOfBirth”; do not change it after publication.',
    },
  },
  type: {
    label: {
      de: 'Art der Antwort',
      fr: 'Type de réponse',
      it: 'Tipo di risposta',
      en: 'Kind of answer',
    },
    help: {
      de: 'Bestimmt Eingabefeld und Prüfung, zum Beispiel «AHV-Nummer» mit Prüfziffer; immer die genaueste passende Art wählen.',
      fr: 'Détermine le champ de saisie et le contrôle, par exemple « Numéro AVS » avec clé de contrôle ; toujours choisir le type le plus précis.',
      it: 'Determina il campo d’immissione e il controllo, per esempio «Numero AVS» con cifra di controllo; scegliere sempre il tipo più preciso.',
      en: 'Decides on the input and its check, for example “AHV number” with its check digit; always choose the most specific kind that fits.',
    },
    options: answerTypes,
  },
  required: {
    label: {
      de: 'Pflichtfeld',
      fr: 'Obligatoire',
      it: 'Obbligatorio',
      en: 'Required',
    },
    help: {
      de: 'Ankreuzen, wenn das Formular ohne diese Antwort nicht bearbeitet werden kann; nur verlangen, was wirklich nötig ist.',
      fr: 'Cocher si le formulaire ne peut pas être traité sans cette réponse ; n’exiger que ce qui est vraiment nécessaire.',
      it: 'Selezionare se il modulo non può essere trattato senza questa risposta; esigere solo ciò che è davvero necessario.',
      en: 'Tick if the form cannot be handled without this answer; ask only for what is really needed.',
    },
  },
  label: {
    label: {
      de: 'Frage',
      fr: 'Question',
      it: 'Domanda',
      en: 'Question',
    },
    help: {
      de: 'Beschriftung des Felds, kurz und ohne Abkürzungen, zum Beispiel «Geburtsdatum» oder «Ziehen Hunde mit?».',
      fr: 'Intitulé du champ, court et sans abréviations, par exemple « Date de naissance » ou « Des chiens déménagent-ils avec vous ? ».',
      it: 'Etichetta del campo, breve e senza abbreviazioni, per esempio «Data di nascita» o «Traslocano anche dei cani?».',
      en: 'Label of the field, short and without abbreviations, for example “Date of birth” or “Are dogs moving with you?”.',
    },
  },
  help: {
    label: {
      de: 'Hilfetext',
      fr: 'Texte d’aide',
      it: 'Testo d’aiuto',
      en: 'Help text',
    },
    help: {
      de: 'Ein Satz, der beim Ausfüllen hilft, zum Beispiel «Die Wohnungsnummer steht im Mietvertrag»; leer lassen, wenn die Frage klar ist.',
      fr: 'Une phrase qui aide à répondre, par exemple « Le numéro de logement figure dans le bail » ; laisser vide si la question est claire.',
      it: 'Una frase che aiuta a rispondere, per esempio «Il numero dell’abitazione figura nel contratto di locazione»; lasciare vuoto se la domanda è chiara.',
      en: 'One sentence that helps to answer, for example “The dwelling number is in the rental contract”; leave empty if the question is clear.',
    },
  },
  options: {
    label: {
      de: 'Auswahlmöglichkeiten',
      fr: 'Choix proposés',
      it: 'Opzioni',
      en: 'Options',
    },
    singular: {
      de: 'Auswahlmöglichkeit',
      fr: 'Choix',
      it: 'Opzione',
      en: 'Option',
    },
    help: {
      de: 'Antworten zur Auswahl, in dieser Reihenfolge, für Einfachauswahl, Mehrfachauswahl und Auswahlliste; leer lassen, wenn eine Codeliste oder Optionsquelle angegeben ist.',
      fr: 'Réponses à choix, dans cet ordre, pour choix unique, choix multiple et liste déroulante ; laisser vide si une liste de codes ou une source des choix est indiquée.',
      it: 'Risposte a scelta, in quest’ordine, per scelta singola, scelta multipla ed elenco a discesa; lasciare vuoto se è indicata una lista di codici o una fonte delle opzioni.',
      en: 'Answers to choose from, in this order, for single choice, multiple choice and drop-down list; leave empty if a code list or source of options is given.',
    },
  },
  'options.value': {
    label: {
      de: 'Wert',
      fr: 'Valeur',
      it: 'Valore',
      en: 'Value',
    },
    help: {
      de: 'Was gespeichert und weitergeleitet wird, ohne Umlaute und Leerzeichen, zum Beispiel «counter» oder ein Code wie «2»; nach der Veröffentlichung nicht mehr ändern.',
      fr: 'Ce qui est enregistré et transmis, sans accents ni espaces, par exemple « counter » ou un code comme « 2 » ; ne plus le changer après la publication.',
      it: 'Ciò che viene salvato e trasmesso, senza accenti né spazi, per esempio «counter» o un codice come «2»; non cambiarlo più dopo la pubblicazione.',
      en: 'What is stored and passed on, without accents or spaces, for example “counter” or a code such as “2”; do not change it after publication.',
    },
  },
  'options.label': {
    label: {
      de: 'Beschriftung',
      fr: 'Intitulé',
      it: 'Etichetta',
      en: 'Label',
    },
    help: {
      de: 'Was die ausfüllende Person liest, zum Beispiel «Abholung am Schalter».',
      fr: 'Ce que lit la personne qui remplit le formulaire, par exemple « Retrait au guichet ».',
      it: 'Ciò che legge chi compila il modulo, per esempio «Ritiro allo sportello».',
      en: 'What the person filling in the form reads, for example “Collect at the counter”.',
    },
  },
  codeList: {
    label: {
      de: 'Codeliste',
      fr: 'Liste de codes',
      it: 'Lista di codici',
      en: 'Code list',
    },
    help: {
      de: 'Amtliche Liste, aus der die Auswahl samt Übersetzungen stammt, zum Beispiel «i14y:DV_ETAT_CIVIL» für den Zivilstand.',
      fr: 'Liste officielle dont proviennent les choix et leurs traductions, par exemple « i14y:DV_ETAT_CIVIL » pour l’état civil.',
      it: 'Lista ufficiale da cui provengono le opzioni con le traduzioni, per esempio «i14y:DV_ETAT_CIVIL» per lo stato civile.',
      en: 'Official list the options and their translations come from, for example “i14y:DV_ETAT_CIVIL” for the marital status.',
    },
  },
  optionsFrom: {
    label: {
      de: 'Optionsquelle',
      fr: 'Source des choix',
      it: 'Fonte delle opzioni',
      en: 'Source of options',
    },
    help: {
      de: 'Woher eine Auswahl kommt, die je Gemeinde verschieden ist, zum Beispiel «jurisdiction.parkingZones» für die Parkzonen; Angabe der Fachperson für Formulare.',
      fr: 'D’où viennent des choix différents selon la commune, par exemple « jurisdiction.parkingZones » pour les zones de stationnement ; indiqué par la personne spécialisée en formulaires.',
      it: 'Da dove provengono opzioni diverse da Comune a Comune, per esempio «jurisdiction.parkingZones» per le zone di parcheggio; indicato dalla persona specializzata in moduli.',
      en: 'Where options come from that differ by municipality, for example “jurisdiction.parkingZones” for the parking zones; given by the specialist for forms.',
    },
  },
  prefillFrom: {
    label: {
      de: 'Vorausfüllen aus',
      fr: 'Préremplir depuis',
      it: 'Precompilare da',
      en: 'Prefill from',
    },
    help: {
      de: 'Bereits bekannte Angabe, mit der das Feld nach der Anmeldung gefüllt wird, zum Beispiel «oidc:family_name» für den Namen; leer heisst: selbst ausfüllen.',
      fr: 'Donnée déjà connue avec laquelle le champ est rempli après la connexion, par exemple « oidc:family_name » pour le nom ; vide signifie : à remplir soi-même.',
      it: 'Dato già noto con cui il campo viene compilato dopo l’accesso, per esempio «oidc:family_name» per il cognome; vuoto significa: da compilare personalmente.',
      en: 'Fact already known with which the field is filled after sign-in, for example “oidc:family_name” for the name; empty means: filled in by hand.',
    },
  },
  echElement: {
    label: {
      de: 'eCH-Element',
      fr: 'Élément eCH',
      it: 'Elemento eCH',
      en: 'eCH element',
    },
    help: {
      de: 'Standard und Element, dem die Antwort entspricht, zum Beispiel «eCH-0044:officialName»; damit übergeben Schnittstellen sie an Fachanwendungen.',
      fr: 'Norme et élément correspondant à la réponse, par exemple « eCH-0044:officialName » ; les interfaces la transmettent ainsi aux applications métier.',
      it: 'Standard ed elemento a cui corrisponde la risposta, per esempio «eCH-0044:officialName»; così le interfacce la trasmettono alle applicazioni specialistiche.',
      en: 'Standard and element the answer corresponds to, for example “eCH-0044:officialName”; interfaces use it to hand the answer to other systems.',
    },
  },
  validation: {
    label: {
      de: 'Prüfung',
      fr: 'Contrôle',
      it: 'Controllo',
      en: 'Validation',
    },
    help: {
      de: 'Zusätzliche Grenzen für die Antwort als JSON, zum Beispiel {"maxLength": 100} für höchstens 100 Zeichen; Art und Pflichtfeld werden ohnehin geprüft.',
      fr: 'Limites supplémentaires de la réponse en JSON, par exemple {"maxLength": 100} pour 100 caractères au plus ; le type et le caractère obligatoire sont contrôlés de toute façon.',
      it: 'Limiti supplementari per la risposta in JSON, per esempio {"maxLength": 100} per al massimo 100 caratteri; tipo e obbligatorietà vengono controllati in ogni caso.',
      en: 'Further limits on the answer as JSON, for example {"maxLength": 100} for at most 100 characters; kind and requiredness are checked in any case.',
    },
  },
  visibleWhen: {
    label: {
      de: 'Sichtbar, wenn',
      fr: 'Visible si',
      it: 'Visibile se',
      en: 'Visible when',
    },
    help: {
      de: 'Bedingung als JSON aus Feldname und Antworten, zum Beispiel {"delivery": ["post", "registered"]}; leer heisst: immer sichtbar.',
      fr: 'Condition en JSON formée du nom d’un champ et de réponses, par exemple {"delivery": ["post", "registered"]} ; vide signifie : toujours visible.',
      it: 'Condizione in JSON composta da nome del campo e risposte, per esempio {"delivery": ["post", "registered"]}; vuoto significa: sempre visibile.',
      en: 'Condition as JSON made of a field name and answers, for example {"delivery": ["post", "registered"]}; empty means: always visible.',
    },
  },
  requiredWhen: {
    label: {
      de: 'Pflichtfeld, wenn',
      fr: 'Obligatoire si',
      it: 'Obbligatorio se',
      en: 'Required when',
    },
    help: {
      de: 'Bedingung wie bei «Sichtbar, wenn», unter der das Feld auszufüllen ist, zum Beispiel {"subject": "company"}; leer heisst: es zählt nur «Pflichtfeld».',
      fr: 'Condition comme pour « Visible si », sous laquelle le champ doit être rempli, par exemple {"subject": "company"} ; vide signifie : seul « Obligatoire » compte.',
      it: 'Condizione come per «Visibile se», alla quale il campo va compilato, per esempio {"subject": "company"}; vuoto significa: conta solo «Obbligatorio».',
      en: 'Condition as in “Visible when” under which the field has to be filled in, for example {"subject": "company"}; empty means: only “Required” counts.',
    },
  },
  legalBasis: {
    label: {
      de: 'Rechtsgrundlage',
      fr: 'Base légale',
      it: 'Base legale',
      en: 'Legal basis',
    },
    help: {
      de: 'Erlass, der erlaubt, genau diese Angabe zu verlangen; vor allem bei besonders schützenswerten Daten angeben.',
      fr: 'Acte législatif qui permet d’exiger cette donnée précise ; à indiquer surtout pour les données sensibles.',
      it: 'Atto normativo che permette di esigere proprio questo dato; da indicare soprattutto per i dati degni di particolare protezione.',
      en: 'Law that allows exactly this fact to be asked for; state it above all for sensitive data.',
    },
  },
  sensitive: {
    label: {
      de: 'Besonders schützenswert',
      fr: 'Donnée sensible',
      it: 'Dato sensibile',
      en: 'Sensitive',
    },
    help: {
      de: 'Ankreuzen bei heiklen Angaben wie AHV-Nummer, Konfession oder Gesundheit; die Antwort wird verschlüsselt gespeichert.',
      fr: 'Cocher pour les données délicates comme le numéro AVS, la confession ou la santé ; la réponse est enregistrée chiffrée.',
      it: 'Selezionare per dati delicati come numero AVS, confessione o salute; la risposta viene salvata cifrata.',
      en: 'Tick for delicate facts such as AHV number, religion or health; the answer is stored encrypted.',
    },
  },
} satisfies FieldTexts

const questionTextsUnder = (path: string): FieldTexts =>
  Object.fromEntries(Object.entries(questionTexts).map(([name, text]) => [`${path}.${name}`, text]))

/** What editors read about forms. */
export const formTexts: CollectionTexts = {
  singular: {
    de: 'Formular',
    fr: 'Formulaire',
    it: 'Modulo',
    en: 'Form',
  },
  plural: {
    de: 'Formulare',
    fr: 'Formulaires',
    it: 'Moduli',
    en: 'Forms',
  },
  description: {
    de: 'Online-Formulare, mit denen Leistungen beantragt oder gemeldet werden, mit ihren Fragen, Beilagen und Angaben zum Datenschutz.',
    fr: 'Formulaires en ligne pour demander des prestations ou faire des annonces, avec leurs questions, annexes et indications sur la protection des données.',
    it: 'Moduli online per richiedere prestazioni o effettuare notifiche, con le domande, gli allegati e le indicazioni sulla protezione dei dati.',
    en: 'Online forms for applying and reporting, with their questions, attachments and information on data protection.',
  },
  tabs: {
    content: {
      de: 'Inhalt',
      fr: 'Contenu',
      it: 'Contenuto',
      en: 'Content',
    },
    handling: {
      de: 'Abwicklung',
      fr: 'Traitement',
      it: 'Gestione',
      en: 'Handling',
    },
  },
  fields: {
    preview: {
      label: { de: 'Vorschau', fr: 'Aperçu', it: 'Anteprima', en: 'Preview' },
      help: {
        de: 'Das Formular, wie Einwohnerinnen und Einwohner es sehen, und der Weg in andere Umgebungen.',
        fr: 'Le formulaire tel que le voient les habitantes et habitants, et le chemin vers d’autres environnements.',
        it: 'Il modulo come lo vedono gli abitanti, e la via verso altri ambienti.',
        en: 'The form as residents see it, and the way to other installations.',
      },
    },
    title: {
      label: {
        de: 'Titel',
        fr: 'Titre',
        it: 'Titolo',
        en: 'Title',
      },
      help: {
        de: 'Was mit dem Formular getan wird, höchstens 120 Zeichen, zum Beispiel «Geburtsurkunde bestellen»; steht über dem Formular und in der Eingangsbestätigung.',
        fr: 'Ce que l’on fait avec le formulaire, 120 caractères au plus, par exemple « Commander un acte de naissance » ; figure en tête du formulaire et dans l’accusé de réception.',
        it: 'Che cosa si fa con il modulo, al massimo 120 caratteri, per esempio «Ordinare un atto di nascita»; figura sopra il modulo e nella conferma di ricezione.',
        en: 'What is done with the form, at most 120 characters, for example “Order a birth certificate”; stands above the form and in the confirmation of receipt.',
      },
    },
    service: {
      label: {
        de: 'Leistung',
        fr: 'Prestation',
        it: 'Prestazione',
        en: 'Service',
      },
      help: {
        de: 'Leistung, die mit dem Formular bezogen wird, genau eine, zum Beispiel «Geburtsurkunde bestellen»; sie bestimmt, an welche Stelle der Eingang geht.',
        fr: 'Prestation demandée avec le formulaire, une seule, par exemple « Commander un acte de naissance » ; elle détermine à quelle autorité la demande est transmise.',
        it: 'Prestazione richiesta con il modulo, una sola, per esempio «Ordinare un atto di nascita»; determina a quale autorità viene trasmessa la domanda.',
        en: 'Service the form is for, exactly one, for example “Order a birth certificate”; it decides to which authority the submission goes.',
      },
    },
    sections: {
      label: {
        de: 'Abschnitte',
        fr: 'Sections',
        it: 'Sezioni',
        en: 'Sections',
      },
      singular: {
        de: 'Abschnitt',
        fr: 'Section',
        it: 'Sezione',
        en: 'Section',
      },
      help: {
        de: 'Teile des Formulars in der Reihenfolge des Ausfüllens, zum Beispiel «Person», «Neue Adresse», «Kontakt»; lieber mehrere kurze als ein langer.',
        fr: 'Parties du formulaire dans l’ordre où on les remplit, par exemple « Personne », « Nouvelle adresse », « Contact » ; plutôt plusieurs courtes qu’une longue.',
        it: 'Parti del modulo nell’ordine di compilazione, per esempio «Persona», «Nuovo indirizzo», «Contatto»; meglio diverse brevi che una lunga.',
        en: 'Parts of the form in the order of filling in, for example “Person”, “New address”, “Contact”; rather several short ones than one long one.',
      },
    },
    'sections.title': {
      label: {
        de: 'Titel des Abschnitts',
        fr: 'Titre de la section',
        it: 'Titolo della sezione',
        en: 'Section title',
      },
      help: {
        de: 'Überschrift in ein bis drei Wörtern, zum Beispiel «Neue Adresse».',
        fr: 'Titre d’un à trois mots, par exemple « Nouvelle adresse ».',
        it: 'Titolo di una a tre parole, per esempio «Nuovo indirizzo».',
        en: 'Heading of one to three words, for example “New address”.',
      },
    },
    'sections.fields': {
      label: {
        de: 'Felder',
        fr: 'Champs',
        it: 'Campi',
        en: 'Fields',
      },
      singular: {
        de: 'Feld',
        fr: 'Champ',
        it: 'Campo',
        en: 'Field',
      },
      help: {
        de: 'Fragen des Abschnitts, je Zeile eine; nur erfragen, was für die Leistung nötig ist und was die Verwaltung nicht schon weiss.',
        fr: 'Questions de la section, une par ligne ; ne demander que ce qui est nécessaire à la prestation et que l’administration ne sait pas déjà.',
        it: 'Domande della sezione, una per riga; chiedere solo ciò che è necessario per la prestazione e che l’amministrazione non sa già.',
        en: 'Questions of the section, one per row; ask only for what the service needs and the administration does not know yet.',
      },
    },
    ...questionTextsUnder('sections.fields'),
    'sections.fields.type': {
      ...questionTexts.type,
      options: {
        ...answerTypes,
        repeat: {
          de: 'Wiederholbarer Block',
          fr: 'Bloc répétable',
          it: 'Blocco ripetibile',
          en: 'Repeatable block',
        },
      },
    },
    'sections.fields.itemFields': {
      label: {
        de: 'Felder des Blocks',
        fr: 'Champs du bloc',
        it: 'Campi del blocco',
        en: 'Fields of the block',
      },
      singular: {
        de: 'Feld des Blocks',
        fr: 'Champ du bloc',
        it: 'Campo del blocco',
        en: 'Field of the block',
      },
      help: {
        de: 'Fragen, die sich je Eintrag wiederholen, zum Beispiel Name, Vorname und Geburtsdatum jeder mitziehenden Person.',
        fr: 'Questions répétées pour chaque entrée, par exemple nom, prénom et date de naissance de chaque personne qui déménage aussi.',
        it: 'Domande che si ripetono per ogni voce, per esempio cognome, nome e data di nascita di ogni persona che trasloca.',
        en: 'Questions repeated for every entry, for example name, first name and date of birth of each person moving along.',
      },
    },
    ...questionTextsUnder('sections.fields.itemFields'),
    calculated: {
      label: {
        de: 'Berechnete Werte',
        fr: 'Valeurs calculées',
        it: 'Valori calcolati',
        en: 'Calculated values',
      },
      help: {
        de: 'Werte, die sich aus den Antworten ergeben, als JSON-Liste aus Name und JSON Logic, zum Beispiel [{"name": "totalRappen", "logic": {"*": [{"var": "copies"}, 3000]}}]; leer heisst: keine.',
        fr: 'Valeurs qui découlent des réponses, en liste JSON de noms et de JSON Logic, par exemple [{"name": "totalRappen", "logic": {"*": [{"var": "copies"}, 3000]}}] ; vide signifie : aucune.',
        it: 'Valori che risultano dalle risposte, come lista JSON di nomi e JSON Logic, per esempio [{"name": "totalRappen", "logic": {"*": [{"var": "copies"}, 3000]}}]; vuoto significa: nessuno.',
        en: 'Values that follow from the answers, as a JSON list of names and JSON Logic, for example [{"name": "totalRappen", "logic": {"*": [{"var": "copies"}, 3000]}}]; empty means: none.',
      },
    },
    rules: {
      label: {
        de: 'Regeln',
        fr: 'Règles',
        it: 'Regole',
        en: 'Rules',
      },
      help: {
        de: 'Fachliche Regeln über mehrere Felder in Worten, je Eintrag eine, zum Beispiel «Zuzugsdatum mehr als 14 Tage zurück: Hinweis zeigen, trotzdem annehmen»; sie halten fest, was zu prüfen ist.',
        fr: 'Règles métier portant sur plusieurs champs, en toutes lettres, une par entrée, par exemple « Date d’arrivée remontant à plus de 14 jours : afficher un avertissement, accepter quand même » ; elles consignent ce qui est à contrôler.',
        it: 'Regole specialistiche su più campi, a parole, una per voce, per esempio «Data di arrivo risalente a più di 14 giorni: mostrare un avviso, accettare comunque»; stabiliscono che cosa va controllato.',
        en: 'Rules across several fields in words, one per entry, for example “Date of arrival more than 14 days ago: show a warning, accept anyway”; they record what is to be checked.',
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
        de: 'Wie sich die ausfüllende Person ausweisen muss; die tiefste Stufe wählen, die für die Leistung genügt.',
        fr: 'Comment la personne qui remplit le formulaire doit s’identifier ; choisir le niveau le plus bas qui suffit à la prestation.',
        it: 'Come deve identificarsi chi compila il modulo; scegliere il livello più basso sufficiente per la prestazione.',
        en: 'How the person filling in the form has to identify; choose the lowest level that is enough for the service.',
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
    caseWorkflow: {
      label: {
        de: 'Ablauf',
        fr: 'Procédure',
        it: 'Procedura',
        en: 'Workflow',
      },
      help: {
        de: 'Nach welchem Ablauf Eingänge dieses Formulars bearbeitet werden; es zählt immer die neuste aktive Version davon. Ohne aktiven Ablauf kann das Formular nicht veröffentlicht werden.',
        fr: 'Selon quelle procédure les demandes reçues par ce formulaire sont traitées ; c’est toujours sa version active la plus récente qui compte. Sans procédure active, le formulaire ne peut pas être publié.',
        it: 'Secondo quale procedura vengono trattate le domande di questo modulo; conta sempre la sua versione attiva più recente. Senza procedura attiva il modulo non può essere pubblicato.',
        en: 'By which workflow submissions of this form are handled; its latest active version always counts. Without an active workflow the form cannot be published.',
      },
    },
    attachments: {
      label: {
        de: 'Beilagen',
        fr: 'Annexes',
        it: 'Allegati',
        en: 'Attachments',
      },
      singular: {
        de: 'Beilage',
        fr: 'Annexe',
        it: 'Allegato',
        en: 'Attachment',
      },
      help: {
        de: 'Dateien, die am Ende des Formulars hochgeladen werden, je Zeile eine, zum Beispiel «Mietvertrag»; sollte zu den benötigten Unterlagen der Leistung passen.',
        fr: 'Fichiers à téléverser à la fin du formulaire, un par ligne, par exemple « Contrat de bail » ; devrait correspondre aux documents requis de la prestation.',
        it: 'File da caricare alla fine del modulo, uno per riga, per esempio «Contratto di locazione»; dovrebbe corrispondere ai documenti richiesti della prestazione.',
        en: 'Files uploaded at the end of the form, one per row, for example “Rental contract”; should match the required documents of the service.',
      },
    },
    'attachments.title': {
      label: {
        de: 'Bezeichnung',
        fr: 'Désignation',
        it: 'Denominazione',
        en: 'Title',
      },
      help: {
        de: 'Was hochzuladen ist, zum Beispiel «Grundrisse, Schnitte, Fassaden 1:100».',
        fr: 'Ce qu’il faut téléverser, par exemple « Plans, coupes et façades 1:100 ».',
        it: 'Che cosa va caricato, per esempio «Piante, sezioni e facciate 1:100».',
        en: 'What is to be uploaded, for example “Floor plans, sections, elevations 1:100”.',
      },
    },
    'attachments.required': {
      label: {
        de: 'Zwingend',
        fr: 'Obligatoire',
        it: 'Obbligatorio',
        en: 'Required',
      },
      help: {
        de: 'Ankreuzen, wenn das Formular ohne diese Beilage nicht eingereicht werden kann.',
        fr: 'Cocher si le formulaire ne peut pas être envoyé sans cette annexe.',
        it: 'Selezionare se il modulo non può essere inviato senza questo allegato.',
        en: 'Tick if the form cannot be sent without this attachment.',
      },
    },
    payment: {
      label: {
        de: 'Bezahlung',
        fr: 'Paiement',
        it: 'Pagamento',
        en: 'Payment',
      },
      help: {
        de: 'Wann bezahlt wird; die Beträge selbst stehen bei den Gebühren der Leistung.',
        fr: 'Quand le paiement a lieu ; les montants eux-mêmes figurent dans les émoluments de la prestation.',
        it: 'Quando si paga; gli importi stessi figurano negli emolumenti della prestazione.',
        en: 'When payment is made; the amounts themselves are in the fees of the service.',
      },
    },
    'payment.timing': {
      label: {
        de: 'Zeitpunkt',
        fr: 'Moment',
        it: 'Momento',
        en: 'Timing',
      },
      help: {
        de: 'Ob vor dem Absenden, erst nach dem Entscheid oder gar nicht bezahlt wird; «Je nach Gemeinde», wenn es unterschiedlich geregelt ist.',
        fr: 'Si le paiement a lieu avant l’envoi, seulement après la décision ou pas du tout ; « Selon la commune » si les règles diffèrent.',
        it: 'Se si paga prima dell’invio, solo dopo la decisione o per nulla; «Secondo il Comune» se le regole differiscono.',
        en: 'Whether payment is made before sending, only after the decision or not at all; “Depending on the municipality” where the rules differ.',
      },
      options: {
        none: {
          de: 'Keine Bezahlung',
          fr: 'Aucun paiement',
          it: 'Nessun pagamento',
          en: 'No payment',
        },
        prepaid: {
          de: 'Im Voraus',
          fr: 'À l’avance',
          it: 'In anticipo',
          en: 'In advance',
        },
        'after-decision': {
          de: 'Nach dem Entscheid',
          fr: 'Après la décision',
          it: 'Dopo la decisione',
          en: 'After the decision',
        },
        'per-jurisdiction': {
          de: 'Je nach Gemeinde',
          fr: 'Selon la commune',
          it: 'Secondo il Comune',
          en: 'Depending on the municipality',
        },
      },
    },
    'payment.note': {
      label: {
        de: 'Notiz zur Bezahlung',
        fr: 'Note sur le paiement',
        it: 'Nota sul pagamento',
        en: 'Note on payment',
      },
      help: {
        de: 'Besonderheiten in einem Satz, zum Beispiel «Abholung am Schalter bar oder mit Karte, Versand nur gegen Vorauszahlung».',
        fr: 'Particularités en une phrase, par exemple « Au guichet en espèces ou par carte, envoi uniquement contre paiement anticipé ».',
        it: 'Particolarità in una frase, per esempio «Allo sportello in contanti o con carta, invio solo con pagamento anticipato».',
        en: 'Particulars in one sentence, for example “At the counter in cash or by card, by post against payment in advance only”.',
      },
    },
    privacy: {
      label: {
        de: 'Datenschutz',
        fr: 'Protection des données',
        it: 'Protezione dei dati',
        en: 'Data protection',
      },
      help: {
        de: 'Was mit den Antworten geschieht; wird neben dem Formular angezeigt und von der Datenschutzstelle geprüft.',
        fr: 'Ce qu’il advient des réponses ; affiché à côté du formulaire et vérifié par l’organe de protection des données.',
        it: 'Che cosa accade alle risposte; visualizzato accanto al modulo e verificato dall’organo di protezione dei dati.',
        en: 'What happens to the answers; shown beside the form and checked by the data protection office.',
      },
    },
    'privacy.purpose': {
      label: {
        de: 'Zweck',
        fr: 'But',
        it: 'Scopo',
        en: 'Purpose',
      },
      help: {
        de: 'Wofür die Angaben verwendet werden, in ein bis zwei verständlichen Sätzen, zum Beispiel «Ausstellen und Zustellen der Geburtsurkunde».',
        fr: 'À quoi servent les données, en une ou deux phrases compréhensibles, par exemple « Établir et envoyer l’acte de naissance ».',
        it: 'A che cosa servono i dati, in una o due frasi comprensibili, per esempio «Rilasciare e inviare l’atto di nascita».',
        en: 'What the data are used for, in one or two plain sentences, for example “Issuing and sending the birth certificate”.',
      },
    },
    'privacy.retentionDays': {
      label: {
        de: 'Aufbewahrung (Tage)',
        fr: 'Conservation (jours)',
        it: 'Conservazione (giorni)',
        en: 'Retention (days)',
      },
      help: {
        de: 'Nach wie vielen Tagen der Eingang hier gelöscht wird, ganze Zahl, zum Beispiel 90; so kurz wie möglich.',
        fr: 'Après combien de jours la demande reçue est effacée ici, nombre entier, par exemple 90 ; aussi court que possible.',
        it: 'Dopo quanti giorni la domanda ricevuta viene cancellata qui, numero intero, per esempio 90; il più breve possibile.',
        en: 'After how many days the submission is deleted here, a whole number, for example 90; as short as possible.',
      },
    },
    'privacy.withdrawnRetentionDays': {
      label: {
        de: 'Aufbewahrung nach Rückzug (Tage)',
        fr: 'Conservation après retrait (jours)',
        it: 'Conservazione dopo il ritiro (giorni)',
        en: 'Retention after withdrawal (days)',
      },
      help: {
        de: 'Nach wie vielen Tagen ein zurückgezogener Eingang gelöscht wird, zum Beispiel 30; leer heisst: wie andere Eingänge.',
        fr: 'Après combien de jours une demande retirée est effacée, par exemple 30 ; vide signifie : comme les autres demandes.',
        it: 'Dopo quanti giorni una domanda ritirata viene cancellata, per esempio 30; vuoto significa: come le altre domande.',
        en: 'After how many days a submission that was withdrawn is deleted, for example 30; empty means: like other submissions.',
      },
    },
    'privacy.afterRetention': {
      label: {
        de: 'Nach der Aufbewahrung',
        fr: 'Après la conservation',
        it: 'Dopo la conservazione',
        en: 'After the retention',
      },
      help: {
        de: 'Was mit dem Eingang geschieht: «Löschen» entfernt alles, «Anonymisieren» behält Nummer, Formular und Daten ohne Antworten; leer heisst: löschen.',
        fr: 'Ce qu’il advient de la demande : « Effacer » supprime tout, « Rendre anonyme » garde le numéro, le formulaire et les dates sans les réponses ; vide signifie : effacer.',
        it: 'Che cosa accade alla domanda: «Cancellare» rimuove tutto, «Rendere anonima» conserva numero, modulo e date senza le risposte; vuoto significa: cancellare.',
        en: 'What happens to the submission: “Delete” removes all of it, “Anonymise” keeps number, form and dates without the answers; empty means: delete.',
      },
      options: {
        delete: { de: 'Löschen', fr: 'Effacer', it: 'Cancellare', en: 'Delete' },
        anonymise: {
          de: 'Anonymisieren',
          fr: 'Rendre anonyme',
          it: 'Rendere anonima',
          en: 'Anonymise',
        },
      },
    },
    'privacy.legalBasis': {
      label: {
        de: 'Rechtsgrundlage',
        fr: 'Base légale',
        it: 'Base legale',
        en: 'Legal basis',
      },
      help: {
        de: 'Erlass, der die Bearbeitung dieser Personendaten erlaubt, zum Beispiel die Zivilstandsverordnung; wird in der Datenschutzinformation genannt.',
        fr: 'Acte législatif qui autorise le traitement de ces données personnelles, par exemple l’ordonnance sur l’état civil ; mentionné dans l’information sur la protection des données.',
        it: 'Atto normativo che autorizza il trattamento di questi dati personali, per esempio l’ordinanza sullo stato civile; menzionato nell’informativa sulla protezione dei dati.',
        en: 'Law that allows these personal data to be processed, for example the Civil Status Ordinance; named in the data protection information.',
      },
    },
    'privacy.recipients': {
      label: {
        de: 'Empfänger',
        fr: 'Destinataires',
        it: 'Destinatari',
        en: 'Recipients',
      },
      help: {
        de: 'Stellen, welche die Angaben ausser der zuständigen auch erhalten, zum Beispiel das Steueramt beim Zuzug; leer heisst: keine weiteren.',
        fr: 'Autorités qui reçoivent aussi les données, outre l’autorité compétente, par exemple le service des impôts lors d’une arrivée ; vide signifie : aucune autre.',
        it: 'Autorità che ricevono i dati oltre a quella competente, per esempio l’ufficio delle imposte in caso di arrivo; vuoto significa: nessun’altra.',
        en: 'Authorities that also receive the data besides the competent one, for example the tax office on arrival; empty means: no others.',
      },
    },
  },
}
