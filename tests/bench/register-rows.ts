import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'

const inConsultation = 50
const others = 300

/** A number from 0 to 999,999 that looks like chance and is the same in every run. */
export function chance(about: string): string {
  return `(('x' || substr(md5('${about} ' || i), 1, 7))::bit(28)::int % 1000000)`
}

/** An id that is a UUID of version 4 in form, the same in every run. */
export function id(about: string, of = 'i'): string {
  return `overlay(overlay(md5('${about} ' || ${of}) placing '4' from 13) placing '8' from 17)::uuid`
}

function oneOf(values: string[], about: string): string {
  const list = values.map((value) => `'${value}'`).join(', ')
  return `(ARRAY[${list}])[1 + ${chance(about)} % ${values.length}]`
}

const verbs = ['levert', 'deelt', 'toetst', 'bespreekt', 'regelt', 'verkent', 'evalueert', 'bevestigt']
const things = [
  'een overzicht van de beschikbare plekken',
  'de cijfers over de instroom en uitstroom',
  'een voorstel voor de verdeling van de middelen',
  'de ervaringen met de begeleiding naar werk',
  'het plan voor toezicht en veiligheid rond de locatie',
  'de afspraken met de zorgverzekeraar',
  'een gezamenlijke brief aan de raad',
  'de eindrapportage van de evaluatie',
]
const ends = [
  'en stuurt dit aan alle deelnemers',
  'en komt daar in het volgende overleg op terug',
  'na overleg met de politie en de IND',
  'en betrekt daarbij de maatschappelijke organisaties',
  'binnen het bestaande budget',
  'zodat de pilot zonder onderbreking verder kan',
]

/** Municipalities beside the cast: together they own three in ten, so each of them seldom. */
const organisationRows = `
INSERT INTO "Organisation" (id, name, kind)
SELECT ${id('organisation')}, 'Gemeente Voorbeeld ' || to_char(i, 'FM000'), 'municipality'
FROM generate_series(1, ${others}) AS i;`

/** A consultation of fifty agreements every few hours of the last five years; the minutes of the last ones are drafts. */
function consultationRows(count: number, today: string): string {
  return `
INSERT INTO "Consultation" (id, "dossierId", kind, title, "meetsOn", "heldAt")
SELECT ${id('consultation')}, '${dossiers.lvv.id}', 'administrative', 'Bestuurlijk overleg ' || i, day, day::date
FROM (SELECT i, to_char(date '${today}' - (1826 * (${count} - i) / ${count})::int, 'YYYY-MM-DD') AS day
  FROM generate_series(1, ${count}) AS i) AS days;
INSERT INTO "Minutes" (id, "consultationId", state, "releasedAt")
SELECT ${id('minutes')}, ${id('consultation')}, (CASE WHEN i > ${count} * 0.97 THEN 'draft' ELSE 'circulated' END)::"MinutesState",
  CASE WHEN i > ${count} * 0.97 THEN NULL ELSE timestamptz '${today} 09:00Z' END
FROM generate_series(1, ${count}) AS i;`
}

/**
 * What each agreement will be: said in its consultation; in 100 of them 85 with a window of up to two years, 10 without
 * an end ("gaandeweg") and 5 without a term; of those older than their window nine in ten are done, of the others two.
 */
function planned(count: number, today: string): string {
  const consultation = `1 + (i - 1) / ${inConsultation}`
  return `
CREATE TEMP TABLE planned AS
SELECT facts.*, CASE WHEN is_dated THEN to_char(said + within, 'YYYY-MM-DD') END AS latest,
  CASE WHEN ${chance('done')} < CASE WHEN is_dated AND said + within < date '${today}' THEN 900000 ELSE 200000 END
    THEN to_char(least(said + (within * 0.9)::int, date '${today}'), 'YYYY-MM-DD') END AS closed
FROM (SELECT i, ${id('agreement')} AS id, ${id('consultation', `(${consultation})`)} AS consultation,
  "meetsOn"::date AS said, 14 + ${chance('within')} % 720 AS within,
  ${chance('term')} < 850000 AS is_dated, ${chance('term')} < 950000 AS has_term, ${chance('owner')} AS who
  FROM generate_series(1, ${count}) AS i
  JOIN "Consultation" AS c ON c.id = ${id('consultation', `(${consultation})`)}) AS facts;`
}

function obligationRows(): string {
  const wording = `'Gemeente ' || ${oneOf(['Amsterdam', 'Rotterdam', 'Utrecht', 'Eindhoven', 'Groningen', 'Tilburg'], 'name')}
  || ' ' || ${oneOf(verbs, 'verb')} || ' ' || ${oneOf(things, 'thing')} || ' ' || ${oneOf(ends, 'end')} || ' (punt ' || i || ').'`
  const words = oneOf(['uiterlijk 1 maart', 'voorjaar 2021', 'binnen zes weken', 'eerste kwartaal'], 'words')
  return `
INSERT INTO "Obligation" (id, kind, "dossierId", wording, confidential, "saidOn", "assignedOn", "consultationId", "latestOn", "earliestOn", "closedOn", "incomplete")
SELECT id, 'agreement', '${dossiers.lvv.id}', ${wording}, ${chance('confidential')} < 30000, to_char(said, 'YYYY-MM-DD'),
  to_char(said, 'YYYY-MM-DD'), consultation, latest, CASE WHEN is_dated THEN to_char(said, 'YYYY-MM-DD') END, closed, NOT has_term OR who < 20000 FROM planned;
INSERT INTO "Term" (id, "obligationId", number, words, "saidOn", "earliestOn", "latestOn", rule, explanation, assumptions, "recordedAt", "recordedByName")
SELECT ${id('term')}, id, 1, CASE WHEN is_dated THEN ${words} ELSE 'gaandeweg' END, to_char(said, 'YYYY-MM-DD'),
  CASE WHEN is_dated THEN to_char(said, 'YYYY-MM-DD') END, latest, 'bench', '', '[]', said, 'Sanne Bakker' FROM planned WHERE has_term;
UPDATE "Obligation" AS o SET "termId" = t.id FROM "Term" AS t WHERE t."obligationId" = o.id;
INSERT INTO "Agreement" ("obligationId", "startedOn", "settledOn", settlement, "withdrawnOn", "withdrawalReason")
SELECT id, CASE WHEN ${chance('started')} < 400000 THEN to_char(said, 'YYYY-MM-DD') END,
  CASE WHEN ${chance('withdrawn')} >= 100000 THEN closed END, '', CASE WHEN ${chance('withdrawn')} < 100000 THEN closed END, '' FROM planned;`
}

/** In 100: 2 without an owner, 68 owned by one of the cast, 30 by another; one in ten has an executor; all have a counterparty. */
function partyRows(): string {
  const [ministry, ...rest] = Object.values(organisations).map((one) => one.id)
  const known = oneOf(rest, 'known')
  const other = id('organisation', `(1 + who % ${others})`)
  const owner = `CASE WHEN who < 700000 THEN ${known}::uuid ELSE ${other} END`
  return `
INSERT INTO "Party" (id, "obligationId", role, "organisationId") SELECT ${id('owner')}, id, 'owner', ${owner} FROM planned WHERE who >= 20000;
INSERT INTO "Party" (id, "obligationId", role, "organisationId")
SELECT ${id('second')}, id, 'executor', ${oneOf(rest, 'second known')}::uuid FROM planned WHERE who >= 900000;
INSERT INTO "Party" (id, "obligationId", role, "organisationId") SELECT ${id('counterparty')}, id, 'counterparty', '${ministry}' FROM planned;`
}

/** SQL that puts so many agreements into one dossier of a database that holds the cast. Takes seconds, not commands. */
export function registerRows(count: number, today: string): string {
  return [
    // Row by row the triggers would take minutes: what they keep is written with the rows.
    'SET session_replication_role = replica;',
    organisationRows,
    consultationRows(Math.ceil(count / inConsultation), today),
    planned(count, today),
    obligationRows(),
    partyRows(),
    'DROP TABLE planned;',
    'SET session_replication_role = origin;',
  ].join('\n')
}

/** Whose sessions the bench uses. */
export const readers = { secretariat: userIdOf('secretariat'), office: userIdOf('utrecht') }
