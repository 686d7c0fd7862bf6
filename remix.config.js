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

      route('dossiers/nieuw', 'routes/dossiers/add.tsx')
    }),
}
