import type { StepTexts } from '../../step-texts.ts'

export const decisionTexts: StepTexts = {
  label: { de: 'Entscheid', fr: 'Décision', it: 'Decisione', en: 'Decision' },
  help: {
    de: 'Wartet, bis jemand im Amt zustimmt oder ablehnt.',
    fr: 'Attend qu’une personne du service approuve ou refuse.',
    it: 'Attende che qualcuno dell’ufficio approvi o rifiuti.',
    en: 'Waits until somebody of the office approves or refuses.',
  },
  options: {
    fourEyes: {
      label: {
        de: 'Zwei Personen müssen gleich entscheiden',
        fr: 'Deux personnes doivent décider de la même façon',
        it: 'Due persone devono decidere allo stesso modo',
        en: 'Two people have to decide the same',
      },
      help: {
        de: 'Vier-Augen-Prinzip: Der Fall geht erst weiter, wenn eine zweite Person dasselbe sagt.',
        fr: 'Principe du double contrôle : le dossier ne continue que lorsqu’une deuxième personne dit la même chose.',
        it: 'Principio del doppio controllo: il caso continua solo quando una seconda persona dice lo stesso.',
        en: 'Four eyes: the case goes on only once a second person says the same.',
      },
    },
  },
  actions: {
    approved: { de: 'Zustimmung', fr: 'acceptation', it: 'approvazione', en: 'approval' },
    refused: { de: 'Ablehnung', fr: 'refus', it: 'rifiuto', en: 'refusal' },
  },
}
