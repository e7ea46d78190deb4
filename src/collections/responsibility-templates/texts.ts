import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about the default rules of responsibility. */
export const responsibilityTemplateTexts: CollectionTexts = {
  singular: {
    de: 'Zuständigkeitsregel',
    fr: 'Règle de compétence',
    it: 'Regola di competenza',
    en: 'Responsibility rule',
  },
  plural: {
    de: 'Zuständigkeitsregeln',
    fr: 'Règles de compétence',
    it: 'Regole di competenza',
    en: 'Responsibility rules',
  },
  description: {
    de: 'Regeln, die für alle Gebiete einer Art gelten, zum Beispiel «In jeder Gemeinde handelt deren eigene Stelle»; eine einzelne Zuständigkeit geht ihnen vor.',
    fr: 'Règles valables pour tous les territoires d’un type, par exemple « Dans chaque commune, sa propre autorité agit » ; une compétence individuelle prime.',
    it: 'Regole valide per tutti i territori di un tipo, per esempio «In ogni Comune agisce la sua autorità»; una singola competenza ha la precedenza.',
    en: 'Rules for all areas of one kind, for example “in each municipality its own authority acts”; a single responsibility takes precedence.',
  },
  tabs: {
    rule: {
      de: 'Regel',
      fr: 'Règle',
      it: 'Regola',
      en: 'Rule',
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
        de: 'Leistung, deren Zuständigkeit überall nach derselben Regel bestimmt wird, zum Beispiel «Geburtsurkunde bestellen».',
        fr: 'Prestation dont la compétence suit partout la même règle, par exemple « Commander un acte de naissance ».',
        it: 'Prestazione la cui competenza segue ovunque la stessa regola, per esempio «Ordinare un atto di nascita».',
        en: 'The service whose responsibility follows the same rule everywhere, for example “Order a birth certificate”.',
      },
    },
    areaKind: {
      label: {
        de: 'Art des Gebiets',
        fr: 'Type de territoire',
        it: 'Tipo di territorio',
        en: 'Kind of area',
      },
      help: {
        de: 'Die Regel erzeugt eine Zuständigkeit für jedes Gebiet dieser Art, zum Beispiel für jede Gemeinde oder jeden Zivilstandskreis.',
        fr: 'La règle crée une compétence pour chaque territoire de ce type, par exemple pour chaque commune ou chaque arrondissement de l’état civil.',
        it: 'La regola crea una competenza per ogni territorio di questo tipo, per esempio per ogni Comune o ogni circondario dello stato civile.',
        en: 'The rule makes one responsibility for each area of this kind, for example for each municipality or each civil registry district.',
      },
      options: {
        municipality: {
          de: 'Gemeinde',
          fr: 'Commune',
          it: 'Comune',
          en: 'Municipality',
        },
        canton: {
          de: 'Kanton',
          fr: 'Canton',
          it: 'Cantone',
          en: 'Canton',
        },
        country: {
          de: 'Land',
          fr: 'Pays',
          it: 'Paese',
          en: 'Country',
        },
        zivilstandskreis: {
          de: 'Zivilstandskreis',
          fr: 'Arrondissement de l’état civil',
          it: 'Circondario dello stato civile',
          en: 'Civil registry district',
        },
        betreibungskreis: {
          de: 'Betreibungskreis',
          fr: 'Arrondissement de poursuite',
          it: 'Circondario d’esecuzione',
          en: 'Debt enforcement district',
        },
        friedensrichterkreis: {
          de: 'Friedensrichterkreis',
          fr: 'Arrondissement de justice de paix',
          it: 'Circondario di giudicatura di pace',
          en: 'Justice of the peace district',
        },
        grundbuchkreis: {
          de: 'Grundbuchkreis',
          fr: 'Arrondissement du registre foncier',
          it: 'Circondario del registro fondiario',
          en: 'Land register district',
        },
        'kesb-kreis': {
          de: 'KESB-Kreis',
          fr: 'Arrondissement de l’APEA',
          it: 'Circondario dell’APMA',
          en: 'Child and adult protection district',
        },
        'rav-region': {
          de: 'RAV-Region',
          fr: 'Région ORP',
          it: 'Regione URC',
          en: 'Regional employment centre region',
        },
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
        de: 'Leer lassen, wenn in jedem Gebiet dessen eigene Stelle handelt; nur ausfüllen, wenn eine einzige Stelle für alle handelt, zum Beispiel das Passbüro.',
        fr: 'Laisser vide si l’autorité propre à chaque territoire agit ; ne remplir que si une seule autorité agit pour tous, par exemple le bureau des passeports.',
        it: 'Lasciare vuoto se in ogni territorio agisce la sua autorità; compilare solo se un’unica autorità agisce per tutti, per esempio l’ufficio passaporti.',
        en: 'Leave empty if in each area its own authority acts; fill in only if a single authority acts for all, for example the passport office.',
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
        de: 'Rolle, welche die Stellen nach dieser Regel erhalten; meistens «Zuständig», für Rechtsmittel oder Aufsicht eine zweite Regel anlegen.',
        fr: 'Rôle que la règle attribue aux autorités ; le plus souvent « Compétente », créer une seconde règle pour le recours ou la surveillance.',
        it: 'Ruolo che la regola assegna alle autorità; per lo più «Competente», creare una seconda regola per il ricorso o la vigilanza.',
        en: 'The role this rule gives to the authorities; mostly “Responsible”, make a second rule for appeal or supervision.',
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
        de: 'Ort, nach dem das Gebiet bestimmt wird: zum Beispiel der Ereignisort bei einer Geburt oder der Wohnsitz der beklagten Partei bei einem Schlichtungsgesuch.',
        fr: 'Lieu qui détermine le territoire : par exemple le lieu de l’événement pour une naissance ou le domicile de la partie défenderesse pour une requête de conciliation.',
        it: 'Luogo che determina il territorio: per esempio il luogo dell’evento per una nascita o il domicilio della parte convenuta per un’istanza di conciliazione.',
        en: 'The place that decides the area: for example the place of the event for a birth or the residence of the defendant for a conciliation request.',
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
    legalBasis: {
      label: {
        de: 'Rechtsgrundlage',
        fr: 'Base légale',
        it: 'Base legale',
        en: 'Legal basis',
      },
      help: {
        de: 'Bestimmung, auf der die Regel beruht, zum Beispiel § 9 EG ZGB; sie belegt jede daraus entstehende Zuständigkeit.',
        fr: 'Disposition sur laquelle repose la règle, par exemple § 9 EG ZGB ; elle justifie chaque compétence qui en découle.',
        it: 'Disposizione su cui si fonda la regola, per esempio § 9 EG ZGB; giustifica ogni competenza che ne deriva.',
        en: 'The provision the rule rests on, for example § 9 EG ZGB; it backs each responsibility made from the rule.',
      },
    },
  },
}
