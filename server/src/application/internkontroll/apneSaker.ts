import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kontrollnavn, Kontrollutfall } from '@handlingsrom/domene/kontroll/resultat'
import { kunneIkkeNa, manglerNa } from '@handlingsrom/domene/statistikk/apneSaker'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt, Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import type { ApneSaker } from '@handlingsrom/kontrakt/internkontroll'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn } from '../ansatte.ts'
import { sakene, synlig } from '../visning/lister.ts'

/**
 * Søknadene som ikke er avgjort, der noe mangler nå: fra tallet til saken, før det er for sent. Bare saker leseren ser fra før, og aldri en gradert, så
 * ingen lærer hvilke kontorets krets har. Den eldste først; aldri etter hvem som har saken.
 */
export async function visApneSaker(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<ApneSaker> {
  const rader = await tx.db
    .selectFrom('p_kontroll_apen')
    .innerJoin('p_soknad', j =>
      j
        .onRef('p_soknad.kommune', '=', 'p_kontroll_apen.kommune')
        .onRef('p_soknad.soknad_id', '=', 'p_kontroll_apen.soknad_id'),
    )
    .select([
      'p_kontroll_apen.sak_id',
      'p_kontroll_apen.soknad_id',
      'funn',
      'kunne_ikke',
      'fase',
      'mottatt_dato',
    ])
    .where('p_kontroll_apen.kommune', '=', tx.kommune)
    .$if(leser.kontor !== null, q => q.where('p_kontroll_apen.kontor', '=', leser.kontor ?? ''))
    .orderBy('mottatt_dato')
    .orderBy('p_kontroll_apen.soknad_id')
    .execute()
  const saker = new Map(
    (await sakene(tx, dagens, [...new Set(rader.map(r => r.sak_id))]))
      .filter(s => skjerming(s.ressurs.gradering) === 'ingen' && synlig(leser, s) !== 'ingen')
      .map(s => [s.sakId as string, s]),
  )
  const navn = await ansattnavn(tx)
  const egne = rader.flatMap(r => {
    const sak = saker.get(r.sak_id)
    return sak ? [{ ...r, sak }] : []
  })
  return {
    apne: egne.length,
    saker: egne.flatMap(r => {
      const funn = JSON.parse(r.funn) as Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>
      const iVurdering = r.fase === 'vurdering'
      const mangler = manglerNa(funn, iVurdering)
      const kunneIkke = kunneIkkeNa(JSON.parse(r.kunne_ikke) as Kontrollnavn[], iVurdering)
      if (mangler.length + kunneIkke.length === 0) return []
      return [
        {
          soknadId: r.soknad_id,
          sakId: kanLeses(leser, r.sak.ressurs) ? r.sak_id : null,
          saksnummer: r.sak.saksnummer,
          mottatt: r.mottatt_dato,
          har: r.sak.ressurs.tildelt.map(id => navn.get(id) ?? 'Ukjent ansatt'),
          mangler: [...mangler],
          kunneIkke: [...kunneIkke],
        },
      ]
    }),
  }
}

/** Lederen kan vite om saken uten å kunne lese den. */
function kanLeses(leser: AnsattSubjekt, ressurs: Sakressurs): boolean {
  const svar = avgjor(leser, 'les-sak', ressurs, OPPE)
  return svar.utfall === 'tillat' && svar.felt === 'full'
}
