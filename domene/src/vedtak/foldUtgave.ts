import type { Registrert } from '../sak/strom.ts'
import type { VedtakHendelse } from './hendelser.ts'
import { nyUtgave, TOM_LESING } from './lesing/tilstand.ts'
import type { Fattet, ForeslattVedtak, Vedtak } from './tilstand.ts'

/** Et forslag, nytt eller på nytt: det forrige innholdet og returene følger med. */
export function foreslatt(
  forrige: Vedtak | undefined,
  r: Registrert<VedtakHendelse>,
  e: VedtakHendelse & { type: 'VedtakForeslatt' },
): ForeslattVedtak {
  const forslagNr = (forrige?.forslagNr ?? 0) + 1
  return {
    vedtakId: e.vedtakId,
    soknadId: e.soknadId,
    foreslattAv: r.aktor,
    foreslatt: r.tidspunkt,
    kontroller: e.kontroller,
    returer: forrige?.returer ?? [],
    forslagNr,
    lesing: nyUtgave(forrige?.lesing ?? TOM_LESING, forslagNr, r, e),
    status: 'foreslatt',
    innhold: e.innhold,
    vurderingNr: e.vurderingNr,
    forslagsstillere: [...(forrige && forrige.status !== 'fattet' ? forrige.forslagsstillere : []), r.aktor],
    ...(forrige && forrige.status !== 'fattet' ? { forrigeInnhold: forrige.innhold } : {}),
  }
}

/** Det et fattet vedtak har med seg fra forslaget; nødhjelp har ikke noe forslag. */
export function grunnlag(
  forrige: Vedtak | undefined,
  r: Registrert<VedtakHendelse>,
  e: VedtakHendelse & { type: 'VedtakFattet' | 'NodhjelpInnvilget' },
): Fattet {
  return {
    vedtakId: e.vedtakId,
    soknadId: e.soknadId,
    foreslattAv: forrige?.foreslattAv ?? r.aktor,
    foreslatt: forrige?.foreslatt ?? r.tidspunkt,
    kontroller: e.kontroller,
    returer: forrige?.returer ?? [],
    forslagNr: forrige?.forslagNr ?? 1,
    lesing: forrige?.lesing ?? TOM_LESING,
    status: 'fattet',
    godkjenning: e.godkjenning,
    dato: e.dato,
    fattet: r.tidspunkt,
    digisosSak: e.digisosSak,
    ...(e.type === 'VedtakFattet' && e.standardandel ? { standardandel: e.standardandel.andel } : {}),
  }
}
