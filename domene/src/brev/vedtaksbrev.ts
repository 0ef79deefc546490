import { avgjorelsen } from './avgjorelse.ts'
import { detViHarSagtNeiTil } from './avslag.ts'
import { omBarna } from './barna.ts'
import { begrunnelsen } from './begrunnelse.ts'
import { svarPaBehovene } from './behov.ts'
import { hvorforNytt } from './gjenopptak.ts'
import type { Kontor, Underskrift, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { regnestykket } from './regnestykke.ts'
import { klageOgInnsyn, kontakt, plikter } from './rettigheter.ts'
import type { Avsender, Brev } from './struktur.ts'
import { tekster } from './tekster.ts'
import { vilkarene } from './vilkar.ts'

/** Vedtaksbrevet, i den rekkefølgen familien leser det. Det samme grunnlaget gir alltid det samme brevet. */
export function byggVedtaksbrev(g: Vedtaksbrevgrunnlag): Brev {
  const t = tekster[g.malform]
  return {
    slag: 'vedtak',
    malform: g.malform,
    tittel: g.nodhjelp ? t.tittelNodhjelp : t.tittelVedtak,
    mottaker: mottakerFor(g),
    avsender: avsenderFor(g.kontor, g.saksbehandler, g.underskrift),
    dato: g.dato,
    saksreferanse: g.saksreferanse,
    deler: [
      ...avgjorelsen(g),
      ...(g.erstatter ? hvorforNytt(g, g.erstatter) : []),
      ...begrunnelsen(g),
      ...omBarna(g),
      ...svarPaBehovene(g),
      ...regnestykket(g),
      ...detViHarSagtNeiTil(g),
      ...plikter(g),
      ...vilkarene(g),
      ...klageOgInnsyn(g),
      ...kontakt(g),
    ],
  }
}

/** En skjermet mottaker får aldri adressen sin trykt, selv om noen har sendt den inn. */
export const mottakerFor = (g: {
  readonly mottaker: Brev['mottaker']
  readonly kontor: Kontor
}): Brev['mottaker'] => ({ navn: g.mottaker.navn, adresse: g.kontor.skjermet ? [] : g.mottaker.adresse })

export const avsenderFor = (kontor: Kontor, saksbehandler: string, u: Underskrift): Avsender => ({
  kommune: kontor.skjermet ? null : kontor.kommune,
  kontor: kontor.skjermet ? 'Nav' : kontor.navn,
  saksbehandler,
  ...(u.slag === 'godkjent' ? { godkjentAv: u.av } : {}),
})
