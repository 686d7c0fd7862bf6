import { chance, id } from './register-rows.ts'

/** How much is owed by whom: dossiers with a secretariat and offices of one person each, and agreements that are all open. */
export interface Owed {
  dossiers: number
  officesPerDossier: number
  agreementsPerOffice: number
  /** The last days of the terms, between these. */
  ends: { from: string; days: number }
}

export const saidOn = '2020-11-04'

/** SQL for a database without anything in it; nothing is planned yet. Takes seconds, not commands. */
export function owedRows({ dossiers, officesPerDossier, agreementsPerOffice, ends }: Owed): string {
  const offices = dossiers * officesPerDossier
  const agreements = offices * agreementsPerOffice
  const dossier = (office: string) => `1 + (${office} - 1) % ${dossiers}`
  const office = `(1 + (i - 1) % ${offices})`
  const latest = `to_char(date '${ends.from}' + ${ends.days === 0 ? '0' : `${chance('ends')} % ${ends.days}`}, 'YYYY-MM-DD')`
  return `
INSERT INTO "Dossier" (id, name, code, "startsOn")
SELECT ${id('dossier')}, 'Dossier ' || i, 'D' || i, '2019-01-01' FROM generate_series(1, ${dossiers}) AS i;
INSERT INTO "Organisation" (id, name, kind)
SELECT ${id('office')}, 'Gemeente ' || i, 'municipality'::"OrganisationKind" FROM generate_series(1, ${offices}) AS i
UNION ALL SELECT ${id('ministry', "''")}, 'Ministerie', 'ministry';
INSERT INTO "User" (id, mail, name, "organisationId")
SELECT ${id('person')}, 'medewerker' || i || '@bench.example', 'Medewerker ' || i, ${id('office')} FROM generate_series(1, ${offices}) AS i
UNION ALL SELECT ${id('secretary')}, 'secretaris' || i || '@bench.example', 'Secretaris ' || i, ${id('ministry', "''")}
FROM generate_series(1, ${dossiers}) AS i;
INSERT INTO "RoleAssignment" (id, "userId", role, "dossierId", "startsOn")
SELECT ${id('held')}, ${id('person')}, 'office'::"Role", ${id('dossier', `(${dossier('i')})`)}, '2019-01-01' FROM generate_series(1, ${offices}) AS i
UNION ALL SELECT ${id('led')}, ${id('secretary')}, 'secretariat', ${id('dossier')}, '2019-01-01' FROM generate_series(1, ${dossiers}) AS i;
INSERT INTO "Obligation" (id, kind, "dossierId", wording, "saidOn", "assignedOn", "latestOn")
SELECT ${id('owed')}, 'agreement', ${id('dossier', `(${dossier(office)})`)},
  'Gemeente ' || ${office} || ' levert het overzicht van de beschikbare plekken aan en stuurt dit aan alle deelnemers (punt ' || i || ').',
  '${saidOn}', '${saidOn}', ${latest} FROM generate_series(1, ${agreements}) AS i;
INSERT INTO "Agreement" ("obligationId") SELECT id FROM "Obligation";
INSERT INTO "Term" (id, "obligationId", number, words, "saidOn", "latestOn", rule, explanation, assumptions, "recordedAt", "recordedByName")
SELECT gen_random_uuid(), id, 1, 'uiterlijk ' || "latestOn", "saidOn", "latestOn", 'bench', '', '[]', timestamptz '${saidOn} 09:00Z', 'Secretaris'
FROM "Obligation";
UPDATE "Obligation" AS o SET "termId" = t.id FROM "Term" AS t WHERE t."obligationId" = o.id;
INSERT INTO "Party" (id, "obligationId", role, "organisationId")
SELECT gen_random_uuid(), ${id('owed')}, 'owner', ${id('office', office)} FROM generate_series(1, ${agreements}) AS i;`
}
