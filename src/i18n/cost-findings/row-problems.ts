import type { RowProblemCode } from '../../domain/cost/import/read-row.ts'
import type { AdminText } from '../locales.ts'

/** Why a row of a file waits in quarantine, beside the column. */
export const rowProblemTexts: Record<RowProblemCode, AdminText> = {
  COLUMN_MISSING: {
    de: 'In dieser Spalte steht nichts, oder die Datei hat sie nicht.',
    fr: 'Cette colonne est vide ou n’existe pas dans le fichier.',
    it: 'Questa colonna è vuota o manca nel file.',
    en: 'This column holds nothing, or the file does not have it.',
  },
  DATE_UNREADABLE: {
    de: 'Das ist kein Tag in der gewählten Form.',
    fr: 'Ce n’est pas un jour dans la forme choisie.',
    it: 'Non è un giorno nella forma scelta.',
    en: 'This is no day in the chosen form.',
  },
  AMOUNT_UNREADABLE: {
    de: 'Das ist kein Betrag mit dem gewählten Dezimalzeichen.',
    fr: 'Ce n’est pas un montant avec le signe décimal choisi.',
    it: 'Non è un importo con il segno decimale scelto.',
    en: 'This is no amount with the chosen decimal sign.',
  },
  ACCOUNT_UNKNOWN: {
    de: 'Für dieses Konto ist keine Bedeutung gewählt.',
    fr: 'Aucune signification n’est choisie pour ce compte.',
    it: 'Per questo conto non è scelto alcun significato.',
    en: 'No meaning is chosen for this account.',
  },
  PAYER_UNKNOWN: {
    de: 'Wer hier bezahlt, ist keiner Gemeinde zugeordnet.',
    fr: 'Le payeur n’est attribué à aucune commune.',
    it: 'Chi paga non è attribuito ad alcun Comune.',
    en: 'Whoever pays here is assigned to no municipality.',
  },
  REFERENCE_CHANGED: {
    de: 'Dieser Beleg ist schon mit anderem Tag, Betrag, Konto oder Text gebucht.',
    fr: 'Cette pièce est déjà comptabilisée avec un autre jour, montant, compte ou texte.',
    it: 'Questo giustificativo è già contabilizzato con un altro giorno, importo, conto o testo.',
    en: 'This reference is booked already with another day, amount, account or text.',
  },
  CELLS_TOO_MANY: {
    de: 'Die Zeile hat mehr Zellen als die Datei Spalten. Ein Text mit einem Trennzeichen gehört in Anführungszeichen.',
    fr: 'La ligne a plus de cellules que le fichier n’a de colonnes. Un texte qui contient un séparateur doit être entre guillemets.',
    it: 'La riga ha più celle di quante colonne abbia il file. Un testo che contiene un separatore va tra virgolette.',
    en: 'The row has more cells than the file has columns. A text that holds the sign between columns belongs in quotes.',
  },
}
