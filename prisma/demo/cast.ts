import type { Role } from '#app/features/access/actor.ts'

/** The organisations of the demo. Real ones, because the case is real. */
export const organisations = {
  ministry: {
    id: '10000000-0000-4000-8000-000000000001',
    name: 'Ministerie van Justitie en Veiligheid',
    kind: 'ministry',
    tooi: 'mnre1058',
  },
  vng: { id: '10000000-0000-4000-8000-000000000002', name: 'VNG', kind: 'association', tooi: null },
  amsterdam: {
    id: '10000000-0000-4000-8000-000000000003',
    name: 'Gemeente Amsterdam',
    kind: 'municipality',
    tooi: 'gm0363',
  },
  rotterdam: {
    id: '10000000-0000-4000-8000-000000000004',
    name: 'Gemeente Rotterdam',
    kind: 'municipality',
    tooi: 'gm0599',
  },
  utrecht: {
    id: '10000000-0000-4000-8000-000000000005',
    name: 'Gemeente Utrecht',
    kind: 'municipality',
    tooi: 'gm0344',
  },
  eindhoven: {
    id: '10000000-0000-4000-8000-000000000006',
    name: 'Gemeente Eindhoven',
    kind: 'municipality',
    tooi: 'gm0772',
  },
  groningen: {
    id: '10000000-0000-4000-8000-000000000007',
    name: 'Gemeente Groningen',
    kind: 'municipality',
    tooi: 'gm0014',
  },
  tilburg: {
    id: '10000000-0000-4000-8000-000000000008',
    name: 'Gemeente Tilburg',
    kind: 'municipality',
    tooi: 'gm0855',
  },
} as const

export type OrganisationKey = keyof typeof organisations

/** Offices that sit at the table; who holds them is not recorded here. */
export const posts = {
  stateSecretary: {
    id: '20000000-0000-4000-8000-000000000001',
    function: 'Staatssecretaris van Justitie en Veiligheid',
    organisation: 'ministry',
  },
  mayorOfTilburg: {
    id: '20000000-0000-4000-8000-000000000002',
    function: 'burgemeester van Tilburg',
    organisation: 'tilburg',
  },
  aldermanOfAmsterdam: {
    id: '20000000-0000-4000-8000-000000000003',
    function: 'wethouder van Amsterdam',
    organisation: 'amsterdam',
  },
  aldermanOfRotterdam: {
    id: '20000000-0000-4000-8000-000000000004',
    function: 'wethouder van Rotterdam',
    organisation: 'rotterdam',
  },
  aldermanOfUtrecht: {
    id: '20000000-0000-4000-8000-000000000005',
    function: 'wethouder van Utrecht',
    organisation: 'utrecht',
  },
  aldermanOfEindhoven: {
    id: '20000000-0000-4000-8000-000000000006',
    function: 'wethouder van Eindhoven',
    organisation: 'eindhoven',
  },
  aldermanOfGroningen: {
    id: '20000000-0000-4000-8000-000000000007',
    function: 'wethouder van Groningen',
    organisation: 'groningen',
  },
} as const satisfies Record<string, { id: string; function: string; organisation: OrganisationKey }>

export type PostKey = keyof typeof posts

export const dossiers = {
  lvv: {
    id: '30000000-0000-4000-8000-000000000001',
    code: 'LVV',
    name: 'Landelijke Vreemdelingenvoorzieningen',
    description:
      'Pilots van Rijk en vijf gemeenten, met de VNG, voor mensen zonder recht op verblijf of opvang.',
    startsOn: '2019-01-01',
  },
  shelter: {
    id: '30000000-0000-4000-8000-000000000002',
    code: 'Opvangplekken',
    name: 'Kleinschalige opvangplekken bij gemeenten',
    description: 'Verzonnen dossier rond de datum van vandaag, om het programma mee te proberen.',
    startsOn: '2019-01-01',
  },
} as const

export type DossierKey = keyof typeof dossiers

/** The invented people of the demo, the tests and the README. They exist nowhere else. */
export const cast = {
  secretariat: {
    name: 'Sanne Bakker',
    mail: 'sanne.bakker@jenv.example',
    organisation: 'ministry',
    role: 'secretariat',
    in: ['lvv', 'shelter'],
  },
  liaison: {
    name: 'Joris van Dam',
    mail: 'joris.van.dam@jenv.example',
    organisation: 'ministry',
    role: 'liaison',
    in: ['lvv', 'shelter'],
  },
  reader: {
    name: 'Noor el Amrani',
    mail: 'noor.el.amrani@jenv.example',
    organisation: 'ministry',
    role: 'reader',
    in: ['lvv', 'shelter'],
  },
  administrator: {
    name: 'Pieter de Wit',
    mail: 'pieter.de.wit@jenv.example',
    organisation: 'ministry',
    role: 'administrator',
    in: [],
  },
  vng: {
    name: 'Daan Smit',
    mail: 'daan.smit@vng.example',
    organisation: 'vng',
    role: 'office',
    in: ['lvv', 'shelter'],
  },
  amsterdam: {
    name: 'Fatima Yıldız',
    mail: 'fatima.yildiz@amsterdam.example',
    organisation: 'amsterdam',
    role: 'office',
    in: ['lvv'],
  },
  rotterdam: {
    name: 'Bram Visser',
    mail: 'bram.visser@rotterdam.example',
    organisation: 'rotterdam',
    role: 'office',
    in: ['lvv'],
  },
  utrecht: {
    name: 'Lieke Jansen',
    mail: 'lieke.jansen@utrecht.example',
    organisation: 'utrecht',
    role: 'office',
    in: ['lvv', 'shelter'],
  },
  eindhoven: {
    name: 'Michał Łukasik',
    mail: 'michal.lukasik@eindhoven.example',
    organisation: 'eindhoven',
    role: 'office',
    in: ['lvv'],
  },
  groningen: {
    name: 'Hanneke Dijkstra',
    mail: 'hanneke.dijkstra@groningen.example',
    organisation: 'groningen',
    role: 'office',
    in: ['lvv', 'shelter'],
  },
  /** Works for a ministry too, in no dossier of the others: sees nothing of them. */
  outsider: {
    name: 'Tess Vermeer',
    mail: 'tess.vermeer@jenv.example',
    organisation: 'ministry',
    role: 'secretariat',
    in: [],
  },
} as const satisfies Record<
  string,
  { name: string; mail: string; organisation: OrganisationKey; role: Role; in: readonly DossierKey[] }
>

export type CastKey = keyof typeof cast
