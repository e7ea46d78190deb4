import type { DefinitionFault } from '../../domain/submission/check-definition.ts'
import type { Refusal } from '../../domain/submission/refusal.ts'
import type { AdminText } from '../../i18n/locales.ts'
import type { ValueKind } from './option-schema.ts'

/** What is wrong with a workflow, for who models it. */
export const faultTexts: Record<DefinitionFault['code'], AdminText> = {
  ACTION_UNHANDLED: {
    de: 'Für «{detail}» fehlt ein Übergang ohne Bedingung: Ein Fall käme hier nicht weiter.',
    fr: 'Pour « {detail} », il manque une transition sans condition : un dossier resterait bloqué ici.',
    it: 'Per «{detail}» manca una transizione senza condizione: un caso resterebbe bloccato qui.',
    en: 'For “{detail}” a transition without a condition is missing: a case would be stuck here.',
  },
  ACTION_UNKNOWN: {
    de: 'Dieser Schritt endet nie so: {detail}.',
    fr: 'Cette étape ne se termine jamais ainsi : {detail}.',
    it: 'Questo passo non finisce mai così: {detail}.',
    en: 'This step never ends like that: {detail}.',
  },
  DEADLINE_POINTLESS: {
    de: 'Eine Frist wirkt nur bei Schritten, die auf jemanden warten.',
    fr: 'Un délai n’a d’effet que sur les étapes qui attendent quelqu’un.',
    it: 'Un termine ha effetto solo nei passi che attendono qualcuno.',
    en: 'A deadline only means something for steps that wait for somebody.',
  },
  END_MISSING: {
    de: 'Es fehlt ein Schritt, der den Fall abschliesst.',
    fr: 'Il manque une étape qui clôt le dossier.',
    it: 'Manca un passo che chiude il caso.',
    en: 'A step that closes the case is missing.',
  },
  END_UNREACHABLE: {
    de: 'Von hier führt kein Weg zu einem Abschluss.',
    fr: 'D’ici, aucun chemin ne mène à une clôture.',
    it: 'Da qui nessuna via porta alla chiusura.',
    en: 'From here no way leads to an end.',
  },
  FALLBACK_NOT_LAST: {
    de: 'Dieser Übergang wird nie genommen: Vorher steht schon einer ohne Bedingung.',
    fr: 'Cette transition n’est jamais prise : une sans condition la précède.',
    it: 'Questa transizione non viene mai presa: prima ce n’è una senza condizione.',
    en: 'This transition is never taken: one without a condition comes before it.',
  },
  GUARD_CONSTANT: {
    de: 'Die Bedingung hängt von keiner Angabe des Falls ab.',
    fr: 'La condition ne dépend d’aucune indication du dossier.',
    it: 'La condizione non dipende da alcuna indicazione del caso.',
    en: 'The condition depends on no fact of the case.',
  },
  OPTION_INVALID: {
    de: '{detail}',
    fr: '{detail}',
    it: '{detail}',
    en: '{detail}',
  },
  SHAPE_INVALID: {
    de: 'Diese Angabe fehlt oder stimmt nicht: {detail}',
    fr: 'Cette indication manque ou n’est pas valable : {detail}',
    it: 'Questa indicazione manca o non è valida: {detail}',
    en: 'This is missing or not valid: {detail}',
  },
  STATE_TWICE: {
    de: 'Den Namen «{detail}» gibt es zweimal.',
    fr: 'Le nom « {detail} » existe deux fois.',
    it: 'Il nome «{detail}» esiste due volte.',
    en: 'The name “{detail}” exists twice.',
  },
  STATE_UNKNOWN: {
    de: 'Diesen Stand gibt es nicht: {detail}.',
    fr: 'Cet état n’existe pas : {detail}.',
    it: 'Questo stato non esiste: {detail}.',
    en: 'This state does not exist: {detail}.',
  },
  STATE_UNREACHABLE: {
    de: 'Zu diesem Stand führt kein Weg vom Anfang.',
    fr: 'Aucun chemin ne mène du début à cet état.',
    it: 'Nessuna via porta dall’inizio a questo stato.',
    en: 'No way leads from the start to this state.',
  },
  STEP_UNKNOWN: {
    de: 'Diesen Schritt gibt es nicht: {detail}.',
    fr: 'Cette étape n’existe pas : {detail}.',
    it: 'Questo passo non esiste: {detail}.',
    en: 'This step does not exist: {detail}.',
  },
}

/** Why a value was not taken. */
export const refusalTexts: Record<Refusal['kind'], AdminText> = {
  missing: { de: 'fehlt.', fr: 'manque.', it: 'manca.', en: 'is missing.' },
  'too-small': {
    de: 'muss mindestens {least} sein.',
    fr: 'doit être au moins {least}.',
    it: 'deve essere almeno {least}.',
    en: 'has to be {least} at least.',
  },
  'too-large': {
    de: 'darf höchstens {most} sein.',
    fr: 'doit être au plus {most}.',
    it: 'può essere al massimo {most}.',
    en: 'may be {most} at most.',
  },
  'too-short': {
    de: 'ist zu kurz: mindestens {least}.',
    fr: 'est trop court : au moins {least}.',
    it: 'è troppo corto: almeno {least}.',
    en: 'is too short: {least} at least.',
  },
  'too-long': {
    de: 'ist zu lang: höchstens {most}.',
    fr: 'est trop long : au plus {most}.',
    it: 'è troppo lungo: al massimo {most}.',
    en: 'is too long: {most} at most.',
  },
  'no-choice': {
    de: 'ist keine der möglichen Angaben.',
    fr: 'n’est pas une des valeurs possibles.',
    it: 'non è una delle indicazioni possibili.',
    en: 'is none of what can be chosen.',
  },
  'unknown-name': {
    de: 'Das gibt es hier nicht: {names}.',
    fr: 'Cela n’existe pas ici : {names}.',
    it: 'Questo qui non esiste: {names}.',
    en: 'There is no such thing here: {names}.',
  },
  form: {
    de: 'passt so nicht.',
    fr: 'ne convient pas ainsi.',
    it: 'così non va bene.',
    en: 'does not fit like that.',
  },
}

/** In which ways a value can be given. */
export const valueKindTexts: Record<ValueKind, AdminText> = {
  text: { de: 'Fester Text', fr: 'Texte fixe', it: 'Testo fisso', en: 'Fixed text' },
  number: { de: 'Feste Zahl', fr: 'Nombre fixe', it: 'Numero fisso', en: 'Fixed number' },
  fact: {
    de: 'Angabe aus dem Fall',
    fr: 'Indication du dossier',
    it: 'Indicazione del caso',
    en: 'Value of the case',
  },
  json: {
    de: 'Anderes (JSON)',
    fr: 'Autre (JSON)',
    it: 'Altro (JSON)',
    en: 'Something else (JSON)',
  },
}

/** Words of the editor of workflows. */
export const editorTexts = {
  views: { de: 'Ansicht', fr: 'Affichage', it: 'Vista', en: 'View' },
  list: { de: 'Liste', fr: 'Liste', it: 'Elenco', en: 'List' },
  graph: { de: 'Diagramm', fr: 'Diagramme', it: 'Diagramma', en: 'Graph' },
  json: { de: 'JSON', fr: 'JSON', it: 'JSON', en: 'JSON' },
  sound: {
    de: 'Der Ablauf ist in Ordnung und kann in Kraft gesetzt werden.',
    fr: 'Le déroulement est correct et peut être activé.',
    it: 'Lo svolgimento è corretto e può essere attivato.',
    en: 'The workflow is sound and can be made active.',
  },
  oneFault: {
    de: 'Ein Punkt verhindert, dass der Ablauf in Kraft tritt:',
    fr: 'Un point empêche l’activation du déroulement :',
    it: 'Un punto impedisce l’attivazione dello svolgimento:',
    en: 'One point keeps the workflow from becoming active:',
  },
  faults: {
    de: '{n} Punkte verhindern, dass der Ablauf in Kraft tritt:',
    fr: '{n} points empêchent l’activation du déroulement :',
    it: '{n} punti impediscono l’attivazione dello svolgimento:',
    en: '{n} points keep the workflow from becoming active:',
  },
  checking: { de: 'Wird geprüft …', fr: 'Vérification …', it: 'Verifica …', en: 'Checking …' },
  failed: {
    de: 'Das hat nicht geklappt. Bitte später noch einmal versuchen.',
    fr: 'Cela n’a pas fonctionné. Veuillez réessayer plus tard.',
    it: 'Non ha funzionato. Riprovare più tardi.',
    en: 'This did not work. Please try again later.',
  },
  jsonOnly: {
    de: 'Dies ist kein Ablauf, den die Liste zeigen kann. Bitte als JSON berichtigen.',
    fr: 'Ce n’est pas un déroulement que la liste peut afficher. Veuillez corriger le JSON.',
    it: 'Non è uno svolgimento che l’elenco può mostrare. Correggere il JSON.',
    en: 'This is no workflow the list can show. Please mend it as JSON.',
  },
  fixed: {
    de: 'Diese Fassung ist in Kraft oder war es; sie ändert sich nicht mehr, weil Fälle auf ihr laufen.',
    fr: 'Cette version est ou a été active ; elle ne change plus, car des dossiers s’y déroulent.',
    it: 'Questa versione è o è stata attiva; non cambia più, perché vi si svolgono casi.',
    en: 'This version is or was active; it changes no more, since cases run on it.',
  },
  newVersion: {
    de: 'Neue Fassung erstellen',
    fr: 'Créer une nouvelle version',
    it: 'Creare una nuova versione',
    en: 'Make a new version',
  },
  initial: { de: 'Anfang', fr: 'Début', it: 'Inizio', en: 'Start' },
  isInitial: { de: '(Anfang)', fr: '(début)', it: '(inizio)', en: '(start)' },
  state: {
    de: 'Stand {n}: {name}',
    fr: 'État {n} : {name}',
    it: 'Stato {n}: {name}',
    en: 'State {n}: {name}',
  },
  name: {
    de: 'Name (Kleinbuchstaben)',
    fr: 'Nom (minuscules)',
    it: 'Nome (minuscole)',
    en: 'Name (lower case)',
  },
  label: {
    de: 'Bezeichnung für Menschen, {language}',
    fr: 'Désignation pour les personnes, {language}',
    it: 'Designazione per le persone, {language}',
    en: 'Label for people, {language}',
  },
  step: { de: 'Schritt', fr: 'Étape', it: 'Passo', en: 'Step' },
  options: {
    de: 'Einstellungen des Schritts',
    fr: 'Réglages de l’étape',
    it: 'Impostazioni del passo',
    en: 'Options of the step',
  },
  noOptions: {
    de: 'Dieser Schritt hat keine Einstellungen.',
    fr: 'Cette étape n’a pas de réglages.',
    it: 'Questo passo non ha impostazioni.',
    en: 'This step has no options.',
  },
  kind: { de: 'Woher', fr: 'D’où', it: 'Da dove', en: 'Where from' },
  fact: {
    de: 'Name der Angabe',
    fr: 'Nom de l’indication',
    it: 'Nome dell’indicazione',
    en: 'Name of the value',
  },
  part: { de: '{label} {n}', fr: '{label} {n}', it: '{label} {n}', en: '{label} {n}' },
  addPart: {
    de: '{label}: Zeile hinzufügen',
    fr: '{label} : ajouter une ligne',
    it: '{label}: aggiungere una riga',
    en: '{label}: add a line',
  },
  removePart: {
    de: '{label} {n} entfernen',
    fr: 'Supprimer {label} {n}',
    it: 'Togliere {label} {n}',
    en: 'Remove {label} {n}',
  },
  entryName: { de: 'Name', fr: 'Nom', it: 'Nome', en: 'Name' },
  entryValue: { de: 'Wert', fr: 'Valeur', it: 'Valore', en: 'Value' },
  addEntry: {
    de: 'Zeile hinzufügen',
    fr: 'Ajouter une ligne',
    it: 'Aggiungere una riga',
    en: 'Add a line',
  },
  stateTable: {
    de: 'Stände und ihre Schritte',
    fr: 'États et leurs étapes',
    it: 'Stati e relativi passi',
    en: 'States and their steps',
  },
  inState: { de: 'Stand', fr: 'État', it: 'Stato', en: 'State' },
  yes: { de: 'ja', fr: 'oui', it: 'sì', en: 'yes' },
  no: { de: 'nein', fr: 'non', it: 'no', en: 'no' },
  several: {
    de: '{n} Einträge',
    fr: '{n} entrées',
    it: '{n} voci',
    en: '{n} entries',
  },
  deadline: {
    de: 'Frist in Arbeitstagen (leer: keine)',
    fr: 'Délai en jours ouvrables (vide : aucun)',
    it: 'Termine in giorni lavorativi (vuoto: nessuno)',
    en: 'Deadline in working days (empty: none)',
  },
  transitions: { de: 'Übergänge', fr: 'Transitions', it: 'Transizioni', en: 'Transitions' },
  noTransitions: {
    de: 'Hier endet der Fall.',
    fr: 'Le dossier se termine ici.',
    it: 'Il caso finisce qui.',
    en: 'The case ends here.',
  },
  action: { de: 'Bei', fr: 'En cas de', it: 'In caso di', en: 'On' },
  to: { de: 'weiter zu', fr: 'continuer vers', it: 'continuare a', en: 'go on to' },
  guard: { de: 'wenn', fr: 'si', it: 'se', en: 'if' },
  guardLogic: {
    de: 'JSON Logic (leer: immer)',
    fr: 'JSON Logic (vide : toujours)',
    it: 'JSON Logic (vuoto: sempre)',
    en: 'JSON Logic (empty: always)',
  },
  noFacts: {
    de: 'immer. Bedingungen schauen auf Antworten: Zuerst ein Formular mit diesem Ablauf veröffentlichen.',
    fr: 'toujours. Les conditions portent sur des réponses : publiez d’abord un formulaire avec ce déroulement.',
    it: 'sempre. Le condizioni guardano le risposte: pubblicare prima un modulo con questo svolgimento.',
    en: 'always. Conditions look at answers: publish a form with this workflow first.',
  },
  and: { de: 'und', fr: 'et', it: 'e', en: 'and' },
  or: { de: 'oder', fr: 'ou', it: 'o', en: 'or' },
  choose: { de: 'Bitte wählen', fr: 'Veuillez choisir', it: 'Scegliere', en: 'Please choose' },
  addTransition: {
    de: 'Übergang hinzufügen',
    fr: 'Ajouter une transition',
    it: 'Aggiungere una transizione',
    en: 'Add a transition',
  },
  removeTransition: {
    de: 'Übergang entfernen',
    fr: 'Supprimer la transition',
    it: 'Togliere la transizione',
    en: 'Remove the transition',
  },
  addState: {
    de: 'Stand hinzufügen',
    fr: 'Ajouter un état',
    it: 'Aggiungere uno stato',
    en: 'Add a state',
  },
  removeState: {
    de: 'Stand entfernen',
    fr: 'Supprimer l’état',
    it: 'Togliere lo stato',
    en: 'Remove the state',
  },
  graphName: {
    de: 'Diagramm des Ablaufs; dieselben Angaben stehen in der Tabelle darunter.',
    fr: 'Diagramme du déroulement ; les mêmes indications figurent dans le tableau ci-dessous.',
    it: 'Diagramma dello svolgimento; le stesse indicazioni sono nella tabella sottostante.',
    en: 'Graph of the workflow; the table below says the same.',
  },
  table: {
    de: 'Übergänge als Tabelle',
    fr: 'Transitions sous forme de tableau',
    it: 'Transizioni come tabella',
    en: 'Transitions as a table',
  },
  from: { de: 'Von', fr: 'De', it: 'Da', en: 'From' },
  condition: { de: 'Bedingung', fr: 'Condition', it: 'Condizione', en: 'Condition' },
  always: { de: 'immer', fr: 'toujours', it: 'sempre', en: 'always' },
  jsonWrong: {
    de: 'Das ist kein gültiges JSON.',
    fr: 'Ce n’est pas du JSON valable.',
    it: 'Non è JSON valido.',
    en: 'This is no valid JSON.',
  },
} as const satisfies Record<string, AdminText>
