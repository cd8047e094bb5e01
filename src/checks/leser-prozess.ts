import { type Auftrag, type Gelesen, lesen } from './leser.ts'
import { bedienen } from './prozesse.ts'
import type { Umfeld } from './rule.ts'

bedienen<Auftrag, Gelesen, Umfeld>((umfeld) => (auftrag) => lesen(auftrag, umfeld))
