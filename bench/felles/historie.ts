import { ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, forsteDag, leggTilManeder, manedFor } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, NotatId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { alleBarnaversjon } from '@handlingsrom/domene/husstand/tilstand'
import { celleversjon } from '@handlingsrom/domene/kartlegging/svar'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { type Sak, vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { Linje } from '@handlingsrom/domene/vurdering/tilstand'
import type { Tx } from '@handlingsrom/server/adapters/database/database'
import { type FlyttbarKlokke, flyttbarKlokke } from '@handlingsrom/server/adapters/klokke'
import { skrivProjeksjoner } from '@handlingsrom/server/application/sak/skrivSak'
import { ingrid, turid } from '@handlingsrom/server/demo/ansatte'
import { utforRekke } from '@handlingsrom/server/demo/utforRekke'
import { kommune, type Malehus } from './hus.ts'
import { les, motta } from './sak.ts'

/** Temaene som spørres om for hvert barn, for hver søknad. */
const TEMAER: readonly Tema[] = ['fritid', 'utstyr-klaer', 'skole']

/** En sak med `barn` barn og en søknad hvert kvartal i `ar` år: kartlagt, vurdert, foreslått, fattet og skrevet notat om. */
export async function enLangSak(
  h: Malehus,
  barn: number,
  ar: number,
  temaer: readonly Tema[] = TEMAER,
): Promise<SakId> {
  const idag = h.a.klokke().dato
  const klokke = flyttbarKlokke(kl(leggTilManeder(idag, -12 * ar)))
  const m: Malehus = { ...h, a: { ...h.a, klokke: klokke.klokke } }
  let sakId: SakId | undefined
  for (let kvartal = 0; kvartal < ar * 4; kvartal++) {
    klokke.sett(kl(leggTilManeder(idag, -12 * ar + kvartal * 3)))
    const mottatt = await motta(m.a, 0, barn)
    await m.db.iTransaksjon(kommune, tx => behandle(tx, m, klokke, mottatt, temaer))
    sakId = mottatt.sakId
  }
  if (!sakId) throw new Error('Historien må ha minst ett kvartal')
  return sakId
}

const kl = (d: Dato): Tidspunkt => `${d}T09:00:00.000Z` as Tidspunkt

/** Ett kvartal i én transaksjon, uten å lese saken på nytt mellom kommandoene: historien skal være ferdig før målingen begynner. */
async function behandle(
  tx: Tx,
  m: Malehus,
  klokke: FlyttbarKlokke,
  { sakId, soknadId }: { readonly sakId: SakId; readonly soknadId: SoknadId },
  temaer: readonly Tema[],
): Promise<void> {
  let g = await les(tx, sakId)
  const utfor = async (hvem: AnsattId, kommandoer: readonly SakKommando[]) => {
    klokke.flytt(60_000)
    const ut = await utforRekke(tx, m.a, g, kommandoer, { type: 'ansatt', id: hvem })
    if (!ut.ok) throw new Error(`${ut.feil.type} ble avvist: ${JSON.stringify(ut.feil.avslag)}`)
    g = ut.verdi
  }
  const dato = klokke.klokke().dato
  const fra = manedFor(dato)
  if (g.sak.tildelt.length === 0) await utfor(ingrid.id, [{ type: 'taSak' }])
  await utfor(ingrid.id, [
    { type: 'taTilBehandling', soknadId },
    {
      type: 'besvarAlleBarna',
      svar: 'ja',
      kanal: 'kontor',
      dato,
      merknad: '',
      settVersjon: alleBarnaversjon(g.sak.husstand),
    },
    { type: 'settPeriode', soknadId, fra, til: manedFor(leggTilManeder(forsteDag(fra), 2)), settVersjon: 0 },
    ...g.sak.husstand.barn.flatMap(b => omBarnet(g.sak, b.personId, soknadId, dato, temaer)),
  ])
  await utfor(
    ingrid.id,
    vurderingslinjer(g.sak, soknadId).map(l => beslutning(soknadId, l)),
  )
  await utfor(ingrid.id, [
    {
      type: 'foreslaVedtak',
      soknadId,
      utfall: 'innvilget',
      begrunnelse: 'Familien har ikke nok til å leve av.',
    },
  ])
  const vedtakId = g.sak.vedtak.vedtak.find(v => v.soknadId === soknadId)?.vedtakId
  if (!vedtakId) throw new Error('Forslaget ble borte')
  await utfor(turid.id, [
    {
      type: 'fattVedtak',
      vedtakId,
      merknad: 'Lest.',
      lesersvar: [{ punkt: 'barnas-behov', svar: 'oppfylt' }],
    },
  ])
  const notatId = m.a.nyId() as NotatId
  await utfor(ingrid.id, [
    {
      type: 'ferdigstillNotat',
      notatId,
      slag: 'telefon',
      dato,
      tekst: 'Ringte og fortalte om vedtaket. '.repeat(8),
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    },
  ])
  await skrivProjeksjoner(tx, g.sak)
}

function omBarnet(
  sak: Sak,
  personId: PersonId,
  soknadId: SoknadId,
  dato: Dato,
  temaer: readonly Tema[],
): SakKommando[] {
  // Spørres det om et tema flere ganger i samme samtale, er hvert svar en ny versjon.
  const foer = (i: number) => temaer.slice(0, i).filter(t => t === temaer[i]).length
  return [
    ...temaer.map(
      (tema, i): SakKommando => ({
        type: 'registrerOpplysning',
        personId,
        tema,
        svar: { tilstand: 'kartlagt', tekst: 'Trives, men mangler utstyr til vinteren. '.repeat(3) },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato,
        settVersjon: celleversjon(finnCelle(sak.kartlegging, personId, tema)) + foer(i),
      }),
    ),
    {
      type: 'vurderBarn',
      soknadId,
      personId,
      vurdere: `Barnet er spurt om fritid og skole. ${personId}`,
      vekte: 'Hensynet til barnet veier tungt.',
      vise: 'Støtten dekker utstyret barnet mangler.',
      settVersjon: 0,
    },
  ]
}

const beslutning = (soknadId: SoknadId, l: Linje): SakKommando => ({
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
          belopsvurdering: 'Det er det de trenger.',
          reduksjon: `Gjelder ${l.linjeId}.`,
          form: { slag: 'bidrag' },
        },
})
