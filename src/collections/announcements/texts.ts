import type { CollectionTexts } from '../../i18n/texts.ts'

export const announcementTexts: CollectionTexts = {
  singular: { de: 'Mitteilung', fr: 'Communication', it: 'Comunicazione', en: 'Announcement' },
  plural: { de: 'Mitteilungen', fr: 'Communications', it: 'Comunicazioni', en: 'Announcements' },
  description: {
    de: 'Was eine Zeit lang wichtig ist: Neuigkeiten, Störungen, Termine, Veranstaltungen und Gesetzesänderungen, auf Wunsch bei Leistungen und Gemeinden angezeigt.',
    fr: 'Ce qui est important pour un temps : nouveautés, pannes, échéances, manifestations et modifications légales, affichées au besoin auprès de prestations et de communes.',
    it: 'Ciò che è importante per un certo tempo: novità, guasti, scadenze, eventi e modifiche di legge, mostrati se necessario presso prestazioni e Comuni.',
    en: 'What matters for a while: news, outages, deadlines, events and changes of law, shown with services and municipalities where wanted.',
  },
  tabs: {
    announcement: {
      de: 'Mitteilung',
      fr: 'Communication',
      it: 'Comunicazione',
      en: 'Announcement',
    },
  },
  fields: {
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Das Wichtigste in einer Zeile, auch ohne den Text verständlich, zum Beispiel «eUmzug am 3. Mai von 18 bis 20 Uhr nicht verfügbar».',
        fr: 'L’essentiel en une ligne, compréhensible sans le texte, par exemple « eDéménagement indisponible le 3 mai de 18 h à 20 h ».',
        it: 'L’essenziale in una riga, comprensibile anche senza il testo, per esempio «eTrasloco non disponibile il 3 maggio dalle 18 alle 20».',
        en: 'The main point in one line, clear without the text, for example “eUmzug unavailable on 3 May from 6 to 8 p.m.”.',
      },
    },
    body: {
      label: { de: 'Text', fr: 'Texte', it: 'Testo', en: 'Text' },
      help: {
        de: 'Was geschieht, wen es betrifft und was zu tun ist; bei Störungen auch die Ausweichmöglichkeit, zum Beispiel Schalter oder Telefon.',
        fr: 'Ce qui se passe, qui est concerné et ce qu’il faut faire ; en cas de panne, aussi la solution de rechange, par exemple guichet ou téléphone.',
        it: 'Che cosa accade, chi è interessato e che cosa bisogna fare; in caso di guasto anche l’alternativa, per esempio sportello o telefono.',
        en: 'What happens, whom it concerns and what to do; for outages also the alternative, for example counter or phone.',
      },
    },
    kind: {
      label: { de: 'Art', fr: 'Type', it: 'Tipo', en: 'Kind' },
      help: {
        de: 'Bestimmt, wie die Mitteilung gekennzeichnet und gefiltert wird; Termine und Veranstaltungen eignen sich auch für den Kalender.',
        fr: 'Détermine comment la communication est signalée et filtrée ; les échéances et les manifestations conviennent aussi au calendrier.',
        it: 'Determina come la comunicazione è contrassegnata e filtrata; scadenze ed eventi sono adatti anche al calendario.',
        en: 'Decides how the announcement is marked and filtered; deadlines and events are also suited to the calendar.',
      },
      options: {
        news: { de: 'Neuigkeit', fr: 'Nouveauté', it: 'Novità', en: 'News' },
        outage: { de: 'Störung', fr: 'Panne', it: 'Guasto', en: 'Outage' },
        deadline: { de: 'Termin', fr: 'Échéance', it: 'Scadenza', en: 'Deadline' },
        event: { de: 'Veranstaltung', fr: 'Manifestation', it: 'Evento', en: 'Event' },
        'newsletter-issue': {
          de: 'Newsletter-Ausgabe',
          fr: 'Numéro de la newsletter',
          it: 'Numero della newsletter',
          en: 'Newsletter issue',
        },
        'legal-change': {
          de: 'Gesetzesänderung',
          fr: 'Modification légale',
          it: 'Modifica di legge',
          en: 'Change of law',
        },
      },
    },
    severity: {
      label: { de: 'Dringlichkeit', fr: 'Importance', it: 'Urgenza', en: 'Severity' },
      help: {
        de: 'Bestimmt, wie auffällig die Mitteilung dargestellt wird. «Kritisch» nur, wenn eine Leistung ausfällt oder Nachteile drohen.',
        fr: 'Détermine la mise en évidence de la communication. « Critique » seulement si une prestation est interrompue ou si un préjudice menace.',
        it: 'Determina con quale evidenza è mostrata la comunicazione. «Critica» solo se una prestazione è interrotta o c’è il rischio di svantaggi.',
        en: 'Decides how prominently the announcement is shown. Use “Critical” only if a service fails or people may suffer a disadvantage.',
      },
      options: {
        info: { de: 'Information', fr: 'Information', it: 'Informazione', en: 'Information' },
        warning: { de: 'Warnung', fr: 'Avertissement', it: 'Avvertimento', en: 'Warning' },
        critical: { de: 'Kritisch', fr: 'Critique', it: 'Critica', en: 'Critical' },
      },
    },
    from: {
      label: { de: 'Beginn', fr: 'Début', it: 'Inizio', en: 'Start' },
      help: {
        de: 'Tag und Uhrzeit, ab wann die Mitteilung gilt; bei Veranstaltungen und Störungen deren Beginn, zum Beispiel 03.05.2026, 18:00.',
        fr: 'Date et heure à partir desquelles la communication est valable ; pour les manifestations et les pannes, leur début, par exemple 03.05.2026, 18:00.',
        it: 'Data e ora da cui vale la comunicazione; per eventi e guasti il loro inizio, per esempio 03.05.2026, 18:00.',
        en: 'Day and time from which the announcement applies; for events and outages their start, for example 03.05.2026, 18:00.',
      },
    },
    to: {
      label: { de: 'Ende', fr: 'Fin', it: 'Fine', en: 'End' },
      help: {
        de: 'Tag und Uhrzeit, bis wann die Mitteilung gilt; danach ist sie nicht mehr aktuell. Bei Terminen ist dies der letzte Tag, im Kalender ein ganzer Tag. Leer lassen, solange kein Ende feststeht.',
        fr: 'Date et heure jusqu’auxquelles la communication est valable ; ensuite, elle n’est plus d’actualité. Pour les échéances, c’est le dernier jour, un jour entier dans le calendrier. Laisser vide tant que la fin n’est pas connue.',
        it: 'Data e ora fino a cui vale la comunicazione; in seguito non è più attuale. Per le scadenze è l’ultimo giorno, nel calendario un giorno intero. Lasciare vuoto finché la fine non è nota.',
        en: 'Day and time until which the announcement applies; after that it is no longer current. Of deadlines it is the last day, a whole day in the calendar. Leave empty while no end is known.',
      },
    },
    place: {
      label: { de: 'Ort', fr: 'Lieu', it: 'Luogo', en: 'Place' },
      help: {
        de: 'Nur bei Veranstaltungen: wo sie stattfinden, zum Beispiel «Gemeindehaus Horw, Saal 1» oder «online».',
        fr: 'Seulement pour les manifestations : où elles ont lieu, par exemple « Maison communale de Horw, salle 1 » ou « en ligne ».',
        it: 'Solo per gli eventi: dove si svolgono, per esempio «Casa comunale di Horw, sala 1» oppure «online».',
        en: 'For events only: where they take place, for example “Horw town hall, room 1” or “online”.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Leistungen, auf deren Seite die Mitteilung erscheinen soll; leer lassen, wenn sie keine bestimmte Leistung betrifft.',
        fr: 'Prestations dont la page doit afficher la communication ; laisser vide si elle ne concerne aucune prestation en particulier.',
        it: 'Prestazioni sulla cui pagina deve apparire la comunicazione; lasciare vuoto se non riguarda una prestazione specifica.',
        en: 'Services on whose page the announcement should appear; leave empty if it is not about a particular service.',
      },
    },
    jurisdictions: {
      label: { de: 'Gebiete', fr: 'Territoires', it: 'Territori', en: 'Areas' },
      help: {
        de: 'Gemeinden oder andere Gebiete, die die Mitteilung betrifft, zum Beispiel Kriens und Horw; leer bedeutet: gilt im ganzen Kanton.',
        fr: 'Communes ou autres territoires concernés, par exemple Kriens et Horw ; vide signifie : valable dans tout le canton.',
        it: 'Comuni o altri territori interessati, per esempio Kriens e Horw; vuoto significa: vale in tutto il Cantone.',
        en: 'Municipalities or other areas the announcement concerns, for example Kriens and Horw; empty means the whole canton.',
      },
    },
  },
}
