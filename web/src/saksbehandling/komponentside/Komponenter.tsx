import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Meg, megSporring } from '../../felles/api/meg.ts'
import { Ramme } from '../skall/Skall.tsx'
import { DelerFelt } from './DelerFelt.tsx'
import { DelerTilstander } from './DelerTilstander.tsx'
import { DelerVisning } from './DelerVisning.tsx'

const EKSEMPEL: Meg = {
  ansattId: 'eksempel',
  navn: 'Ingrid Moen',
  roller: ['veileder', 'leder'],
  kontor: 'Nav Granvåg',
  iKrets: false,
  kommune: '9999',
  kommunenavn: 'Granvåg',
  innebygd: true,
  demo: true,
  versjon: '0',
}

/** Alle delte komponenter i alle tilstander, så vi kan se på dem. Bare under utvikling; tekstene her er eksempler og oversettes ikke. */
export function Komponenter() {
  const lager = useQueryClient()
  useState(() => lager.setQueryData(megSporring.queryKey, EKSEMPEL))
  return (
    <Ramme>
      <DelerVisning />
      <DelerTilstander />
      <DelerFelt />
    </Ramme>
  )
}
