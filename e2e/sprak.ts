import type { Page } from '@playwright/test'
import { nb } from '../web/src/felles/tekster/nb/index.ts'
import { expect } from './reise.ts'
import { erKommet } from './sjekkSiden.ts'

function blader(tre: unknown, sti = ''): [string, string][] {
  if (typeof tre === 'string') return [[sti, tre]]
  if (typeof tre !== 'object' || tre === null) return []
  return Object.entries(tre).flatMap(([nokkel, verdi]) => blader(verdi, `${sti}.${nokkel}`))
}

/** Tekstene som bare finnes på bokmål: står en av dem på siden, er den glemt. */
export function bareBokmaal(katalog: unknown): ReadonlySet<string> {
  const andre = new Set(blader(katalog).map(([, tekst]) => tekst))
  return new Set(blader(nb).flatMap(([, tekst]) => (tekst.length > 2 && !andre.has(tekst) ? [tekst] : [])))
}

/** Hver tekst på siden, og navnene på knapper, felt og lister som bare høres. */
export const synlig = (side: Page): Promise<string[]> =>
  side.locator('body').evaluate(kropp => {
    const tekster: string[] = []
    const noder = document.createTreeWalker(kropp, NodeFilter.SHOW_TEXT)
    while (noder.nextNode()) tekster.push(noder.currentNode.textContent ?? '')
    for (const e of kropp.querySelectorAll('[aria-label]')) tekster.push(e.getAttribute('aria-label') ?? '')
    return tekster.map(tekst => tekst.trim())
  })

/** Velger språket på skjermen, og venter til det er det som står der. */
export async function velgSpraak(
  side: Page,
  navn: 'Bokmål' | 'Nynorsk' | 'English',
  lang: string,
): Promise<void> {
  await erKommet(side)
  await side
    .getByRole('banner')
    .getByRole('button', { name: /^(Språk|Language):/ })
    .click()
  await side.getByRole('menuitemradio', { name: navn }).click()
  await expect(side.locator('html')).toHaveAttribute('lang', lang)
  // Menyen blir stående etter et valg, og dekker siden til den lukkes.
  await side.keyboard.press('Escape')
  await expect(side.getByRole('menu')).toHaveCount(0)
}
