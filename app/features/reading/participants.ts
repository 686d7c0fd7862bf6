import { knownOrganisations, organisationOf } from './organisation-names.ts'
import type { NamedParty } from './proposal.ts'

const place = String.raw`(?:['’][st]-? ?)?\p{Lu}[\p{L}'’-]+(?: (?:aan|op|en|bij|den|de|het)? ?(?:den |de )?(?:IJssel|Rijn|Zoom|Maas|Haag|Bosch|Zaanen|Lek|Waal))?`
const role = String.raw`(?:loco-)?(?:wethouders?|burgemeesters?|gedeputeerden?|commissaris(?:sen)? van de Koning|dijkgra(?:af|ven)|heemraden|gemeentesecretaris(?:sen)?)`
const surname = String.raw`(?:(?:van|der|den|de|ten|ter|in|'t|el|al|Van|De|Den|Der|Ten|Ter|El) )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`
const title = String.raw`(?:dhr\.|de heer|heer|mevrouw|mevr\.|mw\.|drs\.|mr\.)`
const capacity = String.raw`(?: en)? (?:in (?:zijn|haar|hun|de) (?:rol|hoedanigheid|functie) (?:als|van)|namens|als) (?:(?:vice)?voorzitter van |bestuurder van |bestuurslid van |lid van het bestuur van )?(?:de |het )?(\p{Lu}[\p{L}&-]{1,40})(?:-?(?:bestuurder|voorzitter|bestuurslid|commissievoorzitter))?`

const withCapacity = new RegExp(
  String.raw`(?:(${surname}),? )?\b(${role}) (?:van|te|uit|in) (${place}),?${capacity}`,
  'gu',
)
const body = String.raw`(?:(?:de )?(?:gemeente|provincie|[Ww]aterschap|[Hh]oogheemraadschap) )?`
const namedFirst = new RegExp(
  String.raw`(?:${title} )?\b(${surname})(?:, (?:de )?(${role}) (?:van|te|uit|in) | \((?:de )?(${role}) (?:van |te |uit )?)${body}(${place})`,
  'gu',
)
const roleFirst = new RegExp(
  String.raw`\b(${role}) (?:${title} )?(?!van |te |uit )(${surname}) ?(?:van|te|uit|in|\() ?${body}(${place})`,
  'gu',
)
const placeFirst = new RegExp(
  String.raw`\b(${role}) (?:van|te|uit|in) ${body}(${place}), (?:${title}) (${surname})`,
  'gu',
)
const chair = new RegExp(
  String.raw`\b((?:vice)?voorzitter|bestuurder|directeur|directievoorzitter) van (?:de |het )?(\p{Lu}[\p{L}&]{1,40})(?:, (?:${title} )?(${surname}))?`,
  'gu',
)
const several = new RegExp(
  String.raw`\b(${role})(?: (?:van|te|uit|in))? (?:de gemeenten? )?(${place}(?:, (?:(?:van|en) )?${place}){0,30}(?:,? en (?:van )?${place})?)`,
  'gu',
)
const towns = new RegExp(String.raw`\bgemeenten? (${place}(?:, ${place}){0,30}(?:,? en ${place})?)`, 'gu')
const roleOnly = new RegExp(
  String.raw`\b(${role}) (?:${title} )?(${surname})(?! (?:van|te|uit) \p{Lu})`,
  'gu',
)

const provinces = new RegExp(
  String.raw`\bprovincies? (${place}(?:, ${place}){0,12}(?:,? en ${place})?)`,
  'gu',
)

interface Found {
  at: number
  end: number
  party: NamedParty
}

function singular(role: string): string {
  return role
    .replace(/wethouders$/, 'wethouder')
    .replace(/burgemeesters$/, 'burgemeester')
    .replace(/gedeputeerden$/, 'gedeputeerde')
    .replace(/commissarissen/, 'commissaris')
    .replace(/dijkgraven$/, 'dijkgraaf')
    .replace(/secretarissen$/, 'secretaris')
}

function places(list: string): string[] {
  return list
    .split(/, en (?:van )?|, (?:van |en )?| en (?:van )?(?=\p{Lu})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Each pattern in its turn; what an earlier one took is not taken again. */
function collect(
  text: string,
  found: Found[],
  pattern: RegExp,
  make: (match: RegExpExecArray) => NamedParty[],
): void {
  for (const match of text.matchAll(pattern)) {
    const [at, end] = [match.index, match.index + match[0].length]
    if (found.some((each) => at < each.end && each.at < end)) continue
    for (const party of make(match)) found.push({ at, end, party })
  }
}

/** Whose chair it is: somebody "als VNG-bestuurder" sits there for the VNG. */
function represented(organisation: string): string {
  return organisation.replace(/-?(?:bestuurder|voorzitter|bestuurslid|commissievoorzitter)$/, '')
}

function people(text: string, found: Found[]): void {
  collect(text, found, withCapacity, ([whole, name, role = '', , organisation = '']) => [
    {
      name: name ?? null,
      organisation: represented(organisation),
      capacity: whole.slice(whole.indexOf(role)),
    },
  ])
  collect(text, found, namedFirst, ([, name = '', one, other, town = '']) => [
    { name, organisation: organisationOf(one ?? other ?? '', town), capacity: singular(one ?? other ?? '') },
  ])
  collect(text, found, placeFirst, ([, role = '', town = '', name = '']) => [
    { name, organisation: organisationOf(role, town), capacity: singular(role) },
  ])
  collect(text, found, roleFirst, ([, role = '', name = '', town = '']) => [
    { name, organisation: organisationOf(role, town), capacity: singular(role) },
  ])
  collect(text, found, chair, ([, role = '', organisation = '', name]) => [
    { name: name ?? null, organisation, capacity: role },
  ])
  collect(text, found, several, ([whole, role = '', list = '']) =>
    / (?:van|te|uit|in) /.test(whole.slice(0, role.length + 5))
      ? places(list).map((town) => ({
          name: null,
          organisation: organisationOf(role, town),
          capacity: singular(role),
        }))
      : [],
  )
  collect(text, found, towns, ([, list = '']) =>
    places(list).map((town) => ({ name: null, organisation: `Gemeente ${town}`, capacity: null })),
  )
  collect(text, found, provinces, ([, list = '']) =>
    places(list).map((name) => ({ name: null, organisation: `Provincie ${name}`, capacity: null })),
  )
  collect(text, found, roleOnly, ([, role = '', name = '']) => [
    { name, organisation: null, capacity: singular(role) },
  ])
}

const behalf =
  /^\)?,? \(?(?:die |zat er |sprak |zat daar )?(?:namens|als vertegenwoordiger van) (?:de |het )?(\p{Lu}[\p{L}&]{1,40})/u

/** "burgemeester Donders van Roermond (namens de VNG)" sits there for the VNG. */
function seatedFor(found: Found, behind: string): void {
  const organisation = behalf.exec(behind)?.[1]
  if (organisation === undefined) return
  found.party = {
    ...found.party,
    organisation,
    capacity: [found.party.capacity, found.party.organisation].filter((part) => part !== null).join(', '),
  }
}

const anyRole =
  /wethouder|burgemeester|gedeputeerde|commissaris|dijkgra|heemra|gemeente|provincie|voorzitter|bestuurder|directeur/i

/** Who some words name as taking part: people with their organisation and capacity, and organisations. */
export function participantsIn(text: string): NamedParty[] {
  const found: Found[] = []
  if (anyRole.test(text)) people(text, found)
  for (const each of found) seatedFor(each, text.slice(each.end, each.end + 80))
  for (const { name, at } of knownOrganisations(text)) {
    const isTaken = found.some((each) => (at >= each.at && at < each.end) || each.party.organisation === name)
    if (!isTaken)
      found.push({ at, end: at + name.length, party: { name: null, organisation: name, capacity: null } })
  }
  return found.sort((one, another) => one.at - another.at).map(({ party }) => party)
}
