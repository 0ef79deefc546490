/** Etter et forsøk som mangler noe: fokus til det første feltet med feil, når det er tegnet. En åpen dialog ligger utenfor `main`. */
export function gaTilForsteFeil(): void {
  requestAnimationFrame(() => {
    const felt = (
      document.querySelector('[role="dialog"]') ?? document.querySelector('main')
    )?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const mal = felt?.matches('fieldset') ? felt.querySelector<HTMLElement>('input:enabled') : felt
    mal?.focus()
  })
}
