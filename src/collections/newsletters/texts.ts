import type { CollectionTexts } from '../../i18n/texts.ts'

export const newsletterTexts: CollectionTexts = {
  singular: {
    de: 'Newsletter-Ausgabe',
    fr: 'Numéro de la newsletter',
    it: 'Numero della newsletter',
    en: 'Newsletter issue',
  },
  plural: { de: 'Newsletter', fr: 'Newsletter', it: 'Newsletter', en: 'Newsletter' },
  description: {
    de: 'Ausgaben des Newsletters: jede stellt Mitteilungen zusammen, wird per E-Mail verschickt und bleibt im Archiv lesbar.',
    fr: 'Numéros de la newsletter : chacun réunit des communications, est envoyé par e-mail et reste lisible dans les archives.',
    it: 'Numeri della newsletter: ciascuno raccoglie comunicazioni, è inviato per e-mail e resta leggibile nell’archivio.',
    en: 'Issues of the newsletter: each brings announcements together, is sent by e-mail and stays readable in the archive.',
  },
  tabs: {
    issue: { de: 'Ausgabe', fr: 'Numéro', it: 'Numero', en: 'Issue' },
  },
  fields: {
    title: {
      label: { de: 'Titel', fr: 'Titre', it: 'Titolo', en: 'Title' },
      help: {
        de: 'Betreff der E-Mail und Überschrift im Archiv; nennt das Hauptthema der Ausgabe, zum Beispiel «Neue Online-Dienste ab Januar».',
        fr: 'Objet de l’e-mail et titre dans les archives ; indique le sujet principal du numéro, par exemple « Nouveaux services en ligne dès janvier ».',
        it: 'Oggetto dell’e-mail e titolo nell’archivio; indica il tema principale del numero, per esempio «Nuovi servizi online da gennaio».',
        en: 'Subject of the e-mail and heading in the archive; names the main topic of the issue, for example “New online services from January”.',
      },
    },
    number: {
      label: { de: 'Nummer', fr: 'Numéro', it: 'Numero', en: 'Number' },
      help: {
        de: 'Laufende Nummer und Jahr, zum Beispiel 4/2016; jede Nummer gibt es nur einmal, das Archiv ist danach geordnet.',
        fr: 'Numéro courant et année, par exemple 4/2016 ; chaque numéro n’existe qu’une fois et sert à classer les archives.',
        it: 'Numero progressivo e anno, per esempio 4/2016; ogni numero esiste una sola volta e serve a ordinare l’archivio.',
        en: 'Running number and year, for example 4/2016; each number exists only once, and the archive is arranged by it.',
      },
    },
    introduction: {
      label: { de: 'Einleitung', fr: 'Introduction', it: 'Introduzione', en: 'Introduction' },
      help: {
        de: 'Ein kurzer Absatz vor den Abschnitten, der sagt, worum es in dieser Ausgabe geht; kann leer bleiben.',
        fr: 'Un court paragraphe avant les rubriques, qui dit de quoi traite ce numéro ; peut rester vide.',
        it: 'Un breve paragrafo prima delle sezioni, che dice di che cosa tratta questo numero; può restare vuoto.',
        en: 'A short paragraph before the sections that says what this issue is about; may stay empty.',
      },
    },
    sections: {
      label: { de: 'Abschnitte', fr: 'Rubriques', it: 'Sezioni', en: 'Sections' },
      singular: { de: 'Abschnitt', fr: 'Rubrique', it: 'Sezione', en: 'Section' },
      help: {
        de: 'Gliedern die Ausgabe, zum Beispiel «Aus dem Programm» und «Aus den Gemeinden»; erscheinen in dieser Reihenfolge und lassen sich durch Ziehen umstellen.',
        fr: 'Structurent le numéro, par exemple « Le programme » et « Les communes » ; affichées dans cet ordre, elles se déplacent par glisser-déposer.',
        it: 'Strutturano il numero, per esempio «Dal programma» e «Dai Comuni»; appaiono in questo ordine e si spostano trascinandole.',
        en: 'Structure the issue, for example “From the programme” and “From the municipalities”; shown in this order and moved by dragging.',
      },
    },
    'sections.title': {
      label: { de: 'Zwischentitel', fr: 'Intertitre', it: 'Sottotitolo', en: 'Heading' },
      help: {
        de: 'Überschrift über den Mitteilungen dieses Abschnitts, zum Beispiel «Termine».',
        fr: 'Titre placé au-dessus des communications de cette rubrique, par exemple « Échéances ».',
        it: 'Titolo sopra le comunicazioni di questa sezione, per esempio «Scadenze».',
        en: 'Heading above the announcements of this section, for example “Dates”.',
      },
    },
    'sections.announcements': {
      label: { de: 'Mitteilungen', fr: 'Communications', it: 'Comunicazioni', en: 'Announcements' },
      help: {
        de: 'Mitteilungen in der Reihenfolge, in der sie erscheinen sollen; Titel und Text werden aus der Mitteilung übernommen.',
        fr: 'Communications dans l’ordre d’affichage souhaité ; le titre et le texte sont repris de la communication.',
        it: 'Comunicazioni nell’ordine in cui devono apparire; titolo e testo sono ripresi dalla comunicazione.',
        en: 'Announcements in the order in which they should appear; title and text are taken from the announcement.',
      },
    },
    sentAt: {
      label: { de: 'Verschickt am', fr: 'Envoyé le', it: 'Inviato il', en: 'Sent on' },
      help: {
        de: 'Wird beim Versand automatisch eingetragen; leer bedeutet: noch nicht verschickt.',
        fr: 'Inscrit automatiquement lors de l’envoi ; vide signifie : pas encore envoyé.',
        it: 'Inserito automaticamente all’invio; vuoto significa: non ancora inviato.',
        en: 'Filled in automatically on sending; empty means not sent yet.',
      },
    },
  },
}
