import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { maned } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, KommandoId, Kommune, SakId, SoknadId, VedtakId } from '@handlingsrom/domene/felles/id'
import type { Resultat } from '@handlingsrom/domene/felles/resultat'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { innvilget } from '@handlingsrom/domene/testdata/enSak'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Utfall } from '@handlingsrom/domene/vedtak/hendelser'
import { trenger19 } from '@handlingsrom/domene/vurdering/reduksjon'
import { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'
import { type LestSak, lesSak } from '../src/application/sak/lesSak.ts'
import {
  type Kommandoavslag,
  type Utfort,
  utforSakKommando,
} from '../src/application/sak/utforSakKommando.ts'
import { registrerSoknad } from '../src/application/soknad/registrerSoknad.ts'
import { FOLK, type Hvem, iBasen, type Testhus } from './hus.ts'
import { TESTKOMMUNE } from './testdatabase.ts'

export type Sakid = { readonly sakId: SakId; readonly soknadId: SoknadId }
export const aktorFor = (hvem: Hvem): Aktor => ({ type: 'ansatt', id: FOLK[hvem].id as AnsattId })

/** En papirsøknad med ett barn og én utgift. Alt kan byttes ut. */
export const enPapirsoknad = (
  hus: Testhus,
  endring: Partial<Omit<NySoknad, 'soker'>> & { soker?: Partial<NySoknad['soker']> } = {},
): NySoknad => ({
  kommandoId: hus.a.nyId(),
  kanal: 'papir',
  mottattDato: hus.a.klokke().dato,
  hvaSokesOm: 'Mat og klær',
  hvorforSoke: 'Lønnen kom ikke',
  akutt: [],
  adressebeskyttelse: 'nei',
  barn: [{ fornavn: 'Emil', etternavn: 'Haugdal', fodselsdato: '2019-05-04', bosted: 'fast' }],
  inntekter: [],
  utgifter: [{ tekst: 'Husleie', belop: 950_000 }],
  ...endring,
  soker: { fornavn: 'Rannveig', etternavn: 'Haugdal', ...endring.soker },
})

export async function enSak(
  hus: Testhus,
  endring: Parameters<typeof enPapirsoknad>[1] = {},
  hvem: Hvem = 'ingrid',
  kommune: Kommune = TESTKOMMUNE,
): Promise<Sakid> {
  const inn = NySoknad.parse(enPapirsoknad(hus, endring))
  const svar = await iBasen(hus, tx => registrerSoknad(tx, hus.a, inn, aktorFor(hvem)), kommune)
  if (!svar.ok) throw new Error(`Søknaden ble ikke registrert: ${JSON.stringify(svar.feil)}`)
  return svar.verdi
}

export const prov = (
  hus: Testhus,
  sakId: SakId,
  hvem: Hvem,
  kommando: SakKommando,
  kommandoId = hus.a.nyId() as KommandoId,
  kommune: Kommune = TESTKOMMUNE,
): Promise<Resultat<Utfort, Kommandoavslag>> =>
  iBasen(
    hus,
    tx => utforSakKommando(tx, hus.a, { sakId, kommando, kommandoId, aktor: aktorFor(hvem) }),
    kommune,
  )

/** Utfører og krever at det gikk. */
export async function gjor(hus: Testhus, sakId: SakId, hvem: Hvem, kommando: SakKommando): Promise<Utfort> {
  const svar = await prov(hus, sakId, hvem, kommando)
  if (!svar.ok) throw new Error(`${kommando.type}: ${svar.feil.kode}`)
  return svar.verdi
}

export async function saken(hus: Testhus, sakId: SakId, kommune: Kommune = TESTKOMMUNE): Promise<LestSak> {
  const g = await iBasen(hus, tx => lesSak(tx, sakId), kommune)
  if (!g) throw new Error('Saken finnes ikke')
  return g
}

/** Alt som må på plass før et forslag: kartlagt, periode, hver linje bestemt og hvert barn vurdert. */
export async function klarForForslag(hus: Testhus, { sakId, soknadId }: Sakid, hvem: Hvem): Promise<void> {
  const { dato } = hus.a.klokke()
  const steg = (k: SakKommando) => gjor(hus, sakId, hvem, k)
  await steg({ type: 'taTilBehandling', soknadId })
  await steg({ type: 'besvarAlleBarna', svar: 'ja', kanal: 'kontor', dato, merknad: '', settVersjon: 0 })
  const desember = maned('2026-12')
  await steg({ type: 'settPeriode', soknadId, fra: desember, til: desember, settVersjon: 0 })
  const g = await saken(hus, sakId)
  for (const { personId } of g.sak.husstand.barn) {
    const svar = { tilstand: 'kartlagt', tekst: 'Trives på skolen' } as const
    await steg({
      type: 'registrerOpplysning',
      personId,
      tema: 'skole',
      svar,
      sagtAv: 'mor',
      kanal: 'kontor',
      dato,
      settVersjon: 0,
    })
    const ord = { vurdere: 'Trenger vinterklær', vekte: 'Barnet er minst', vise: 'Klær dekkes' }
    await steg({ type: 'vurderBarn', soknadId, personId, ...ord, settVersjon: 0 })
  }
  for (const l of vurderingslinjer(g.sak, soknadId)) {
    if (l.innhold.slag === 'inntekt' && l.innhold.inntektstype === 'nav-ukjent') {
      await steg({
        type: 'fjernLinje',
        soknadId,
        linjeId: l.linjeId,
        grunn: 'Avklart i samtale: gjaldt et annet år',
        settVersjon: l.versjon,
      })
      continue
    }
    const beslutning =
      l.innhold.slag === 'inntekt'
        ? ({ utfall: 'medregnet', belop: kroner(0), begrunnelse: 'Ikke utbetalt' } as const)
        : innvilget(l.innhold.faktisk ?? kroner(1234))
    await steg({ type: 'besluttLinje', soknadId, linjeId: l.linjeId, beslutning, settVersjon: l.versjon })
  }
  // Der normen er kjent, er livsoppholdet lavere, og § 19 må vurderes.
  for (const { linjeId, versjon } of vurderingslinjer((await saken(hus, sakId)).sak, soknadId).filter(
    trenger19,
  ))
    await steg({
      type: 'vurderParagraf19',
      soknadId,
      linjeId,
      vurdering: 'Ingen særlige forhold nå',
      settVersjon: versjon,
    })
}

export async function foreslatt(
  hus: Testhus,
  s: Sakid,
  hvem: Hvem,
  utfall: Utfall = 'innvilget',
): Promise<VedtakId> {
  const { nyId } = await gjor(hus, s.sakId, hvem, {
    type: 'foreslaVedtak',
    soknadId: s.soknadId,
    utfall,
    begrunnelse: 'De trenger dette i desember',
  })
  return nyId as VedtakId
}

/** En sak ført helt fram til vedtak av to mennesker. */
export async function medVedtak(
  hus: Testhus,
  s: Sakid,
  hvem: Hvem = 'ingrid',
  leser: Hvem = 'turid',
): Promise<VedtakId> {
  await gjor(hus, s.sakId, hvem, { type: 'taSak' })
  await klarForForslag(hus, s, hvem)
  const vedtakId = await foreslatt(hus, s, hvem)
  await gjor(hus, s.sakId, leser, { type: 'fattVedtak', vedtakId, merknad: 'Lest', lesersvar: LESERSVAR })
  return vedtakId
}
