import type { Addressing, MailItem, MailLink } from './piece.ts'

/** What the previews of the mails are about, in the words of the demo. */
export const previewAddressing: Addressing = {
  recipientName: 'Lieke Jansen',
  settingsUrl: 'https://gestand.example/herinneringen#aanpassen',
  preferencesUrl: 'https://gestand.example/mijn-instellingen',
  dossierMail: 'lvv@gestand.example',
}

export const previewItems = {
  decision: {
    kind: 'decision',
    dossier: 'LVV',
    wording: 'Besluiten hoe de landelijke opvang verdergaat, met de tussenevaluatie van het WODC erbij.',
    termWords: 'februari 2021',
    earliestOn: '2021-02-01',
    latestOn: '2021-02-28',
    url: 'https://gestand.example/besluiten/7b0f',
  },
  agreement: {
    kind: 'agreement',
    dossier: 'LVV',
    wording: 'Utrecht levert een analyse van de casuïstiek aan.',
    termWords: '1 februari 2021',
    earliestOn: '2021-02-01',
    latestOn: '2021-02-01',
    url: 'https://gestand.example/afspraken/1c52',
  },
  beforeRecess: {
    kind: 'agreement',
    dossier: 'LVV',
    wording: 'De gemeenten zetten scenario’s voor een landelijk netwerk op papier.',
    termWords: 'vóór het kerstreces',
    earliestOn: '2020-11-04',
    latestOn: '2020-12-10',
    url: 'https://gestand.example/afspraken/4ab1',
  },
  gradual: {
    kind: 'agreement',
    dossier: 'LVV',
    wording: 'Naast de zaken die vastlopen komt er een analyse van rode draden.',
    termWords: 'gaandeweg',
    earliestOn: '2020-11-04',
    latestOn: null,
    url: 'https://gestand.example/afspraken/8e21',
  },
  promise: {
    kind: 'promise',
    dossier: 'LVV',
    wording: 'De Kamer krijgt een technische briefing over de uitkomsten van de pilots.',
    termWords: 'voorjaar 2021',
    earliestOn: '2021-03-01',
    latestOn: '2021-06-20',
    url: 'https://gestand.example/toezeggingen/90ae',
  },
} satisfies Record<string, MailItem>

export const previewAnswers: MailLink[] = [
  { label: 'Ja, we halen het', url: 'https://gestand.example/antwoord/3f9c2a?keuze=ja' },
  { label: 'Al gedaan', url: 'https://gestand.example/antwoord/3f9c2a?keuze=gedaan' },
  { label: 'Uitstel nodig', url: 'https://gestand.example/antwoord/3f9c2a?keuze=uitstel' },
]
