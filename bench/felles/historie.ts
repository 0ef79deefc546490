import { ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, forsteDag, leggTilManeder, type Maned, manedFor } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, NotatId, SakId, SoknadId, VedtakId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { celleversjon, finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { finnVurdering } from '@handlingsrom/domene/vurdering/tilstand'
import { type FlyttbarKlokke, flyttbarKlokke } from '@handlingsrom/server/adapters/klokke'
import { ingrid, turid } from '@handlingsrom/server/demo/ansatte'
import { kommune, type Malehus } from './hus.ts'
import { gjor, les, motta } from './sak.ts'

/** Temaene som spørres om for hvert barn, for hver søknad. */
const TEMAER = ['fritid', 'utstyr-klaer', 'skole'] as const

/** En sak med `barn` barn og en søknad hvert kvartal i `ar` år: kartlagt, vurdert, foreslått, fattet og skrevet notat om. */
export async function enLangSak(h: Malehus, barn: number, ar: number): Promise<SakId> {
  const idag = h.a.klokke().dato
  const klokke = flyttbarKlokke(kl(leggTilManeder(idag, -12 * ar)))
  const m: Malehus = { ...h, a: { ...h.a, klokke: klokke.klokke } }
  let sakId: SakId | undefined
  for (let kvartal = 0; kvartal < ar * 4; kvartal++) {
    klokke.sett(kl(leggTilManeder(idag, -12 * ar + kvartal * 3)))
    const mottatt = await motta(m.a, 0, barn)
    await behandle(m, klokke, mottatt.sakId, mottatt.soknadId, kvartal === 0)
    sakId = mottatt.sakId
  }
  if (!sakId) throw new Error('Historien må ha minst ett kvartal')
  return sakId
}

const kl = (d: Dato): Tidspunkt => `${d}T09:00:00.000Z` as Tidspunkt

async function behandle(
  m: Malehus,
  klokke: FlyttbarKlokke,
  sakId: SakId,
  soknadId: SoknadId,
  forste: boolean,
): Promise<void> {
  const dato = klokke.klokke().dato
  const fra = manedFor(dato)
  const til = manedFor(leggTilManeder(forsteDag(fra), 2)) satisfies Maned
  const utfor = async (kommando: SakKommando, hvem: AnsattId = ingrid.id) => {
    klokke.flytt(60_000)
    return m.db.iTransaksjon(kommune, tx => gjor(tx, m.a, sakId, hvem, kommando))
  }
  const sak = async () => (await m.db.iTransaksjon(kommune, tx => les(tx, sakId))).sak
  if (forste) await utfor({ type: 'taSak' })
  await utfor({ type: 'taTilBehandling', soknadId })
  await utfor({ type: 'besvarAlleBarna', svar: 'ja', kanal: 'kontor', dato, merknad: '' })
  await utfor({ type: 'settPeriode', soknadId, fra, til })
  const fore = await sak()
  for (const { personId } of fore.husstand.barn) {
    for (const tema of TEMAER) {
      await utfor({
        type: 'registrerOpplysning',
        personId,
        tema,
        svar: { tilstand: 'kartlagt', tekst: 'Trives, men mangler utstyr til vinteren. '.repeat(3) },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato,
        settVersjon: celleversjon(finnCelle(fore.kartlegging, personId, tema)),
      })
    }
    const tidligere = finnVurdering(fore.vurderinger, soknadId).barn.find(b => b.personId === personId)
    await utfor({
      type: 'vurderBarn',
      soknadId,
      personId,
      vurdere: `Barnet er spurt om fritid og skole i ${fra}. ${personId}`,
      vekte: 'Hensynet til barnet veier tungt.',
      vise: 'Støtten dekker utstyret barnet mangler.',
      settVersjon: tidligere?.versjon ?? 0,
    })
  }
  for (const l of vurderingslinjer(await sak(), soknadId)) {
    await utfor({
      type: 'besluttLinje',
      soknadId,
      linjeId: l.linjeId,
      settVersjon: l.versjon,
      beslutning:
        l.innhold.slag === 'inntekt'
          ? { utfall: 'medregnet', belop: l.innhold.faktisk ?? ore(0), begrunnelse: '' }
          : {
              utfall: 'innvilget',
              belop: l.innhold.faktisk ?? ore(360_000),
              hjemmel: '18',
              begrunnelse: 'Faktisk utgift.',
              erDetNok: 'Ja, med dette er utgiften dekket.',
            },
    })
  }
  const { nyId } = await utfor({
    type: 'foreslaVedtak',
    soknadId,
    utfall: 'innvilget',
    begrunnelse: 'Familien har ikke nok til livets opphold i perioden.',
  })
  await utfor({ type: 'fattVedtak', vedtakId: nyId as VedtakId, merknad: 'Lest.' }, turid.id)
  await utfor({
    type: 'ferdigstillNotat',
    notatId: m.a.nyId() as NotatId,
    slag: 'telefon',
    dato,
    tekst: 'Ringte og fortalte om vedtaket. '.repeat(8),
    gjelder: [],
  })
}
