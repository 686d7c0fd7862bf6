import { readIn } from '#app/features/intake/read-in.server.ts'
import { dossiers, posts } from './cast.ts'
import { agreeToWords, beginLetter, dispute, fulfil, promise, remark, report, waitFor } from './acts.ts'
import { consultationScenes } from './consultation-scenes.ts'
import { letterToAccept } from './lvv-letter.ts'
import { amsterdamTopics, consultationTopics, lvv } from './lvv-minutes.ts'
import { scene, type Scene } from './scene.ts'

const dossierId = dossiers.lvv.id

/** The LVV case as it would have been kept at the time: facts from the two letters, notes invented. */
export function lvvScenes(): Scene[] {
  return [
    ...amsterdam(),
    ...asked(),
    ...answered(),
    ...consultation(),
    ...reactions(),
    ...progress(),
    ...inMaking(),
    ...letterInHand(),
  ]
}

function amsterdam(): Scene[] {
  return consultationScenes({
    dossier: 'lvv',
    kind: 'bilateral',
    title: 'Gesprek over de pilot in Amsterdam',
    meetsOn: '2019-09-26',
    seats: [{ post: 'stateSecretary' }, { post: 'aldermanOfAmsterdam' }],
    topics: amsterdamTopics,
    plannedOn: '2019-09-23',
    heldOn: '2019-09-27',
    writtenOn: '2019-09-27',
    releasedOn: '2019-10-01',
  })
}

const december = {
  reference: '2728406',
  sentOn: '2019-12-10',
  subject: 'Reactie op het krantenbericht over vertrek, en terugkoppeling van het gesprek met Amsterdam',
}

const november = {
  reference: '3090253',
  kamerstuk: '19637, nr. 2677',
  sentOn: '2020-11-17',
  subject: 'Terugkoppeling van het bestuurlijk overleg LVV van 4 november 2020',
}

const newspaper =
  'Reageren op een krantenbericht van 12 oktober 2019 over het vertrek van uitgeprocedeerde asielzoekers.'

function asked(): Scene[] {
  return [
    scene(
      '2019-09-27T15:00',
      'liaison',
      promise({
        id: lvv.feedbackOnAmsterdam,
        dossierId,
        origin: 'promise',
        activity: 'Debat niet bekend',
        saidOn: '2019-09-26',
        wording: 'De Kamer krijgt een terugkoppeling van het gesprek met de wethouder van Amsterdam.',
      }),
    ),
    scene(
      '2019-10-16T09:30',
      'liaison',
      promise({
        id: lvv.reactionToNewspaper,
        dossierId,
        origin: 'request',
        activity: 'Regeling van werkzaamheden',
        details: { activityKind: 'order_of_business', responsiblePostId: posts.stateSecretary.id },
        saidOn: '2019-10-15',
        wording: newspaper,
      }),
    ),
    scene(
      '2020-09-25T09:30',
      'liaison',
      promise({
        id: lvv.feedbackOnConsultation,
        dossierId,
        origin: 'request',
        activity: 'Algemeen Overleg vreemdelingen- en asielbeleid',
        details: { activityKind: 'committee_debate', responsiblePostId: posts.stateSecretary.id },
        saidOn: '2020-09-24',
        wording: 'De Kamer wil een terugkoppeling van het overleg met de gemeenten op 4 november 2020.',
      }),
    ),
  ]
}

/** The letters that closed them; the first also repeated a promise. */
function answered(): Scene[] {
  return [
    scene('2019-12-10T16:00', 'liaison', fulfil(lvv.feedbackOnAmsterdam, december)),
    scene('2019-12-10T16:05', 'liaison', fulfil(lvv.reactionToNewspaper, december)),
    scene(
      '2019-12-10T16:10',
      'liaison',
      promise({
        id: lvv.technicalBriefing,
        dossierId,
        origin: 'promise',
        activity: 'Brief met kenmerk 2728406, die een eerdere toezegging herhaalt',
        details: { activityKind: 'letter', inRegister: false, responsiblePostId: posts.stateSecretary.id },
        saidOn: '2019-12-10',
        term: 'in het voorjaar van 2020',
        wording:
          'De Kamer krijgt een technische briefing over de pilots en het programma: de oplossingen die zijn gevonden, het vertrek dat is geregeld of gepland, de soorten zaken en wat de casusoverleggen leren.',
      }),
    ),
    scene('2020-11-17T16:00', 'liaison', fulfil(lvv.feedbackOnConsultation, november)),
  ]
}

function consultation(): Scene[] {
  return [
    ...consultationScenes({
      dossier: 'lvv',
      kind: 'administrative',
      title: 'Bestuurlijk overleg LVV',
      meetsOn: '2020-11-04',
      seats: [
        { post: 'stateSecretary' },
        { post: 'mayorOfTilburg', represents: 'vng', capacity: 'VNG-bestuurder' },
        { post: 'aldermanOfAmsterdam' },
        { post: 'aldermanOfEindhoven' },
        { post: 'aldermanOfGroningen' },
        { post: 'aldermanOfRotterdam' },
        { post: 'aldermanOfUtrecht' },
      ],
      topics: consultationTopics,
      plannedOn: '2020-11-06',
      heldOn: '2020-11-06',
      writtenOn: '2020-11-06',
      releasedOn: '2020-11-13',
    }),
    scene(
      '2020-11-06T11:00',
      'secretariat',
      waitFor(lvv.decision, 'de tussentijdse effectevaluatie van het WODC'),
    ),
  ]
}

const invented = (text: string) => `${text} (Verzonnen voorbeeld.)`

/** What municipalities say of the words, once the minutes are released. */
function reactions(): Scene[] {
  return [
    scene('2020-11-18T11:30', 'amsterdam', agreeToWords(lvv.commonThreads)),
    scene(
      '2020-11-19T14:10',
      'rotterdam',
      dispute(
        lvv.commonThreads,
        'Naast de zaken zonder oplossing worden elk kwartaal ook de rode draden in alle zaken op een rij gezet.',
        invented(
          '«Gaandeweg» stond alleen bij de termijn; aan tafel is gezegd dat het elk kwartaal gebeurt.',
        ),
      ),
    ),
  ]
}

/** A letter that was read in and that nobody has accepted yet. */
function letterInHand(): Scene[] {
  const brought = { pasted: letterToAccept }
  return [
    scene('2020-12-15T16:30', 'liaison', (world, actor) => readIn(world, actor, { dossierId, brought })),
  ]
}

function progress(): Scene[] {
  return [
    scene(
      '2020-11-20T11:15',
      'secretariat',
      report(
        lvv.nextSteps,
        'internal',
        invented('De vragen voor de verkenning staan op papier. Volgende week bellen we de gemeenten.'),
      ),
    ),
    scene(
      '2020-12-03T14:20',
      'rotterdam',
      report(
        lvv.commonThreads,
        'shared',
        invented('Onze eerste lijst met vragen die terugkomen is klaar. Elke maand vullen we die aan.'),
      ),
    ),
    scene(
      '2020-12-08T10:05',
      'utrecht',
      report(
        lvv.nextSteps,
        'shared',
        invented('Utrecht heeft de eigen wensen voor het vervolg op een rij gezet.'),
      ),
    ),
    scene(
      '2020-12-10T15:40',
      'secretariat',
      report(lvv.scenarios, 'shared', invented('Een eerste opzet van de scenario’s ligt bij de VNG.')),
    ),
    scene(
      '2020-12-15T09:50',
      'secretariat',
      remark(lvv.decision, invented('In januari gaat een planning voor dit besluit rond.')),
    ),
  ]
}

/** An invented letter in the making: the Eerste Kamer hears of the consultation too. */
function inMaking(): Scene[] {
  return [
    scene(
      '2020-12-14T11:20',
      'secretariat',
      beginLetter({
        dossierId,
        meetsOn: '2020-11-04',
        chamber: 'EK',
        subject: 'Overleg met gemeenten over de pilots LVV (verzonnen voorbeeld)',
        closing: 'Ik stuur deze brief ook omdat het besluit over het vervolg in het nieuwe jaar komt.',
      }),
    ),
  ]
}
