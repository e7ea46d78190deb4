import type { CollectionTexts } from '../../i18n/texts.ts'

/** What an editor reads about postal codes. */
export const postalCodeTexts: CollectionTexts = {
  singular: {
    de: 'Postleitzahl',
    fr: 'Numéro postal',
    it: 'Numero postale',
    en: 'Postal code',
  },
  plural: {
    de: 'Postleitzahlen',
    fr: 'Numéros postaux',
    it: 'Numeri postali',
    en: 'Postal codes',
  },
  description: {
    de: 'Zuordnung der Postleitzahlen zu Gemeinden, damit sich die Gemeinde über die Postleitzahl finden lässt; ein Eintrag je Postleitzahl und Gemeinde.',
    fr: 'Attribution des numéros postaux aux communes, pour trouver la commune à partir du numéro ; une entrée par numéro et commune.',
    it: 'Attribuzione dei numeri postali ai Comuni, per trovare il Comune dal numero; una voce per numero e Comune.',
    en: 'Which postal code belongs to which municipality, so that people find their municipality by postal code; one entry per code and municipality.',
  },
  fields: {
    code: {
      label: {
        de: 'Postleitzahl',
        fr: 'NPA',
        it: 'NPA',
        en: 'Postal code',
      },
      help: {
        de: 'Vier Ziffern, zum Beispiel 6003; berührt sie mehrere Gemeinden, für jede einen eigenen Eintrag erfassen.',
        fr: 'Quatre chiffres, par exemple 6003 ; si le numéro touche plusieurs communes, créer une entrée pour chacune.',
        it: 'Quattro cifre, per esempio 6003; se il numero tocca più Comuni, creare una voce per ciascuno.',
        en: 'Four digits, for example 6003; if the code touches several municipalities, make an entry for each.',
      },
    },
    jurisdiction: {
      label: {
        de: 'Gemeinde',
        fr: 'Commune',
        it: 'Comune',
        en: 'Municipality',
      },
      help: {
        de: 'Gemeinde aus der Sammlung «Gebiete»; leer lassen, wenn sie ausserhalb des Katalogs liegt, zum Beispiel im Nachbarkanton.',
        fr: 'Commune de la collection « Territoires » ; laisser vide si elle n’est pas dans le catalogue, par exemple dans un canton voisin.',
        it: 'Comune della raccolta «Territori»; lasciare vuoto se è fuori dal catalogo, per esempio in un Cantone vicino.',
        en: 'Municipality from the collection “Areas”; leave empty if it lies outside the catalogue, for example in a neighbouring canton.',
      },
    },
    municipalityName: {
      label: {
        de: 'Gemeindename',
        fr: 'Nom de la commune',
        it: 'Nome del Comune',
        en: 'Municipality name',
      },
      help: {
        de: 'Name wie im amtlichen Verzeichnis, bei Gemeinden anderer Kantone mit Kürzel, zum Beispiel «Trubschachen [BE]»; auch dann nötig, wenn die Gemeinde verknüpft ist.',
        fr: 'Nom selon le répertoire officiel, avec le sigle pour les communes d’autres cantons, par exemple « Trubschachen [BE] » ; requis même si la commune est liée.',
        it: 'Nome secondo l’elenco ufficiale, con la sigla per i Comuni di altri Cantoni, per esempio «Trubschachen [BE]»; necessario anche se il Comune è collegato.',
        en: 'Name as in the official list, with the code for municipalities of other cantons, for example “Trubschachen [BE]”; needed even if the municipality is linked.',
      },
    },
    addressShare: {
      label: {
        de: 'Anteil Adressen (%)',
        fr: 'Part des adresses (%)',
        it: 'Quota di indirizzi (%)',
        en: 'Share of addresses (%)',
      },
      help: {
        de: 'Anteil der Adressen mit dieser Postleitzahl, die in der Gemeinde liegen, in Prozent von 0 bis 100, zum Beispiel 75.1; die Suche nennt den grössten Anteil zuerst.',
        fr: 'Part des adresses de ce numéro postal situées dans la commune, en pour cent de 0 à 100, par exemple 75.1 ; la recherche cite d’abord la plus grande part.',
        it: 'Quota degli indirizzi con questo numero postale situati nel Comune, in percento da 0 a 100, per esempio 75.1; la ricerca elenca prima la quota maggiore.',
        en: 'Share of the addresses with this postal code that lie in the municipality, in per cent from 0 to 100, for example 75.1; the search lists the largest share first.',
      },
    },
    source: {
      label: {
        de: 'Quelle',
        fr: 'Source',
        it: 'Fonte',
        en: 'Source',
      },
      help: {
        de: 'Woher Zuordnung und Anteil stammen, mit Stand, zum Beispiel «Amtliches Ortschaftenverzeichnis, Stand 01.01.2026».',
        fr: 'Origine de l’attribution et de la part, avec l’état, par exemple « Répertoire officiel des localités, état au 01.01.2026 ».',
        it: 'Provenienza di attribuzione e quota, con lo stato, per esempio «Elenco ufficiale delle località, stato 01.01.2026».',
        en: 'Where the assignment and the share come from, with the date, for example “Official index of localities, as of 01.01.2026”.',
      },
    },
  },
}
