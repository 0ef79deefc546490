import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Faktapeker } from '@handlingsrom/domene/grunner/hendelser'
import type { Faktavisning } from '@handlingsrom/kontrakt/sak/grunner'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { LinkIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { celleIAdressen } from '../../felles/kartlegging/celleadresse.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import type { Delprops } from './Vurdering.tsx'

type Barn = Vurderingsvisning['barn'][number]
type Ordene = Faktavisning['da']

const nokkel = (f: Faktapeker | Faktavisning['ref']) => (f.slag === 'svar' ? `svar/${f.tema}` : f.behovId)

/**
 * Opplysningene som betyr noe for barnet: plukket fra kartleggingen og behovene, ikke kopiert. Ingenting er valgt på forhånd. Et svar som
 * er endret siden, vises med det som gjelder nå, og blir stående til noen har sett på det.
 */
export function Barnefakta({ sakId, v, b }: Delprops & { b: Barn }) {
  const t = useTekster().grunner.fakta
  const { barn } = useTekster().vurdering
  const [velger, velg] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const { fakta, faktaversjon } = b.grunner
  const lagre = (ny: readonly Faktapeker[]) =>
    utfor('velgBarnefakta', {
      soknadId: v.soknadId,
      personId: b.personId,
      fakta: [...ny],
      settVersjon: faktaversjon,
    }).catch(() => undefined)
  const refene = fakta.map(f => f.ref as Faktapeker)
  return (
    <>
      <strong>{t.tittel}</strong>
      {fakta.length === 0 && <BodyShort size="small">{t.ingen}</BodyShort>}
      <ul>
        {fakta.map(f => (
          <li key={nokkel(f.ref)}>
            <Faktum sakId={sakId} f={f} />
            {v.kanSkrive && f.stand !== 'samme' && (
              <div className={stil.knapper}>
                {f.nyRef && (
                  <Button
                    size="xsmall"
                    variant="secondary"
                    disabled={sender}
                    onClick={() =>
                      lagre(refene.map(r => (r === f.ref && f.nyRef ? (f.nyRef as Faktapeker) : r)))
                    }
                  >
                    {t.brukNy}
                  </Button>
                )}
                <Button
                  size="xsmall"
                  variant="tertiary"
                  disabled={sender}
                  onClick={() => lagre(refene.filter(r => r !== f.ref))}
                >
                  {t.fjern}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {velger && <Valgene b={b} valgte={refene} sender={sender} vedValg={lagre} />}
      {feil != null && <Feilet feil={feil} />}
      {v.kanSkrive && (
        <Button size="xsmall" variant={velger ? 'tertiary' : 'secondary'} onClick={() => velg(!velger)}>
          {velger ? t.ferdig : t.velg}
        </Button>
      )}
      {b.ikkeSpurt > 0 && (
        <p className={stil.dempet}>
          <Lenke til={`/saker/${sakId}/kartlegging`}>{barn.ikkeSpurt(b.ikkeSpurt)}</Lenke>
        </p>
      )}
    </>
  )
}

/** En opplysning, med vei til cellen den står i, og det nye når den er endret. */
function Faktum({ sakId, f }: { sakId: string; f: Faktavisning }) {
  const t = useTekster().grunner.fakta
  const { kartlegging } = useTekster()
  const tema = kartlegging.tema[f.tema]
  const tekst = f.da.tekst || `${tema}: ${t.utenOrd}`
  const { ref } = f
  const kartleggingen: string = `/saker/${sakId}/kartlegging`
  return (
    <>
      <LinkIcon aria-hidden />{' '}
      {ref.slag === 'svar' ? (
        <Link
          className="aksel-link"
          to={kartleggingen}
          search={{ celle: celleIAdressen(ref.personId, ref.tema) }}
          title={t.apne(tema)}
        >
          {tekst}
        </Link>
      ) : (
        <Lenke til={`/saker/${sakId}/behov`}>{tekst}</Lenke>
      )}{' '}
      <Kilde o={f.da} />
      {f.stand !== 'samme' && (
        <p className={stil.varsel}>
          {f.stand === 'endret' ? t.endret : t.borte}
          {f.naa && `. ${t.naa(f.naa.tekst || t.utenOrd)}`}
        </p>
      )}
    </>
  )
}

function Kilde({ o }: { o: Ordene }) {
  const { kartlegging, grunner } = useTekster()
  const format = useFormat()
  const navn: Readonly<Record<string, string>> = { ...kartlegging.sagtAv, ...grunner.fakta.opphav }
  return (
    <span className={stil.kilde}>
      {navn[o.sagtAv] ?? o.sagtAv}, {format.datoKort(o.dato as Dato)}
    </span>
  )
}

type Valgprops = {
  b: Barn
  valgte: readonly Faktapeker[]
  sender: boolean
  vedValg: (ny: readonly Faktapeker[]) => void
}

/** Alt som kan plukkes. Hvert trykk lagres med en gang; en opplysning som er endret siden, beholder pekeren til noen tar den nye. */
function Valgene({ b, valgte, sender, vedValg }: Valgprops) {
  const t = useTekster().grunner.fakta
  const { kartlegging } = useTekster()
  const valgbare = b.grunner.valgbare
  if (valgbare.length === 0) return <BodyShort size="small">{t.ingenAaVelge}</BodyShort>
  const velg = (nye: string[]) =>
    vedValg([
      ...valgte.filter(f => nye.includes(nokkel(f))),
      ...valgbare
        .map(x => x.ref as Faktapeker)
        .filter(f => nye.includes(nokkel(f)) && !valgte.some(x => nokkel(x) === nokkel(f))),
    ])
  return (
    <CheckboxGroup
      size="small"
      legend={t.valgene(b.fornavn)}
      description={t.hjelp}
      value={valgte.map(nokkel)}
      onChange={velg}
      disabled={sender}
    >
      {valgbare.map(x => (
        <Checkbox key={nokkel(x.ref)} value={nokkel(x.ref)}>
          {x.ref.slag === 'behov' ? t.behov : kartlegging.tema[x.tema]}: {x.tekst || t.utenOrd}{' '}
          <Kilde o={x} />
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
