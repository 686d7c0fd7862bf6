import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { dossiersOf } from './features/access/actor.ts'
import { Frame, navigationFor } from './routes/frame.tsx'
import { Trouble } from './routes/trouble.tsx'
import { withVisitor } from './routes/guards.server.ts'
import { takeNotice } from './routes/notice.server.ts'
import stylesheet from './ui/app.css?url'
import { useNonce } from './ui/nonce.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (visitor, { world }) => {
    const notice = await takeNotice(args)
    return notice.with({
      visitor: visitor && {
        name: visitor.name,
        organisation: visitor.organisationName,
        dossiers: visitor.dossiers,
        chosenDossierId: dossiersOf(visitor).includes(visitor.chosenDossierId ?? '')
          ? visitor.chosenDossierId
          : null,
        navigation: navigationFor(visitor, world.settings.mode),
      },
    })
  })
}

export function meta({ error }: { error?: unknown }) {
  return [{ title: error ? 'Dat lukte niet – Gestand' : 'Gestand' }]
}

export function links(): ReturnType<LinksFunction> {
  return [
    { rel: 'stylesheet', href: stylesheet },
    { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  ]
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="gestand-theme utrecht-document utrecht-document--surface">
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  const { visitor, notice } = useLoaderData<typeof loader>()
  return (
    <Frame visitor={visitor} notice={notice}>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <Frame visitor={data?.visitor ?? null} notice={null}>
      <Trouble />
    </Frame>
  )
}
