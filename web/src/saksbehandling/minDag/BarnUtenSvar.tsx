import type { MinDag } from '@handlingsrom/kontrakt/lister'
import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Minimatrise, manglerIOrd, Ruteforklaring } from '../../felles/komponenter/Minimatrise.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barn.module.css'

const VIST_FORST = 5

/** Én linje per barn, tretten ruter i skjemaets rekkefølge. Familiene står i rekkefølgen tjeneren gir dem; barna eldst først. */
export function BarnUtenSvar({ familier, egne }: { familier: MinDag['barn']; egne: number }) {
  const alle = useTekster()
  const t = alle.minDag
  const [apen, settApen] = useState(false)
  if (familier.length === 0) {
    return egne > 0 ? (
      <Tomt tittel={t.tomt.barn} />
    ) : (
      <Tomt tittel={t.tomt.ingenEgneBarn}>{t.tomt.ingenEgneBarnTekst}</Tomt>
    )
  }
  const vist = apen ? familier : familier.slice(0, VIST_FORST)
  const skjult = familier.length - VIST_FORST
  return (
    <div className={stil.flate}>
      {vist.map(familie => (
        <section key={familie.sakId} className={stil.familie} aria-label={familie.familie}>
          <Heading level="3" size="xsmall">
            <Lenke til={`/saker/${familie.sakId}/kartlegging`} className={stil.lenke}>
              {familie.familie}
            </Lenke>
          </Heading>
          <ul className={stil.barn}>
            {familie.barn.map(barn => {
              const celler = barn.celler.map(c => c.tilstand)
              return (
                <li key={barn.personId} className={stil.rad}>
                  <span className={stil.navn}>{t.barnMedAlder(barn.fornavn, barn.alder)}</span>
                  <span className={stil.ruter}>
                    <Minimatrise navn={barn.fornavn} celler={celler} />
                  </span>
                  <span className={stil.mangler}>{manglerIOrd(celler, alle.felles)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      {skjult > 0 && (
        <div className={stil.familie}>
          <Button size="small" variant="tertiary" aria-expanded={apen} onClick={() => settApen(!apen)}>
            {apen ? t.visFaerre : t.visAlle(skjult)}
          </Button>
        </div>
      )}
      <div className={stil.familie}>
        <Ruteforklaring />
        <BodyShort size="small" className={stil.dempet}>
          {t.ufullstendig}
        </BodyShort>
      </div>
    </div>
  )
}
