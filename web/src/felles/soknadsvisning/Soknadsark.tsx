import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { Arbeid } from './Arbeid.tsx'
import { Begrunnelse } from './Begrunnelse.tsx'
import { Del, Fakta, ord, useJaNei } from './Deler.tsx'
import { Familie } from './Familie.tsx'
import { Okonomi } from './Okonomi.tsx'
import stil from './Soknadsark.module.css'
import { Varsler, ViVetIkke } from './Varsler.tsx'
import { Vedleggsrader } from './Vedleggsrader.tsx'

/** Hele søknaden, lesbar for et menneske. Ingenting er tolket: koder vi ikke kjenner, står slik de kom. */
export function Soknadsark({ soknad }: { soknad: Soknadsvisning }) {
  const { soknad: t, sak } = useTekster()
  const format = useFormat()
  const jaNei = useJaNei()
  const { opplysninger: o, hode } = soknad
  const { bosituasjon, utdanning } = o
  // Bare den digitale søknaden har spurt registrene; papir og samtaler har ingen register bak seg.
  const digital = hode.kanal === 'digital'
  return (
    <div className={stil.ark}>
      <div>
        <Heading level="2" size="small">
          {t.tittel}
        </Heading>
        <p className={stil.under}>
          {t.sendt(sak.soknadskanal[hode.kanal], format.tidspunkt((o.innsendt ?? hode.mottatt) as Tidspunkt))}
        </p>
        {o.soknadstype === 'kort' && <p className={stil.under}>{t.kort}</p>}
      </div>
      <Varsler opplysninger={o} />
      <Begrunnelse opplysninger={o} />
      {digital && <ViVetIkke opplysninger={o} />}
      <Familie familie={o.familie} personer={soknad.personer} digital={digital} />
      {bosituasjon && (
        <Del tittel={t.del.bosituasjon}>
          <Fakta
            rader={[
              [t.botype, ord(t.botyper, bosituasjon.botype)],
              [
                t.antallPersoner,
                bosituasjon.antallPersoner === undefined ? undefined : t.personer(bosituasjon.antallPersoner),
              ],
            ]}
          />
        </Del>
      )}
      <Arbeid arbeid={o.arbeid} />
      {utdanning && (
        <Del tittel={t.del.utdanning}>
          <Fakta
            rader={[
              [
                t.erStudent,
                [jaNei(utdanning.erStudent), ord(t.jobbgrad, utdanning.studentgrad)]
                  .filter(Boolean)
                  .join(', ') || undefined,
              ],
            ]}
          />
        </Del>
      )}
      <Okonomi okonomi={o.okonomi} oppslag={digital ? o.registeroppslag : null} />
      <Vedleggsrader rader={o.vedlegg} />
      {(o.ukjenteFelt.length > 0 || o.uleseligeFelt.length > 0) && (
        <Del tittel={t.ukjent}>
          <p>{t.ukjentTekst(o.ukjenteFelt.length + o.uleseligeFelt.length)}</p>
          <ul className={stil.under}>
            {[...o.ukjenteFelt, ...o.uleseligeFelt].map(felt => (
              <li key={felt}>{felt}</li>
            ))}
          </ul>
        </Del>
      )}
      {o.renset && <p className={stil.under}>{t.renset}</p>}
    </div>
  )
}
