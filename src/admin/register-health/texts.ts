import type { BreakerState } from '../../domain/registry/registry.ts'
import type { AdminText } from '../../i18n/locales.ts'
import type { RegisterHealth } from '../../plugins/registry/index.ts'

/** Whether a register answered. */
export const stateTexts: Record<RegisterHealth['state'], AdminText> = {
  unchecked: {
    de: 'Noch nicht geprüft',
    fr: 'Pas encore vérifié',
    it: 'Non ancora verificato',
    en: 'Not checked yet',
  },
  ok: { de: 'Antwortet', fr: 'Répond', it: 'Risponde', en: 'Answers' },
  failing: {
    de: 'Antwortet nicht',
    fr: 'Ne répond pas',
    it: 'Non risponde',
    en: 'Does not answer',
  },
}

/** Whether it is asked. */
export const breakerTexts: Record<BreakerState, AdminText> = {
  closed: {
    de: 'Geschlossen: Das Register wird gefragt.',
    fr: 'Fermé : le registre est interrogé.',
    it: 'Chiuso: il registro viene interrogato.',
    en: 'Closed: the register is asked.',
  },
  open: {
    de: 'Offen: Nach mehreren Fehlern wird das Register in Ruhe gelassen.',
    fr: 'Ouvert : après plusieurs erreurs, le registre est laissé en paix.',
    it: 'Aperto: dopo più errori il registro è lasciato in pace.',
    en: 'Open: after several failures the register is left alone.',
  },
  'half-open': {
    de: 'Halb offen: Die nächste Anfrage probiert, ob es wieder geht.',
    fr: 'Mi-ouvert : la prochaine demande essaie si cela fonctionne de nouveau.',
    it: 'Semiaperto: la prossima richiesta prova se funziona di nuovo.',
    en: 'Half open: the next request tries whether it works again.',
  },
}

/** Whom a connection leads to. */
export const modeTexts: Record<RegisterHealth['mode'], AdminText> = {
  mock: { de: 'Zwilling', fr: 'Jumeau', it: 'Gemello', en: 'Twin' },
  test: { de: 'Testsystem', fr: 'Système de test', it: 'Sistema di test', en: 'Test system' },
  live: {
    de: 'Register selbst',
    fr: 'Registre lui-même',
    it: 'Registro stesso',
    en: 'Register itself',
  },
}

/** Words of the page that tells how registers are. */
export const healthTexts = {
  title: {
    de: 'Zustand der Register',
    fr: 'État des registres',
    it: 'Stato dei registri',
    en: 'Health of registers',
  },
  intro: {
    de: 'Ein Worker prüft jedes Register in seinem Abstand. Fällt eines aus, so warten die Fälle oder gehen weiter, wie es beim Register eingestellt ist.',
    fr: 'Un worker vérifie chaque registre à son intervalle. Si l’un d’eux tombe en panne, les dossiers attendent ou continuent, comme réglé pour le registre.',
    it: 'Un worker verifica ogni registro al suo intervallo. Se uno è guasto, i casi attendono o proseguono, come impostato per il registro.',
    en: 'A worker checks each register at its interval. When one is down, cases wait or go on, as is set for the register.',
  },
  none: {
    de: 'Es ist kein Register erfasst.',
    fr: 'Aucun registre n’est saisi.',
    it: 'Nessun registro è registrato.',
    en: 'No register is entered.',
  },
  failing: {
    de: 'Register, die nicht antworten: {count}.',
    fr: 'Registres qui ne répondent pas : {count}.',
    it: 'Registri che non rispondono: {count}.',
    en: 'Registers that do not answer: {count}.',
  },
  allWell: {
    de: 'Alle geprüften Register antworten.',
    fr: 'Tous les registres vérifiés répondent.',
    it: 'Tutti i registri verificati rispondono.',
    en: 'All registers that were checked answer.',
  },
  checkedAt: {
    de: 'Letzte Prüfung',
    fr: 'Dernière vérification',
    it: 'Ultima verifica',
    en: 'Last check',
  },
  checkEvery: {
    de: 'alle {minutes} Minuten',
    fr: 'toutes les {minutes} minutes',
    it: 'ogni {minutes} minuti',
    en: 'every {minutes} minutes',
  },
  byHand: {
    de: 'nur von Hand',
    fr: 'à la main seulement',
    it: 'solo a mano',
    en: 'by hand alone',
  },
  never: { de: 'nie', fr: 'jamais', it: 'mai', en: 'never' },
  latency: {
    de: 'Antwortzeit',
    fr: 'Temps de réponse',
    it: 'Tempo di risposta',
    en: 'Answer time',
  },
  milliseconds: { de: '{n} ms', fr: '{n} ms', it: '{n} ms', en: '{n} ms' },
  breaker: { de: 'Sicherung', fr: 'Disjoncteur', it: 'Interruttore', en: 'Breaker' },
  work: { de: 'Fälle', fr: 'Dossiers', it: 'Casi', en: 'Cases' },
  paused: {
    de: 'Pausiert: Fälle warten, bis die Pause aufgehoben ist.',
    fr: 'En pause : les dossiers attendent la fin de la pause.',
    it: 'In pausa: i casi attendono la fine della pausa.',
    en: 'Paused: cases wait until the pause is over.',
  },
  noCases: {
    de: 'Kein Fall steht hier.',
    fr: 'Aucun dossier n’est arrêté ici.',
    it: 'Nessun caso è fermo qui.',
    en: 'No case stands here.',
  },
  cases: {
    de: '{count} stehen hier, seit {since}.',
    fr: '{count} sont arrêtés ici, depuis le {since}.',
    it: '{count} sono fermi qui, dal {since}.',
    en: '{count} stand here, since {since}.',
  },
  lastFailure: {
    de: 'Letzter Fehler',
    fr: 'Dernière erreur',
    it: 'Ultimo errore',
    en: 'Last failure',
  },
  noFailure: { de: 'keiner', fr: 'aucune', it: 'nessuno', en: 'none' },
  checkNow: {
    de: 'Jetzt prüfen',
    fr: 'Vérifier maintenant',
    it: 'Verificare ora',
    en: 'Check now',
  },
  checkOf: {
    de: '{name} jetzt prüfen',
    fr: 'Vérifier {name} maintenant',
    it: 'Verificare ora {name}',
    en: 'Check {name} now',
  },
  settings: {
    de: 'Einstellungen von {name}',
    fr: 'Réglages de {name}',
    it: 'Impostazioni di {name}',
    en: 'Settings of {name}',
  },
  failed: {
    de: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
    fr: 'Cela n’a pas fonctionné. Veuillez recharger la page.',
    it: 'Non ha funzionato. Ricaricare la pagina.',
    en: 'This did not work. Please load the page again.',
  },
} as const satisfies Record<string, AdminText>
