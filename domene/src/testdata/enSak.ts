import type { Behovsinnhold, Behovssvartype } from '../behov/hendelser.ts'
import type { Aktor } from '../felles/aktor.ts'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import type { Voksenrolle } from '../husstand/hendelser.ts'
import { alleBarnaversjon } from '../husstand/tilstand.ts'
import { celleversjon } from '../kartlegging/svar.ts'
import type { Tema } from '../kartlegging/tema.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Kommunepolicy, Personfakta } from '../sak/omgivelse.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { andreleserForAlle } from '../vedtak/andreleserkrav.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import { apentForslag } from '../vedtak/tilstand.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { enSoknad, S1, type Soknadsbygger } from './enSoknad.ts'
import { etBarn, personId, SOKER } from './etBarn.ts'
import { etBehov, etBehovssvar } from './etBehov.ts'
import { LESERSVAR } from './lesersvar.ts'
import { ansatt, kjor, prov, registrer, SIVERT, tomVerden, type Verden } from './verden.ts'
import { barnevurdering, beslutningskommando, vanlig } from './vurderingskommandoer.ts'

/** En sak med en søker. Hvert kall gir en ny bygger: `enSak().medBarn('Emil', '2021-05-04').medSoknad()`. */
export const enSak = (idag = '2026-11-20') =>
  sakbygger(
    registrer({ ...tomVerden(idag), personer: { [SOKER]: fakta('Rannveig', '1988-02-11') } }, [
      {
        type: 'SakOpprettet',
        sakId: tomVerden().sak.sakId,
        sokerPersonId: SOKER,
        kontor: 'nord',
        saksnummer: '2026-0001',
      },
    ]),
  )

const fakta = (fornavn: string, fodt?: string): Personfakta => ({
  navn: { fornavn, mellomnavn: '', etternavn: 'Haugdal' },
  ...(fodt ? { fodselsdato: dato(fodt) } : {}),
  gradering: 'ugradert',
})

function sakbygger(verden: Verden) {
  const { sak } = verden
  const videre = (v: Verden) => sakbygger(v)
  const utfor = (...kommandoer: readonly SakKommando[]) => videre(kjor(verden, kommandoer))
  const medPerson = (navn: string, fodt?: string): Verden => ({
    ...verden,
    personer: { ...verden.personer, [personId(navn)]: fakta(navn, fodt) },
  })
  const forslagId = (id = S1): VedtakId => apentForslag(sak.vedtak, id)?.vedtakId ?? ('' as VedtakId)
  return {
    ...verden,
    verden,
    utfor,
    prov: (k: SakKommando) => prov(verden, k),
    registrer: (...h: readonly SakHendelse[]) => videre(registrer(verden, h)),
    den: (idag: string) => videre({ ...verden, dato: dato(idag) }),
    som: (id: string) => videre({ ...verden, aktor: ansatt(id) }),
    somAktor: (aktor: Aktor) => videre({ ...verden, aktor }),
    medPolicy: (policy: Partial<Kommunepolicy>) =>
      videre({ ...verden, policy: { ...verden.policy, ...policy } }),
    medLesere: (lesere: NonNullable<Verden['lesere']>) => videre({ ...verden, lesere }),
    utenAndreleser: () =>
      videre({ ...verden, policy: { ...verden.policy, andreleser: andreleserForAlle(false) } }),

    medBarn: (navn: string, fodt?: string, barn = etBarn()) =>
      videre(
        registrer(medPerson(navn, fodt), [
          { type: 'BarnLagtTil', personId: personId(navn), barn: barn.opplysninger, kilde: 'soknad' },
        ]),
      ),
    medVoksen: (navn: string, rolle: Voksenrolle = 'medsoker', fodt = '1986-07-01') =>
      videre(
        registrer(medPerson(navn, fodt), [
          { type: 'VoksenLagtTil', personId: personId(navn), rolle, kilde: 'soknad' },
        ]),
      ),
    medSoknad: (soknad: Soknadsbygger = enSoknad()) => videre(registrer(verden, [soknad.hendelse])),

    tattTilBehandling: (id = S1) => utfor({ type: 'taTilBehandling', soknadId: id }),
    alleBarnaErMed: () => utfor(alleBarnaErMed(verden)),
    medSvar: (navn: string, tema: Tema, tekst: string, paa: string = verden.dato) =>
      utfor({
        type: 'registrerOpplysning',
        personId: personId(navn),
        tema,
        svar: { tilstand: 'kartlagt', tekst },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: dato(paa),
        settVersjon: celleversjon(finnCelle(sak.kartlegging, personId(navn), tema)),
      }),
    medBehov: (id: string, endring: Partial<Behovsinnhold> = {}) => utfor(etBehov(id, endring)),
    besvartBehov: (id: string, svar?: Behovssvartype) => utfor(etBehovssvar(sak, id, svar)),
    /** Ett svar per barn: nok til at ingen er ukartlagt. */
    altKartlagt: () =>
      utfor(
        alleBarnaErMed(verden),
        ...sak.husstand.barn
          .filter(b => !b.tattUt)
          .map(
            (b): SakKommando => ({
              type: 'registrerOpplysning',
              personId: b.personId,
              tema: 'skole',
              svar: { tilstand: 'kartlagt', tekst: 'Trives i klassen.' },
              sagtAv: 'mor',
              kanal: 'kontor',
              dato: verden.dato,
              settVersjon: celleversjon(finnCelle(sak.kartlegging, b.personId, 'skole')),
            }),
          ),
      ),
    medPeriode: (fra = '2026-12', til = fra, id = S1) => {
      const settVersjon = finnVurdering(sak.vurderinger, id).periodeversjon
      return utfor({ type: 'settPeriode', soknadId: id, fra: maned(fra), til: maned(til), settVersjon })
    },
    beslutt: (linjeId: string, beslutning: Linjebeslutning, id = S1) =>
      utfor(beslutningskommando(sak, id, linjeId, beslutning)),
    /** Hver utgift dekkes, med 1 000 kroner når den ikke er kjent, og hver inntekt regnes med som null kroner. */
    alleLinjerBesluttet: (id = S1) =>
      utfor(
        ...vurderingslinjer(sak, id).map(l => beslutningskommando(sak, id, l.linjeId, vanlig(l.innhold))),
      ),
    /** Et barn i gangen: hvert barn får sin egen tekst. */
    alleBarnVurdert: (id = S1) =>
      utfor(
        ...sak.husstand.barn
          .filter(b => !b.tattUt)
          .map((b): SakKommando => barnevurdering(sak, id, b.personId)),
      ),
    foreslatt: (utfall: Utfall = 'innvilget', id = S1) =>
      utfor({ type: 'foreslaVedtak', soknadId: id, utfall, begrunnelse: 'De trenger dette i desember.' }),
    forslagId,
    fattetAv: (ansattId: string = SIVERT, id = S1) =>
      videre({
        ...kjor({ ...verden, aktor: ansatt(ansattId) }, [
          { type: 'fattVedtak', vedtakId: forslagId(id), merknad: 'Lest.', lesersvar: LESERSVAR },
        ]),
        aktor: verden.aktor,
      }),
    medNodhjelp: (id = S1) => utfor(nodhjelpskommando(verden, id)),
    /** Brevet er ferdig for alle fattede vedtak som mangler det. */
    medBrev: () =>
      videre(
        registrer(
          verden,
          sak.vedtak.vedtak.flatMap((v): SakHendelse[] =>
            v.status === 'fattet' && !v.brev
              ? [{ type: 'BrevFerdigstilt', vedtakId: v.vedtakId, brev: etDokument(`brev-${v.vedtakId}`) }]
              : [],
          ),
        ),
      ),
    medLevertFil: (sha256: string, nr = 1, id = S1) =>
      videre(
        registrer(verden, [
          { type: 'FilLevert', soknadId: id, sha256, referanse: { type: 'dokumentlager', id: filId(nr) } },
        ]),
      ),
    /** Brevene til søknadens vedtak er levert, hvert med sin referanse. */
    medLeverteBrev: (id = S1) =>
      videre(
        registrer(
          verden,
          sak.vedtak.vedtak.flatMap((v, i): SakHendelse[] =>
            v.status === 'fattet' && v.brev && v.soknadId === id
              ? [
                  {
                    type: 'FilLevert',
                    soknadId: id,
                    sha256: v.brev.sha256,
                    referanse: { type: 'dokumentlager', id: filId(100 + i) },
                  },
                ]
              : [],
          ),
        ),
      ),
  }
}

export const filId = (nr: number): string => `11111111-2222-4333-8444-${String(nr).padStart(12, '0')}`

export const etDokument = (sha256: string) => ({
  sha256,
  filnavn: 'brev.pdf',
  mimetype: 'application/pdf',
  storrelse: 1000,
})

const alleBarnaErMed = ({ sak, dato }: Verden): SakKommando => {
  const settVersjon = alleBarnaversjon(sak.husstand)
  return { type: 'besvarAlleBarna', svar: 'ja', kanal: 'kontor', dato, merknad: '', settVersjon }
}

export const nodhjelpskommando = (v: Verden, id = S1): Extract<SakKommando, { type: 'innvilgNodhjelp' }> => ({
  type: 'innvilgNodhjelp',
  soknadId: id,
  innhold: {
    behov: 'Mat til torsdag',
    belop: kroner(1200),
    form: 'penger',
    gjelderTil: v.dato,
    begrunnelse: 'Kjøleskapet er tomt.',
    dekker: ['mat'],
  },
})

export { innvilget, medregnet } from './vurderingskommandoer.ts'
