import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { LinjeId, VedtakId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import {
  AVVIST,
  BOTILBUD,
  DEPOSITUM,
  ENDRET,
  fattSiste,
  foreslaAnnet,
  GUNST,
  gi,
  iArbeid,
  id,
  medAnnet,
  medHjelp,
  NEI_NODHJELP,
  NODHJELP,
  RADGIVNING,
  type S,
  siste,
  slutter,
  taOpp,
  UGYLDIG,
  varslet,
} from '../testdata/etOpptak.ts'
import { settVilkar } from '../testdata/etVilkar.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { AnnetVedtak } from './annet.ts'
import type { Nodhjelpsinnhold, Utfall } from './hendelser.ts'
import { erstattetAv } from './kjede.ts'

const typer = (s: S) => oppgaver(s.sak).map(o => o.type)
const kode = (kode: string) => ({ feil: { kode } })

describe('et vedtak ved siden av søknaden, tatt opp igjen', () => {
  test.each<[string, () => S]>([
    ['råd og veiledning', () => medAnnet(RADGIVNING)],
    ['depositum', () => medAnnet(DEPOSITUM)],
    ['avslag på nødhjelp', () => medAnnet(NEI_NODHJELP)],
    ['nødhjelp', () => medHjelp(NODHJELP)],
    ['midlertidig botilbud', () => medHjelp(BOTILBUD)],
  ])('%s: det gjelder så lenge, og søknaden røres ikke, heller ikke når arbeidet avbrytes', (_navn, sak) => {
    const s = taOpp(sak())
    expect(siste(s)).toMatchObject({ status: 'fattet' })
    expect(s.sak.soknader).toEqual(sak().sak.soknader)
    const avbrutt = s.utfor({ type: 'avbrytGjenopptak', soknadId: S1, vedtakId: id(s), grunn: 'Riktig.' })
    expect([avbrutt.sak.vedtak.gjenopptatt, avbrutt.sak.soknader]).toEqual([[], s.sak.soknader])
  })

  test('minner om at det nye skal gjøres, når varselet er i orden, og til noen har foreslått det', () => {
    const oppgave = (s: S) => oppgaver(s.sak).find(o => o.type === 'avgjor-opptak')?.fra
    const s = taOpp(medHjelp(BOTILBUD), ENDRET)
    expect(oppgave(s)).toBeUndefined()
    const om = { soknadId: S1, vedtakId: id(s) }
    const ute = s.utfor(
      { ...om, type: 'varsleOmEndring', hva: 'At det slutter.', frist: dato('2026-12-04') },
      { ...om, type: 'merkVarselUtlevert', maate: 'post', dato: s.dato },
    )
    expect(oppgave(ute)).toBe('2026-12-05')
    const svart = ute.utfor({ ...om, type: 'forSvarPaVarsel', svar: 'Greit.', dato: s.dato })
    expect(oppgave(svart)).toBe('2026-11-20')
    const foreslatt = svart.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) }))
    expect(oppgave(foreslatt)).toBeUndefined()
    expect(oppgave(taOpp(medAnnet(NEI_NODHJELP)))).toBe('2026-11-20')
    // Er det svaret på søknaden, er det søknaden som venter.
    expect(oppgave(taOpp(medAnnet(AVVIST)))).toBeUndefined()
  })

  test('kan være tatt opp samtidig som svaret på søknaden, og hvert gjenopptak har sitt eget varsel', () => {
    const to = taOpp(taOpp(medAnnet(RADGIVNING), ENDRET).utfor(gi(BOTILBUD)), ENDRET)
    const s = varslet(to)
    expect(s.sak.vedtak.gjenopptatt.map(g => g.svar?.tekst)).toEqual([undefined, 'Det er greit.'])
  })

  test('kan ikke tas opp to ganger, og ikke når det er erstattet', () => {
    const s = taOpp(medHjelp(NODHJELP))
    const igjen = { type: 'taOppVedtak', vedtakId: id(s), gjenopptak: GUNST } as const
    expect(s.prov(igjen)).toMatchObject(kode('allerede-utfort'))
    expect(s.utfor(gi(NODHJELP, id(s))).prov(igjen)).toMatchObject(kode('vedtak-gjelder-ikke'))
  })

  test.each<[string, () => S]>([
    ['avvisning', () => medAnnet(AVVIST)],
    ['avslag på nødhjelp', () => medAnnet(NEI_NODHJELP)],
    ['depositum', () => medAnnet(DEPOSITUM)],
  ])('%s har ingen tid som kan være ute', (_navn, sak) => {
    const ute = { slag: 'endring', grunn: 'perioden-utlopt', begrunnelse: 'Ny tid.' } as const
    const s = sak()
    expect(s.prov({ type: 'taOppVedtak', vedtakId: id(s), gjenopptak: ute })).toMatchObject(
      kode('vedtaket-har-ingen-tid'),
    )
  })

  test('kan ikke tas opp for et vilkår det ikke har', () => {
    for (const s of [medHjelp(NODHJELP), medAnnet(RADGIVNING)]) {
      const brudd = {
        slag: 'vilkarsbrudd',
        grunn: 'vilkarsbrudd',
        vilkarId: 'v1' as never,
        begrunnelse: 'Nei.',
      } as const
      expect(s.prov({ type: 'taOppVedtak', vedtakId: id(s), gjenopptak: brudd })).toMatchObject(
        kode('vilkar-finnes-ikke'),
      )
    }
  })
})

describe('en avvisning', () => {
  const behandlet = (s: S) =>
    s
      .altKartlagt()
      .medPeriode('2026-12')
      .alleLinjerBesluttet()
      .beslutt('livsopphold/soker', innvilget(kroner(6000)))
      .alleBarnVurdert()

  test('tatt opp igjen åpner søknaden, som får et vanlig vedtak som sier hva det erstatter', () => {
    const s = behandlet(taOpp(medAnnet(AVVIST)))
    expect(s.sak.soknader[0]).toMatchObject({ status: 'under-behandling' })
    const ferdig = s.foreslatt().fattetAv()
    expect(siste(ferdig)).toMatchObject({
      innhold: { utfall: 'innvilget', erstatter: { vedtakId: id(ferdig), slag: 'avvisning' } },
      digisosSak: ferdig.sak.soknader[0]?.digisosSak,
    })
    expect(ferdig.sak.soknader[0]?.status).toBe('ferdigbehandlet')
  })

  test.each([GUNST, UGYLDIG, ENDRET])('trenger ikke varsel når grunnen er $grunn: familien har søkt', g => {
    const s = taOpp(medAnnet(AVVIST), g)
    expect(typer(s)).not.toContain('varsle-for-endring')
    expect(
      behandlet(s).prov({ type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Ja' }).ok,
    ).toBe(true)
  })

  test('kan ikke avvises på nytt, men kan få råd og veiledning som svar', () => {
    const s = taOpp(medAnnet(AVVIST))
    expect(s.prov(foreslaAnnet({ ...AVVIST, grunn: 'annet' }))).toMatchObject(kode('erstattes-av-annet'))
    const rad = fattSiste(s.utfor(foreslaAnnet({ ...RADGIVNING, avgjorSoknaden: true })))
    expect(siste(rad)).toMatchObject({ innhold: { erstatter: { vedtakId: id(rad) } } })
    expect(rad.sak.soknader[0]?.status).toBe('ferdigbehandlet')
  })

  test('erstattes av ett vedtak: venter ett forslag, kan ingen foreslå et til', () => {
    const s = behandlet(taOpp(medAnnet(AVVIST)))
    const rad = foreslaAnnet(RADGIVNING, { erstatter: id(s) })
    const svar = { type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Ja' } as const
    expect(s.utfor(rad).prov(svar)).toMatchObject(kode('forslag-finnes'))
    expect(s.utfor(svar).prov(rad)).toMatchObject(kode('forslag-finnes'))
  })

  test('erstattes av ett vedtak, også når to forslag alt lå der', () => {
    // Slik det kunne bli før: forslaget om stønad er lagt inn utenom det som nå sier nei.
    const s = behandlet(taOpp(medAnnet(AVVIST)))
    const forslag = s
      .foreslatt()
      .hendelser.find(r => r.hendelse.type === 'VedtakForeslatt' && !r.hendelse.innhold.annet)
    if (forslag?.hendelse.type !== 'VedtakForeslatt') throw new Error('Forslaget mangler')
    const svar = 'svaret' as VedtakId
    const rad = s.utfor(foreslaAnnet(RADGIVNING, { erstatter: id(s) }))
    const begge = rad.registrer({ ...forslag.hendelse, vedtakId: svar }).som(SIVERT)
    const fatt = (vedtakId: VedtakId) =>
      ({ type: 'fattVedtak', vedtakId, merknad: '', lesersvar: LESERSVAR }) as const
    expect(begge.prov(fatt(svar)).ok).toBe(true)
    const ferdig = begge.utfor(fatt(siste(rad)?.vedtakId ?? svar))
    expect(ferdig.prov(fatt(svar))).toMatchObject(kode('vedtak-gjelder-ikke'))
  })

  test('hindrer ikke råd og veiledning ved siden av, som da ikke erstatter noe', () => {
    const s = fattSiste(taOpp(medAnnet(AVVIST)).utfor(foreslaAnnet(RADGIVNING)))
    expect(siste(s)?.innhold.erstatter).toBeUndefined()
    expect(s.sak.soknader[0]?.status).toBe('under-behandling')
  })
})

test('et avslag på stønad gjøres om til gunst uten varsel, også med et vilkår og for en senere måned', () => {
  const foreslatt = (utfall: Utfall, s: S) =>
    s.utfor({ type: 'foreslaVedtak', soknadId: S1, utfall, begrunnelse: 'De trenger dette.' })
  const nei = (s: S, linjeId: string) => {
    const avslatt = s.beslutt(linjeId, { utfall: 'avslatt', begrunnelse: 'Dere har nok.' })
    const settVersjon = vurderingslinjer(avslatt.sak, S1).find(l => l.linjeId === linjeId)?.versjon ?? 0
    const om = { soknadId: S1, linjeId: linjeId as LinjeId, vurdering: 'Ikke vanskeligere.', settVersjon }
    return avslatt.utfor({ type: 'vurderParagraf19', ...om })
  }
  const klar = iArbeid().altKartlagt().medPeriode('2026-12').alleBarnVurdert()
  const avslatt = ['livsopphold/soker', `livsopphold/${personId('Emil')}`].reduce(nei, klar)
  const s = taOpp(foreslatt('avslatt', avslatt).fattetAv(), GUNST)
    .medPeriode('2027-01')
    .beslutt('livsopphold/soker', innvilget(kroner(6000)))
    .utfor(settVilkar())
  expect(siste(foreslatt('delvis-innvilget', s))).toMatchObject({
    innhold: { erstatter: { slag: 'stonad' } },
  })
})

describe('et nei til akutt hjelp', () => {
  test.each([GUNST, UGYLDIG, ENDRET])('gjøres om samme dag, uten varsel og uten leser ($grunn)', g => {
    const s = taOpp(medAnnet(NEI_NODHJELP), g)
    const gitt = s.utfor(gi(NODHJELP, id(s)))
    expect(siste(gitt)).toMatchObject({
      slag: 'nodhjelp',
      dato: s.dato,
      innhold: { erstatter: { vedtakId: id(s), slag: 'avslag-akutt', gjenopptak: g } },
      godkjenning: { maate: 'nodhjelp' },
    })
    expect(typer(gitt)).toContain('etterkontroll')
    expect(gitt.sak.vedtak.gjenopptatt).toEqual([])
  })

  test('er det samme i innsynet: det nye vedtaket kommer i den samme delen', () => {
    const s = taOpp(medAnnet(NEI_NODHJELP))
    const gitt = s.utfor(gi(NODHJELP, id(s)))
    const [nei, ja] = gitt.sak.vedtak.vedtak
    expect(nei?.status === 'fattet' && nei.digisosSak).toBe(ja?.status === 'fattet' && ja.digisosSak)
  })

  // Akutt hjelp stanses aldri av noe her.
  test.each<[string, () => S]>([
    ['ingen har tatt det opp', () => medAnnet(NEI_NODHJELP)],
    [
      'arbeidet er avbrutt',
      () => {
        const s = taOpp(medAnnet(NEI_NODHJELP))
        return s.utfor({ type: 'avbrytGjenopptak', soknadId: S1, vedtakId: id(s), grunn: 'Riktig.' })
      },
    ],
    [
      'det er erstattet',
      () => {
        const s = taOpp(medAnnet(NEI_NODHJELP))
        return s.utfor(gi(NODHJELP, id(s)))
      },
    ],
    ['det er svaret på søknaden som er tatt opp', () => taOpp(medAnnet(AVVIST))],
  ])('stanser aldri hjelpen: når %s, gis den uten å erstatte noe', (_navn, sak) => {
    const s = sak()
    const gitt = s.utfor(gi(NODHJELP, id(s)))
    expect(siste(gitt)).toMatchObject({ slag: 'nodhjelp' })
    expect(siste(gitt)?.innhold.erstatter).toBeUndefined()
  })

  test('står et forslag om et nytt nei, trekkes det når hjelpen gis', () => {
    const s = taOpp(medAnnet(NEI_NODHJELP)).utfor(
      foreslaAnnet(NEI_NODHJELP, { erstatter: id(medAnnet(NEI_NODHJELP)) }),
    )
    const gitt = s.utfor(gi(NODHJELP, id(s)))
    expect(gitt.sak.vedtak.vedtak.map(v => v.status)).toEqual(['fattet', 'trukket', 'fattet'])
  })

  test('kan bli et nytt nei med bedre grunner, lest av en kollega', () => {
    const s = taOpp(medAnnet(NEI_NODHJELP), UGYLDIG)
    const ny = s.utfor(foreslaAnnet(NEI_NODHJELP, { erstatter: id(s) }))
    expect(
      ny.prov({ type: 'fattVedtak', vedtakId: siste(ny)?.vedtakId ?? id(ny), merknad: '' }),
    ).toMatchObject(kode('egen-godkjenning'))
    expect(siste(fattSiste(ny))).toMatchObject({ innhold: { erstatter: { vedtakId: id(s) } } })
  })
})

describe('råd og veiledning (§ 17)', () => {
  const opp = (g = ENDRET) => varslet(taOpp(medAnnet(RADGIVNING), g))

  test('endres med et nytt vedtak om det samme, som begynner sin egen dag', () => {
    const s = opp()
    const ny = { ...RADGIVNING, hva: 'Dere møtes hver uke.', start: dato('2026-12-01') }
    const ferdig = fattSiste(s.utfor(foreslaAnnet(ny, { erstatter: id(s) })))
    expect(siste(ferdig)).toMatchObject({
      innhold: {
        annet: ny,
        erstatter: { vedtakId: id(s), slag: 'radgivning', svar: { tekst: 'Det er greit.' } },
      },
    })
    expect(erstattetAv(ferdig.sak.vedtak, id(s))?.vedtakId).toBe(siste(ferdig)?.vedtakId)
    const deler = ferdig.sak.vedtak.vedtak.map(v => v.status === 'fattet' && v.digisosSak)
    expect(new Set(deler).size).toBe(1)
  })

  test('slutter med sine egne grunner, en siste dag, og ord om barnet', () => {
    const s = opp()
    const ferdig = fattSiste(s.utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(s) })))
    expect(siste(ferdig)).toMatchObject({
      innhold: { utfall: 'opphort', annet: { slag: 'opphor', hva: 'radgivning', til: '2026-12-10' } },
    })
    expect(typer(ferdig)).toContain('ring-og-forklar')
  })

  test('går ikke uten varsel når det kan gå imot familien', () => {
    const s = taOpp(medAnnet(RADGIVNING), ENDRET)
    const slutt = foreslaAnnet(slutter('radgivning'), { erstatter: id(s) })
    expect(s.prov(slutt)).toMatchObject(kode('forhandsvarsel-mangler'))
    expect(typer(s)).toContain('varsle-for-endring')
    const om = { soknadId: S1, vedtakId: id(s) }
    const unntatt = s.utfor({
      ...om,
      type: 'utelatVarsel',
      unntak: 'kjenner-saken',
      begrunnelse: 'Ba om det.',
    })
    expect(unntatt.prov(slutt).ok).toBe(true)
  })

  test('kan ikke slutte til gunst', () => {
    const s = taOpp(medAnnet(RADGIVNING))
    expect(s.prov(foreslaAnnet(slutter('radgivning'), { erstatter: id(s) }))).toMatchObject(
      kode('ny-er-til-skade'),
    )
  })

  test.each([
    { til: '2026-11-19', ok: false, fordi: 'dagen er vært' },
    { til: '2026-11-20', ok: true, fordi: 'i dag er den siste' },
  ])('kan slutte $til: $ok, $fordi', ({ til, ok }) => {
    const s = opp()
    const slutt = foreslaAnnet(slutter('radgivning', { til: dato(til) }), { erstatter: id(s) })
    expect(s.prov(slutt).ok).toBe(ok)
  })

  test('et svar som kommer etter forslaget, må leses før vedtaket fattes', () => {
    const s = opp().utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(opp()) }))
    const svart = s.utfor({
      type: 'forSvarPaVarsel',
      soknadId: S1,
      vedtakId: id(s),
      svar: 'Nei.',
      dato: s.dato,
    })
    const vedtakId = siste(s)?.vedtakId ?? id(s)
    expect(svart.som(SIVERT).prov({ type: 'fattVedtak', vedtakId, merknad: '' })).toMatchObject(
      kode('forslag-utdatert'),
    )
  })

  test('avbrytes arbeidet, trekkes forslaget som ville erstattet det', () => {
    const s = opp().utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(opp()) }))
    const avbrutt = s.utfor({ type: 'avbrytGjenopptak', soknadId: S1, vedtakId: id(s), grunn: 'Riktig.' })
    expect(avbrutt.sak.vedtak.vedtak.map(v => v.status)).toEqual(['fattet', 'trukket'])
  })

  test('leses ikke av den som tok det opp igjen', () => {
    const s = varslet(taOpp(medAnnet(RADGIVNING).som(SIVERT), ENDRET)).som(TUVA)
    const ny = s.utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(s) }))
    expect(
      ny.som(SIVERT).prov({ type: 'fattVedtak', vedtakId: siste(ny)?.vedtakId ?? id(s), merknad: '' }),
    ).toMatchObject(kode('egen-godkjenning'))
  })

  test('det som har sluttet, kan gis igjen, og det som ikke er tatt opp, kan ikke slutte', () => {
    const sluttet = fattSiste(opp().utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(opp()) })))
    const igjen = taOpp(sluttet)
    const sluttId = siste(igjen)?.vedtakId ?? id(igjen)
    expect(igjen.prov(foreslaAnnet(RADGIVNING, { erstatter: sluttId })).ok).toBe(true)
    expect(medAnnet(RADGIVNING).prov(foreslaAnnet(slutter('radgivning')))).toMatchObject(
      kode('ikke-tatt-opp'),
    )
  })

  test('sa vedtaket at det avgjorde hele søknaden, kan det nye åpne resten, som da ikke er besvart', () => {
    const s = taOpp(medAnnet({ ...RADGIVNING, avgjorSoknaden: true }))
    expect(s.sak.soknader[0]).toMatchObject({ status: 'under-behandling', besvart: true })
    const ferdig = fattSiste(s.utfor(foreslaAnnet(RADGIVNING, { erstatter: id(s) })))
    expect(ferdig.sak.soknader[0]).toMatchObject({ status: 'under-behandling' })
    expect(ferdig.sak.soknader[0]?.besvart).toBeUndefined()
    expect(ferdig.sak.vedtak.gjenopptatt).toEqual([])
  })
})

describe('depositum', () => {
  const opp = (g = ENDRET) => varslet(taOpp(medAnnet(DEPOSITUM), g))

  test('rettes til gunst uten varsel', () => {
    const s = taOpp(medAnnet(DEPOSITUM))
    const mer = { ...DEPOSITUM, belop: kroner(36_000) }
    const ferdig = fattSiste(s.utfor(foreslaAnnet(mer, { erstatter: id(s) })))
    expect(siste(ferdig)).toMatchObject({
      innhold: { engang: kroner(36_000), erstatter: { slag: 'depositum' } },
    })
  })

  test.each<[string, Partial<Extract<AnnetVedtak, { slag: 'depositum' }>>, boolean]>([
    ['det samme, i en senere måned', {}, true],
    ['en krone mindre', { belop: kroner(29_999) }, false],
    [
      'det samme, men som garanti',
      {
        form: {
          slag: 'garanti',
          hvorfor: 'Utleieren godtar det.',
          gjelder: 'leiligheten',
          til: dato('2029-12-31'),
        },
        vilkar: { ...DEPOSITUM.vilkar, vedKrav: 'Da betaler vi utleieren.' },
      },
      false,
    ],
  ])('til gunst er %s: %s', (_navn, endring, ok) => {
    const s = taOpp(medAnnet(DEPOSITUM)).den('2027-01-04')
    expect(s.prov(foreslaAnnet({ ...DEPOSITUM, ...endring }, { erstatter: id(s) })).ok).toBe(ok)
  })

  test('trekkes tilbake før det er gitt, med § 19, og betalingen går ut av planen', () => {
    const s = opp().utfor(planen(opp(), '2026-12-01'))
    const ferdig = fattSiste(s.utfor(foreslaAnnet(slutter('depositum'), { erstatter: id(s) })))
    expect(ferdig.sak.utbetalinger.map(u => u.status)).toEqual(['annullert'])
    const uten = foreslaAnnet(slutter('depositum', { vurdering19: ' ' }), { erstatter: id(s) })
    expect(s.prov(uten)).toMatchObject(kode('paragraf-19-ikke-vurdert'))
  })

  test.each([
    { dag: '2026-12-01', ok: true, fordi: 'den forfaller i dag' },
    { dag: '2026-12-02', ok: false, fordi: 'den skulle vært betalt i går' },
  ])('betalingen er satt til 1. desember, og $dag kan det trekkes: $ok', ({ dag, ok }) => {
    const s = opp().utfor(planen(opp(), '2026-12-01')).den(dag)
    const slutt = s.prov(foreslaAnnet(slutter('depositum'), { erstatter: id(s) }))
    expect(slutt).toMatchObject(ok ? { ok } : kode('hjelpen-er-gitt'))
  })
})

const planen = (s: S, forfall: string, belop = 30_000) =>
  ({
    type: 'planleggUtbetalinger',
    vedtakId: id(s),
    utbetalinger: [
      { post: 'engang', belop: kroner(belop), mottaker: { slag: 'soker' }, forfall: dato(forfall) },
    ],
    settVersjon: 0,
  }) as const

describe('nødhjelp og midlertidig botilbud (§ 27)', () => {
  test('blir bedre av én person samme dag, og leses etterpå; det gamle leses ikke lenger', () => {
    const s = taOpp(medHjelp(BOTILBUD))
    const lenger = { ...BOTILBUD, behov: 'En leilighet', gjelderTil: dato('2027-01-10') }
    const ny = s.utfor(gi(lenger, id(s)))
    expect(oppgaver(ny.sak).flatMap(o => (o.type === 'etterkontroll' ? [o.vedtakId] : []))).toEqual([
      siste(ny)?.vedtakId,
    ])
  })

  test.each<[string, Nodhjelpsinnhold, Partial<Nodhjelpsinnhold>, string | undefined]>([
    ['kortere', BOTILBUD, { gjelderTil: dato('2026-12-19') }, 'akutt-til-skade'],
    ['et billigere sted', BOTILBUD, { belop: kroner(5000) }, undefined],
    ['penger i stedet for tak', BOTILBUD, { form: 'penger' }, 'akutt-til-skade'],
    ['mindre penger', NODHJELP, { belop: kroner(1199) }, 'akutt-til-skade'],
    ['varer i stedet for penger', NODHJELP, { form: 'varer-eller-tjenester' }, 'akutt-til-skade'],
    ['et behov mindre', NODHJELP, { dekker: [] }, 'akutt-til-skade'],
    ['mer penger', NODHJELP, { belop: kroner(1201) }, undefined],
  ])('%s: %s', (_navn, gammel, endring, feil) => {
    for (const g of [GUNST, ENDRET]) {
      const s = g === ENDRET ? varslet(taOpp(medHjelp(gammel), g)) : taOpp(medHjelp(gammel), g)
      const svar = s.prov(gi({ ...gammel, ...endring }, id(s)))
      expect(svar).toMatchObject(feil ? kode(feil) : { ok: true })
      // Uten å erstatte noe kan den alltid gis.
      expect(s.prov(gi({ ...gammel, ...endring })).ok).toBe(true)
    }
  })

  test('endres et sted fordi noe er blitt annerledes, varsles familien først; det nye kan gis uten å vente', () => {
    const s = taOpp(medHjelp(BOTILBUD), ENDRET)
    expect(s.prov(gi(BOTILBUD, id(s)))).toMatchObject(kode('forhandsvarsel-mangler'))
    expect(s.prov(gi(BOTILBUD)).ok).toBe(true)
  })

  test('ga noen det opp imens, sies det, så det ikke blir to', () => {
    expect(medHjelp(NODHJELP).prov(gi(NODHJELP, id(medHjelp(NODHJELP))))).toMatchObject(kode('ikke-tatt-opp'))
  })

  test('botilbudet slutter før tiden: ord om hvert barn, og oppgavene om etterkontroll og varig bolig er borte', () => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET))
    const uten = foreslaAnnet(slutter('midlertidig-botilbud', { barna: [] }), { erstatter: id(s) })
    expect(s.prov(uten)).toMatchObject(kode('barn-ikke-vurdert'))
    expect(typer(s)).toEqual(expect.arrayContaining(['etterkontroll', 'varig-bolig']))
    const ferdig = fattSiste(s.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) })))
    for (const type of ['etterkontroll', 'varig-bolig']) expect(typer(ferdig)).not.toContain(type)
  })

  test('slutter det uten at noen andre leste det, står etterkontrollen av det som ble gitt', () => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET)).utenAndreleser()
    const ny = s.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) }))
    const alene = ny.utfor({ type: 'fattVedtak', vedtakId: siste(ny)?.vedtakId ?? id(ny), merknad: '' })
    expect(typer(alene)).toContain('etterkontroll')
  })

  test.each([
    { til: '2026-12-19', ok: true, fordi: 'dagen før det uansett er ute' },
    { til: '2026-12-20', ok: false, fordi: 'da er det ute uansett' },
  ])('kan slutte $til: $ok, $fordi', ({ til, ok }) => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET))
    const slutt = s.prov(
      foreslaAnnet(slutter('midlertidig-botilbud', { til: dato(til) }), { erstatter: id(s) }),
    )
    expect(slutt).toMatchObject(ok ? { ok } : kode('opphor-tid'))
  })

  test('et nytt sted teller ikke de tre månedene på nytt', () => {
    // Også når det gamle var ute noen dager før noen så det.
    const s = taOpp(medHjelp(BOTILBUD)).den('2026-12-28')
    const ny = s.utfor(gi({ ...BOTILBUD, gjelderTil: dato('2027-02-10') }, id(s)))
    expect(oppgaver(ny.sak).flatMap(o => (o.type === 'varig-bolig' ? [o.frist] : []))).toEqual(['2027-02-20'])
  })

  test('slutter botilbudet, står betalingen for nettene; trekkes nødhjelp, går betalingen ut', () => {
    const bo = varslet(taOpp(medHjelp(BOTILBUD), ENDRET)).utfor(planTil(9000))
    const sluttet = fattSiste(bo.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(bo) })))
    expect(sluttet.sak.utbetalinger.map(u => u.status)).toEqual(['planlagt'])
    const mat = varslet(taOpp(medHjelp(NODHJELP), ENDRET))
    const plan = mat.utfor(planen(mat, '2026-11-24', 1200))
    const trukket = fattSiste(plan.utfor(foreslaAnnet(slutter('nodhjelp'), { erstatter: id(plan) })))
    expect(trukket.sak.utbetalinger.map(u => u.status)).toEqual(['annullert'])
  })

  test('blir nødhjelpen ikke gitt likevel, står behovet som akutt igjen, om ikke noe annet dekker det', () => {
    const meldt = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad().medAkutt('mat', 'strom'))
    const gjenstar = (s: S) => s.sak.soknader[0]?.akutt?.gjenstar
    const gitt = medHjelp({ ...NODHJELP, dekker: ['mat', 'strom'] }, meldt())
    expect(gjenstar(gitt)).toEqual([])
    const opp = varslet(taOpp(gitt, ENDRET))
    const trukket = (s: S) => fattSiste(s.utfor(foreslaAnnet(slutter('nodhjelp'), { erstatter: id(s) })))
    expect(gjenstar(trukket(opp))).toEqual(['mat', 'strom'])
    expect(gjenstar(trukket(opp.utfor(gi(NODHJELP))))).toEqual(['strom'])
  })

  test('det nye tar over betalingene, og det som er betalt, teller med', () => {
    const s = taOpp(medHjelp(NODHJELP))
    const plan = s.utfor(planen(s, '2026-11-24', 1200))
    const ny = plan.utfor(gi({ ...NODHJELP, belop: kroner(1500) }, id(plan)))
    expect(ny.sak.utbetalinger.map(u => u.status)).toEqual(['annullert'])
  })

  test('et nei til å fortsette leses som et nei til akutt hjelp, når kommunen har bestemt det', () => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET))
    const ny = s.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) }))
    const vedtakId = siste(ny)?.vedtakId ?? id(ny)
    expect(ny.prov({ type: 'fattVedtak', vedtakId, merknad: '' })).toMatchObject(kode('egen-godkjenning'))
    expect(ny.utenAndreleser().prov({ type: 'fattVedtak', vedtakId, merknad: '' }).ok).toBe(true)
  })

  test('to kan ikke foreslå å erstatte det samme', () => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET))
    const slutt = foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) })
    expect(s.utfor(slutt).prov(slutt)).toMatchObject(kode('forslag-finnes'))
  })
})

const planTil = (belop: number) => {
  const s = iArbeid().utfor(gi(BOTILBUD))
  return {
    type: 'planleggUtbetalinger',
    vedtakId: id(s),
    utbetalinger: [
      {
        post: 'engang',
        belop: kroner(belop),
        mottaker: { slag: 'annen', navn: 'Pensjonatet' },
        forfall: dato('2026-12-20'),
      },
    ],
    settVersjon: 0,
  } as const
}
