import type { Dato } from '@handlingsrom/domene/felles/dato'
import { FASER, fasestatus } from '@handlingsrom/domene/sak/faser'
import type { Barnevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { HouseIcon } from '@navikt/aksel-icons'
import { type Fase, Fasesti } from '../../felles/komponenter/Fasesti.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Minimatrise, manglerIOrd } from '../../felles/komponenter/Minimatrise.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { barnaNaa, gjeldendeSoknad, vedtakISoknaden } from '../../felles/sak/gjeldende.ts'
import { Kontaktonske } from '../../felles/samtale/Kontaktonske.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { kartleggingGjenstar, svarSomMangler } from './antallMangler.ts'
import { Handlingsmeny } from './Handlingsmeny.tsx'
import type { Apne } from './handling.ts'
import stil from './Saksramme.module.css'
import { Fasemerke } from './Saksramme.tsx'
import { Seksjonsmeny } from './Seksjonsmeny.tsx'
import { Tolkemerke } from './sprak/Tolkemerke.tsx'

/** Toppen av oversikten: familien, ett kort per barn, og veien gjennom søknaden. */
export function Sakshode({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const tekster = useTekster()
  const t = tekster.sak
  const { soker } = sak
  const barn = barnaNaa(sak)
  const fakta = [
    t.soker(soker.navn),
    soker.alder === null ? '' : t.alder(soker.alder),
    sak.erTildeltMeg ? t.duHar : sak.tildelt[0] ? t.har(sak.tildelt[0].navn) : t.ingenHar,
  ]
  return (
    <div className={stil.topp}>
      <Side
        fanetittel={t.fane}
        over={
          <span className={stil.smuler}>
            <Lenke til="/">{tekster.skall.minDag}</Lenke> / {t.saksnummer(sak.saksnummer)}
          </span>
        }
        tittel={
          <span className={stil.navn}>
            {t.familien(sak.familie)} <Fasemerke sak={sak} /> <Tolkemerke sak={sak} />
          </span>
        }
        hensikt={
          <>
            <span className={stil.fakta}>{fakta.filter(Boolean).join(' · ')}</span>
            <Kontaktonske sak={sak} />
          </>
        }
        handlinger={<Handlingsmeny sak={sak} apne={apne} />}
      />
      {barn.length > 0 ? (
        <ul className={stil.kort}>
          {barn.map(b => (
            <Barnekort key={b.personId} barn={b} />
          ))}
        </ul>
      ) : (
        <p className={stil.forbehold}>{t.ingenBarn}</p>
      )}
      <p className={stil.forbehold}>{t.barnelinje}</p>
      <Faser sak={sak} />
      <Seksjonsmeny sak={sak} />
    </div>
  )
}

function Barnekort({ barn }: { barn: Barnevisning }) {
  const tekster = useTekster()
  const t = tekster.sak
  const celler = barn.celler.map(c => c.tilstand)
  const bosted =
    barn.samvarsgrad === null ? t.bosted[barn.bosted] : `${t.bosted[barn.bosted]}, ${barn.samvarsgrad} %`
  return (
    <li className={stil.barn}>
      <span>
        <strong>{barn.fornavn}</strong> {barn.alder === null ? t.ukjentAlder : t.alder(barn.alder)}
      </span>
      <Minimatrise navn={barn.fornavn} celler={celler} />
      <span aria-hidden className={stil.brudd} />
      <span className={stil.bor}>
        <HouseIcon aria-hidden /> {bosted}
      </span>
      <span className={stil.ord}>{manglerIOrd(celler, tekster.felles) || t.ingenMangler}</span>
    </li>
  )
}

function Faser({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak
  const format = useFormat()
  const soknad = gjeldendeSoknad(sak)
  if (!soknad) return null
  const rot = `/saker/${sak.sakId}`
  const vedtak = vedtakISoknaden(soknad)
  const mangler = svarSomMangler(sak)
  const tilVedtak = vedtak ? { til: `${rot}/vedtak/${vedtak.vedtakId}` } : {}
  const avgjort = vedtak?.status === 'fattet' && vedtak.dato
  const detaljer: Record<(typeof FASER)[number], Pick<Fase, 'fakta' | 'til'>> = {
    soknad: {
      til: `${rot}/soknad/${soknad.soknadId}`,
      fakta: t.mottatt(format.datoKort(soknad.mottattDato as Dato)),
    },
    kartlegging: {
      til: `${rot}/kartlegging`,
      ...(mangler > 0 ? { fakta: t.svarMangler(mangler) } : {}),
    },
    vurdering: { til: `${rot}/vurdering/${soknad.soknadId}` },
    godkjenning: {
      ...tilVedtak,
      ...(avgjort
        ? { fakta: t.fattet(format.datoKort(avgjort as Dato)) }
        : soknad.forelopigSvar
          ? { fakta: t.fristDato(format.datoKort(soknad.forelopigSvar.forventetSvar as Dato)) }
          : {}),
    },
    brev: tilVedtak,
    ferdig: {},
  }
  return (
    <Fasesti
      faser={FASER.map(fase => ({
        navn: t.fase[fase],
        status: fasestatus(fase, soknad.fase, fase === 'kartlegging' && kartleggingGjenstar(sak)),
        ...detaljer[fase],
      }))}
    />
  )
}
