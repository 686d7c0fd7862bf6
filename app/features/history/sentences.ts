import { letterSentences } from './letter-sentences.ts'

/** The facts of an event, as they were recorded. */
export type EventFacts = Record<string, string | number | boolean | null>

type Sentence = (facts: EventFacts) => string

/** What happened, in Dutch, after "Sanne Bakker ": one line per kind of event. A fact that may be empty has its own turn of phrase. */
const sentences = {
  ...letterSentences,
  'dossier-added': ({ name }) => `maakte het dossier «${name}» aan.`,
  'dossier-changed': () => 'wijzigde het dossier.',
  'dossier-ended': ({ on }) => `sloot het dossier met ${on} als laatste dag.`,
  'dossier-reopened': () => 'maakte het einde van het dossier ongedaan.',
  'organisation-added': ({ name }) => `voegde de organisatie «${name}» toe.`,
  'organisation-changed': ({ was }) =>
    `wijzigde de gegevens van de organisatie${was ? `; de naam was «${was}»` : ''}.`,
  'organisation-ended': ({ on }) => `beëindigde de organisatie met ${on} als laatste dag.`,
  'organisation-reopened': () => 'maakte het einde van de organisatie ongedaan.',
  'person-added': ({ name }) => `voegde de persoon «${name}» toe.`,
  'person-changed': ({ was }) => `wijzigde de gegevens van de persoon${was ? `; de naam was «${was}»` : ''}.`,
  'person-ended': ({ on }) => `beëindigde de persoon met ${on} als laatste dag.`,
  'person-reopened': () => 'maakte het einde van de persoon ongedaan.',
  'post-added': ({ post }) => `voegde de functie «${post}» toe.`,
  'post-changed': ({ post, was }) =>
    was ? `wijzigde de functie «${was}» in «${post}».` : `wijzigde de functie «${post}».`,
  'post-ended': ({ post, on }) => `beëindigde de functie «${post}» met ${on} als laatste dag.`,
  'post-reopened': ({ post }) => `maakte het einde van de functie «${post}» ongedaan.`,
  'user-added': ({ name }) => `gaf «${name}» toegang tot Gestand.`,
  'user-changed': ({ was }) => `wijzigde de gegevens van de gebruiker${was ? `; de naam was «${was}»` : ''}.`,
  'user-ended': ({ on }) => `beëindigde de toegang met ${on} als laatste dag.`,
  'user-reopened': () => 'gaf de gebruiker opnieuw toegang.',
  'role-added': ({ role, dossier, period }) =>
    `gaf de rol ${role}${dossier ? ` in het dossier ${dossier}` : ''}, ${period}.`,
  'role-ended': ({ role, dossier, on }) =>
    `beëindigde de rol ${role}${dossier ? ` in het dossier ${dossier}` : ''} met ${on} als laatste dag.`,
  'reminder-sent': ({ to, step }) => `stuurde een herinnering aan ${to} (${step}).`,
  'reminder-failed': ({ to, step }) => `kon een herinnering aan ${to} niet versturen (${step}).`,
  'mail-refused': ({ what }) => `meldde zich met de link in een mail af voor ${what}.`,
  'notice-sent': ({ to, about }) => `stuurde een bericht aan ${to} over ${about}.`,
  'notice-failed': ({ to, about }) => `kon een bericht aan ${to} over ${about} niet versturen.`,
  'notice-bounced': ({ to, about }) => `hoorde dat een bericht aan ${to} over ${about} niet is aangekomen.`,
  'notice-delivered': ({ to, about }) => `hoorde dat een bericht aan ${to} over ${about} is aangekomen.`,
  'reminder-bounced': ({ to }) => `kreeg bericht dat een herinnering aan ${to} niet is aangekomen.`,
  'reminder-delivered': ({ to }) => `kreeg bericht dat een herinnering aan ${to} is aangekomen.`,
  'address-unblocked': () => 'gaf het e-mailadres weer vrij voor mail.',
  'reminder-retried': ({ to }) => `liet een mislukte herinnering aan ${to} opnieuw versturen.`,
  'reminder-held': ({ to, step, until }) =>
    `houdt een herinnering aan ${to} vast (${step})${until ? ` tot ${until}` : ''}.`,
  'reminder-released': ({ to, step }) => `gaf een vastgehouden herinnering aan ${to} vrij (${step}).`,
  'reminder-skipped': ({ to, step, reason }) =>
    `slaat een herinnering aan ${to} over (${step}). Reden: ${reason}`,
  'reminder-restored': ({ to, step }) => `zette een overgeslagen herinnering aan ${to} terug (${step}).`,
  'reminder-hurried': ({ to, step }) => `laat een herinnering aan ${to} nu versturen (${step}).`,
  'reminder-arrived': ({ to }) => `noteerde dat een herinnering aan ${to} is aangekomen.`,
  'agreement-recorded': ({ term }) =>
    `legde de afspraak vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
  'commitment-recorded': ({ term }) => `legde dit vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
  'decision-recorded': ({ term }) =>
    `legde het vervolgbesluit vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
  'agreement-settled': ({ on, settlement }) => `deed de afspraak af op ${on}: «${settlement}»`,
  'agreement-settled-by-parties': ({ on, done, counted }) =>
    `deed de afspraak af op ${on}, omdat genoeg partijen klaar zijn (${done} van ${counted}).`,
  'agreement-reopened-by-parties': ({ done, counted }) =>
    `heropende de afspraak: niet genoeg partijen zijn klaar (${done} van ${counted}).`,
  'part-reported': ({ party, state, on, note }) =>
    `meldde het deel van ${party}: ${state} op ${on}${note ? `, «${note}»` : '.'}`,
  'part-taken-up-again': ({ party }) => `zette het deel van ${party} op «mee bezig».`,
  'parties-changed': ({ parties, required, reason }) =>
    `wijzigde de partijen: ${parties}${required ? `; klaar als ${required} partijen klaar zijn` : ''}${reason ? `, reden: «${reason}»` : '.'}`,
  'wording-agreed': ({ organisation, remark }) =>
    `is namens ${organisation} akkoord met de tekst${remark ? `, met de opmerking «${remark}»` : '.'}`,
  'wording-disputed': ({ organisation, other, remark }) =>
    `betwistte namens ${organisation} de tekst. Die moet volgens ${organisation} zijn: «${other}», reden: «${remark}»`,
  'reaction-withdrawn': ({ organisation }) => `trok de reactie van ${organisation} op de tekst in.`,
  'reaction-lapsed': ({ organisation, because }) =>
    `beëindigde de reactie van ${organisation} op de tekst, omdat ${because}.`,
  'dispute-kept': ({ organisation, reason }) =>
    `liet de tekst staan die ${organisation} betwistte, reden: «${reason}»`,
  'dispute-adopted': ({ organisation, answer }) =>
    `wijzigde de tekst die ${organisation} betwistte${answer ? `, antwoord: «${answer}»` : '.'}`,
  'agreement-reworded': ({ from, reason }) =>
    `wijzigde de tekst; die was «${from}»${reason ? `, reden: «${reason}»` : '.'}`,
  'agreement-split': ({ count }) => `splitste de afspraak in ${count} andere.`,
  'agreement-merged': () => 'voegde de afspraak met andere samen tot een nieuwe.',
  'agreement-replaced': () => 'verving de afspraak door een nieuwe.',
  'agreement-repeated': () => 'legde de volgende afspraak in de reeks vast.',
  'agreement-came-from': ({ how }) => `maakte deze afspraak ${how}.`,
  'agreement-withdrawn': ({ reason }) => `trok de afspraak in, reden: «${reason}»`,
  'agreement-source-reopened': () => 'heropende de afspraak waaruit deze kwam.',
  'agreement-reopened': ({ reason }) => `heropende de afspraak, reden: «${reason}»`,
  'commitment-fulfilled': ({ reference, sentOn }) => `deed dit af met de brief ${reference} van ${sentOn}.`,
  'commitment-done': ({ act, on, evidence }) =>
    `deed dit af${act ? ` met een ${act}` : ''} op ${on}: «${evidence}»`,
  'commitment-partly-fulfilled': ({ from, remains }) =>
    `deed dit deels af. De hele tekst was «${from}». Wat overblijft is nu «${remains}».`,
  'commitment-remains': ({ from }) => `splitste dit af als wat overbleef van «${from}».`,
  'commitment-reworded': ({ from, reason }) =>
    `wijzigde de tekst; die was «${from}»${reason ? `, reden: «${reason}»` : '.'}`,
  'details-changed': ({ changes }) => `wijzigde de gegevens: ${changes}.`,
  'kamer-word-recorded': ({ word, on, was }) =>
    `noteerde dat de Kamer op ${on} «${word}» zei${was ? `; dat was «${was}»` : ''}.`,
  'verdict-recorded': ({ status, on, deadline, note }) =>
    `noteerde het oordeel van de commissie op ${on}: ${status}${deadline ? `, met als nieuwe termijn «${deadline}»` : ''}${note ? `. «${note}»` : '.'}`,
  'post-moved': ({ from, to, on, reason }) =>
    `liet dit op ${on} overgaan${from ? ` van ${from}` : ''} naar ${to}${reason ? `, reden: «${reason}»` : '.'}`,
  'commitment-withdrawn': ({ reason }) => `trok dit in, reden: «${reason}»`,
  'commitment-lapsed': ({ reason }) => `liet dit vervallen, reden: «${reason}»`,
  'commitment-reopened': ({ reason }) => `heropende dit, reden: «${reason}»`,
  'decision-taken': ({ on, outcome, by, early, waited }) =>
    `legde vast dat het besluit is genomen op ${on}${by ? ` door de ${by}` : ''}: «${outcome}»${early ? ` Toen wachtte het nog op ${waited}; reden om toch te besluiten: «${early}»` : ''}`,
  'decision-dropped': ({ reason }) => `liet het besluit vervallen, reden: «${reason}»`,
  'decision-reopened': ({ reason }) => `heropende het besluit, reden: «${reason}»`,
  'gate-changed': ({ gate }) =>
    gate ? `noteerde waarop het besluit wacht: «${gate}»` : 'noteerde dat het besluit nergens meer op wacht.',
  'stages-added': ({ stages, count }) =>
    `legde vast dat het besluit wacht op ${count === 1 ? 'de stap' : 'de stappen'} ${stages}.`,
  'stage-changed': ({ stage, to, from, owner, delivery }) =>
    `wijzigde de stap ${stage}${to ? `, die nu «${to}» heet` : ''}${from === owner ? '' : `; aan zet is ${owner ?? 'niemand'}${from ? ` in plaats van ${from}` : ''}`}${delivery ? (delivery === 'begun' ? '; een afspraak levert deze stap' : '; er is geen afspraak meer die deze stap levert') : ''}.`,
  'stage-term-changed': ({ stage, from, to, window, reason }) =>
    `${from ? `wijzigde de termijn van de stap ${stage} van «${from}» in «${to}»` : `gaf de stap ${stage} de termijn «${to}»`}${window ? ` (${window})` : ''}${reason ? `, reden: «${reason}»` : '.'}`,
  'stage-term-moved': ({ stage, words, from, to }) =>
    `las de termijn «${words}» van de stap ${stage} opnieuw nadat de kalender wijzigde: van ${from ?? 'geen periode'} naar ${to ?? 'geen periode'}.`,
  'stage-reached': ({ stage, on, evidence }) =>
    `legde vast dat de stap ${stage} is bereikt op ${on}: «${evidence}»`,
  'stage-unreached': ({ stage, reason }) =>
    `maakte ongedaan dat de stap ${stage} is bereikt, reden: «${reason}»`,
  'stage-removed': ({ stage, reason }) => `haalde de stap ${stage} weg, reden: «${reason}»`,
  'stage-moved': ({ stage, other, before }) =>
    `zette de stap ${stage} ${before ? 'voor' : 'na'} de stap ${other}.`,
  'wait-added': ({ on }) => `legde vast dat dit wacht op ${on}.`,
  'wait-ended': ({ on, reason }) =>
    `legde vast dat dit niet meer wacht op ${on}${reason ? `, reden: «${reason}»` : '.'}`,
  'slip-applied': ({ moved }) =>
    `liet meeschuiven wat hierop wacht: ${moved === 1 ? 'één termijn' : `${moved} termijnen`}.`,
  'slip-kept': ({ kept }) =>
    `liet staan wat hierop wacht: ${kept === 1 ? 'één termijn' : `${kept} termijnen`}.`,
  'owners-changed': ({ from, to, reason }) =>
    `${from ? `wijzigde de eigenaar van ${from} in ${to ?? 'niemand'}` : `maakte ${to} eigenaar`}${reason ? `, reden: «${reason}»` : '.'}`,
  'term-changed': ({ from, to, window, reason, correction }) =>
    `${from ? `${correction ? 'verbeterde' : 'wijzigde'} de termijn van «${from}» in «${to}»` : `gaf de termijn «${to}»`}${window ? ` (${window})` : ''}${reason ? `, reden: «${reason}»` : '.'}`,
  'window-chosen': ({ to, window, reason }) =>
    `las de termijn «${to}» als ${window ?? 'zonder periode'}${reason ? `, reden: «${reason}»` : '.'}`,
  'term-moved': ({ words, from, to, why }) =>
    `las de termijn «${words}» opnieuw nadat de kalender wijzigde: van ${from ?? 'geen periode'} naar ${to ?? 'geen periode'}. ${why}`,
  'forecast-answered': ({ organisation, answer, note }) =>
    `antwoordde via de mail namens ${organisation} op de vraag of het op tijd lukt: ${answer}${note ? `, «${note}»` : '.'}`,
  'extension-asked': ({ organisation, words, window, reason }) =>
    `vroeg namens ${organisation} uitstel tot «${words}»${window ? ` (${window})` : ''}, reden: «${reason}»`,
  'extension-withdrawn': ({ organisation }) => `trok het verzoek om uitstel van ${organisation} in.`,
  'extension-granted': ({ number, from, to, window, reason }) =>
    `verleende uitstel van «${from}» tot «${to}»${window ? ` (${window})` : ''}, het ${number}e uitstel${reason ? `, reden: «${reason}»` : '.'}`,
  'extension-answered': ({ organisation, changed, answer }) =>
    `willigde het verzoek om uitstel van ${organisation} in${changed ? ', met een andere termijn dan gevraagd' : ''}${answer ? `: «${answer}»` : '.'}`,
  'extension-explained': ({ reason }) => `gaf binnen het ministerie als reden voor het uitstel: «${reason}»`,
  'extension-refused': ({ organisation, reason }) =>
    `weigerde het uitstel dat ${organisation} vroeg, reden: «${reason}»`,
  'extension-lapsed': ({ organisation, because }) =>
    `liet het verzoek om uitstel van ${organisation} vervallen, omdat ${because}.`,
  'extension-told': ({ who, on, means, reference }) =>
    `noteerde dat ${who} op ${on} ${means} bericht kreeg van het uitstel${reference ? `, kenmerk ${reference}` : ''}.`,
  'reading-confirmed': ({ words, window }) =>
    `bevestigde dat de termijn «${words}» ${window ? `${window} betekent` : 'geen periode heeft'}.`,
  'review-planned': ({ on }) => `wil dit opnieuw bekijken op ${on}.`,
  'preferences-changed': ({ to }) => `koos hoe herinneringen komen: ${to}.`,
  'policy-changed': ({ number, why }) =>
    `wijzigde de regels voor herinneringen (versie ${number}), reden: «${why}»`,
  'policy-restored': ({ number, restored, why }) =>
    `zette ${restored ? `versie ${restored}` : 'de gewone regels'} van de regels voor herinneringen terug (versie ${number}), reden: «${why}»`,
  'head-chosen': ({ to }) =>
    to ? `noemde ${to} hoofd van het secretariaat.` : 'noemde niemand hoofd van het secretariaat.',
  'recess-added': ({ to }) => `zette een reces in de kalender: ${to}.`,
  'recess-changed': ({ from, to }) => `wijzigde een reces van «${from}» in «${to}».`,
  'recess-removed': ({ to }) => `haalde een reces uit de kalender: ${to}.`,
  'recess-restored': ({ to }) => `zette een reces terug in de kalender: ${to}.`,
  'lead-time-changed': ({ from, to }) =>
    `wijzigde het aantal werkdagen dat een brief onderweg is van ${from} in ${to}.`,
  'items-related': ({ words }) => `verbond dit met een ander onderdeel: ${words}.`,
  'relation-ended': ({ words }) => `haalde een verband weg: ${words}.`,
  'subject-linked': ({ other, wording }) =>
    `verbond dit met ${other} «${wording}», over hetzelfde onderwerp.`,
  'internal-subject-linked': ({ other, wording }) =>
    `verbond dit met ${other} «${wording}», over hetzelfde onderwerp. Een van beide is vertrouwelijk.`,
  'subject-unlinked': ({ other, wording }) => `maakte dit los van ${other} «${wording}».`,
  'internal-subject-unlinked': ({ other, wording }) =>
    `maakte dit los van ${other} «${wording}». Een van beide is vertrouwelijk.`,
  'progress-reported': () => 'meldde voortgang.',
  'internal-note-added': () => 'schreef een interne notitie.',
  'attachment-added': ({ name }) => `voegde het bewijsstuk «${name}» toe.`,
  'internal-attachment-added': ({ name }) => `voegde het bewijsstuk «${name}» toe, niet voor iedereen.`,
  'internal-attachment-removed': ({ name }) => `haalde het bewijsstuk «${name}» weg.`,
  'internal-attachment-restored': ({ name }) => `zette het bewijsstuk «${name}» terug.`,
  'attachment-removed': ({ name }) => `haalde het bewijsstuk «${name}» weg.`,
  'attachment-restored': ({ name }) => `zette het bewijsstuk «${name}» terug.`,
  'consultation-planned': ({ on }) => `zette het overleg op ${on} in de agenda.`,
  'consultation-changed': () => 'wijzigde de gegevens van het overleg.',
  'consultation-held': () => 'legde vast dat het overleg is gehouden.',
  'consultation-cancelled': () => 'annuleerde het overleg.',
  'consultation-resumed': () => 'maakte de annulering ongedaan.',
  'presence-recorded': () => 'wijzigde wie er aanwezig was.',
  'participants-added': ({ who }) => `voegde deelnemers toe: ${who}.`,
  'participant-changed': ({ who }) => `wijzigde namens wie of als wat er iemand zit: ${who}.`,
  'participant-removed': ({ who }) => `haalde een deelnemer weg: ${who}.`,
  'topic-added': ({ title }) => `zette «${title}» op de agenda.`,
  'topic-renamed': ({ from, to }) => `hernoemde het agendapunt «${from}» naar «${to}».`,
  'topic-moved': ({ title }) => `verplaatste het agendapunt «${title}».`,
  'topic-removed': ({ title }) => `haalde «${title}» van de agenda.`,
  'minutes-written': ({ topic }) => `schreef in het verslag bij «${topic}».`,
  'minutes-released': () => 'gaf het verslag ter afstemming.',
  'minutes-established': () => 'stelde het verslag vast.',
  'minutes-reworded': ({ from }) => `wijzigde de tekst in het verslag; die was «${from}».`,
  'minutes-owners-changed': ({ from, to }) =>
    `wijzigde de eigenaar in het verslag van ${from || 'niemand'} in ${to || 'niemand'}.`,
  'minutes-term-changed': ({ from, to }) =>
    `wijzigde de termijn in het verslag van ${from ? `«${from}»` : 'geen'} naar ${to ? `«${to}»` : 'geen'}.`,
  'minutes-removed-from': () => 'haalde dit uit het verslag.',
  'minutes-returned-to': () => 'zette dit terug in het verslag.',
} as const satisfies Record<string, Sentence>

export type EventAction = keyof typeof sentences

/** "Sanne Bakker sloot het dossier per 1 maart 2021." */
export function eventSentence(event: { action: string; actorName: string; facts: unknown }): string {
  const table: Record<string, Sentence> = sentences
  const sentence = table[event.action]
  return `${event.actorName} ${sentence ? sentence((event.facts ?? {}) as EventFacts) : 'wijzigde iets.'}`
}
