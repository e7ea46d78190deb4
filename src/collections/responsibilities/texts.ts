import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about responsibilities. */
export const responsibilityTexts: CollectionTexts = {
  singular: {
    de: 'Zuständigkeit',
    fr: 'Compétence',
    it: 'Competenza',
    en: 'Responsibility',
  },
  plural: {
    de: 'Zuständigkeiten',
    fr: 'Compétences',
    it: 'Competenze',
    en: 'Responsibilities',
  },
  description: {
    de: 'Welche Stelle in welchem Gebiet für welche Leistung handelt; ein Eintrag je Leistung, Gebiet, Rolle und Zeitraum.',
    fr: 'Quelle autorité agit pour quelle prestation dans quel territoire ; une entrée par prestation, territoire, rôle et période.',
    it: 'Quale autorità agisce per quale prestazione in quale territorio; una voce per prestazione, territorio, ruolo e periodo.',
    en: 'Which authority acts for which service in which area; one entry per service, area, role and period.',
  },
  tabs: {
    rule: {
      de: 'Zuständigkeit',
      fr: 'Compétence',
      it: 'Competenza',
      en: 'Responsibility',
    },
  },
  fields: {
    service: {
      label: {
        de: 'Leistung',
        fr: 'Prestation',
        it: 'Prestazione',
        en: 'Service',
      },
      help: {
        de: 'Leistung, für die die Zuständigkeit gilt, zum Beispiel «Hund anmelden».',
        fr: 'Prestation à laquelle la compétence se rapporte, par exemple « Annoncer un chien ».',
        it: 'Prestazione alla quale si riferisce la competenza, per esempio «Annunciare un cane».',
        en: 'The service this responsibility is about, for example “Register a dog”.',
      },
    },
    jurisdiction: {
      label: {
        de: 'Gebiet',
        fr: 'Territoire',
        it: 'Territorio',
        en: 'Area',
      },
      help: {
        de: 'Gemeinde, Kreis, Kanton oder Land, wo die Stelle handelt; das kleinste zutreffende Gebiet wählen, bei einem Kreis nicht jede Gemeinde einzeln.',
        fr: 'Commune, arrondissement, canton ou pays où l’autorité agit ; choisir le plus petit territoire exact et, pour un arrondissement, ne pas saisir chaque commune.',
        it: 'Comune, circondario, Cantone o Paese in cui l’autorità agisce; scegliere il territorio esatto più piccolo e, per un circondario, non inserire ogni singolo Comune.',
        en: 'Municipality, service district, canton or country where the authority acts; choose the smallest area that fits, and for a service district not every single municipality.',
      },
    },
    authority: {
      label: {
        de: 'Stelle',
        fr: 'Autorité',
        it: 'Autorità',
        en: 'Authority',
      },
      help: {
        de: 'Stelle, die im gewählten Gebiet handelt; ihre Adresse und Öffnungszeiten erscheinen bei der Leistung.',
        fr: 'Autorité qui agit dans le territoire choisi ; son adresse et ses horaires paraissent avec la prestation.',
        it: 'Autorità che agisce nel territorio scelto; il suo indirizzo e i suoi orari appaiono con la prestazione.',
        en: 'The authority that acts in the chosen area; its address and opening hours are shown with the service.',
      },
    },
    role: {
      label: {
        de: 'Rolle',
        fr: 'Rôle',
        it: 'Ruolo',
        en: 'Role',
      },
      help: {
        de: '«Zuständig» heisst: Die Stelle nimmt das Anliegen entgegen und entscheidet; je Gebiet und Anknüpfung braucht es genau eine solche Stelle, die übrigen Rollen ergänzen sie.',
        fr: '« Compétente » signifie que l’autorité reçoit la demande et décide ; il en faut exactement une par territoire et critère de rattachement, les autres rôles la complètent.',
        it: '«Competente» significa che l’autorità riceve la domanda e decide; ne occorre esattamente una per territorio e criterio di collegamento, gli altri ruoli la completano.',
        en: '“Responsible” means the authority receives the request and decides; each area and connecting factor needs exactly one, the other roles add to it.',
      },
      options: {
        competent: {
          de: 'Zuständig',
          fr: 'Compétente',
          it: 'Competente',
          en: 'Responsible',
        },
        executing: {
          de: 'Vollzug',
          fr: 'Exécution',
          it: 'Esecuzione',
          en: 'Executing',
        },
        appeal: {
          de: 'Rechtsmittelinstanz',
          fr: 'Instance de recours',
          it: 'Istanza di ricorso',
          en: 'Appeal body',
        },
        contact: {
          de: 'Anlaufstelle',
          fr: 'Point de contact',
          it: 'Punto di contatto',
          en: 'Point of contact',
        },
        supervisory: {
          de: 'Aufsicht',
          fr: 'Surveillance',
          it: 'Vigilanza',
          en: 'Supervision',
        },
      },
    },
    connectBy: {
      label: {
        de: 'Anknüpfung',
        fr: 'Rattachement',
        it: 'Criterio di collegamento',
        en: 'Connecting factor',
      },
      help: {
        de: 'Welcher Ort zählt: zum Beispiel der Wohnsitz beim Ausweis, der Ereignisort bei einer Geburt, der Standort der Sache bei einem Baugesuch.',
        fr: 'Quel lieu compte : par exemple le domicile pour une pièce d’identité, le lieu de l’événement pour une naissance, le lieu de situation pour une demande de permis de construire.',
        it: 'Quale luogo conta: per esempio il domicilio per un documento d’identità, il luogo dell’evento per una nascita, il luogo di situazione per una domanda di costruzione.',
        en: 'Which place counts: for example residence for an identity document, place of the event for a birth, location of the object for a building application.',
      },
      options: {
        residence: {
          de: 'Wohnsitz',
          fr: 'Domicile',
          it: 'Domicilio',
          en: 'Place of residence',
        },
        'event-place': {
          de: 'Ereignisort',
          fr: 'Lieu de l’événement',
          it: 'Luogo dell’evento',
          en: 'Place of the event',
        },
        'place-of-origin': {
          de: 'Heimatort',
          fr: 'Lieu d’origine',
          it: 'Luogo di attinenza',
          en: 'Place of origin',
        },
        'object-location': {
          de: 'Standort der Sache',
          fr: 'Lieu de situation de l’objet',
          it: 'Luogo di situazione della cosa',
          en: 'Location of the object',
        },
        'defendant-residence': {
          de: 'Wohnsitz der beklagten Partei',
          fr: 'Domicile de la partie défenderesse',
          it: 'Domicilio della parte convenuta',
          en: 'Residence of the defendant',
        },
        anywhere: {
          de: 'Ortsunabhängig',
          fr: 'Sans lien avec un lieu',
          it: 'Indipendente dal luogo',
          en: 'Any place',
        },
      },
    },
    priority: {
      label: {
        de: 'Vorrang',
        fr: 'Priorité',
        it: 'Precedenza',
        en: 'Priority',
      },
      help: {
        de: 'Ganze Zahl von 0 bis 100 für den seltenen Fall, dass mehrere Einträge zutreffen; die höhere Zahl geht vor, im Normalfall 0 stehen lassen.',
        fr: 'Nombre entier de 0 à 100 pour le cas rare où plusieurs entrées conviennent ; le plus élevé l’emporte, laisser 0 en règle générale.',
        it: 'Numero intero da 0 a 100 per il raro caso in cui più voci siano applicabili; prevale il più alto, di regola lasciare 0.',
        en: 'Whole number from 0 to 100 for the rare case that several entries apply; the higher one wins, normally leave 0.',
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
        de: 'Bestimmung, die der Stelle die Aufgabe überträgt, zum Beispiel Art. 20 der Zivilstandsverordnung; belegt die Angabe für spätere Prüfungen.',
        fr: 'Disposition qui confie la tâche à l’autorité, par exemple l’art. 20 de l’ordonnance sur l’état civil ; elle justifie l’indication lors de contrôles ultérieurs.',
        it: 'Disposizione che affida il compito all’autorità, per esempio l’art. 20 dell’ordinanza sullo stato civile; giustifica l’indicazione in verifiche successive.',
        en: 'The provision that gives the authority this task, for example Art. 20 of the Civil Status Ordinance; it backs the entry in later reviews.',
      },
    },
  },
}
