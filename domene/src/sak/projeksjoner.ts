import type { PersonId } from '../felles/id.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { antallSporresPaNytt } from '../kartlegging/alleBarna.ts'
import { ferskhetsrad } from '../kartlegging/ferskhet/rad.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { ferskhetsfakta, finnCelle } from '../kartlegging/tilstand.ts'
import { navneord } from '../person/navneord.ts'
import { fulltNavn, type Person } from '../person/tilstand.ts'
import { fristForForelopigSvar } from '../regelverk/forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import type { Soknad } from '../soknad/tilstand.ts'
import { fasegrunnlag } from './fasegrunnlag.ts'
import { oppgaver } from './oppgaver.ts'
import type { Sak } from './tilstand.ts'

/**
 * Radene en sak gir i projeksjonstabellene. Ren funksjon av tilstanden; leser aldri klokken. Det som endres av at tiden går,
 * lagres som datoen det endres (`frist`, `igjen`), eller som hvem det hviler på (`venter_barn`, `person_id`), så spørringen kan
 * sammenligne med dagen og med fødselsdatoen i personens egen rad.
 */
export function sakrader(sak: Sak) {
  const id = sak.sakId
  return {
    p_sak: sak.sokerPersonId
      ? [
          {
            sak_id: id,
            saksnummer: sak.saksnummer,
            soker_person_id: sak.sokerPersonId,
            kontor: sak.kontor,
            opprettet: sak.opprettet ?? '',
            siste_nr: sak.sisteNr,
            siste_tidspunkt: sak.sisteTidspunkt ?? '',
          },
        ]
      : [],
    p_sak_person: sakpersoner(sak).map(p => ({ sak_id: id, person_id: p.personId, rolle: p.rolle })),
    p_tildeling: sak.tildelt.map(a => ({ sak_id: id, ansatt_id: a })),
    p_inhabil: sak.inhabile.map(i => ({ sak_id: id, ansatt_id: i.ansattId })),
    p_soknad: sak.soknader.map(s => ({
      sak_id: id,
      ...faserad(sak, s),
      soknad_id: s.soknadId,
      kanal: s.kanal,
      mottatt: s.mottatt,
      mottatt_dato: s.mottattDato,
      status: s.status,
      akutt: s.akutt !== undefined && !s.akutt.avklart,
      akutt_frist: s.akutt && !s.akutt.avklart ? s.akutt.dato : null,
      forelopig_frist: s.forelopigSvar || s.besvart ? null : fristForForelopigSvar(s.mottattDato),
      digisos_id: s.digisos?.digisosId ?? null,
      ekstern_ref: s.digisos?.eksternRef ?? null,
    })),
    p_oppgave: oppgaver(sak).map(o => ({
      sak_id: id,
      oppgave_id: o.oppgaveId,
      type: o.type,
      frist: o.frist ?? null,
      gjelder_fra: o.fra,
      for_rolle: o.for,
      ansatt_id: o.ansattId ?? null,
      person_id: o.personId ?? null,
      soknad_id: o.soknadId ?? null,
      vedtak_id: o.vedtakId ?? null,
      data: JSON.stringify({
        tekst: o.tekst ?? null,
        ...(o.til ? { til: o.til } : {}),
        ...(o.samtaleId ? { samtaleId: o.samtaleId } : {}),
        ikkeAnsatte: o.ikkeAnsatte ?? [],
        ...(o.bareGradert ? { bareGradert: true } : {}),
        ...(o.lesing ? { lesing: o.lesing } : {}),
      }),
    })),
    p_barn: barnIHusstanden(sak.husstand).map(b => barnerad(sak, b.personId)),
    p_vedtak: sak.vedtak.vedtak.map(v => ({
      sak_id: id,
      vedtak_id: v.vedtakId,
      soknad_id: v.soknadId,
      status: v.status,
      foreslatt_av: v.foreslattAv.type === 'ansatt' ? v.foreslattAv.id : null,
      foreslatt: v.foreslatt,
      fattet: v.status === 'fattet' ? v.fattet : null,
    })),
  }
}

function faserad(sak: Sak, s: Soknad) {
  const { fase, venterPaBarn } = fasegrunnlag(sak, s)
  return { fase, venter_barn: JSON.stringify(venterPaBarn) }
}

function sakpersoner(sak: Sak): readonly { personId: PersonId; rolle: string }[] {
  const rader = [
    ...(sak.sokerPersonId ? [{ personId: sak.sokerPersonId, rolle: 'soker' }] : []),
    ...sak.husstand.voksne.map(v => ({ personId: v.personId, rolle: v.tattUt ? 'tatt-ut' : v.rolle })),
    ...sak.husstand.barn.map(b => ({ personId: b.personId, rolle: b.tattUt ? 'tatt-ut' : 'barn' })),
  ]
  return rader.filter((r, i) => rader.findIndex(x => x.personId === r.personId) === i)
}

/** Ett barns svar for minimatrisen: tilstand per tema, og det reglene trenger for å si når svaret er gammelt. */
function barnerad(sak: Sak, personId: PersonId) {
  const svar = TEMA.map(tema => {
    const fakta = ferskhetsfakta(finnCelle(sak.kartlegging, personId, tema))
    const avRegisteret = tema === 'antall-alder' && !fakta ? antallSporresPaNytt(sak.husstand) : undefined
    return avRegisteret
      ? { tema, tilstand: 'kartlagt' as const, igjen: avRegisteret }
      : ferskhetsrad(tema, fakta)
  })
  return {
    sak_id: sak.sakId,
    person_id: personId,
    ikke_spurt: svar.filter(s => s.tilstand === 'ikke-spurt').length,
    svar: JSON.stringify(svar),
    omfang: sak.kartlegging.omfang.at(-1)?.omfang ?? null,
  }
}

/** Radene en person gir. */
export function personrader(p: Person) {
  const sokenavn = fulltNavn(p.navn).toLowerCase()
  return {
    p_person: [
      {
        person_id: p.personId,
        fornavn: p.navn.fornavn,
        mellomnavn: p.navn.mellomnavn,
        etternavn: p.navn.etternavn,
        sokenavn,
        fodselsdato: p.fodselsdato ?? null,
        gradering: p.gradering,
        skjermet: false,
        malform: p.malform,
        tolkesprak: p.tolkesprak ?? null,
      },
    ],
    p_navneord: navneord(sokenavn).map(ord => ({ person_id: p.personId, ord, navn: sokenavn })),
    p_person_ident: p.identer.map(i => ({ person_id: p.personId, ident: i.verdi })),
  }
}
