import { describe, expect, test } from 'vitest'
import { klageOgInnsyn } from '../brev/rettigheter.ts'
import { opplysningerI, opplysningerIAlle } from '../brev/underretning.ts'
import { dato } from '../felles/dato.ts'
import { etBilde, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { ansattId } from '../testdata/verden.ts'
import { fvl16 } from './fvl16.ts'
import { fvl24 } from './fvl24.ts'
import { fvl27 } from './fvl27.ts'
import { habilitet } from './habilitet.ts'
import { tjenesteUtenVedtak } from './tjenesteUtenVedtak.ts'

describe('forvaltningsloven § 16: familien har fått si sitt', () => {
  const frist = dato('2026-11-20')
  const opp = (g: object = {}) => etBilde({ gjenopptatt: { tilGunst: false, ...g } })
  const sendt = { slag: 'sendt', frist } as const
  test.each([
    { s: etBilde(), ventet: 'ikke-aktuelt fvl-16.soknaden', fordi: 'søknaden er familiens uttalelse' },
    { s: opp(), ventet: 'mangler fvl-16.ikke-varslet', fordi: 'ingen har varslet' },
    { s: opp({ tilGunst: true }), ventet: 'krever-skjonn fvl-16.til-gunst', fordi: 'et menneske vurderer' },
    { s: opp({ varsel: sendt }), ventet: 'mangler fvl-16.ikke-sendt', fordi: 'brevet er ikke gått ut' },
    {
      s: opp({ varsel: { ...sendt, utlevert: dato('2026-11-06') } }),
      ventet: 'mangler fvl-16.fristen-loper',
      fordi: 'i dag er siste dag',
    },
    {
      s: { ...opp({ varsel: { ...sendt, utlevert: dato('2026-11-06') } }), dato: dato('2026-11-21') },
      ventet: 'ingen-mangel-funnet fvl-16.fristen-ute',
      fordi: 'dagen etter er fristen ute',
    },
    {
      s: opp({ varsel: { ...sendt, utlevert: dato('2026-11-06') }, svart: dato('2026-11-10') }),
      ventet: 'ingen-mangel-funnet fvl-16.svart',
      fordi: 'de har uttalt seg',
    },
    {
      s: opp({ varsel: { slag: 'utelatt', unntak: 'uten-adresse', grunn: 'Flyttet.' } }),
      ventet: 'krever-skjonn fvl-16.unntak',
      fordi: 'om unntaket holder, er skjønn',
    },
    {
      s: opp({ varsel: { slag: 'utelatt', unntak: 'ikke-mulig', grunn: ' ' } }),
      ventet: 'mangler fvl-16.unntak-uten-grunn',
      fordi: 'en kode er ikke en grunn',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(fvl16(s))).toEqual([ventet])
  })
})

describe('forvaltningsloven § 24: begrunnelsen følger vedtaket', () => {
  const ord = { begrunnelse: 'De har ingenting igjen til mat.' }
  const avslatt = etKontrollutgift({ utfall: 'avslatt' })
  test.each([
    {
      s: etBilde({ linjer: [] }),
      ventet: 'ikke-aktuelt fvl-24.ingenting-bestemt',
      fordi: 'ingen linje er bestemt',
    },
    {
      s: etBilde(),
      ventet: 'krever-skjonn fvl-24.alt-innvilget',
      fordi: 'da er det skjønn om den kan utelates',
    },
    { s: etBilde(ord), ventet: 'ingen-mangel-funnet fvl-24.begrunnet', fordi: 'den er skrevet' },
    { s: etBilde({ linjer: [avslatt] }), ventet: 'mangler fvl-24.uten-begrunnelse', fordi: 'noe er avslått' },
    {
      s: etBilde({ linjer: [etKontrollutgift({ lan: true })] }),
      ventet: 'mangler fvl-24.uten-begrunnelse',
      fordi: 'et lån begrunnes alltid',
    },
    {
      s: etBilde({ linjer: [etKontrollutgift({ belop: 899_999, andreBelop: [900_000] })] }),
      ventet: 'mangler fvl-24.uten-begrunnelse',
      fordi: 'ett øre under normen er under normen',
    },
    {
      s: etBilde({ linjer: [etKontrollutgift({ belop: 900_000, andreBelop: [900_000] })] }),
      ventet: 'krever-skjonn fvl-24.alt-innvilget',
      fordi: 'på normen er ikke under den',
    },
    {
      s: etBilde({ utfall: 'delvis-innvilget' }),
      ventet: 'mangler fvl-24.uten-begrunnelse',
      fordi: 'utfallet sier at ikke alt er innvilget',
    },
    {
      s: etBilde({ ...ord, linjer: [{ ...avslatt, begrunnelse: ' ' }] }),
      ventet: 'mangler fvl-24.linje-uten-grunn',
      fordi: 'en samlet begrunnelse sier ikke hvorfor akkurat dette ble nei',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(fvl24(s))).toEqual([ventet])
  })
})

describe('forvaltningsloven § 27: brevet sier hvordan de klager', () => {
  test.each([
    { linjer: [], ventet: 'ikke-aktuelt fvl-27.ingenting-bestemt', fordi: 'det er ikke noe vedtak' },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt' })],
      ventet: 'ingen-mangel-funnet fvl-27.star-der',
      fordi: 'brevet har alt, også utsatt gjennomføring',
    },
  ])('$ventet, fordi $fordi', ({ linjer, ventet }) => {
    expect(koder(fvl27(etBilde({ linjer })))).toEqual([ventet])
  })

  test.each([
    ['forvaltningsloven § 28', 'klageadgang'],
    ['forvaltningsloven § 29', 'klagefrist'],
    ['forvaltningsloven § 33', 'klageinstans'],
    ['forvaltningsloven § 32', 'fremgangsmate'],
    ['forvaltningsloven § 18', 'innsyn'],
    ['forvaltningsloven § 42', 'utsatt-gjennomforing'],
    ['forvaltningsloven § 11', 'veiledning'],
  ] as const)('tas setningen etter %s ut av brevet, er opplysningen borte: %s', (ref, opplysning) => {
    const kontor = { kommune: 'Nordvik', navn: 'Nav Nordvik', telefon: null, skjermet: true }
    const deler = klageOgInnsyn({ malform: 'nn', kontor, klageinstans: 'Statsforvaltaren' })
    const uten = deler.map(d =>
      d.slag === 'avsnitt'
        ? {
            ...d,
            setninger: d.setninger.filter(s => !s.grunnlag.some(g => g.type === 'lov' && g.ref === ref)),
          }
        : d,
    )
    expect(opplysningerI(deler)).toContain(opplysning)
    expect(opplysningerI(uten)).not.toContain(opplysning)
    const bokmal = klageOgInnsyn({ malform: 'nb', kontor, klageinstans: 'Statsforvalteren' })
    expect(opplysningerIAlle([bokmal, deler])).toContain(opplysning)
    expect(opplysningerIAlle([bokmal, uten])).not.toContain(opplysning)
  })
})

describe('habilitet (forvaltningsloven § 6)', () => {
  const [tuva, sivert] = [ansattId('tuva'), ansattId('sivert')]
  test.each([
    { s: etBilde(), ventet: 'ikke-aktuelt habilitet.ingen-har-arbeidet', fordi: 'det er ingen å spørre om' },
    {
      s: etBilde({ harArbeidet: [tuva] }),
      ventet: 'krever-skjonn habilitet.ingen-meldt',
      fordi: 'særegne forhold kan bare et menneske svare på',
    },
    {
      s: etBilde({ harArbeidet: [tuva], inhabile: [sivert] }),
      ventet: 'krever-skjonn habilitet.ingen-meldt',
      fordi: 'den inhabile har ikke vært nær vurderingen',
    },
    {
      s: etBilde({ harArbeidet: [tuva, sivert], inhabile: [tuva], foreslattAv: sivert }),
      ventet: 'mangler habilitet.grunnlag-av-inhabil',
      fordi: 'hun har tilrettelagt grunnlaget, også om en annen foreslo',
    },
    {
      s: etBilde({ foreslattAv: tuva, inhabile: [tuva] }),
      ventet: 'mangler habilitet.foreslatt-av-inhabil',
      fordi: 'forslaget er hennes',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(habilitet(s))).toEqual([ventet])
  })
})

describe('sosialtjenesteloven § 41: ingen tjeneste uten vedtak', () => {
  const behov = (svar: 'oppfolging-17' | 'samarbeid', veiledning?: { start: string; fattet: boolean }) =>
    etBilde({
      behov: {
        antall: 1,
        apne: 0,
        besvarte: [
          {
            behovId: 'b1',
            hva: 'Hjelp til å få oversikt over gjelda',
            svar,
            linjer: [],
            ...(veiledning ? { veiledning: { ...veiledning, start: dato(veiledning.start) } } : {}),
          },
        ],
      },
    })
  test.each([
    { s: etBilde(), ventet: 'ikke-aktuelt sotjl-41.ingen-oppfolging', fordi: 'ingenting er lovet' },
    { s: behov('samarbeid'), ventet: 'ikke-aktuelt sotjl-41.ingen-oppfolging', fordi: 'det er ikke § 17' },
    {
      s: behov('oppfolging-17'),
      ventet: 'mangler sotjl-41.uten-vedtak',
      fordi: 'oppfølging er lovet uten vedtak',
    },
    {
      s: behov('oppfolging-17', { start: '2026-12-01', fattet: false }),
      ventet: 'krever-skjonn sotjl-41.foreslatt',
      fordi: 'et forslag er ikke en rett ennå',
    },
    {
      s: behov('oppfolging-17', { start: '2026-12-01', fattet: true }),
      ventet: 'krever-skjonn sotjl-41.har-vedtak',
      fordi: 'om vedtaket dekker behovet, må et menneske si',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(tjenesteUtenVedtak(s))).toEqual([ventet])
  })
})
