import { Button } from '#app/ui/button.tsx'

const form = 'gekozen'

/** What can be done to the commitments that are ticked: a letter that answers them. */
export function ChooseForLetterBar() {
  return (
    <form id={form} method="get" action="/toezeggingen/brief" aria-label="Gekozen toezeggingen">
      <Button type="submit" small>
        Brief maken over wat is gekozen
      </Button>
    </form>
  )
}

/** Chooses one row of the register; what is closed no letter answers any more. */
export function ChooseForLetterBox({
  id,
  wording,
  closedOn,
}: {
  id: string
  wording: string
  closedOn: string | null
}) {
  if (closedOn) return null
  return (
    <input
      type="checkbox"
      form={form}
      name="kies"
      value={id}
      aria-label={`Kies: ${wording}`}
      className="utrecht-checkbox utrecht-checkbox--html-input"
    />
  )
}
