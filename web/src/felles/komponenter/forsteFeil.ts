/** Etter et forsøk som mangler noe: fokus til det første feltet med feil, når det er tegnet. */
export function gaTilForsteFeil(): void {
  requestAnimationFrame(() => {
    const felt = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
    const mal = felt?.matches('fieldset') ? felt.querySelector<HTMLElement>('input') : felt
    mal?.focus()
  })
}
