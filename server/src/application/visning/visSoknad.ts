import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import { manglendeVedlegg } from '@handlingsrom/domene/soknad/vedlegg'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { hvem } from '../ansatte.ts'
import { dokumentliste } from './dokumentliste.ts'
import type { Visningsgrunnlag } from './felles.ts'
import { soknadshode } from './soknadshode.ts'
import { sporrevalg, visEtterspurte } from './visEtterspurt.ts'

export function visSoknad(g: Visningsgrunnlag, soknadId: SoknadId): Soknadsvisning | null {
  const s = finnSoknad(g.sak.soknader, soknadId)
  if (!s) return null
  const mottatt = g.hendelser.find(
    r => r.hendelse.type === 'SoknadMottatt' && r.hendelse.soknadId === soknadId,
  )
  return {
    hode: soknadshode(g, s),
    opplysninger: s.opplysninger,
    personer: s.personer.map(p => {
      const f = g.personer[p.personId]
      return {
        nokkel: p.nokkel,
        personId: p.personId,
        navn: f ? fulltNavn(f.navn) : '',
        fodselsdato: f?.fodselsdato ?? null,
      }
    }),
    dokumenter: dokumentliste(g.sak).filter(d => d.soknadId === soknadId),
    manglerFraSoknaden: manglendeVedlegg(s.opplysninger.vedlegg).map(v => ({
      type: v.type ?? '',
      tilleggsinfo: v.tilleggsinfo ?? '',
    })),
    etterspurt: visEtterspurte(g, soknadId),
    sporrevalg: sporrevalg(g, soknadId),
    kvittering: {
      tidspunkt: s.mottatt,
      sha256: s.dokumenter[0]?.sha256 ?? null,
      registrertAv: mottatt && s.kanal !== 'digital' ? hvem(g.navn, mottatt.aktor) : null,
    },
    kanSkrive: g.kanSkrive,
  }
}
