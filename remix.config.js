/** Options of the Remix Vite plugin, with the Dutch route table. `vite.config.ts` imports this. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      route('', 'routes/today.tsx', { index: true })
      route('zoeken', 'routes/search.tsx')
      route('inloggen', 'routes/sign-in/ask.tsx')
      route('inloggen/verstuurd', 'routes/sign-in/sent.tsx')
      route('inloggen/rol', 'routes/sign-in/as-cast.tsx')
      route('inloggen/:token', 'routes/sign-in/use.tsx')
      route('uitloggen', 'routes/sign-in/out.tsx')
      route('dossier-kiezen', 'routes/choose-dossier.tsx')
      route('termijn', 'routes/term.tsx')
      route('ui', 'routes/ui.tsx')

      route('mijn-instellingen', 'routes/settings/own.tsx')
      route('herinneringen', 'routes/reminders/list.tsx')
      route('herinneringen/dag', 'routes/reminders/day.tsx')
      route('herinneringen/lijst.csv', 'routes/reminders/csv.tsx')
      route('herinneringen/stap/:reminder', 'routes/reminders/step.tsx')
      route('herinneringen/:delivery', 'routes/reminders/mail.tsx')
      route('herinneringen/:delivery/opnieuw', 'routes/reminders/resend.tsx')
      route('herinneringen/:delivery/aangekomen', 'routes/reminders/arrived.tsx')
      route('herinneringen/adressen/:user/vrijgeven', 'routes/reminders/lift-block.tsx')
      route('meldingen/resend', 'routes/reports/resend.tsx')
      route('meldingen/bounce', 'routes/reports/bounce.tsx')
      route('antwoord/:answer', 'routes/answers/answer.tsx')
      route('prognose', 'routes/answers/forecasts.tsx')
      route('prognose/csv', 'routes/answers/forecasts-csv.ts')
      route('postvak', 'routes/mailbox/list.tsx')
      route('postvak/:message', 'routes/mailbox/message.tsx')
      route('postvak/:message/html', 'routes/mailbox/html.tsx')
      route('postvak/:message/bijlage/:number', 'routes/mailbox/attachment.tsx')

      route('dossiers', 'routes/dossiers/list.tsx')
      route('dossiers/nieuw', 'routes/dossiers/add.tsx')
      route('dossiers/:dossier', 'routes/dossiers/show.tsx')
      route('dossiers/:dossier/herinneringen', 'routes/policy/overview.tsx', { id: 'dossier-policy' })
      route('dossiers/:dossier/herinneringen/hoofd', 'routes/policy/head.tsx')
      route('dossiers/:dossier/herinneringen/:kind/:width', 'routes/policy/steps.tsx', {
        id: 'dossier-policy-steps',
      })
      route('dossiers/:dossier/herinneringen/:kind/:width/toepassen', 'routes/policy/apply.tsx', {
        id: 'dossier-policy-apply',
      })
      route('dossiers/:dossier/herinneringen/versies/:number/terugzetten', 'routes/policy/restore.tsx', {
        id: 'dossier-policy-restore',
      })
      route('dossiers/:dossier/wijzigen', 'routes/dossiers/change.tsx')
      route('dossiers/:dossier/beeindigen', 'routes/dossiers/end.tsx')
      route('dossiers/:dossier/open', 'routes/dossiers/open-items.tsx')
      route('dossiers/:dossier/stand', 'routes/dossiers/stand.tsx')

      route('organisaties', 'routes/organisations/list.tsx')
      route('organisaties/nieuw', 'routes/organisations/add.tsx')
      route('organisaties/:organisation', 'routes/organisations/show.tsx')
      route('organisaties/:organisation/wijzigen', 'routes/organisations/change.tsx')
      route('organisaties/:organisation/beeindigen', 'routes/organisations/end.tsx')
      route('personen', 'routes/organisations/people.tsx')
      route('personen/nieuw', 'routes/organisations/add-person.tsx')
      route('personen/:person', 'routes/organisations/person.tsx')
      route('personen/:person/wijzigen', 'routes/organisations/change-person.tsx')
      route('personen/:person/beeindigen', 'routes/organisations/end-person.tsx')
      route('functies/nieuw', 'routes/organisations/add-post.tsx')
      route('functies/:post/wijzigen', 'routes/organisations/change-post.tsx')
      route('functies/:post/beeindigen', 'routes/organisations/end-post.tsx')

      route('beheer', 'routes/admin/overview.tsx')
      route('beheer/gebruikers', 'routes/admin/users.tsx')
      route('beheer/gebruikers/nieuw', 'routes/admin/add-user.tsx')
      route('beheer/gebruikers/:user', 'routes/admin/user.tsx')
      route('beheer/gebruikers/:user/wijzigen', 'routes/admin/change-user.tsx')
      route('beheer/gebruikers/:user/beeindigen', 'routes/admin/end-user.tsx')
      route('beheer/gebruikers/:user/rollen/toevoegen', 'routes/admin/add-role.tsx')
      route('beheer/gebruikers/:user/rollen/:role/beeindigen', 'routes/admin/end-role.tsx')

      route('beheer/herinneringen', 'routes/policy/overview.tsx')
      route('beheer/herinneringen/:kind/:width', 'routes/policy/steps.tsx')
      route('beheer/herinneringen/:kind/:width/toepassen', 'routes/policy/apply.tsx')
      route('beheer/herinneringen/versies/:number/terugzetten', 'routes/policy/restore.tsx')

      route('beheer/kalender', 'routes/calendar/overview.tsx')
      route('beheer/kalender.csv', 'routes/calendar/csv.tsx')
      route('beheer/kalender.ics', 'routes/calendar/ics.tsx')
      route('beheer/kalender/invoeren', 'routes/calendar/import.tsx')
      route('beheer/kalender/invoeren/toepassen', 'routes/calendar/apply-import.tsx')
      route('beheer/kalender/nieuw', 'routes/calendar/add.tsx')
      route('beheer/kalender/onderweg', 'routes/calendar/lead-time.tsx')
      route('beheer/kalender/verschoven', 'routes/calendar/moved.tsx')
      route('beheer/kalender/:period/terugzetten', 'routes/calendar/restore.tsx')
      route('beheer/kalender/:period/verwijderen', 'routes/calendar/remove.tsx')
      route('beheer/kalender/:period/wijzigen', 'routes/calendar/change.tsx')

      route('afspraken', 'routes/agreements/list.tsx')
      route('afspraken/samen/afdoen', 'routes/agreements/settle-together.tsx')
      route('afspraken/samen/eigenaar', 'routes/agreements/hand-over-together.tsx')
      route('afspraken/samen/samenvoegen', 'routes/agreements/merge.tsx')
      route('afspraken/samen/termijn', 'routes/agreements/change-terms-together.tsx')
      route('afspraken/:agreement', 'routes/agreements/item.tsx')
      route('afspraken/:agreement/afdoen', 'routes/agreements/settle.tsx')
      route('afspraken/:agreement/bewijsstukken/toevoegen', 'routes/agreements/add-evidence.tsx')
      route('afspraken/:agreement/herhalen', 'routes/agreements/repeat.tsx')
      route('afspraken/:agreement/heropenen', 'routes/agreements/reopen.tsx')
      route('afspraken/:agreement/intrekken', 'routes/agreements/withdraw.tsx')
      route('afspraken/:agreement/partijen', 'routes/agreements/change-parties.tsx')
      route('afspraken/:agreement/partijen/:party', 'routes/agreements/report-part.tsx')
      route('afspraken/:agreement/splitsen', 'routes/agreements/split.tsx')
      route('afspraken/:agreement/termijn', 'routes/agreements/change-term.tsx')
      route('afspraken/:agreement/termijn/lezing', 'routes/agreements/decide-reading.tsx')
      route('afspraken/:agreement/verbinden', 'routes/links/link-agreement.tsx')
      route('afspraken/:agreement/vervangen', 'routes/agreements/replace.tsx')
      route('afspraken/:agreement/voortgang', 'routes/agreements/report-progress.tsx')

      route('toezeggingen', 'routes/commitments/list.tsx')
      route('toezeggingen/nieuw', 'routes/commitments/add.tsx')
      route('toezeggingen/verplaatsen', 'routes/commitments/move-many.tsx')
      route('toezeggingen/:commitment', 'routes/commitments/item.tsx')
      route('toezeggingen/:commitment/deels', 'routes/commitments/fulfil-partly.tsx')
      route('toezeggingen/:commitment/eerder', 'routes/commitments/relate.tsx')
      route('toezeggingen/:commitment/bewijsstukken/toevoegen', 'routes/commitments/add-evidence.tsx')
      route('toezeggingen/:commitment/eigenaar', 'routes/commitments/change-owners.tsx')
      route('toezeggingen/:commitment/functie', 'routes/commitments/move.tsx')
      route('toezeggingen/:commitment/gegevens', 'routes/commitments/change-details.tsx')
      route('toezeggingen/:commitment/gehouden', 'routes/commitments/fulfil-by-act.tsx')
      route('toezeggingen/:commitment/heropenen', 'routes/commitments/reopen.tsx')
      route('toezeggingen/:commitment/intrekken', 'routes/commitments/withdraw.tsx')
      route('toezeggingen/:commitment/kamer', 'routes/commitments/kamer-word.tsx')
      route('toezeggingen/:commitment/oordeel', 'routes/commitments/verdict.tsx')
      route('toezeggingen/:commitment/tekst', 'routes/commitments/reword.tsx')
      route('toezeggingen/:commitment/termijn', 'routes/commitments/change-term.tsx')
      route('toezeggingen/:commitment/termijn/lezing', 'routes/commitments/decide-reading.tsx')
      route('toezeggingen/:commitment/verbinden', 'routes/links/link-commitment.tsx')
      route('toezeggingen/:commitment/verbonden/:agreement/losmaken', 'routes/links/unlink.tsx')
      route('toezeggingen/:commitment/vervallen', 'routes/commitments/lapse.tsx')
      route('toezeggingen/:commitment/voldoen', 'routes/commitments/fulfil.tsx')
      route('toezeggingen/:commitment/voortgang', 'routes/commitments/report-progress.tsx')

      route('besluiten', 'routes/decisions/list.tsx')
      route('besluiten/nieuw', 'routes/decisions/add.tsx')
      route('besluiten/:decision', 'routes/decisions/item.tsx')
      route('besluiten/:decision/bewijsstukken/toevoegen', 'routes/decisions/add-evidence.tsx')
      route('besluiten/:decision/eigenaar', 'routes/decisions/change-owners.tsx')
      route('besluiten/:decision/heropenen', 'routes/decisions/reopen.tsx')
      route('besluiten/:decision/nemen', 'routes/decisions/take.tsx')
      route('besluiten/:decision/poort', 'routes/decisions/gate.tsx')
      route('besluiten/:decision/poort/gebruikelijk', 'routes/decisions/add-usual-stages.tsx')
      route('besluiten/:decision/poort/nieuw', 'routes/decisions/add-stage.tsx')
      route('besluiten/:decision/poort/:stage/bereikt', 'routes/decisions/reach-stage.tsx')
      route('besluiten/:decision/poort/:stage/niet-bereikt', 'routes/decisions/unreach-stage.tsx')
      route('besluiten/:decision/poort/:stage/omhoog', 'routes/decisions/move-stage-up.tsx')
      route('besluiten/:decision/poort/:stage/omlaag', 'routes/decisions/move-stage-down.tsx')
      route('besluiten/:decision/poort/:stage/termijn', 'routes/decisions/change-stage-term.tsx')
      route('besluiten/:decision/poort/:stage/weghalen', 'routes/decisions/remove-stage.tsx')
      route('besluiten/:decision/poort/:stage/wijzigen', 'routes/decisions/change-stage.tsx')
      route('besluiten/:decision/termijn', 'routes/decisions/change-term.tsx')
      route('besluiten/:decision/termijn/lezing', 'routes/decisions/decide-reading.tsx')
      route('besluiten/:decision/vervallen', 'routes/decisions/drop.tsx')
      route('besluiten/:decision/voortgang', 'routes/decisions/report-progress.tsx')

      route('bewijsstukken/:attachment', 'routes/attachments/content.tsx')
      route('bewijsstukken/:attachment/terugzetten', 'routes/attachments/restore.tsx')
      route('bewijsstukken/:attachment/verwijderen', 'routes/attachments/remove.tsx')
      route('uitstel/:obligation/geven', 'routes/extensions/give.tsx')
      route('uitstel/:obligation/vragen', 'routes/extensions/ask.tsx')
      route('uitstel/verzoek/:extension/bericht', 'routes/extensions/tell.tsx')
      route('uitstel/verzoek/:extension/intrekken', 'routes/extensions/withdraw.tsx')
      route('uitstel/verzoek/:extension/verlenen', 'routes/extensions/grant.tsx')
      route('uitstel/verzoek/:extension/weigeren', 'routes/extensions/refuse.tsx')
      route('wacht-op/:obligation', 'routes/waiting/add.tsx')
      route('wacht-op/:obligation/:wait/losmaken', 'routes/waiting/end.tsx')
      route('verschuivingen/:slip', 'routes/waiting/slip.tsx')
      route('verschuivingen/:slip/laten-staan', 'routes/waiting/keep-slip.tsx')

      route('brieven', 'routes/letters/list.tsx')
      route('brieven/:letter', 'routes/letters/item.tsx')
      route('brieven/:letter/afdoen', 'routes/letters/fulfil-more.tsx')

      route('overleggen', 'routes/consultations/list.tsx')
      route('overleggen/nieuw', 'routes/consultations/plan.tsx')
      route('overleggen/:consultation', 'routes/consultations/consultation.tsx')
      route('overleggen/:consultation/wijzigen', 'routes/consultations/change.tsx')
      route('overleggen/:consultation/houden', 'routes/consultations/hold.tsx')
      route('overleggen/:consultation/annuleren', 'routes/consultations/cancel.tsx')
      route('overleggen/:consultation/annuleren-ongedaan', 'routes/consultations/resume.tsx')
      route('overleggen/:consultation/deelnemers/toevoegen', 'routes/consultations/add-participants.tsx')
      route(
        'overleggen/:consultation/deelnemers/:participant/wijzigen',
        'routes/consultations/change-participant.tsx',
      )
      route(
        'overleggen/:consultation/deelnemers/:participant/verwijderen',
        'routes/consultations/remove-participant.tsx',
      )
      route('overleggen/:consultation/agendapunten', 'routes/consultations/add-topic.tsx')
      route('overleggen/:consultation/agendapunten/:topic/omhoog', 'routes/consultations/move-topic-up.tsx')
      route('overleggen/:consultation/agendapunten/:topic/omlaag', 'routes/consultations/move-topic-down.tsx')
      route('overleggen/:consultation/agendapunten/:topic/wijzigen', 'routes/consultations/rename-topic.tsx')
      route(
        'overleggen/:consultation/agendapunten/:topic/verwijderen',
        'routes/consultations/remove-topic.tsx',
      )
      route('overleggen/:consultation/afspraken/nieuw', 'routes/consultations/mark.tsx')
      route('overleggen/:consultation/verslag', 'routes/consultations/minutes.tsx')
      route('overleggen/:consultation/verslag/bewerken', 'routes/consultations/write-minutes.tsx')
      route('overleggen/:consultation/verslag/ter-afstemming', 'routes/consultations/release-minutes.tsx')
      route('overleggen/:consultation/verslag/vaststellen', 'routes/consultations/establish-minutes.tsx')
      route('overleggen/:consultation/verslag/:section', 'routes/consultations/save-section.tsx')
    }),
}
