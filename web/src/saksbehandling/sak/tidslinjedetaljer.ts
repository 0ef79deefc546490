import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tekster } from '../../felles/tekster/typer.ts'

type Tall = Saksvisning['tidslinje'][number]['tall']

/** Det korte tillegget bak navnet: barnets fornavn, temaet, kanalen. Koder blir ord; ukjente nøkler vises ikke. */
export function detaljer(tall: Tall, tekster: Tekster): readonly string[] {
  const { sak, kartlegging, felles, journal } = tekster
  const ord = (tabell: Readonly<Record<string, string>>, nokkel: string): string =>
    tabell[String(tall[nokkel] ?? '')] ?? ''
  return [
    String(tall.fornavn ?? tall.navn ?? ''),
    ord(kartlegging.tema, 'tema'),
    ord(felles.tilstand, 'tilstand'),
    ord(sak.familie.svar, 'svar'),
    ord(sak.soknadskanal, 'kanal') || ord(sak.kanal, 'kanal'),
    ord(journal.slag, 'slag'),
    ord(sak.skjema.avslutning, 'avslutning'),
  ].filter(Boolean)
}
