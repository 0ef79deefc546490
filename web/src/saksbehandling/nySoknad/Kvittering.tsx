import { Alert, Button, Heading } from '@navikt/ds-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Skjema.module.css'

/** `ledig`: ingen har saken. `andres`: en kollega har den. `krets`: den finnes ikke for den som registrerte. */
export type Mottatt = {
  readonly hvem: 'ledig' | 'andres' | 'krets'
  readonly sakId: string
  readonly akutt: boolean
}

/** Søknaden er mottatt, men saken er ikke min ennå: si hvem som har den, og hva jeg kan gjøre. */
export function Kvittering({ hvem, sakId, akutt, vedEnTil }: Mottatt & { vedEnTil: () => void }) {
  const t = useTekster().nySoknad.kvittering
  const ga = useNavigate()
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => overskrift.current?.focus(), [])
  const { utfor, sender, feil } = useSakskommando(sakId)
  const ta = () =>
    void utfor('taSak', {}).then(
      () => ga({ to: '/saker/$sakId', params: { sakId } }),
      () => undefined,
    )
  const ledig = hvem === 'ledig'
  return (
    <div className={stil.skjema}>
      <Alert variant="success">
        <Heading ref={overskrift} tabIndex={-1} level="2" size="small" spacing>
          {t.tittel}
        </Heading>
        {t.tekst[hvem]} {akutt && !ledig && <strong>{t.akutt}</strong>}
      </Alert>
      <Tilbudshint />
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.bunn}>
        {ledig && (
          <Button onClick={ta} loading={sender}>
            {t.taSaken}
          </Button>
        )}
        <Button as={Link} to="/" variant={ledig ? 'secondary' : 'primary'}>
          {t.tilMinDag}
        </Button>
        <Button variant={ledig ? 'tertiary' : 'secondary'} onClick={vedEnTil}>
          {t.enTil}
        </Button>
      </div>
    </div>
  )
}

/** «Vet ikke hva de kan søke stønad til»: listen tilbys mens familien ennå er her (S-021). */
function Tilbudshint() {
  const { nySoknad, tilbud } = useTekster()
  return (
    <p>
      {nySoknad.kvittering.tilbud} <Lenke til="/tilbud">{tilbud.tittel}</Lenke>
    </p>
  )
}
