import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { LestSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Mottak } from '@handlingsrom/kontrakt/mottak'
import type { Tx } from '../../adapters/database/database.ts'
import { parkerteIUtboks } from '../../adapters/database/utboks.ts'
import { PARKERINGSTEKST, type Parkeringsgrunn } from '../../adapters/digisos/parkering.ts'
import { parkerteFor } from '../soknad/parkerte.ts'
import { erUtenSoknad } from '../soknad/utenSoknad.ts'
import { sendefeilkode } from '../utboks/sendefeil.ts'
import { kanApne, sakene } from './lister.ts'

/** Meldinger som er tatt vare på, men ikke kunne plasseres av seg selv; og det som ikke kunne sendes. */
export async function visMottak(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Mottak> {
  const parkert: Mottak['parkert'] = []
  for (const { post: p, filer, les, innsyn, akutt } of await parkerteFor(tx, leser)) {
    const grunnkode = (p.grunn ?? 'ikke-json') as Parkeringsgrunn
    parkert.push({
      innboksId: p.innboksId,
      mottatt: p.mottatt,
      kanal: p.kanal,
      grunnkode,
      grunn: PARKERINGSTEKST[grunnkode].nb,
      sha256: p.sha256,
      filer: filer.map(f => ({
        nr: f.nr,
        filnavn: f.filnavn,
        mimetype: f.mimetype,
        storrelse: f.innhold.length,
      })),
      skalTil: erUtenSoknad(p) ? 'soknad' : 'sak',
      lukket: innsyn === 'lukket',
      akutt: [...akutt],
      fraMeldingen: les && fraMeldingen(les),
    })
  }
  const utboks = await parkerteIUtboks(tx)
  const siste = await tx.db
    .selectFrom('innboks')
    .select(['innboks_id', 'mottatt', 'status', 'sak_id', 'kanal'])
    .where('kommune', '=', tx.kommune)
    .where('status', 'in', ['tolket', 'plassert'])
    .orderBy('mottatt', 'desc')
    .limit(20)
    .execute()
  const nevnt = [...utboks.map(u => u.strom), ...siste.flatMap(r => r.sak_id ?? [])]
  const synlige = new Map(
    (await sakene(tx, dagens, nevnt)).filter(r => kanApne(leser, r)).map(r => [r.sakId as string, r]),
  )
  return {
    parkert,
    utboksParkert: utboks
      .filter(u => synlige.has(u.strom))
      .map(u => ({
        utboksId: u.utboksId,
        sakId: u.strom,
        slag: u.slag,
        laget: u.laget,
        feil: u.feil ?? '',
        feilkode: sendefeilkode(u.feil),
      })),
    sisteMottatt: siste
      .filter(r => r.sak_id !== null && synlige.has(r.sak_id))
      .map(r => ({
        innboksId: r.innboks_id,
        mottatt: r.mottatt,
        utfall: r.status,
        sakId: r.sak_id,
        saksnummer: (r.sak_id !== null && synlige.get(r.sak_id)?.saksnummer) || null,
        kanal: r.kanal,
      })),
  }
}

function fraMeldingen({ personer, opplysninger }: LestSoknad): Mottak['parkert'][number]['fraMeldingen'] {
  const soker = personer.find(p => p.nokkel === 'soker')
  if (!soker) return null
  return {
    navn: [soker.navn.fornavn, soker.navn.mellomnavn, soker.navn.etternavn].filter(Boolean).join(' '),
    hvaSokesOm: opplysninger.begrunnelse.hvaSokesOm ?? '',
  }
}
