/** An invented letter in the form of a real one, for the demo to be read in. */
export const letterToAccept = `Ministerie van Justitie en Veiligheid

> Retouradres Postbus 20301 2500 EH Den Haag

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Directoraat-Generaal Migratie

Ons kenmerk
3145926

Datum 14 december 2020
Onderwerp Stand van zaken van de pilots, en gesprek met Utrecht

Geachte voorzitter,

Dit is een verzonnen brief, om het inlezen mee te proberen.

Op 8 december 2020 vond een bestuurlijk overleg plaats over de pilot in Utrecht. Aan het overleg namen deel de wethouder van Utrecht en de burgemeester van Tilburg in zijn rol als VNG-bestuurder. Tussen de bestuurders is afgesproken dat de gemeente Utrecht vóór 1 februari 2021 een lijst met knelpunten bij de begeleiding aanlevert.

In mijn brief van 10 december 2019 heb ik uw Kamer een technische briefing over de pilots toegezegd. Die toezegging doe ik uiteraard gestand.

Ik zal uw Kamer uiterlijk in maart 2021 informeren over het aantal mensen dat via de pilots terugkeerde. De telling daarvan start in januari 2021.

In april 2021 zal ik een besluit nemen over de plekken voor gezinnen.

Hoogachtend,

de Staatssecretaris van Justitie en Veiligheid,

A. Voorbeeld
`
