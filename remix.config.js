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

      route('herinneringen', 'routes/reminders/list.tsx')
      route('herinneringen/:delivery', 'routes/reminders/mail.tsx')
      route('herinneringen/:delivery/opnieuw', 'routes/reminders/resend.tsx')
      route('herinneringen/:delivery/aangekomen', 'routes/reminders/arrived.tsx')
      route('postvak', 'routes/mailbox/list.tsx')
      route('postvak/:message', 'routes/mailbox/message.tsx')
      route('postvak/:message/html', 'routes/mailbox/html.tsx')
      route('postvak/:message/bijlage/:number', 'routes/mailbox/attachment.tsx')

      route('dossiers/nieuw', 'routes/dossiers/add.tsx')

      route('afspraken', 'routes/agreements/list.tsx')
      route('afspraken/:agreement', 'routes/agreements/item.tsx')
      route('afspraken/:agreement/afdoen', 'routes/agreements/settle.tsx')
      route('afspraken/:agreement/heropenen', 'routes/agreements/reopen.tsx')
      route('afspraken/:agreement/intrekken', 'routes/agreements/withdraw.tsx')
      route('afspraken/:agreement/termijn', 'routes/agreements/change-term.tsx')
      route('afspraken/:agreement/voortgang', 'routes/agreements/report-progress.tsx')

      route('toezeggingen', 'routes/commitments/list.tsx')
      route('toezeggingen/nieuw', 'routes/commitments/add.tsx')
      route('toezeggingen/:commitment', 'routes/commitments/item.tsx')
      route('toezeggingen/:commitment/heropenen', 'routes/commitments/reopen.tsx')
      route('toezeggingen/:commitment/intrekken', 'routes/commitments/withdraw.tsx')
      route('toezeggingen/:commitment/termijn', 'routes/commitments/change-term.tsx')
      route('toezeggingen/:commitment/vervallen', 'routes/commitments/lapse.tsx')
      route('toezeggingen/:commitment/voldoen', 'routes/commitments/fulfil.tsx')
      route('toezeggingen/:commitment/voortgang', 'routes/commitments/report-progress.tsx')

      route('besluiten', 'routes/decisions/list.tsx')
      route('besluiten/nieuw', 'routes/decisions/add.tsx')
      route('besluiten/:decision', 'routes/decisions/item.tsx')
      route('besluiten/:decision/heropenen', 'routes/decisions/reopen.tsx')
      route('besluiten/:decision/nemen', 'routes/decisions/take.tsx')
      route('besluiten/:decision/termijn', 'routes/decisions/change-term.tsx')
      route('besluiten/:decision/vervallen', 'routes/decisions/drop.tsx')
      route('besluiten/:decision/voortgang', 'routes/decisions/report-progress.tsx')

      route('brieven', 'routes/letters/list.tsx')
      route('brieven/:letter', 'routes/letters/item.tsx')
    }),
}
