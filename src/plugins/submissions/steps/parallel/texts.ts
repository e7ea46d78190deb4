import type { StepTexts } from '../../step-texts.ts'

export const parallelTexts: StepTexts = {
  label: { de: 'Gleichzeitig', fr: 'En parallèle', it: 'In parallelo', en: 'In parallel' },
  help: {
    de: 'Geht mehrere Wege zugleich und führt sie wieder zusammen.',
    fr: 'Suit plusieurs chemins à la fois et les réunit.',
    it: 'Percorre più vie contemporaneamente e le riunisce.',
    en: 'Goes several ways at once, and joins them.',
  },
  options: {
    branches: {
      label: { de: 'Wege', fr: 'Chemins', it: 'Vie', en: 'Ways' },
      help: {
        de: 'Zwei bis zehn Wege, die nebeneinander laufen.',
        fr: 'De deux à dix chemins qui se déroulent côte à côte.',
        it: 'Da due a dieci vie che si svolgono fianco a fianco.',
        en: 'Two to ten ways that go on side by side.',
      },
    },
    'branches.name': {
      label: { de: 'Kurzname', fr: 'Nom court', it: 'Nome breve', en: 'Short name' },
      help: {
        de: 'Kleinbuchstaben, Ziffern und Bindestriche; jeder nur einmal.',
        fr: 'Minuscules, chiffres et traits d’union ; chacun une seule fois.',
        it: 'Minuscole, cifre e trattini; ciascuno una sola volta.',
        en: 'Lower case letters, digits and hyphens; each only once.',
      },
    },
    'branches.label': {
      label: { de: 'Bezeichnung', fr: 'Désignation', it: 'Designazione', en: 'Label' },
      help: {
        de: 'Wie der Weg im Verlauf heisst.',
        fr: 'Nom du chemin dans la chronologie.',
        it: 'Nome della via nella cronologia.',
        en: 'What the way is called in the timeline.',
      },
    },
    'branches.steps': {
      label: { de: 'Schritte', fr: 'Étapes', it: 'Passi', en: 'Steps' },
      help: {
        de: 'Einer nach dem andern. Endet einer nicht gut, bricht der Weg ab.',
        fr: 'L’une après l’autre. Si l’une ne se termine pas bien, le chemin s’arrête.',
        it: 'Uno dopo l’altro. Se uno non finisce bene, la via si interrompe.',
        en: 'One after the other. Where one does not end well, the way ends there.',
      },
    },
    'branches.steps.key': {
      label: { de: 'Schritt', fr: 'Étape', it: 'Passo', en: 'Step' },
      help: {
        de: 'Jeder Schritt ausser Abschluss und Gleichzeitig.',
        fr: 'Toute étape sauf Clôture et En parallèle.',
        it: 'Ogni passo tranne Chiusura e In parallelo.',
        en: 'Any step but Close and In parallel.',
      },
    },
    'branches.steps.options': {
      label: {
        de: 'Einstellungen des Schritts',
        fr: 'Réglages de l’étape',
        it: 'Impostazioni del passo',
        en: 'Options of the step',
      },
      help: {
        de: 'Dieselben wie bei dem Schritt ausserhalb eines Weges.',
        fr: 'Les mêmes que pour l’étape hors d’un chemin.',
        it: 'Le stesse del passo fuori da una via.',
        en: 'The same as for the step outside of a way.',
      },
    },
    join: {
      label: { de: 'Weiter, wenn', fr: 'Continuer si', it: 'Continuare se', en: 'Go on if' },
      help: {
        de: 'Ob alle Wege gut enden müssen oder einer genügt.',
        fr: 'Tous les chemins doivent-ils bien se terminer, ou un seul suffit-il ?',
        it: 'Se tutte le vie devono finire bene o se ne basta una.',
        en: 'Whether all ways have to end well, or one is enough.',
      },
      choices: {
        all: {
          de: 'alle Wege gut enden',
          fr: 'tous se terminent bien',
          it: 'tutte finiscono bene',
          en: 'all ways end well',
        },
        any: {
          de: 'ein Weg gut endet',
          fr: 'un seul se termine bien',
          it: 'una finisce bene',
          en: 'one way ends well',
        },
      },
    },
  },
  actions: {
    done: { de: 'gut geendet', fr: 'bien terminé', it: 'finito bene', en: 'ended well' },
    failed: {
      de: 'nicht gut geendet',
      fr: 'mal terminé',
      it: 'non finito bene',
      en: 'did not end well',
    },
  },
}
