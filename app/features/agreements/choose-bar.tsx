import { Button, ButtonGroup } from '#app/ui/button.tsx'

const form = 'gekozen'

const acts = [
  { to: '/afspraken/samen/afdoen', label: 'Afdoen' },
  { to: '/afspraken/samen/eigenaar', label: 'Eigenaar wijzigen' },
  { to: '/afspraken/samen/termijn', label: 'Termijn wijzigen' },
  { to: '/afspraken/samen/samenvoegen', label: 'Samenvoegen' },
]

/** What can be done to the rows that are ticked; each button leads to a preview. */
export function ChooseBar() {
  return (
    <form id={form} method="get" action={acts[0]?.to} aria-label="Gekozen afspraken">
      <ButtonGroup>
        <span>Met de gekozen afspraken:</span>
        {acts.map(({ to, label }) => (
          <Button key={to} type="submit" small formAction={to}>
            {label}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  )
}

/** Chooses one row of the register. */
export function ChooseBox({ id, wording }: { id: string; wording: string }) {
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
