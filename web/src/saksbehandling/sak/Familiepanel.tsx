import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Barnevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import type { Format } from '../../felles/format.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { kartlegges } from '../../felles/sak/gjeldende.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Identer, Ungdom } from './Familiedeler.tsx'
import stil from './Familiepanel.module.css'
import { Graderingskvittering } from './gradering/Graderingskvittering.tsx'
import { Graderingslinje } from './gradering/Graderingslinje.tsx'
import type { Apne } from './handling.ts'
import { foreldetsetning } from './kontrollrader.ts'
import { Spraklinje } from './sprak/Spraklinje.tsx'

/** Husstanden slik den er skrevet ned, med kilde på hver person, og spørsmålet som aldri kan hoppes over. */
export function Familiepanel({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const t = useTekster().sak
  const voksne = [{ ...sak.soker, rolle: 'soker', versjon: 0, tattUt: null }, ...sak.voksne]
  return (
    <Panel tittel={t.familie.tittel} tett>
      <Graderingskvittering />
      <AlleBarna sak={sak} apne={apne} />
      <div className={stil.overskrift}>
        <Heading level="3" size="xsmall">
          {t.familie.barn}
        </Heading>
        <Ungdom sak={sak} />
      </div>
      <ul className={stil.liste}>
        {sak.barn.length === 0 && (
          <li className={stil.person}>
            <p className={stil.under}>{t.ingenBarn}</p>
          </li>
        )}
        {sak.barn.map(b => (
          <Barn key={b.personId} barn={b} sak={sak} apne={apne} />
        ))}
      </ul>
      <div className={stil.overskrift}>
        <Heading level="3" size="xsmall">
          {t.familie.voksne}
        </Heading>
      </div>
      <ul className={stil.liste}>
        {voksne.map(v => (
          <Person
            key={v.personId}
            navn={v.navn}
            borte={v.tattUt !== null}
            under={
              <>
                <Personlinje person={v} rolle={rolleord(v.rolle, v.tattUt !== null, t)} />
                <Spraklinje person={v} kanSkrive={sak.kanSkrive && !v.tattUt} apne={apne} />
                <Graderingslinje {...v} apne={apne} />
              </>
            }
            knapper={
              sak.kanSkrive &&
              v.rolle !== 'soker' &&
              !v.tattUt && (
                <Button
                  size="xsmall"
                  variant="tertiary"
                  aria-label={t.familie.taUtFor(v.fornavn)}
                  onClick={() => apne({ slag: 'taUt', ...taUt(v) })}
                >
                  {t.familie.taUt}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {sak.kanSkrive && (
        <div className={stil.bunn}>
          <Button size="small" variant="secondary" onClick={() => apne({ slag: 'nyttBarn' })}>
            {t.familie.leggTilBarn}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => apne({ slag: 'nyVoksen' })}>
            {t.familie.leggTilVoksen}
          </Button>
        </div>
      )}
    </Panel>
  )
}

type Ord = ReturnType<typeof useTekster>['sak']
const taUt = (p: { personId: string; fornavn: string; versjon: number }) => ({
  personId: p.personId,
  fornavn: p.fornavn,
  versjon: p.versjon,
})

function rolleord(rolle: string, tattUt: boolean, t: Ord): string {
  if (tattUt) return t.rolleTattUt
  if (rolle === 'soker') return t.rolleSoker
  return t.rolle[rolle as keyof typeof t.rolle] ?? rolle
}

function AlleBarna({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const t = useTekster().sak
  const format = useFormat()
  const { alleBarna } = sak
  const foreldet = foreldetsetning(sak, t.panel, format)
  return (
    <div className={`${stil.sporsmal} ${alleBarna && !foreldet ? '' : stil.ubesvart}`}>
      <BodyShort weight="semibold">{t.familie.sporsmal}</BodyShort>
      <p className={stil.under}>{t.familie.hjelp}</p>
      {foreldet && (
        <p className={stil.paNytt}>
          {t.panel.alleBarnaPaNytt}. {foreldet}.
        </p>
      )}
      <p className={foreldet ? stil.under : undefined}>
        {foreldet ? t.skjema.sistSvart(svartMed(alleBarna, t, format)) : svartMed(alleBarna, t, format)}
      </p>
      {alleBarna?.merknad && <p className={stil.under}>{alleBarna.merknad}</p>}
      {sak.kanSkrive && (
        <div>
          <Button size="small" variant="secondary" onClick={() => apne({ slag: 'alleBarna' })}>
            {alleBarna ? t.familie.besvarPaNytt : t.familie.besvar}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Svaret, hvordan det ble sagt, og datoen. */
export const svartMed = (alleBarna: Saksvisning['alleBarna'], t: Ord, format: Format): string =>
  alleBarna
    ? t.familie.besvart(
        t.familie.svar[alleBarna.svar],
        t.kanal[alleBarna.kanal],
        format.dato(alleBarna.dato as Dato),
      )
    : t.familie.ubesvart

function Barn({ barn: b, sak, apne }: { barn: Barnevisning; sak: Saksvisning; apne: Apne }) {
  const { sak: t, meldeplikt } = useTekster()
  const format = useFormat()
  const foreldre = [sak.soker, ...sak.voksne].filter(v => b.foreldre.includes(v.personId)).map(v => v.fornavn)
  const fakta = [
    ...(b.relasjon === 'ventet'
      ? [b.termin ? t.familie.ventes(format.dato(b.termin as Dato)) : t.relasjon.ventet]
      : [
          b.alder === null ? t.ukjentAlder : t.alder(b.alder),
          b.fodselsdato ? t.familie.fodt(format.dato(b.fodselsdato as Dato)) : t.familie.ikkeFodselsdato,
          b.relasjon === 'barn' ? '' : t.relasjon[b.relasjon].toLowerCase(),
        ]),
    t.kilde[b.kilde],
  ]
  const bor = [
    t.bosted[b.bosted],
    b.samvarsgrad === null ? '' : t.samvar(b.samvarsgrad),
    foreldre.length > 0 ? t.familie.foreldre(format.liste(foreldre)) : '',
  ]
  return (
    <Person
      navn={b.navn}
      borte={b.tattUt !== null}
      under={
        <>
          <p className={stil.under}>{fakta.filter(Boolean).join(' · ')}</p>
          <p className={stil.under}>
            {b.tattUt
              ? t.familie.tattUt(format.dato(b.tattUt.fra as Dato), b.tattUt.grunn)
              : bor.filter(Boolean).join(' · ')}
          </p>
          <Identer identer={b.identer} />
          {b.relasjon !== 'ventet' && (
            <Spraklinje person={b} kanSkrive={sak.kanSkrive && !b.tattUt} apne={apne} erBarn />
          )}
          <Graderingslinje {...b} apne={apne} />
        </>
      }
      knapper={
        sak.kanSkrive &&
        !b.tattUt && (
          <>
            <Button
              size="xsmall"
              variant="tertiary"
              aria-label={t.familie.rettFor(b.fornavn)}
              onClick={() => apne({ slag: 'rettBarn', barn: b })}
            >
              {t.familie.rett}
            </Button>
            <Button
              size="xsmall"
              variant="tertiary"
              aria-label={t.familie.taUtFor(b.fornavn)}
              onClick={() => apne({ slag: 'taUt', ...taUt(b) })}
            >
              {t.familie.taUt}
            </Button>
            {kartlegges(b) && (
              <Button
                size="xsmall"
                variant="tertiary"
                aria-label={meldeplikt.menyFor(b.fornavn)}
                onClick={() => apne({ slag: 'meldeplikt', personId: b.personId })}
              >
                {meldeplikt.meny}
              </Button>
            )}
          </>
        )
      }
    />
  )
}

type Personprops = { navn: string; borte: boolean; under: ReactNode; knapper: ReactNode }
const Person = ({ navn, borte, under, knapper }: Personprops) => (
  <li className={stil.person}>
    <div className={stil.hvem}>
      <p className={borte ? stil.borte : undefined}>{navn}</p>
      {under}
    </div>
    {knapper && <div className={stil.knapper}>{knapper}</div>}
  </li>
)

function Personlinje({ person, rolle }: { person: Saksvisning['soker']; rolle: string }) {
  const t = useTekster().sak
  const deler = [
    rolle,
    person.alder === null ? '' : t.alder(person.alder),
    person.telefon ?? '',
    person.adresse.join(', '),
  ]
  return (
    <>
      <p className={stil.under}>{deler.filter(Boolean).join(' · ')}</p>
      <Identer identer={person.identer} />
    </>
  )
}
