import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId } from '../felles/id.ts'
import { kanOmgjores } from '../regelverk/forvaltningsloven/paragraf-35-omgjoring-uten-klage.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { type Erstatning, type Gjenopptatt, manglerVarsel } from './gjenopptak.ts'
import type { Vedtaksinnhold } from './hendelser.ts'
import type { Avgjort } from './kjede.ts'
import { erUnderrettetLikevel } from './levering.ts'
import { erSikkertVerre } from './skade.ts'
import { apentGjenopptak, finnVedtak, gjenopptaketAv } from './tilstand.ts'
import { erstattesAv, gaIngenting, type Innhold, vedtaksslag } from './vedtaksslag.ts'
import { bruddetI } from './vilkarsbruddOperasjoner.ts'

/** Vedtaket som er tatt opp igjen, og det som ble sagt da. */
export type Gammelt = { readonly g: Gjenopptatt; readonly forrige: Avgjort }

/** Vedtaket et nytt skal erstatte, når det er tatt opp igjen. */
export function gammelt(sak: Sak, id: VedtakId | undefined): Gammelt | undefined {
  const g = id && gjenopptaketAv(sak.vedtak, id)
  const forrige = g && finnVedtak(sak.vedtak, g.vedtakId)
  return g && forrige?.status === 'fattet' ? { g, forrige } : undefined
}

/** Svaret på søknaden, når det er tatt opp igjen. */
export const gammeltSvar = (sak: Sak, soknadId: SoknadId): Gammelt | undefined =>
  gammelt(sak, apentGjenopptak(sak.vedtak, soknadId)?.vedtakId)

/**
 * Det det nye vedtaket sier om det det erstatter, eller hvorfor det ikke kan: det er ikke noe det gamle kan erstattes av, familien har ikke fått
 * sagt sitt, eller det er til skade uten at noe åpner for det. Det samme for alle slag vedtak (ADR 0048).
 */
export function erstatningen(
  sak: Sak,
  { g, forrige }: Gammelt,
  ny: Innhold,
  o: Omgivelse,
): Erstatning | Avslagskode {
  const slag = vedtaksslag(forrige.innhold)
  if (!erstattesAv(forrige.innhold).includes(vedtaksslag(ny))) return 'erstattes-av-annet'
  const mangler = manglerVarsel(g, o.naa.dato, forrige)
  if (mangler) return mangler
  const { gjenopptak, varsel, svar } = g
  if (erUnderrettetLikevel(sak.vedtak, g)) return 'vedtaket-er-utlevert'
  if (kanOmgjores(omgjoringen(gjenopptak, forrige.innhold, ny, o.naa.dato)).utfall === 'ikke-oppfylt')
    return slag === 'stonad' ? 'omgjoring-til-skade' : 'ny-er-til-skade'
  return {
    vedtakId: forrige.vedtakId,
    dato: forrige.dato,
    slag,
    ...(gaIngenting(forrige) ? { gaIngenting: true as const } : {}),
    gjenopptak,
    ...(varsel ? { varsel: utenBrev(varsel) } : {}),
    ...(svar ? { svar } : {}),
    ...(slag === 'stonad' ? bruddetI(sak, forrige.soknadId) : {}),
  }
}

/** Innholdet i et vedtak som svarer på søknaden, med hva det erstatter når søknaden er tatt opp igjen; ellers innholdet slik det er. */
export function medErstatning(
  sak: Sak,
  soknadId: SoknadId,
  innhold: Vedtaksinnhold,
  o: Omgivelse,
): Vedtaksinnhold | Avslagskode {
  const det = gammeltSvar(sak, soknadId)
  if (!det) return innhold
  const erstatter = erstatningen(sak, det, innhold, o)
  return typeof erstatter === 'string' ? erstatter : { ...innhold, erstatter }
}

/**
 * § 35 slik grunnen viser til den. At familien ikke har fått vedtaket, sier den som tar det opp; at det er ugyldig eller at femte ledd åpner for
 * endringen, står med ordene hennes. Om en endring ingen tall avslører, er til skade, må et menneske svare på.
 */
const omgjoringen = (g: Gjenopptatt['gjenopptak'], forrige: Innhold, ny: Innhold, idag: Dato) => ({
  tilSkade: erSikkertVerre(forrige, ny, idag) ? true : undefined,
  underretningKommetFram: g.grunn !== 'ikke-underrettet',
  ...(g.grunn === 'ugyldig' ? { ugyldigFordi: g.begrunnelse } : {}),
  ...(g.slag === 'omgjoring' ? {} : { annetGrunnlag: g.begrunnelse }),
})

function utenBrev(v: NonNullable<Gjenopptatt['varsel']>) {
  if (v.slag === 'utelatt') return v
  const { brev: _, ...resten } = v
  return resten
}
