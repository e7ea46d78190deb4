import type { FindingCode } from '../domain/publication/finding.ts'
import type { AdminText } from './locales.ts'

/** What an editor reads when the publish gate finds something in a form. */
export const formFindingMessages = {
  E16_PURPOSE_MISSING: {
    de: 'Das Formular sagt nicht, wofür die Angaben verwendet werden. Bitte den Zweck beschreiben.',
    fr: 'Le formulaire ne dit pas à quoi servent les données. Veuillez décrire le but.',
    it: 'Il modulo non dice a che cosa servono i dati. Descrivere lo scopo.',
    en: 'The form does not say what the answers are used for. Please describe the purpose.',
  },
  E16_LEGAL_BASIS_MISSING: {
    de: 'Das Formular nennt keine Rechtsgrundlage für die Bearbeitung der Angaben. Bitte eine verknüpfen.',
    fr: 'Le formulaire n’indique aucune base légale pour le traitement des données. Veuillez en lier une.',
    it: 'Il modulo non indica alcuna base legale per il trattamento dei dati. Collegarne una.',
    en: 'The form names no law that allows the answers to be processed. Please link one.',
  },
  E16_RETENTION_MISSING: {
    de: 'Das Formular sagt nicht, wie lange die Angaben aufbewahrt werden. Bitte die Anzahl Tage eintragen.',
    fr: 'Le formulaire ne dit pas combien de temps les données sont conservées. Veuillez saisir le nombre de jours.',
    it: 'Il modulo non dice per quanto tempo i dati sono conservati. Inserire il numero di giorni.',
    en: 'The form does not say how long the answers are kept. Please enter the number of days.',
  },
  E21_WORKFLOW_MISSING: {
    de: 'Das Formular sagt nicht, nach welchem Ablauf Eingänge bearbeitet werden. Bitte einen aktiven Ablauf wählen.',
    fr: 'Le formulaire ne dit pas selon quelle procédure les demandes reçues sont traitées. Veuillez choisir une procédure active.',
    it: 'Il modulo non dice secondo quale procedura vengono trattate le domande. Scegliere una procedura attiva.',
    en: 'The form does not say by which workflow submissions are handled. Please choose an active workflow.',
  },
  E21_WORKFLOW_INACTIVE: {
    de: 'Vom Ablauf «{workflow}» ist keine Version aktiv. Bitte eine aktivieren oder einen anderen Ablauf wählen.',
    fr: 'Aucune version de la procédure « {workflow} » n’est active. Veuillez en activer une ou choisir une autre procédure.',
    it: 'Nessuna versione della procedura «{workflow}» è attiva. Attivarne una o scegliere un’altra procedura.',
    en: 'No version of the workflow “{workflow}” is active. Please activate one or choose another workflow.',
  },
  E22_BLOCK_MISSING: {
    de: 'Hier soll ein Baustein stehen, es ist aber keiner gewählt. Bitte einen wählen oder die Zeile entfernen.',
    fr: 'Un module doit figurer ici, mais aucun n’est choisi. Veuillez en choisir un ou supprimer la ligne.',
    it: 'Qui deve stare un componente, ma nessuno è scelto. Sceglierne uno o rimuovere la riga.',
    en: 'A reusable block is to stand here, but none is chosen. Please choose one or remove the row.',
  },
  W15_BLOCK_CHANGED: {
    de: 'Der Baustein «{block}» wurde geändert, seit dieses Formular veröffentlicht wurde. Öffentlich ist der ältere Stand; wer das Formular neu veröffentlicht, übernimmt den neuen.',
    fr: 'Le module « {block} » a changé depuis la publication de ce formulaire. L’ancien état est public ; publier à nouveau le formulaire reprend le nouveau.',
    it: 'Il componente «{block}» è cambiato da quando questo modulo è stato pubblicato. È pubblico lo stato precedente; ripubblicando il modulo si riprende quello nuovo.',
    en: 'The block “{block}” was changed after this form was published. The older state is public; publishing the form again takes the new one.',
  },
  E17_FIELD_NAME_TWICE: {
    de: 'Der Feldname «{name}» kommt schon vorher vor. Bitte einen anderen wählen.',
    fr: 'Le nom de champ « {name} » existe déjà plus haut. Veuillez en choisir un autre.',
    it: 'Il nome di campo «{name}» esiste già più sopra. Sceglierne un altro.',
    en: 'The field name “{name}” is there before already. Please choose another one.',
  },
  E17_FIELD_NAME_INVALID: {
    de: 'Der Name «{name}» eines berechneten Werts ist ungültig. Er beginnt mit einem Kleinbuchstaben; erlaubt sind Buchstaben ohne Umlaute und Ziffern.',
    fr: 'Le nom « {name} » d’une valeur calculée n’est pas valable. Il commence par une minuscule ; lettres sans accents et chiffres seulement.',
    it: 'Il nome «{name}» di un valore calcolato non è valido. Inizia con una minuscola; solo lettere senza accenti e cifre.',
    en: 'The name “{name}” of a calculated value is not valid. It starts with a lower-case letter; only letters without accents and digits.',
  },
  E18_CONDITION_INVALID: {
    de: 'Diese Bedingung kann nicht gerechnet werden («{subject}»). Bitte mit der Fachperson für Formulare prüfen.',
    fr: 'Cette condition ne peut pas être calculée (« {subject} »). Veuillez la vérifier avec la personne spécialisée en formulaires.',
    it: 'Questa condizione non può essere calcolata («{subject}»). Verificarla con la persona specializzata in moduli.',
    en: 'This condition cannot be computed (“{subject}”). Please check it with the specialist for forms.',
  },
  E18_CONDITION_FIELD_UNKNOWN: {
    de: 'Die Bedingung nennt das Feld «{name}», das vorher nicht gefragt wird. Bitte den Feldnamen berichtigen oder das Feld nach vorn rücken.',
    fr: 'La condition nomme le champ « {name} », qui n’est pas demandé avant. Veuillez corriger le nom ou avancer le champ.',
    it: 'La condizione nomina il campo «{name}», che prima non viene chiesto. Correggere il nome o anticipare il campo.',
    en: 'The condition names the field “{name}”, which is not asked before. Please correct the name or move the field forward.',
  },
  E19_OPTIONS_MISSING: {
    de: 'Dem Feld «{name}» fehlt, woraus es besteht: Auswahlmöglichkeiten, eine Optionsquelle oder Felder des Blocks.',
    fr: 'Il manque au champ « {name} » de quoi il se compose : des choix, une source des choix ou des champs du bloc.',
    it: 'Al campo «{name}» manca ciò di cui è composto: opzioni, una fonte delle opzioni o campi del blocco.',
    en: 'The field “{name}” lacks what it is made of: options, a source of options, or fields of the block.',
  },
  E19_OPTION_TWICE: {
    de: 'Der Wert «{value}» steht zweimal zur Auswahl. Bitte einen davon ändern oder entfernen.',
    fr: 'La valeur « {value} » figure deux fois parmi les choix. Veuillez en modifier ou en supprimer une.',
    it: 'Il valore «{value}» figura due volte tra le opzioni. Modificarne o eliminarne uno.',
    en: 'The value “{value}” is offered twice. Please change or remove one of the two.',
  },
  E20_VALIDATION_INVALID: {
    de: 'Die Vorgabe «{limit}» der Prüfung ist unbekannt oder hat keinen gültigen Wert.',
    fr: 'L’indication « {limit} » du contrôle est inconnue ou n’a pas de valeur valable.',
    it: 'L’indicazione «{limit}» del controllo è sconosciuta o non ha un valore valido.',
    en: 'The limit “{limit}” of the check is not known, or has no valid value.',
  },
  W11_CONDITION_NEVER_TRUE: {
    de: 'Diese Bedingung kann nie zutreffen: keine mögliche Antwort erfüllt sie.',
    fr: 'Cette condition ne peut jamais être remplie : aucune réponse possible n’y satisfait.',
    it: 'Questa condizione non può mai verificarsi: nessuna risposta possibile la soddisfa.',
    en: 'This condition can never hold: no possible answer meets it.',
  },
  W12_LABEL_TOO_LONG: {
    de: 'Die Frage hat {length} Zeichen, empfohlen sind höchstens {limit}. Besser einen Teil in den Hilfetext nehmen.',
    fr: 'La question compte {length} caractères, {limit} au plus sont recommandés. Mieux vaut en mettre une partie dans le texte d’aide.',
    it: 'La domanda ha {length} caratteri, se ne raccomandano al massimo {limit}. Meglio spostarne una parte nel testo d’aiuto.',
    en: 'The question has {length} characters, at most {limit} are recommended. Better move part of it to the help text.',
  },
  W13_NOT_SENSITIVE: {
    de: 'Das Feld «{name}» fragt nach besonders schützenswerten Angaben. Bitte «Besonders schützenswert» ankreuzen.',
    fr: 'Le champ « {name} » demande des données à protéger. Veuillez le marquer comme « sensible ».',
    it: 'Il campo «{name}» chiede dati da proteggere. Contrassegnarlo come «sensibile».',
    en: 'The field “{name}” asks for data worth protecting. Please mark it as sensitive.',
  },
  W14_KNOWN_BY_REGISTER: {
    de: 'Ein Register kennt diese Angabe bereits ({element}). Kann das Feld vorausgefüllt werden?',
    fr: 'Un registre connaît déjà cette donnée ({element}). Le champ peut-il être prérempli ?',
    it: 'Un registro conosce già questo dato ({element}). Il campo può essere precompilato?',
    en: 'A register knows this already ({element}). Can the field be prefilled?',
  },
} as const satisfies Partial<Record<FindingCode, AdminText>>
