/** An invented letter of 17 November 2020 about the pilots, with something of most kinds in it. */
export function aLetter(reference: string, { date = '17 november 2020' } = {}): string {
  return `Ministerie van Justitie en Veiligheid

> Retouradres Postbus 20301 2500 EH Den Haag

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Ons kenmerk
${reference}

Datum ${date}
Onderwerp Voortgang van de opvang in de steden

Geachte voorzitter,

Op 11 november 2020 vond het bestuurlijk overleg opvang plaats. Aan het overleg namen deel de wethouders van Utrecht en Groningen en de burgemeester van Tilburg in zijn rol als VNG-bestuurder.

Tussen de bestuurders is afgesproken dat de gemeenten vóór 1 maart 2021 een overzicht van de vrije bedden aanleveren. Het onderzoek naar de kosten start in januari 2021.

In het algemeen overleg van 24 september 2020 heb ik toegezegd uw Kamer te informeren over de wachttijden bij de opvang. Hiermee doe ik die toezegging gestand.

Ik zal uw Kamer uiterlijk in april 2021 de uitkomsten van het onderzoek naar de kosten doen toekomen.

In mei 2021 zal ik op basis van dat onderzoek een besluit nemen over het vervolg van de opvang.

Hoogachtend,

de Staatssecretaris van Justitie en Veiligheid,

A. Voorbeeld
`
}
