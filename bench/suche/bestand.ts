import { createKatalog, type Katalog } from '../../src/catalogue/katalog.ts'
import { readBestand } from '../../src/checks/bestand.ts'
import { readRegister } from '../../src/checks/register.ts'

/** Liest einen Bestand, wie der Bau es tut. */
export const readKatalog = async (content: string): Promise<Katalog> => {
  const [{ berichte }, register] = await Promise.all([readBestand(content), readRegister(content)])
  return createKatalog(berichte, [...register.values()])
}
