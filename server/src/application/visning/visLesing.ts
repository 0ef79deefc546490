import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { Vedtaksinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import { leseversjon } from '@handlingsrom/domene/vedtak/lesing/fakta'
import { kanIkkeLeseEtterpa } from '@handlingsrom/domene/vedtak/lesing/lesere'
import { sisteLesedag, venterPaLesing } from '@handlingsrom/domene/vedtak/lesing/lesetid'
import { type Lestkommentar, skalSkrivesOm } from '@handlingsrom/domene/vedtak/lesing/tilstand'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Lesingvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'
import { endringer } from './visEndringer.ts'
import { erGittLeseren } from './visLeser.ts'
import { ubrukte } from './visUbrukte.ts'

/** Alt som er sagt om forslaget mens det ble lest. Nødhjelp leses ikke slik: den har sin egen etterkontroll. */
export function visLesing(g: Visningsgrunnlag, v: Vedtak, brev: Brev): Omit<Lesingvisning, 'tidligere'> {
  const l = v.lesing
  const ordinaert = v.status === 'fattet' && v.slag === 'nodhjelp' ? null : v
  const apent = v.status === 'foreslatt' || v.status === 'returnert'
  const inhabil = g.sak.inhabile.some(i => i.ansattId === g.leser.ansattId)
  const kanSkrive = g.kanSkrive && !inhabil
  const e = l.etterlesing
  const fattet = v.status === 'fattet' && v.slag === 'ordinaert' ? v : null
  return {
    versjon: ordinaert ? leseversjon(g.sak, ordinaert as Lesbart, g.policy) : 0,
    kommentarer: l.kommentarer.map(k => ({
      kommentarId: k.kommentarId,
      sted: { ...k.sted, sitat: k.sted.sitat ?? null },
      tekst: k.tekst,
      grunn: k.grunn ?? null,
      av: hvem(g.navn, k.av),
      tidspunkt: k.tidspunkt,
      forslagNr: k.forslagNr,
      status: k.svar.length > 0 ? 'besvart' : erRettet(k, v) ? 'rettet' : 'apen',
      svar: k.svar.map(s => ({ av: hvem(g.navn, s.av), tidspunkt: s.tidspunkt, tekst: s.tekst })),
    })),
    lesninger: l.lesninger.map(x => ({
      hva: x.hva,
      forslagNr: x.forslagNr,
      av: hvem(g.navn, x.av),
      tidspunkt: x.tidspunkt,
      svar: x.svar.map(s => ({ ...s })),
    })),
    endringer: apent && ordinaert ? endringer(g, ordinaert as Lesbart) : [],
    ubrukte: ordinaert ? ubrukte(g, brev) : [],
    utgaver: l.utgaver.map(u => ({ forslagNr: u.forslagNr, av: hvem(g.navn, u.av), tidspunkt: u.tidspunkt })),
    etterlesing: e
      ? {
          trukket: e.hvorfor.slag === 'trukket',
          andel: e.hvorfor.slag === 'trukket' ? e.hvorfor.andel : null,
          grunn: e.hvorfor.slag === 'valgt' ? e.hvorfor.grunn : null,
          valgtAv: e.hvorfor.slag === 'valgt' ? hvem(g.navn, e.hvorfor.av) : null,
          siste: sisteLesedag(v) ?? null,
          utlopt: !e.lest && !venterPaLesing(v, g.dagens),
          lest: e.lest
            ? {
                av: hvem(g.navn, e.lest.av),
                tidspunkt: e.lest.tidspunkt,
                merknad: e.lest.merknad,
                grunner: [...e.lest.grunner],
              }
            : null,
        }
      : null,
    skrivesOm: apent && skalSkrivesOm(l, v.forslagNr),
    kanBesvare: kanSkrive,
    kanSvarePaEndring: kanSkrive && apent,
    kanVelges: kanSkrive && fattet !== null && !e?.lest && !venterPaLesing(v, g.dagens),
    kanKvalitetslese:
      fattet !== null &&
      e !== undefined &&
      !e.lest &&
      !inhabil &&
      g.leser.erFagansvarlig &&
      erGittLeseren(g, fattet) &&
      !kanIkkeLeseEtterpa(g.sak, fattet).includes(g.leser.ansattId),
  }
}

// Nødhjelp er skilt ut over; typen kan ikke følge med gjennom vilkåret.
type Lesbart = Exclude<Vedtak, { readonly slag: 'nodhjelp' }>

/** Stedet er skrevet om i en senere utgave enn den kommentaren ble skrevet til. */
function erRettet(k: Lestkommentar, v: Vedtak): boolean {
  const da = v.lesing.utgaver.find(u => u.forslagNr === k.forslagNr)?.innhold
  const naa = v.lesing.utgaver.at(-1)
  return !!da && !!naa && naa.forslagNr > k.forslagNr && teksten(k, da) !== teksten(k, naa.innhold)
}

function teksten({ sted }: Lestkommentar, i: Vedtaksinnhold): string {
  switch (sted.slag) {
    case 'barn':
      return JSON.stringify(i.barn.find(b => b.personId === sted.personId) ?? null)
    case 'linje':
      return JSON.stringify(i.linjer.find(l => l.linjeId === sted.linjeId) ?? null)
    case 'kapittel':
      return sted.kapittel === 'begrunnelse' ? i.begrunnelse : JSON.stringify([i.linjer, i.utfall, i.periode])
    default:
      return sted satisfies never
  }
}
