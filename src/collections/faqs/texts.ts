import type { CollectionTexts } from '../../i18n/texts.ts'

export const faqTexts: CollectionTexts = {
  singular: {
    de: 'Häufige Frage',
    fr: 'Question fréquente',
    it: 'Domanda frequente',
    en: 'Frequent question',
  },
  plural: {
    de: 'Häufige Fragen',
    fr: 'Questions fréquentes',
    it: 'Domande frequenti',
    en: 'Frequently asked questions',
  },
  description: {
    de: 'Fragen, die immer wieder gestellt werden, mit ihrer Antwort: zu Leistungen, zur Redaktionsarbeit oder zum Programm.',
    fr: 'Questions posées régulièrement, avec leur réponse : sur les prestations, le travail de rédaction ou le programme.',
    it: 'Domande poste di frequente, con la relativa risposta: sulle prestazioni, sul lavoro redazionale o sul programma.',
    en: 'Questions asked again and again, with their answers: about services, editorial work or the programme.',
  },
  tabs: {
    faq: {
      de: 'Frage und Antwort',
      fr: 'Question et réponse',
      it: 'Domanda e risposta',
      en: 'Question and answer',
    },
  },
  fields: {
    question: {
      label: { de: 'Frage', fr: 'Question', it: 'Domanda', en: 'Question' },
      help: {
        de: 'Als ganzer Fragesatz in den Worten der Fragenden, zum Beispiel «Muss ich mich bei einem Umzug innerhalb der Gemeinde ummelden?».',
        fr: 'Une question complète, avec les mots de ceux qui la posent, par exemple « Dois-je annoncer un déménagement à l’intérieur de la commune ? ».',
        it: 'Una domanda completa, con le parole di chi la pone, per esempio «Devo notificare un trasloco all’interno del Comune?».',
        en: 'A complete question in the words of those who ask, for example “Do I have to report a move within the municipality?”.',
      },
    },
    answer: {
      label: { de: 'Antwort', fr: 'Réponse', it: 'Risposta', en: 'Answer' },
      help: {
        de: 'Im ersten Satz die Antwort, danach das Nötige zur Erklärung. Links mit sprechendem Text statt «hier» setzen.',
        fr: 'La réponse dans la première phrase, puis les explications nécessaires. Donner aux liens un texte parlant plutôt que « ici ».',
        it: 'La risposta nella prima frase, poi le spiegazioni necessarie. Dare ai link un testo eloquente anziché «qui».',
        en: 'The answer in the first sentence, then what is needed to explain it. Give links a meaningful text instead of “here”.',
      },
    },
    audience: {
      label: { de: 'Publikum', fr: 'Public', it: 'Pubblico', en: 'Audience' },
      help: {
        de: 'Bestimmt, wo die Frage erscheint: bei den Leistungen für alle, in der Hilfe für Redaktionen oder auf den Seiten zum Programm.',
        fr: 'Détermine où la question apparaît : auprès des prestations pour tout le monde, dans l’aide aux rédactions ou sur les pages du programme.',
        it: 'Determina dove appare la domanda: presso le prestazioni per tutti, nell’aiuto per le redazioni o sulle pagine del programma.',
        en: 'Decides where the question appears: with the services for everyone, in the help for editors or on the pages about the programme.',
      },
      options: {
        public: { de: 'Öffentlichkeit', fr: 'Grand public', it: 'Cittadinanza', en: 'Public' },
        editors: { de: 'Redaktionen', fr: 'Rédactions', it: 'Redazioni', en: 'Editors' },
        programme: { de: 'Programm', fr: 'Programme', it: 'Programma', en: 'Programme' },
      },
    },
    group: {
      label: { de: 'Gruppe', fr: 'Groupe', it: 'Gruppo', en: 'Group' },
      help: {
        de: 'Zwischentitel, unter dem mehrere Fragen stehen, zum Beispiel «Allgemein» oder «Finanzen»; für zusammengehörende Fragen genau gleich schreiben.',
        fr: 'Intertitre sous lequel figurent plusieurs questions, par exemple « Généralités » ou « Finances » ; l’écrire de façon identique pour les questions qui vont ensemble.',
        it: 'Sottotitolo sotto cui stanno più domande, per esempio «In generale» o «Finanze»; scriverlo in modo identico per le domande che vanno insieme.',
        en: 'Subheading that several questions stand under, for example “General” or “Finances”; spell it exactly the same for questions that belong together.',
      },
    },
    order: {
      label: { de: 'Reihenfolge', fr: 'Ordre', it: 'Ordine', en: 'Order' },
      help: {
        de: 'Position innerhalb der Gruppe: kleine Zahlen stehen zuerst, zum Beispiel 1, 2, 3.',
        fr: 'Position au sein du groupe : les petits nombres viennent en premier, par exemple 1, 2, 3.',
        it: 'Posizione all’interno del gruppo: i numeri più bassi vengono prima, per esempio 1, 2, 3.',
        en: 'Position within the group: low numbers come first, for example 1, 2, 3.',
      },
    },
    services: {
      label: { de: 'Leistungen', fr: 'Prestations', it: 'Prestazioni', en: 'Services' },
      help: {
        de: 'Alle Leistungen, auf deren Seite die Frage stehen soll; leer lassen bei Fragen, die keine bestimmte Leistung betreffen.',
        fr: 'Toutes les prestations dont la page doit afficher la question ; laisser vide si elle ne concerne aucune prestation en particulier.',
        it: 'Tutte le prestazioni sulla cui pagina deve figurare la domanda; lasciare vuoto se non riguarda una prestazione specifica.',
        en: 'All services on whose page the question should appear; leave empty if it is not about a particular service.',
      },
    },
    topics: {
      label: { de: 'Themen', fr: 'Thèmes', it: 'Temi', en: 'Topics' },
      help: {
        de: 'Themen, auf deren Seite die Frage stehen soll, wenn sie mehrere Leistungen zugleich betrifft, zum Beispiel «Bauen».',
        fr: 'Thèmes dont la page doit afficher la question lorsqu’elle concerne plusieurs prestations à la fois, par exemple « Construction ».',
        it: 'Temi sulla cui pagina deve figurare la domanda quando riguarda più prestazioni insieme, per esempio «Costruzione».',
        en: 'Topics on whose page the question should appear when it concerns several services at once, for example “Building”.',
      },
    },
    jurisdiction: {
      label: { de: 'Gebiet', fr: 'Territoire', it: 'Territorio', en: 'Area' },
      help: {
        de: 'Nur wählen, wenn die Antwort nicht überall stimmt, zum Beispiel nur in einer Gemeinde; leer bedeutet: gilt im ganzen Kanton.',
        fr: 'À choisir seulement si la réponse ne vaut pas partout, par exemple dans une seule commune ; vide signifie : valable dans tout le canton.',
        it: 'Da scegliere solo se la risposta non vale ovunque, per esempio in un solo Comune; vuoto significa: vale in tutto il Cantone.',
        en: 'Choose only if the answer is not true everywhere, for example in one municipality only; empty means the whole canton.',
      },
    },
  },
}
