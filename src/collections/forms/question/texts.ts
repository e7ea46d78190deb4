import type { FieldText, FieldTexts } from '../../../i18n/texts.ts'

/** Kinds of answer that a question on its own can ask for; `repeat` exists only at the first level. */
export const answerTypes: FieldText['options'] = {
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

/** A question is described alike, whether it stands on its own, in a repeated block or in a reusable one. */
export const questionTexts = {
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
      de: 'Zusätzliche Grenzen für die Antwort, zum Beispiel höchstens 100 Zeichen; leer heisst: keine. Art und Pflichtfeld werden ohnehin geprüft.',
      fr: 'Limites supplémentaires de la réponse, par exemple 100 caractères au plus ; vide signifie : aucune. Le type et le caractère obligatoire sont contrôlés de toute façon.',
      it: 'Limiti supplementari per la risposta, per esempio al massimo 100 caratteri; vuoto significa: nessuno. Tipo e obbligatorietà vengono controllati in ogni caso.',
      en: 'Further limits on the answer, for example 100 characters at most; empty means: none. Kind and requiredness are checked in any case.',
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
      de: 'Unter welcher Bedingung die Frage gestellt wird; es zählen nur Fragen, die vorher kommen. Ohne Bedingung: immer sichtbar.',
      fr: 'À quelle condition la question est posée ; seules comptent les questions qui précèdent. Sans condition : toujours visible.',
      it: 'A quale condizione viene posta la domanda; contano solo le domande che precedono. Senza condizione: sempre visibile.',
      en: 'On which condition the question is asked; only questions before it count. Without a condition: always visible.',
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
      de: 'Bedingung, unter der das Feld auszufüllen ist. Ohne Bedingung zählt nur «Pflichtfeld».',
      fr: 'Condition à laquelle le champ doit être rempli. Sans condition, seul « Obligatoire » compte.',
      it: 'Condizione alla quale il campo va compilato. Senza condizione conta solo «Obbligatorio».',
      en: 'Condition on which the field has to be filled in. Without a condition only “Required” counts.',
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
  faqs: {
    label: {
      de: 'Häufige Fragen dazu',
      fr: 'Questions fréquentes à ce sujet',
      it: 'Domande frequenti in merito',
      en: 'FAQs about it',
    },
    help: {
      de: 'Häufige Fragen, die neben dieser Frage angeboten werden, in dieser Reihenfolge; nur veröffentlichte erscheinen.',
      fr: 'Questions fréquentes proposées à côté de cette question, dans cet ordre ; seules celles qui sont publiées apparaissent.',
      it: 'Domande frequenti proposte accanto a questa domanda, in quest’ordine; appaiono solo quelle pubblicate.',
      en: 'FAQs that are offered beside this question, in this order; only published ones appear.',
    },
  },
} satisfies FieldTexts

/** The same below the field that holds the questions. */
export const questionTextsUnder = (path: string): FieldTexts =>
  Object.fromEntries(Object.entries(questionTexts).map(([name, text]) => [`${path}.${name}`, text]))
