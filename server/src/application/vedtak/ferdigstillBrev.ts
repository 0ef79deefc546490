import type { Underskrift } from '@handlingsrom/domene/brev/grunnlag'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { soknadssoker } from '@handlingsrom/domene/sak/tilstand'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { Brevavsender, OversattStykke } from '@handlingsrom/domene/vedtak/hendelser'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { lagreDokument } from '../../adapters/database/dokumenter.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { lesPerson } from '../person/personer.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { type Brevfelles, vedtaksbrev } from './brevgrunnlag.ts'
import { type EgetBrev, egetBrev, erEgetBrev } from './egneBrev.ts'
import { malStandardandel } from './malStandardandel.ts'
import { nodhjelpsbrev } from './nodhjelpsbrev.ts'
import { type Oversettbart, oversattBrev } from './oversattBrev.ts'
import type { SlikDetVar } from './slikDetVar.ts'

/** Saken brevet bygges av: slik den er når vedtaket fattes, eller slik den var da. */
type Brevsak = LestSak & Partial<Pick<SlikDetVar, 'menneskene' | 'graderingNaa'>>

/**
 * Lager brevet som hører til hendelsene og legger det ved. Kan ikke brevet lages nå, står vedtaket likevel: nødhjelp venter ikke
 * på en PDF, og saken får oppgaven «brev mangler».
 */
export async function ferdigstillBrev(
  tx: Tx,
  a: Avhengigheter,
  g: Brevsak,
  hendelser: readonly SakHendelse[],
  aktor: Aktor,
): Promise<readonly SakHendelse[]> {
  const ut: SakHendelse[] = []
  for (const h of hendelser) {
    if (erEgetBrev(h)) {
      const brev = await forsok(a, LAGES, async () => trykk(tx, a, g, await byggBrev(tx, g, h, aktor), h))
      ut.push(brev ? { ...h, brev } : h)
    } else if (h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') {
      const fattet = { ...h, avsender: h.avsender ?? (await avsenderFor(tx, g, h, aktor)) }
      const bygd = await forsok(a, LAGES, () => byggBrev(tx, g, fattet, aktor))
      ut.push(await medStandardandel(tx, a, g, fattet, bygd))
      const brev = bygd && (await forsok(a, LAGES, () => trykk(tx, a, g, bygd, fattet)))
      if (brev) ut.push({ type: 'BrevFerdigstilt', vedtakId: h.vedtakId, brev })
    } else ut.push(h)
  }
  return ut
}

type Brevhendelse = Extract<SakHendelse, { type: 'VedtakFattet' | 'NodhjelpInnvilget' }> | EgetBrev

const LAGES = 'Brevet kunne ikke lages'
const MALES = 'Standardteksten i brevet kunne ikke måles'

/** Det som ikke går nå, stanser ikke vedtaket: feilen meldes, og saken står. */
async function forsok<T>(a: Avhengigheter, hva: string, gjor: () => Promise<T>): Promise<T | undefined> {
  try {
    return await gjor()
  } catch (feil) {
    a.meldFeil(hva, feil)
    return undefined
  }
}

const trykk = async (
  tx: Tx,
  a: Avhengigheter,
  g: Brevsak,
  brev: Brev,
  h: Brevhendelse,
): Promise<Dokumentref> => lagreBrev(tx, a, g, await a.lagPdf(brev), h)

/** Andelen slik den er når vedtaket fattes. Nødhjelp venter ikke på at noe måles. */
async function medStandardandel<H extends SakHendelse>(
  tx: Tx,
  a: Avhengigheter,
  g: Brevsak,
  h: H,
  brev: Brev | undefined,
): Promise<H> {
  if (h.type !== 'VedtakFattet' || !brev) return h
  const standardandel = await forsok(a, MALES, () => malStandardandel(tx, g.sak, brev))
  return standardandel ? { ...h, standardandel } : h
}

/** Oversettelsen til hjelp, laget av det samme som brevet, og lagt ved saken. Kan den ikke lages nå, kommer svaret `undefined`. */
export async function ferdigstillOversettelse(
  tx: Tx,
  a: Avhengigheter,
  g: Brevsak,
  h: Oversettbart,
  aktor: Aktor,
  ord: readonly OversattStykke[],
): Promise<Dokumentref | undefined> {
  const f = await brevfelles(tx, g, h, aktor)
  const brev = oversattBrev(g, f, h, ord)
  try {
    return await lagreBrev(tx, a, g, await a.lagPdf(brev), h, '-engelsk')
  } catch (feil) {
    a.meldFeil('Oversettelsen av brevet kunne ikke lages', feil)
    return undefined
  }
}

/** Brevet som data, til den som søkte. Det samme vedtaket gir alltid det samme brevet. */
export async function byggBrev(
  tx: Tx,
  g: Brevsak,
  h: Brevhendelse,
  aktor: Aktor,
  underskrift?: Underskrift,
): Promise<Brev> {
  const f = await brevfelles(tx, g, h, aktor, underskrift)
  if (erEgetBrev(h)) return egetBrev(g, f, h)
  return h.type === 'VedtakFattet' ? vedtaksbrev(g, f, h.innhold) : nodhjelpsbrev(g, f, h.innhold)
}

async function brevfelles(
  tx: Tx,
  g: Brevsak,
  h: Brevhendelse,
  aktor: Aktor,
  underskrift?: Underskrift,
): Promise<Brevfelles> {
  const sokerId = soknadssoker(g.sak, h.soknadId)
  if (!sokerId) throw new Error('Saken har ingen søker')
  const frosset = 'avsender' in h ? h.avsender : undefined
  const avsender = frosset ?? (await avsenderFor(tx, g, h, aktor))
  return {
    avsender,
    underskrift: underskrift ?? underskriften(avsender),
    soker: g.menneskene?.get(sokerId) ?? (await lesPerson(tx, sokerId)),
    dato: h.dato,
    soknadId: h.soknadId,
    ...(g.graderingNaa ? { graderingNaa: g.graderingNaa } : {}),
    ...(h.type === 'VedtakFattet' ? { fakta: finnVedtak(g.sak.vedtak, h.vedtakId)?.lesing.fakta ?? [] } : {}),
  }
}

const underskriften = ({ godkjentAv }: Brevavsender): Underskrift =>
  godkjentAv === undefined ? { slag: 'alene' } : { slag: 'godkjent', av: godkjentAv }

async function avsenderFor(tx: Tx, g: LestSak, h: Brevhendelse, aktor: Aktor): Promise<Brevavsender> {
  const navn = await ansattnavn(tx)
  const { navn: kommune, kontornavn: kontor } = await kommuneinfo(tx)
  const forslag = h.type === 'VedtakFattet' ? finnVedtak(g.sak.vedtak, h.vedtakId) : undefined
  const leser =
    h.type === 'VedtakFattet' && h.godkjenning.maate === 'andreleser' ? navn.get(h.godkjenning.av) : undefined
  const saksbehandler = hvem(navn, forslag?.foreslattAv ?? aktor).navn
  return { kommune, kontor, saksbehandler, ...(leser === undefined ? {} : { godkjentAv: leser }) }
}

const FILNAVN = {
  VedtakFattet: 'vedtaksbrev',
  NodhjelpInnvilget: 'vedtaksbrev-nodhjelp',
  ForelopigSvarSendt: 'forelopig-svar',
  ForhandsvarselSendt: 'forhandsvarsel',
  DokumentasjonEtterspurt: 'dokumentasjon',
} as const

async function lagreBrev(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  pdf: Uint8Array,
  h: Brevhendelse,
  slag: '' | '-engelsk' = '',
): Promise<Dokumentref> {
  const om = {
    filnavn: `${FILNAVN[h.type]}${slag}-${h.dato}.pdf`,
    mimetype: 'application/pdf',
    opprettet: a.klokke().tidspunkt,
  }
  const sha256 = await lagreDokument(tx, g.sak.sakId, pdf, om)
  return { sha256, filnavn: om.filnavn, mimetype: om.mimetype, storrelse: pdf.length }
}
