import type { CollectionTexts } from '../../i18n/texts.ts'
import { answerTypes, questionTexts, questionTextsUnder } from './question/texts.ts'

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
        block: {
          de: 'Baustein einsetzen',
          fr: 'Insérer un module',
          it: 'Inserire un componente',
          en: 'Use a reusable block',
        },
      },
    },
    'sections.fields.block': {
      label: { de: 'Baustein', fr: 'Module', it: 'Componente', en: 'Reusable block' },
      help: {
        de: 'An dieser Stelle stehen die Fragen des Bausteins. Beim Veröffentlichen werden sie festgehalten; ändert sich der Baustein später, ändert sich das veröffentlichte Formular nicht.',
        fr: 'Les questions du module se placent ici. Elles sont figées à la publication ; si le module change ensuite, le formulaire publié ne change pas.',
        it: 'Qui stanno le domande del componente. Vengono fissate alla pubblicazione; se il componente cambia in seguito, il modulo pubblicato non cambia.',
        en: 'The questions of the block stand in this place. Publishing fixes them; where the block changes later, the published form does not.',
      },
    },
    'sections.fields.prefixed': {
      label: {
        de: 'Feldname und Frage voranstellen',
        fr: 'Faire précéder du nom et de la question',
        it: 'Anteporre nome e domanda',
        en: 'Put field name and question in front',
      },
      help: {
        de: 'Nötig, wenn derselbe Baustein mehrmals vorkommt: Aus Feldname «old» und Frage «Bisherige Adresse» wird das Feld «oldStreet» mit «Bisherige Adresse – Strasse und Hausnummer». Ohne Häkchen heissen die Felder wie im Baustein.',
        fr: 'Nécessaire si le même module figure plusieurs fois : du nom « old » et de la question « Ancienne adresse » naît le champ « oldStreet » avec « Ancienne adresse – Rue et numéro ». Sans coche, les champs s’appellent comme dans le module.',
        it: 'Necessario se lo stesso componente figura più volte: dal nome «old» e dalla domanda «Indirizzo precedente» nasce il campo «oldStreet» con «Indirizzo precedente – Via e numero». Senza spunta i campi si chiamano come nel componente.',
        en: 'Needed where the same block stands several times: the field name “old” and the question “Old address” make the field “oldStreet” with “Old address – Street and number”. Without it the fields are called as in the block.',
      },
    },
    'sections.faqs': {
      label: {
        de: 'Häufige Fragen zur Seite',
        fr: 'Questions fréquentes sur la page',
        it: 'Domande frequenti sulla pagina',
        en: 'FAQs about the page',
      },
      help: {
        de: 'Häufige Fragen, die auf dieser Seite angeboten werden, in dieser Reihenfolge; nur veröffentlichte erscheinen.',
        fr: 'Questions fréquentes proposées sur cette page, dans cet ordre ; seules celles qui sont publiées apparaissent.',
        it: 'Domande frequenti proposte su questa pagina, in quest’ordine; appaiono solo quelle pubblicate.',
        en: 'FAQs that are offered on this page, in this order; only published ones appear.',
      },
    },
    usedBlocks: {
      label: {
        de: 'Festgehaltene Bausteine',
        fr: 'Modules figés',
        it: 'Componenti fissati',
        en: 'Blocks as published',
      },
    },
    acrValues: {
      label: {
        de: 'Verlangte Stufe der Anmeldung (acr)',
        fr: 'Niveau de connexion exigé (acr)',
        it: 'Livello di autenticazione richiesto (acr)',
        en: 'Level of sign-in required (acr)',
      },
      help: {
        de: 'Werte von «acr», die der Anbieter der Anmeldung bestätigen muss; einer davon genügt, zum Beispiel «urn:qa.agov.ch:names:tc:ac:classes:400». Leer heisst: jede Anmeldung genügt.',
        fr: 'Valeurs « acr » que le fournisseur de la connexion doit confirmer ; une seule suffit, par exemple « urn:qa.agov.ch:names:tc:ac:classes:400 ». Vide signifie : toute connexion suffit.',
        it: 'Valori «acr» che il fornitore dell’autenticazione deve confermare; uno basta, per esempio «urn:qa.agov.ch:names:tc:ac:classes:400». Vuoto significa: basta ogni autenticazione.',
        en: 'Values of “acr” the provider of the sign-in has to confirm; one of them is enough, for example “urn:qa.agov.ch:names:tc:ac:classes:400”. Empty means: any sign-in is enough.',
      },
    },
    botProtection: {
      label: {
        de: 'Schutz vor Robotern',
        fr: 'Protection contre les robots',
        it: 'Protezione dai robot',
        en: 'Protection against robots',
      },
      help: {
        de: 'Ob der Browser von Personen ohne Anmeldung kurz rechnen muss, bevor er das Formular absendet; niemand sieht oder löst etwas.',
        fr: 'Si le navigateur des personnes non connectées doit calculer un instant avant d’envoyer le formulaire ; personne ne voit ni ne résout rien.',
        it: 'Se il browser di chi non è autenticato deve calcolare per un momento prima di inviare il modulo; nessuno vede o risolve qualcosa.',
        en: 'Whether the browser of people who are not signed in has to work for a moment before it sends the form; nobody sees or solves anything.',
      },
      options: {
        setting: {
          de: 'Wie für die ganze Installation eingestellt',
          fr: 'Selon le réglage de toute l’installation',
          it: 'Come impostato per tutta l’installazione',
          en: 'As set for the whole installation',
        },
        on: { de: 'Ein', fr: 'Activée', it: 'Attiva', en: 'On' },
        off: { de: 'Aus', fr: 'Désactivée', it: 'Disattivata', en: 'Off' },
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
        de: 'Werte, die sich aus den Antworten ergeben, zum Beispiel Anzahl mal Preis; ein späterer Wert darf frühere verwenden.',
        fr: 'Valeurs qui découlent des réponses, par exemple nombre fois prix ; une valeur peut utiliser celles qui la précèdent.',
        it: 'Valori che risultano dalle risposte, per esempio numero per prezzo; un valore può usare quelli che lo precedono.',
        en: 'Values that follow from the answers, for example number times price; a value may use those before it.',
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
