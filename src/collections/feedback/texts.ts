import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about feedback. */
export const feedbackTexts: CollectionTexts = {
  singular: { de: 'Rückmeldung', fr: 'Retour', it: 'Riscontro', en: 'Feedback' },
  plural: { de: 'Rückmeldungen', fr: 'Retours', it: 'Riscontri', en: 'Feedback' },
  description: {
    de: 'Was Leserinnen und Leser zu einer Leistung sagen: ob die Seite half und was fehlt. Nichts davon erscheint öffentlich.',
    fr: 'Ce que les lectrices et lecteurs disent d’une prestation : si la page a aidé et ce qui manque. Rien n’est rendu public.',
    it: 'Ciò che le lettrici e i lettori dicono di una prestazione: se la pagina è stata utile e che cosa manca. Nulla diventa pubblico.',
    en: 'What readers say of a service: whether the page helped and what is missing. Nothing of it becomes public.',
  },
  fields: {
    identifier: {
      label: { de: 'Leistung', fr: 'Prestation', it: 'Prestazione', en: 'Service' },
      help: {
        de: 'Der öffentliche Name der Leistung, um die es geht.',
        fr: 'Le nom public de la prestation concernée.',
        it: 'Il nome pubblico della prestazione in questione.',
        en: 'The public name of the service it is about.',
      },
    },
    service: {
      label: { de: 'Eintrag', fr: 'Entrée', it: 'Voce', en: 'Entry' },
      help: {
        de: 'Der Eintrag im Katalog, um ihn gleich zu verbessern.',
        fr: 'L’entrée du catalogue, pour l’améliorer aussitôt.',
        it: 'La voce del catalogo, per migliorarla subito.',
        en: 'The entry of the catalogue, to improve it at once.',
      },
    },
    jurisdiction: {
      label: { de: 'Gemeinde', fr: 'Commune', it: 'Comune', en: 'Municipality' },
      help: {
        de: 'Für welche Gemeinde die Seite gelesen wurde.',
        fr: 'Pour quelle commune la page a été lue.',
        it: 'Per quale Comune è stata letta la pagina.',
        en: 'For which municipality the page was read.',
      },
    },
    locale: {
      label: { de: 'Sprache', fr: 'Langue', it: 'Lingua', en: 'Language' },
      help: {
        de: 'In welcher Sprache die Seite gelesen wurde.',
        fr: 'Dans quelle langue la page a été lue.',
        it: 'In quale lingua è stata letta la pagina.',
        en: 'In which language the page was read.',
      },
      options: {
        de: { de: 'Deutsch', fr: 'Allemand', it: 'Tedesco', en: 'German' },
        fr: { de: 'Französisch', fr: 'Français', it: 'Francese', en: 'French' },
        it: { de: 'Italienisch', fr: 'Italien', it: 'Italiano', en: 'Italian' },
        rm: { de: 'Rätoromanisch', fr: 'Romanche', it: 'Romancio', en: 'Romansh' },
        en: { de: 'Englisch', fr: 'Anglais', it: 'Inglese', en: 'English' },
        'de-simple': {
          de: 'Leichte Sprache',
          fr: 'Langage facile',
          it: 'Lingua facile',
          en: 'Easy language',
        },
      },
    },
    rating: {
      label: {
        de: 'Half die Seite?',
        fr: 'La page a-t-elle aidé ?',
        it: 'La pagina è stata utile?',
        en: 'Was it helpful?',
      },
      help: {
        de: 'Was die Person angeklickt hat.',
        fr: 'Ce que la personne a choisi.',
        it: 'Ciò che la persona ha scelto.',
        en: 'What the person chose.',
      },
      options: {
        helpful: { de: 'Ja', fr: 'Oui', it: 'Sì', en: 'Yes' },
        'not-helpful': { de: 'Nein', fr: 'Non', it: 'No', en: 'No' },
      },
    },
    comment: {
      label: { de: 'Bemerkung', fr: 'Remarque', it: 'Osservazione', en: 'Comment' },
      help: {
        de: 'Was die Person dazu schrieb; enthält es Angaben über Personen, bitte nach dem Lesen löschen lassen.',
        fr: 'Ce que la personne a écrit ; si cela contient des données personnelles, veuillez le faire supprimer après lecture.',
        it: 'Ciò che la persona ha scritto; se contiene dati personali, farlo cancellare dopo la lettura.',
        en: 'What the person wrote; if it tells of persons, please have it deleted once read.',
      },
    },
    state: {
      label: { de: 'Bearbeitung', fr: 'Traitement', it: 'Elaborazione', en: 'Progress' },
      help: {
        de: 'Wie weit die Redaktion damit ist.',
        fr: 'Où en est la rédaction.',
        it: 'A che punto è la redazione.',
        en: 'How far the editors have come with it.',
      },
      options: {
        new: { de: 'Neu', fr: 'Nouveau', it: 'Nuovo', en: 'New' },
        'in-progress': { de: 'In Arbeit', fr: 'En cours', it: 'In corso', en: 'In progress' },
        done: { de: 'Erledigt', fr: 'Traité', it: 'Evaso', en: 'Done' },
        spam: { de: 'Unbrauchbar', fr: 'Inutilisable', it: 'Inutilizzabile', en: 'Spam' },
      },
    },
    note: {
      label: { de: 'Notiz', fr: 'Note', it: 'Nota', en: 'Note' },
      help: {
        de: 'Was daraus wurde, für die Kolleginnen und Kollegen.',
        fr: 'Ce qu’il en est advenu, pour les collègues.',
        it: 'Che cosa ne è stato, per le colleghe e i colleghi.',
        en: 'What became of it, for colleagues.',
      },
    },
    owner: {
      label: { de: 'Zuständig', fr: 'Compétent', it: 'Competente', en: 'Responsible' },
      help: {
        de: 'Die Behörde, der die Leistung gehört; ihre Redaktion sieht die Rückmeldung.',
        fr: 'L’autorité à qui appartient la prestation ; sa rédaction voit le retour.',
        it: 'L’autorità a cui appartiene la prestazione; la sua redazione vede il riscontro.',
        en: 'The authority that owns the service; its editors see the feedback.',
      },
    },
  },
}
