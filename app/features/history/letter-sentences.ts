type Facts = Record<string, string | number | boolean | null>

/** What happened to letters, to those in the making, and to the fixed parts of them. */
export const letterSentences = {
  'letter-text-changed': ({ part, ministry, number, why }) =>
    `wijzigde «${part}» in de brieven van ${ministry} (versie ${number}), reden: «${why}»`,
  'letter-text-restored': ({ part, ministry, number, restored, why }) =>
    `zette ${restored ? `versie ${restored}` : 'de begintekst'} van «${part}» in de brieven van ${ministry} terug (versie ${number}), reden: «${why}»`,
  'letter-recorded': ({ reference, sentOn }) => `legde de brief ${reference} van ${sentOn} vast.`,
  'letter-named': ({ names }) => `vulde aan onder welke nummers de brief te vinden is: ${names}.`,
  'letter-renamed': ({ from, to }) => `wijzigde de nummers van de brief van «${from}» in «${to}».`,
  'letter-read-in': ({ reference, sentOn, found }) =>
    `las de brief ${reference ?? 'zonder kenmerk'}${sentOn ? ` van ${sentOn}` : ''} in en kreeg ${found === 1 ? 'één voorstel' : `${found} voorstellen`}.`,
  'intake-head-changed': ({ sentOn }) => `verbeterde wat boven de brief staat; de datum is ${sentOn}.`,
  'intake-accepted': ({ recorded, waiting }) =>
    `legde ${recorded === 1 ? 'één voorstel' : `${recorded} voorstellen`} van de brief vast${waiting ? `; ${waiting === 1 ? 'één wacht' : `${waiting} wachten`} op het secretariaat` : ''}.`,
  'intake-undone': ({ undone, left }) =>
    `draaide ${undone === 1 ? 'één voorstel' : `${undone} voorstellen`} van de brief terug${left ? `; ${left === 1 ? 'één bleef' : `${left} bleven`} staan` : ''}.`,
  'intake-discarded': () => 'gooide de ingelezen brief weg.',
  'letter-used': ({ wording }) =>
    `deed met deze brief ${wording ? `af: «${wording}»` : 'iets vertrouwelijks af.'}`,
  'letter-unused': ({ wording }) =>
    `heropende wat met deze brief was afgedaan${wording ? `: «${wording}»` : '; het is vertrouwelijk.'}`,
  'internal-draft-made': ({ chamber }) => `begon een brief aan de ${chamber}.`,
  'internal-draft-written': () => 'schreef in de tekst van de brief.',
  'internal-draft-renewed': ({ count }) =>
    `vernieuwde de zinnen uit het register${count ? ` (${count} ${count === 1 ? 'wijziging' : 'wijzigingen'})` : ''}.`,
  'internal-draft-offer-taken': () => 'nam een zin uit het register over in de brief.',
  'internal-draft-offer-left': () => 'liet een zin uit het register weg.',
  'internal-draft-facts-changed': ({ changes }) => `wijzigde de gegevens van de brief: ${changes}.`,
  'internal-draft-items-changed': () => 'wijzigde wat de brief beantwoordt en vertelt.',
  'internal-draft-partly': ({ wording }) => `liet de brief «${wording}» deels beantwoorden.`,
  'internal-draft-promise-added': ({ wording }) => `zette een toezegging in de brief: «${wording}»`,
  'internal-draft-promise-removed': ({ wording }) => `haalde een toezegging uit de brief: «${wording}»`,
  'internal-draft-dropped': () => 'gooide de brief in de maak weg.',
  'internal-draft-circulate': () => 'gaf de brief ter afstemming.',
  'internal-draft-take-back': ({ reason }) => `maakte van de brief weer een concept, reden: «${reason}»`,
  'internal-draft-sign': () => 'legde vast dat de brief is getekend.',
  'internal-draft-unsign': ({ reason }) => `haalde de handtekening weg, reden: «${reason}»`,
  'internal-draft-sent': ({ reference, sentOn }) =>
    `legde vast dat de brief is verzonden op ${sentOn}, met kenmerk ${reference}.`,
  'internal-draft-unsent': ({ reference, reason }) =>
    `legde vast dat de brief met kenmerk ${reference} toch niet is verzonden, reden: «${reason}»`,
} as const satisfies Record<string, (facts: Facts) => string>
