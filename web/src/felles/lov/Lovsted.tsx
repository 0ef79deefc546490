import { Lenke } from '../komponenter/Lenke.tsx'
import { regelsti } from './regelsti.ts'

/** Et lovsted, med lenke til siden som sier hvordan regelen virker når vi har en. */
export function Lovsted({ sted }: { sted: string }) {
  const sti = regelsti(sted)
  return sti ? (
    <Lenke til={sti} lang="nb">
      {sted}
    </Lenke>
  ) : (
    <span lang="nb">{sted}</span>
  )
}
