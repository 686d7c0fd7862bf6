import type { LoaderFunctionArgs } from '@remix-run/node'
import { Problem } from '#app/shared/problem.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { Actions } from '#app/ui/showcase/actions.tsx'
import { Fields } from '#app/ui/showcase/fields.tsx'
import { Lists } from '#app/ui/showcase/lists.tsx'
import { FormWithErrors, Messages } from '#app/ui/showcase/messages.tsx'
import { Words } from '#app/ui/showcase/words.tsx'
import { withVisitor } from './guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world }) => {
    if (world.settings.mode === 'production') throw new Problem('not-found')
    return {}
  })
}

export function meta() {
  return [{ title: 'Onderdelen van het scherm – Gestand' }]
}

/** Every component in every state, to look at and to check. */
export default function ShowComponents() {
  return (
    <Page
      title="Onderdelen van het scherm"
      breadcrumbs={[
        { to: '/', label: 'Vandaag' },
        { to: '/ui', label: 'Beheer' },
      ]}
      intro="Alles waarmee de schermen zijn gemaakt, in elke toestand."
      action={
        <ButtonLink to="/ui" appearance="primary" icon="plus">
          De belangrijkste knop
        </ButtonLink>
      }
    >
      <FormWithErrors />
      <Words />
      <Actions />
      <Fields />
      <Lists />
      <Messages />
    </Page>
  )
}
