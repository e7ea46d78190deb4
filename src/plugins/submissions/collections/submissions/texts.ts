import type { CollectionTexts } from '../../../../i18n/texts.ts'

/** Of what the engine notes for itself; nobody sees it. */
const kept = {
  label: {
    de: 'Technische Angabe',
    fr: 'Donnée technique',
    it: 'Dato tecnico',
    en: 'Technical note',
  },
}

/** What a case worker reads about submissions. */
export const submissionTexts: CollectionTexts = {
  singular: { de: 'Eingang', fr: 'Dépôt', it: 'Invio', en: 'Submission' },
  plural: { de: 'Eingänge', fr: 'Dépôts', it: 'Invii', en: 'Submissions' },
  description: {
    de: 'Was mit einem Formular eingereicht wurde und wie weit es ist. Inhalte sehen allein die Sachbearbeitenden der zuständigen Behörde.',
    fr: 'Ce qui a été déposé avec un formulaire et où cela en est. Seules les personnes qui traitent les dossiers de l’autorité compétente voient le contenu.',
    it: 'Ciò che è stato inviato con un modulo e a che punto è. Vedono il contenuto solo le persone che trattano i casi dell’autorità competente.',
    en: 'What was sent in with a form, and how far it has come. Case workers of the competent authority alone see contents.',
  },
  fields: {
    number: {
      label: {
        de: 'Eingangsnummer',
        fr: 'Numéro de dépôt',
        it: 'Numero d’invio',
        en: 'Receipt number',
      },
      help: {
        de: 'Jahr und laufende Nummer, bei Eingang vergeben.',
        fr: 'Année et numéro courant, attribués à la réception.',
        it: 'Anno e numero progressivo, assegnati alla ricezione.',
        en: 'Year and running number, given at receipt.',
      },
    },
    form: {
      label: { de: 'Formular', fr: 'Formulaire', it: 'Modulo', en: 'Form' },
      help: {
        de: 'Der öffentliche Name des Formulars.',
        fr: 'Le nom public du formulaire.',
        it: 'Il nome pubblico del modulo.',
        en: 'The public name of the form.',
      },
    },
    formVersion: {
      label: {
        de: 'Fassung des Formulars',
        fr: 'Version du formulaire',
        it: 'Versione del modulo',
        en: 'Version of the form',
      },
      help: {
        de: 'Die Fassung, die ausgefüllt wurde; sie ändert sich nicht mehr.',
        fr: 'La version remplie ; elle ne change plus.',
        it: 'La versione compilata; non cambia più.',
        en: 'The version that was filled in; it changes no more.',
      },
    },
    formTitle: {
      label: {
        de: 'Titel des Formulars',
        fr: 'Titre du formulaire',
        it: 'Titolo del modulo',
        en: 'Title of the form',
      },
      help: {
        de: 'In der Sprache, in der es ausgefüllt wurde; so heisst die Sache in Mitteilungen.',
        fr: 'Dans la langue dans laquelle il a été rempli ; c’est ainsi que l’affaire s’appelle dans les messages.',
        it: 'Nella lingua in cui è stato compilato; così si chiama la pratica nei messaggi.',
        en: 'In the language in which it was filled in; messages call the case by it.',
      },
    },
    service: {
      label: { de: 'Leistung', fr: 'Prestation', it: 'Prestazione', en: 'Service' },
      help: {
        de: 'Der öffentliche Name der Leistung, wie er bei Eingang galt.',
        fr: 'Le nom public de la prestation à la réception.',
        it: 'Il nome pubblico della prestazione alla ricezione.',
        en: 'The public name of the service as it was at receipt.',
      },
    },
    ech0070Id: {
      label: {
        de: 'eCH-0070-Nummer',
        fr: 'Numéro eCH-0070',
        it: 'Numero eCH-0070',
        en: 'eCH-0070 number',
      },
      help: {
        de: 'Die Nummer der Leistung im Inventar, wie sie bei Eingang galt.',
        fr: 'Le numéro de la prestation dans l’inventaire à la réception.',
        it: 'Il numero della prestazione nell’inventario alla ricezione.',
        en: 'The number of the service in the inventory as it was at receipt.',
      },
    },
    owner: {
      label: {
        de: 'Zuständige Behörde',
        fr: 'Autorité compétente',
        it: 'Autorità competente',
        en: 'Competent authority',
      },
      help: {
        de: 'Bei Eingang bestimmt; bleibt, wenn sich die Zuständigkeit später ändert.',
        fr: 'Déterminée à la réception ; elle reste si la compétence change plus tard.',
        it: 'Determinata alla ricezione; resta se la competenza cambia più tardi.',
        en: 'Determined at receipt; kept when responsibilities change later.',
      },
    },
    jurisdiction: {
      label: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' },
      help: {
        de: 'Das Gebiet, für das eingereicht wurde.',
        fr: 'Le territoire pour lequel le dépôt a été fait.',
        it: 'Il territorio per cui è stato fatto l’invio.',
        en: 'The area it was sent in for.',
      },
    },
    channel: {
      label: { de: 'Kanal', fr: 'Canal', it: 'Canale', en: 'Channel' },
      help: {
        de: 'Wie der Eingang zu uns kam.',
        fr: 'Comment le dépôt nous est parvenu.',
        it: 'Come ci è giunto l’invio.',
        en: 'How it came to us.',
      },
      options: {
        online: { de: 'Online', fr: 'En ligne', it: 'Online', en: 'Online' },
        counter: { de: 'Schalter', fr: 'Guichet', it: 'Sportello', en: 'Counter' },
        phone: { de: 'Telefon', fr: 'Téléphone', it: 'Telefono', en: 'Phone' },
        post: { de: 'Post', fr: 'Courrier', it: 'Posta', en: 'Post' },
      },
    },
    language: {
      label: { de: 'Sprache', fr: 'Langue', it: 'Lingua', en: 'Language' },
      help: {
        de: 'In dieser Sprache wird geantwortet.',
        fr: 'On répond dans cette langue.',
        it: 'Si risponde in questa lingua.',
        en: 'Answers are given in this language.',
      },
    },
    state: {
      label: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
      help: {
        de: 'Wo der Fall im Ablauf steht.',
        fr: 'Où en est le dossier dans le déroulement.',
        it: 'A che punto del percorso è il caso.',
        en: 'Where the case stands in its workflow.',
      },
    },
    progress: {
      label: { de: 'Fortgang', fr: 'Progression', it: 'Avanzamento', en: 'Progress' },
      help: {
        de: 'Bei «Störung» muss eine Person eingreifen: wiederholen, überspringen oder übergeben.',
        fr: 'En cas de « panne », une personne doit intervenir : répéter, sauter ou transmettre.',
        it: 'In caso di «guasto» deve intervenire una persona: ripetere, saltare o passare.',
        en: 'An “incident” needs a person: retry, skip or hand over.',
      },
      options: {
        running: { de: 'Läuft', fr: 'En cours', it: 'In corso', en: 'Running' },
        waiting: { de: 'Wartet', fr: 'En attente', it: 'In attesa', en: 'Waiting' },
        incident: { de: 'Störung', fr: 'Panne', it: 'Guasto', en: 'Incident' },
        closed: { de: 'Abgeschlossen', fr: 'Clos', it: 'Chiuso', en: 'Closed' },
        withdrawn: { de: 'Zurückgezogen', fr: 'Retiré', it: 'Ritirato', en: 'Withdrawn' },
      },
    },
    assignee: {
      label: { de: 'Bearbeitung durch', fr: 'Traité par', it: 'Trattato da', en: 'Assigned to' },
      help: {
        de: 'Wer den Fall bearbeitet.',
        fr: 'Qui traite le dossier.',
        it: 'Chi tratta il caso.',
        en: 'Who works on the case.',
      },
    },
    answers: {
      label: { de: 'Angaben', fr: 'Indications', it: 'Indicazioni', en: 'Answers' },
      help: {
        de: 'Was eingereicht wurde; schützenswerte Angaben liegen verschlüsselt.',
        fr: 'Ce qui a été déposé ; les données sensibles sont chiffrées.',
        it: 'Ciò che è stato inviato; i dati sensibili sono cifrati.',
        en: 'What was sent in; sensitive answers are kept encrypted.',
      },
    },
    events: {
      label: { de: 'Verlauf', fr: 'Déroulement', it: 'Cronologia', en: 'Timeline' },
      help: {
        de: 'Was mit dem Fall geschah; wird nur ergänzt.',
        fr: 'Ce qui est arrivé au dossier ; on y ajoute seulement.',
        it: 'Ciò che è accaduto al caso; si aggiunge soltanto.',
        en: 'What happened to the case; only added to.',
      },
    },
    lastError: {
      label: { de: 'Letzter Fehler', fr: 'Dernière erreur', it: 'Ultimo errore', en: 'Last error' },
      help: {
        de: 'Woran der letzte Schritt scheiterte, ohne Angaben zur Person.',
        fr: 'Pourquoi la dernière étape a échoué, sans données personnelles.',
        it: 'Perché l’ultimo passo è fallito, senza dati personali.',
        en: 'Why the last step failed, without personal data.',
      },
    },
    receivedAt: {
      label: { de: 'Eingegangen', fr: 'Reçu', it: 'Ricevuto', en: 'Received' },
      help: {
        de: 'Ab hier laufen die Fristen.',
        fr: 'Les délais courent à partir d’ici.',
        it: 'I termini decorrono da qui.',
        en: 'Deadlines run from here.',
      },
    },
    closedAt: {
      label: { de: 'Abgeschlossen am', fr: 'Clos le', it: 'Chiuso il', en: 'Closed at' },
      help: {
        de: 'Ab hier läuft die Aufbewahrung.',
        fr: 'La conservation court à partir d’ici.',
        it: 'La conservazione decorre da qui.',
        en: 'Retention runs from here.',
      },
    },
    deleteAfter: {
      label: {
        de: 'Löschen nach',
        fr: 'Supprimer après le',
        it: 'Eliminare dopo il',
        en: 'Delete after',
      },
      help: {
        de: 'Ergibt sich aus der Aufbewahrungsfrist des Formulars.',
        fr: 'Découle du délai de conservation du formulaire.',
        it: 'Deriva dal termine di conservazione del modulo.',
        en: 'Follows from the retention period of the form.',
      },
    },
    anonymisedAt: {
      label: {
        de: 'Anonymisiert am',
        fr: 'Rendu anonyme le',
        it: 'Reso anonimo il',
        en: 'Anonymised at',
      },
      help: {
        de: 'Seit dann sind Antworten und Verlauf entfernt.',
        fr: 'Depuis, les réponses et l’historique sont supprimés.',
        it: 'Da allora le risposte e la cronologia sono rimosse.',
        en: 'Since then answers and history are gone.',
      },
    },
    heldAt: {
      label: {
        de: 'Löschung gesperrt seit',
        fr: 'Suppression bloquée depuis',
        it: 'Eliminazione bloccata dal',
        en: 'On legal hold since',
      },
      help: {
        de: 'Solange das steht, wird der Eingang nicht gelöscht, auch wenn die Frist vorbei ist.',
        fr: 'Tant que cette date figure, le dépôt n’est pas supprimé, même si le délai est échu.',
        it: 'Finché c’è questa data, l’invio non viene eliminato, anche se il termine è scaduto.',
        en: 'As long as this stands, the submission is not deleted, even when its time is over.',
      },
    },
    heldBy: {
      label: { de: 'Gesperrt durch', fr: 'Bloqué par', it: 'Bloccato da', en: 'Held by' },
      help: {
        de: 'Wer die Löschung gesperrt hat.',
        fr: 'Qui a bloqué la suppression.',
        it: 'Chi ha bloccato l’eliminazione.',
        en: 'Who stopped the deletion.',
      },
    },
    holdReason: {
      label: {
        de: 'Grund der Sperre',
        fr: 'Motif du blocage',
        it: 'Motivo del blocco',
        en: 'Reason of the hold',
      },
      help: {
        de: 'Zum Beispiel «Beschwerde hängig».',
        fr: 'Par exemple « recours pendant ».',
        it: 'Per esempio «ricorso pendente».',
        en: 'For example “appeal pending”.',
      },
    },
    workflow: kept,
    workflowVersion: kept,
    sealedAnswers: kept,
    statusTokenHash: kept,
    idempotencyKey: kept,
    requestDigest: kept,
    retentionDays: kept,
    withdrawnRetentionDays: kept,
    afterRetention: kept,
    turn: kept,
    visit: kept,
    failures: kept,
    enteredAt: kept,
    nextRunAt: kept,
    memory: kept,
  },
}
