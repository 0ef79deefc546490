import stil from './Andelene.module.css'

/** En stolpe for standardtekst. Tallet står i ord ved siden av, så stolpen er skjult for skjermleseren. */
export const Andelslinje = ({ mal, andre }: { mal: number; andre: number }) => (
  <svg className={stil.stolpe} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
    <rect className={stil.bunn} width={100} height={6} />
    <rect className={stil.mal} width={100 * mal} height={6} />
    <rect className={stil.andre} x={100 * mal} width={100 * andre} height={6} />
  </svg>
)
