import type { LoaderFunctionArgs } from '@remix-run/node'
import { Page } from '#app/ui/page.tsx'
import { withActor } from './guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async () => ({}))
}

export default function Today() {
  return <Page title="Vandaag" />
}
