import { folded } from '../folded.ts'

/** The words of a text as they are compared: folded, without signs. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Words that say nothing about what somebody looks for, folded, by language. */
const emptyWords: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des dich die dies diese dieser doch du ein eine einem einen einer eines er es etwas fuer geht gibt habe haben hat hier ich ihr im in ist ja jetzt kann kein keine koennen man mein meine meinem meinen meiner mich mir mit moechte muss muessen nach nicht noch nur ob oder ohne sein seine sich sie sind so soll ueber um und uns unser unsere unter vom von vor war was weil welche wenn wer werden wie wieder will wir wird wo wohin zu zum zur'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'a ai au aux avec avoir ce ces cet cette comment d dans de des dois doit du elle en est et etre faire faut il ils j je l la le les leur ma mes mon n ne nous on ou ou par pas pour qu que quel quelle qui quoi sa se ses si son sur ta tes toi ton tu un une veux vos votre vous'.split(
      ' ',
    ),
  ),
  it: new Set(
    'a ad agli ai al alla alle anche che chi ci come con cosa da dal dalla dei del della delle devo di dove e ed essere fare gli ha ho i il in io la le lo ma mi mia mio nel nella non o per piu posso quale quando si sono su sua suo ti tra un una uno vi voglio'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a about am an and any are as at be by can could do does for from get has have how i if in is it me must my need new no not of on or our should so that the their there they this to up want was we what when where which who will with would you your'.split(
      ' ',
    ),
  ),
}

/** The words of a question that say what it is about; where none does, all of them. */
export const tellingWords = (question: string, language: string): string[] => {
  const words = [...new Set(wordsOf(question))]
  const empty = emptyWords[language]
  const telling = empty ? words.filter((word) => !empty.has(word)) : words
  return telling.length > 0 ? telling : words
}
