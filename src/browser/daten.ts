import type { Jobcenterliste } from '../search/jobcenterliste.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { nachladen } from './nachladen.ts'

/** Die Spalten, nach denen gefiltert, gezählt und sortiert wird. */
export const loadMerkmale = nachladen<Merkmale>('/suche/merkmale.json')

/** Das Register zur Wahl des eigenen Jobcenters. */
export const loadJobcenterliste = nachladen<Jobcenterliste>('/suche/jobcenter.json')
