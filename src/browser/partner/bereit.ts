import type { Katalogwurzel } from '../katalog.ts'
import type { Partnerportale } from './partner.ts'

/** Hängt der Übersicht die Suche in anderen Portalen an. Ihr Programm lädt erst, wenn jemand sucht oder filtert. */
export const preparePartner = (wurzel: Katalogwurzel): void => {
  let portale: Promise<Partnerportale> | undefined
  wurzel.loadPortale = () => {
    portale ??= import('./partner.ts').then(({ startPartner }) => startPartner(wurzel, JSON.parse(wurzel.dataset['partner'] ?? '[]')))
    return portale
  }
}
