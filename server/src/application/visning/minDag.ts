import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oppgavetype } from '@handlingsrom/domene/sak/oppgavetyper'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { MinDag } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { sakerTilMinDag } from '../../adapters/database/sakutvalg.ts'
import { parkerteIUtboks } from '../../adapters/database/utboks.ts'
import type { Utvalg } from '../../adapters/database/utvalg.ts'
import { gjennomgangen } from '../kommune/visKommune.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { parkerteFor } from '../soknad/parkerte.ts'
import { graderingsoppgaver } from './graderingsoppgaver.ts'
import { utenUnodige } from './lesermangel.ts'
import {
  barna,
  erMin,
  kanApne,
  kanInnvilgeNodhjelp,
  kanTa,
  kartlegges,
  omEnUke,
  perSak,
  type Sakrad,
  sakene,
  synlig,
} from './lister.ts'
import { type Oppgaverad, oppgavene, utenInterne } from './oppgaverader.ts'
import { type Soknadsrad, soknadene } from './soknadsrader.ts'

/** Hva som må skje i dag, og hvorfor. Sortert etter klokke og alder, aldri etter hvem familien er. */
export async function minDag(
  tx: Tx,
  s: AnsattSubjekt,
  dagens: Dato,
  utvalg: (stoppet: readonly string[]) => Promise<Utvalg> = stoppet => sakerTilMinDag(tx, s, stoppet),
): Promise<MinDag> {
  const seMottak = s.roller.includes('veileder') || s.roller.includes('fagansvarlig')
  const stoppet = seMottak ? await parkerteIUtboks(tx) : []
  const saker = await sakene(tx, dagens, await utvalg(stoppet.map(p => p.strom)))
  const per = new Map(saker.map(r => [r.sakId as string, r]))
  const oppgaver = [...(await oppgavene(tx, per, dagens)), ...(await graderingsoppgaver(tx, s, saker))]
  const barn = perSak(await barna(tx, dagens, [...per.keys()]))
  const kartlagte = (sakId: string) => (barn.get(sakId) ?? []).filter(kartlegges)
  const angarMeg = oppgaver.filter(o => angar(s, o, per))
  const mine = await utenUnodige(tx, angarMeg, o => ({
    lesing: o.lesing ?? {},
    antallBarn: kartlagte(o.sakId).length,
    personer: per.get(o.sakId)?.ressurs.personer ?? [],
  }))
  const soknader = await soknadene(tx, dagens, [...per.keys()])
  const akutte = oppgaver.filter(o => o.type === 'akutt' && pa(s, per.get(o.sakId)))
  const uke = omEnUke(dagens)
  const medFrist = mine.filter(o => o.frist !== null && o.type !== 'akutt')
  const idag = medFrist.filter(o => (o.frist ?? '') <= dagens).toSorted(etterFrist)
  const nesteSju = medFrist
    .filter(o => (o.frist ?? '') > dagens && (o.frist ?? '') <= uke)
    .toSorted(etterFrist)
  // Et behov skal aldri være ute av syne til det har et svar, heller ikke når fristen er langt unna. En lesing kan gjøres fra første dag.
  const venter = mine
    .filter(o => o.frist === null || (VISES_HELE_TIDEN.includes(o.type) && o.frist > uke))
    .filter(o => o.type !== 'akutt' && o.type !== 'kartlegg-barn')
    .toSorted((a, b) => a.fra.localeCompare(b.fra))
  const ufordelte = soknader.filter(x => {
    const r = per.get(x.sakId)
    // Det akutte kortet har den samme knappen; den samme søknaden to steder ser ut som to.
    if (!r || akutte.some(o => o.sakId === x.sakId)) return false
    return r.ressurs.ufordelt && kanTa(s, r) && venterPaNoen(x, r, soknader)
  })
  const mineSaker = saker.filter(r => erMin(s, r) && kanApne(s, r))
  const mineFamilier = mineSaker.map(r => ({
    sakId: r.sakId as string,
    familie: r.familie,
    barn: kartlagte(r.sakId).map(({ sak_id: _, ...b }) => b),
  }))
  const barnegrupper = mineFamilier
    .filter(f =>
      f.barn.some(b =>
        b.celler.some(c => c.tilstand === 'ikke-spurt' || c.tilstand === 'bor-sporres-pa-nytt'),
      ),
    )
    .toSorted((a, b) => a.familie.localeCompare(b.familie, 'nb'))
  const parkert = seMottak ? await parkerteFor(tx, s) : []
  const uplassert = parkert
    .filter(p => p.akutt.length > 0)
    .map(p => ({ innboksId: p.post.innboksId, mottatt: p.post.mottatt, behov: [...p.akutt] }))
  return {
    dagens,
    akutt: akutte.map(o => ({
      ...utenInterne(o),
      kanTa: (() => {
        const r = per.get(o.sakId)
        return r !== undefined && !erMin(s, r) && kanTa(s, r)
      })(),
      meldt: o.fra,
      behov: (o.tekst ?? '').split(',').filter(Boolean),
    })),
    akuttUplassert: uplassert,
    idag: idag.map(utenInterne),
    venter: venter.map(utenInterne),
    nesteSju: nesteSju.map(utenInterne),
    ufordelte: ufordelte.map(x => ({
      sakId: x.sakId,
      soknadId: x.soknadId,
      familie: per.get(x.sakId)?.familie ?? '',
      mottattDato: x.mottattDato,
      kanal: x.kanal,
      akutt: x.akutt,
      kanTa: true,
    })),
    norm: await normenMaSesPa(tx, s, dagens),
    antallEgneBarn: mineFamilier.flatMap(f => f.barn).length,
    barn: barnegrupper,
    antall: {
      akutt: akutte.length + uplassert.length,
      idag: idag.length,
      venter: venter.length,
      ufordelte: ufordelte.length,
      parkert: parkert.length,
      stoppet: stoppet.filter(p => {
        const r = per.get(p.strom)
        return r !== undefined && kanApne(s, r)
      }).length,
    },
  }
}

const VISES_HELE_TIDEN: readonly Oppgavetype[] = [
  'behov-uten-svar',
  'kartlegg-pa-nytt',
  'kvalitetslesing',
  'gi-til-leser',
  'varig-bolig',
]

/** Normen skal ses på mot prisene hvert år. Oppgaven står hos dem som kan endre den. */
async function normenMaSesPa(tx: Tx, s: AnsattSubjekt, dagens: Dato): Promise<MinDag['norm']> {
  const ressurs = { slag: 'kommunekonfig' as const, kommune: tx.kommune }
  if (avgjor(s, 'endre-kommune', ressurs, OPPE).utfall !== 'tillat') return null
  return gjennomgangen(await lesPolicy(tx), dagens)
}

/** En ny søknad, eller den siste i en sak som graderingen tok fra alle dem som hadde den: da har kretsen ingen annen vei til den. */
const venterPaNoen = (x: Soknadsrad, r: Sakrad, alle: readonly Soknadsrad[]): boolean =>
  r.ressurs.tildelt.length > 0 ? x === alle.findLast(y => y.sakId === x.sakId) : x.status === 'mottatt'

const etterFrist = (a: Oppgaverad, b: Oppgaverad): number => (a.frist ?? '').localeCompare(b.frist ?? '')

/** Et akutt behov står hos alle som kan lese saken eller innvilge nødhjelp i den, også når en kollega har den. */
const pa = (s: AnsattSubjekt, r: Sakrad | undefined): boolean =>
  r !== undefined && (synlig(s, r) === 'treff' || kanInnvilgeNodhjelp(s, r))

/** Angår oppgaven leseren? Saksbehandlerens egne, andreleserens når hun ikke har arbeidet i saken, kretsens bare for kretsen. */
function angar(s: AnsattSubjekt, o: Oppgaverad, per: ReadonlyMap<string, Sakrad>): boolean {
  const r = per.get(o.sakId)
  if (!r) return false
  if (o.for === 'krets')
    return (
      s.iKrets &&
      (s.roller.includes('veileder') || s.roller.includes('fagansvarlig')) &&
      synlig(s, r) !== 'ingen'
    )
  if (o.for === 'andreleser') {
    // I en gradert sak bare når det er gitt til henne; ellers hos alle fagansvarlige som kan lese.
    const hennes = skjerming(r.ressurs.gradering) === 'ingen' ? !erMin(s, r) : o.ansattId === s.ansattId
    return s.roller.includes('fagansvarlig') && !o.ikkeAnsatte.includes(s.ansattId) && hennes && kanApne(s, r)
  }
  // Et behov i en sak ingen har, står hos alle som kan ta saken; de akutte har sin egen liste.
  if (o.for === 'alle' && o.type !== 'akutt' && r.ressurs.ufordelt) return kanTa(s, r)
  return erMin(s, r) && kanApne(s, r) && (o.ansattId === null || o.ansattId === s.ansattId)
}
