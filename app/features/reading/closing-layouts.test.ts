import { describe, expect, test } from 'vitest'
import { testCalendar } from '#tests/support/term-table.ts'
import { readLetter } from './read-letter.ts'

describe('a closing list as', () => {
  test.each([
    [
      'a table',
      `Lijst van toezeggingen

Wetgevingsoverleg Water, 20 november 2023
Commissie voor Infrastructuur en Waterstaat

| Nr. | Toezegging | Bewindspersoon | Termijn |
| 1 | De minister informeert de Kamer over de stand van de dijkversterking. | Minister van IenW | Q1 2024 |
| 2 | De Kamer ontvangt de evaluatie van het Deltafonds. | Minister van IenW | vóór de zomer van 2024 |
| 3 | Vervallen | | |
| 4 | De minister gaat in gesprek met de waterschappen over de tarieven en koppelt dat terug. | Minister van IenW | - |
`,
      ['Q1 2024', 'vóór de zomer van 2024', null],
    ],
    [
      'bullets under who promises',
      `Tweeminutendebat Asiel (CD d.d. 12 oktober)
14 november 2023

Toezeggingen

De Staatssecretaris van Justitie en Veiligheid:
– zal de Kamer voor het einde van het jaar een brief sturen over de opvang op schepen;
– komt schriftelijk terug op de vraag van het lid Kat over de leges;
– neemt de suggestie van het lid Bruins over de tolken mee in de gesprekken met het COA;
– zegt toe dat gezinnen niet worden gescheiden.

De volgende toezegging is op verzoek van de staatssecretaris geschrapt: brief over de Spreidingswet.

Moties: over de ingediende moties wordt dinsdag gestemd.
`,
      ['voor het einde van het jaar', null, null, null],
    ],
    [
      'what was spoken, with an item taken back and one added',
      `Debat over de jaarwisseling, 6 december 2023
Stenogram, ongecorrigeerd

De voorzitter:
Ik lees de toezeggingen voor.

1. De minister zegt de Kamer toe in februari een brief te sturen over de incidenten, met daarin ook de cijfers per gemeente.
2. De minister zal in gesprek gaan met het Veiligheidsberaad. De Kamer wordt daarover in het eerste kwartaal geïnformeerd.
3. De minister komt terug op de vraag over de noodverordening.

Klopt dat?

Minister Vermeer:
Voorzitter, nummer 3 heb ik vandaag al beantwoord. Die hoeft niet.

De voorzitter:
Dan vervalt nummer 3. De heer Smit nog?

De heer Smit (VVD):
Ik meen dat de minister ook heeft toegezegd de handreiking te actualiseren.

Minister Vermeer:
Dat klopt. Ik zal de handreiking vóór de zomer actualiseren en de Kamer daar een afschrift van sturen.

De voorzitter:
Dan hebben we die ook genoteerd. Ik dank de minister en sluit de vergadering.
`,
      ['in februari', 'in het eerste kwartaal', 'vóór de zomer'],
    ],
    [
      'labels with the term on a line of its own',
      `TOEZEGGINGEN COMMISSIEDEBAT KINDEROPVANG
d.d. 5 maart 2024

Toezegging: De minister zal de Kamer vóór het meireces informeren over de wachtlijsten.
Termijn: meireces 2024
Toegezegd aan: het lid Kathmann (PvdA)

Toezegging: De minister doet de Kamer een overzicht toekomen van de gastouderbureaus.
Termijn: tweede kwartaal 2024
Toegezegd aan: het lid Pijpelink

Toezegging: Bij de begroting 2025 wordt ingegaan op de tarieven.
Termijn: Prinsjesdag
Toegezegd aan: het lid Stoffer
`,
      ['vóór het meireces', 'tweede kwartaal 2024', 'Bij de begroting'],
    ],
    [
      'an overview of the Eerste Kamer',
      `Eerste Kamer - toezeggingen bij de behandeling van de Wet regie volkshuisvesting (35 999), 16 april 2024

T03811 Evaluatie na drie jaar
De Minister voor Volkshuisvesting zegt de Kamer, naar aanleiding van een vraag van het lid Kluit (GroenLinks), toe de wet na drie jaar te evalueren.

T03812 Handreiking woonzorg
De Minister zegt toe te bezien of de handreiking kan worden verduidelijkt en de Kamer hierover na de zomer te berichten.

T03813 Woningsplitsing
Naar aanleiding van een opmerking van het lid Rietkerk (CDA) zal de Minister met de VNG spreken over woningsplitsing. De uitkomst daarvan deelt hij met de Kamer.

De toezegging aan het lid Janssen inzake de huurcommissie (T03650) is met de beantwoording in dit debat voldaan.
`,
      ['na drie jaar', 'na de zomer', null],
    ],
  ])('%s', (_, text, words) => {
    const read = readLetter(text, testCalendar)
    expect(read.form).toBe('list')
    const promises = read.proposals.filter(({ kind }) => kind === 'commitment')
    expect(promises.map(({ term }) => term?.words ?? null)).toEqual(words)
  })
})
