/**
 * Begriffe des Fachs, die kein Feld und kein Glossar braucht, nach denen aber gesucht wird: Name | Kurzformen | andere und frühere Namen.
 * Kurzformen gelten nur in dieser Schreibweise als Zeichen für den Begriff. Quelle der Namen und Kurzformen sind Gesetze und amtliche Verzeichnisse
 * (Stand 2022 bis 2025); andere Namen sind Sprachgebrauch. Nur für die Suche: Nichts davon erscheint dadurch auf einer Seite.
 */
export const fachwoerter: readonly { name: string; kurzformen: readonly string[]; andere: readonly string[] }[] = `
Abweichende Erbringung von Leistungen | | Erstausstattung, einmalige Beihilfe, Darlehen
Akkreditierungs- und Zulassungsverordnung Arbeitsförderung | AZAV | Trägerzulassung, Maßnahmezulassung, zertifizierte Maßnahme
Akti(F) – Aktiv für Familien und ihre Kinder | Akti(F), Aktif, Akti(F) Plus |
Allgemeiner Arbeitsmarkt | | erster Arbeitsmarkt, ungeförderte Beschäftigung, reguläre Beschäftigung, sozialversicherungspflichtige Beschäftigung, svB
Anerkennungspartnerschaft | |
Anhörung | |
Arbeitgeber-Service | AG-S, AGS, gAG-S, gAGS | gemeinsamer Arbeitgeber-Service, Unternehmensservice, Betriebsakquise, Stellenakquise, Arbeitgeber-/Trägerteam, Vermittlungsservice
Arbeitslosengeld II | ALG II, Alg II, ALG 2, ALG2 | Hartz IV, Hartz 4, Hartz-IV-Leistung
Arbeitslosengeld | ALG I, Alg I, ALG 1 | Arbeitslosengeld I
Arbeitsmarkt- und Integrationsprogramm | AMIP, AMP | Arbeitsmarktprogramm, lokale Planung
Arbeitsmarktferne Menschen | | marktferne Kundinnen und Kunden, Menschen mit multiplen Vermittlungshemmnissen, komplexe Problemlagen, Betreuungskunden
Assistierte Ausbildung | AsA, AsA flex | Vorphase, begleitende Phase, Nachhilfe in der Ausbildung, Ausbildungsbegleitende Hilfen (abH)
Asylbewerberinnen und Asylbewerber | | Asylsuchende, Aufenthaltsgestattung, AsylbLG
Ausbildungsbegleitende Hilfen | abH |
Außerbetriebliche Berufsausbildung | BaE, BaE kooperativ, BaE integrativ | Berufsausbildung in einer außerbetrieblichen Einrichtung, außerbetriebliche Ausbildung
Beauftragte für Chancengleichheit am Arbeitsmarkt | BCA | Chancengleichheitsbeauftragte
Bedarfe für Unterkunft und Heizung | KdU, KdUH | Kosten der Unterkunft, Unterkunftskosten, Miete und Heizung, Wohnkosten
Beratung | BeKo | Beratungsgespräch, Beratungskonzeption, Gesprächsführung, stärkenorientierte Beratung, BeKo SGB II
Berufsausbildungsbeihilfe | BAB |
Berufsberatung | BB | Berufsberatung vor dem Erwerbsleben, BBvE, Berufsberatung im Erwerbsleben, BBiE
Berufseinstiegsbegleitung | BerEb, BEB |
Berufsorientierung | BO | Berufsorientierungsmaßnahme, Berufsorientierungspraktikum
Berufspsychologischer Service | BPS | psychologischer Dienst
Berufssprachkurs | BSK, DeuFöV-Kurs, DeuFöV, Job-BSK | berufsbezogene Deutschsprachförderung, Basisberufssprachkurs, Spezialberufssprachkurs, berufsbezogener Sprachkurs, ESF-BAMF-Programm
Berufsvorbereitende Bildungsmaßnahmen | BvB, BvB-Pro | Berufsvorbereitung, berufsvorbereitende Bildungsmaßnahme
Bildungs- und Maßnahmeträger | | Träger, Maßnahmeträger, Bildungsträger, Dritte
Bürgerarbeit | |
Bürgergeldbonus | 16j |
Deutscher Städtetag | DST | Städtetag
Digitale Angebote | | jobcenter.digital, Videoberatung, Online-Antrag, Onlinezugangsgesetz, OZG, digitaler Antrag, Jobcenter-App, eAkte, KI
Duldung | | Ausbildungsduldung, Beschäftigungsduldung, Geduldete, Chancen-Aufenthaltsrecht
Eingliederung von Langzeitarbeitslosen | EVL, 16e | Lohnkostenzuschuss für Langzeitarbeitslose, Teilhabechancengesetz, Förderung von Arbeitsverhältnissen (FAV)
Eingliederungsbilanz | | Eingliederungsbericht, Jahresbericht, Geschäftsbericht
Eingliederungsvereinbarung | EGV, EinV, EV | Eingliederungsvertrag
Eingliederungszuschuss für Menschen mit Behinderungen und schwerbehinderte Menschen | EGZ-SB, EGZ SB |
Einstiegsqualifizierung | EQ, EQ plus | Langzeitpraktikum
Erwerbsfähigkeit | | Erwerbsminderung, Leistungsfähigkeit
Erwerbstätige Leistungsbeziehende | | Aufstocker, Aufstockende, Ergänzer, Erwerbsaufstocker
EU-Zugewanderte | | Unionsbürgerinnen und Unionsbürger, EU-Bürger, Südosteuropa, EU-2
Fallmanagement | FM, bFM, BFM | beschäftigungsorientiertes Fallmanagement, Fallmanagerin, Fallmanager, Case Management, Case-Management
Freie Wohlfahrtspflege | LIGA | Wohlfahrtsverbände, Caritas, Diakonie, AWO, DRK, Paritätischer
Förderprogramm Integration durch Qualifizierung | IQ | IQ Netzwerk, Netzwerk IQ, IQ-Netzwerk
Förderung beschäftigter Arbeitnehmerinnen und Arbeitnehmer | QCG | Qualifizierungschancengesetz, Beschäftigtenqualifizierung
Ganzheitliche beschäftigungsbegleitende Betreuung | | Coaching, beschäftigungsbegleitendes Coaching, Jobcoaching
Ganzheitlicher Ansatz für Bedarfsgemeinschaften | | Bedarfsgemeinschaftscoaching, BG-Coaching, Familiencoaching, gesamte Bedarfsgemeinschaft, bedarfsgemeinschaftsorientierte Beratung
Gering literalisierte Menschen | | funktionale Analphabeten, Alphabetisierung, Grundbildung, AlphaDekade
Geringfügige Beschäftigung | GfB | Minijob, Minijobber, 450-Euro-Job, 520-Euro-Job, Umwandlung von Minijobs
Geringqualifizierte | | Menschen ohne Berufsabschluss, Ungelernte, Helferniveau, formal Geringqualifizierte
Gesundheitsförderung für Arbeitslose | | Gesundheitsorientierung, Verzahnung von Arbeits- und Gesundheitsförderung, teamw()rk, Gesundheitscoaching, psychische Gesundheit
Gründungszuschuss | GZ | Existenzgründung
Haftentlassene | | Straffällige, Strafgefangene, Übergangsmanagement Haft
Integration in Erwerbstätigkeit | | Arbeitsaufnahme, Eingliederung in Arbeit, Vermittlung, Integration in Arbeit
Integrationsamt | | Inklusionsamt
Integrationsfachdienst | IFD |
Integrationsfachkraft | IFK, IFKs, pAp, PAP | persönliche Ansprechpartnerin, persönlicher Ansprechpartner, Arbeitsvermittler, Vermittlungsfachkraft, Vermittler, Jobvermittlung
Integrationslotsinnen und Integrationslotsen | | Stadtteilmütter, Sprachmittler, Sprach- und Kulturmittlung, Dolmetschen, Kulturmittler, Lotsen
Integrationsquote | K2 | Kennzahl K2, Verbesserung der Integration in Erwerbstätigkeit
Jobcenter | JC, JCs | Grundsicherungsstelle, SGB-II-Träger, Grundsicherungsträger, ARGE, Arbeitsgemeinschaft
Jobcoaching am Arbeitsplatz | | Arbeitsplatzcoaching, Jobcoach
Jugendsozialarbeit | JSA | Jugendberufshilfe, Schulsozialarbeit (§ 13a)
Junge Menschen unter 25 | U25, u25, U 25 | Jugendliche und junge Erwachsene, junge Erwachsene, unter 25-Jährige
Kammern | IHK, HWK, LWK | Industrie- und Handelskammer, Handwerkskammer, berufsständische Organisationen
Kennzahlenvergleich nach § 48a SGB II | 48a | Kennzahlen, Benchmarking, Leistungsvergleich
Kinderbetreuung und häusliche Pflege | | Betreuung minderjähriger Kinder, Pflege von Angehörigen, Vereinbarkeit
Kommunale Eingliederungsleistungen | KEL, kEL | 16a-Leistungen, flankierende Leistungen, sozialintegrative Leistungen
Kommunaler Träger | | Landkreis, Kreis, kreisfreie Stadt, Kommune
Kompetenzfeststellung | | Kompetenzerfassung, Kompetenzerhebung, MYSKILLS, Kompetenzanalyse, Eignungsfeststellung
Kompetenzfeststellung, frühzeitige Aktivierung und Spracherwerb | KompAS | Kombimaßnahme, Kombikurs
Kooperationsplan | | Potenzialanalyse und Kooperationsplan, Absprachen, Integrationsplan, Eingliederungsvereinbarung
Kurzarbeitergeld | Kug, KuG | Kurzarbeit
Langzeitarbeitslose | LZA, Lza | Langzeitarbeitslosigkeit, länger als ein Jahr arbeitslos
Leistungen für Bildung und Teilhabe | BuT | Bildungspaket, Bildungs- und Teilhabepaket
Leistungen zur Eingliederung in Arbeit | EGL, aL | aktive Leistungen, Eingliederungsinstrumente, Förderinstrumente, arbeitsmarktpolitische Instrumente, aktive Arbeitsförderung
Leistungen zur Eingliederung von Selbständigen | LES | Selbständigenförderung, Existenzgründung, Gründungsförderung
Leistungen zur Teilhabe am Arbeitsleben | LTA | berufliche Rehabilitation, Reha, berufliche Reha
Leistungsminderung bei Pflichtverletzung | | Sanktion, Sanktionen, Minderung, Kürzung, Meldeversäumnis
Leistungssachbearbeitung | LSB, SB Leistung | Leistungsabteilung, Leistungsgewährung, Leistungsbereich, materielle Hilfen
Ländlicher Raum | | ländlich, Flächenlandkreis, strukturschwach, dünn besiedelt
Maßnahmekette | | Förderkette, Förderketten, Integrationskette, Stufenmodell, aufeinander aufbauende Angebote
Maßnahmen zur Aktivierung und beruflichen Eingliederung | MAbE, MABE, 45er-Maßnahme | Aktivierungsmaßnahme, Aktivierungsmaßnahmen, Maßnahme nach § 45, Trainingsmaßnahme, Eignungsfeststellung
Mehrbedarf | | Mehrbedarfe
Menschen mit Behinderungen | MmB, SB, sbM | schwerbehinderte Menschen, Schwerbehinderte, Menschen mit Beeinträchtigung, Inklusion
Menschen mit Einwanderungsgeschichte | MH, MiHi | Menschen mit Migrationshintergrund, Zugewanderte, Migrantinnen und Migranten, Neuzugewanderte, Neumigranten, Eingewanderte
Migrationsbeauftragte im Jobcenter | | Beauftragte für Migration, Team Migration, Integration Point, Migrationsteam, Fachteam Flucht
Mitwirkung | | Mitwirkungspflicht, Fördern und Fordern, Meldepflicht, Einladung
Mobilität im ländlichen Raum | | Fahrdienst, Führerschein, ÖPNV, Erreichbarkeit mit Bus und Bahn, Fahrrad
Motivierende Gesprächsführung | | Motivational Interviewing, lösungsorientierte Beratung, systemische Beratung, Zürcher Ressourcen Modell
Nachhaltige Integration | | kontinuierliche Beschäftigung, bedarfsdeckende Integration, Beschäftigungsdauer
Nachholen eines Berufsabschlusses | | Nachqualifizierung, Externenprüfung, Zukunftsstarter, Spätstarter
Netzwerke zur Integration von Asylbewerbern und Flüchtlingen | IvAF | WIR-Netzwerk, IvAF-Netzwerk
Nicht erwerbsfähige Leistungsberechtigte | NEF, nef, nEf, NEF-LB | nicht Erwerbsfähige, Kinder in Bedarfsgemeinschaften
Nächste Nachbarn | | ähnlichste Jobcenter, Vergleichspartner
Orientierungskurs | | Leben in Deutschland
Personen ab 25 | Ü25, A25, ü25 | Erwachsene ab 25
Perspektive 50plus | | Beschäftigungspakte für Ältere
Perspektiven für Flüchtlinge | PerF, PerF-W | Kompetenzfeststellung für Geflüchtete
Perspektiven für junge Flüchtlinge | PerjuF, PerjuF-H |
Potenzialanalyse | | Profiling, Standortbestimmung, Stärkenanalyse, Anamnese, Assessment, Profiling
Probebeschäftigung und Arbeitshilfe für Menschen mit Behinderungen | PB | Probebeschäftigung
Psychosoziale Betreuung | PSB | psychosoziale Beratung
Regelbedarf | RB | Regelsatz, Regelleistung
Schlichtungsverfahren | | Schlichtung, Schlichtungsstelle
Selbständige im Leistungsbezug | | Soloselbständige, Selbständigenteam, Existenzgründende
Servicestelle SGB II | | sgb2.info, Praxisblick, SGB II-Portal
SGB II-Vergleichstyp | VT | SGB-II-Typ, IAB-Typ, Vergleichscluster, Vergleichsjobcenter
Siedlungsstruktureller Kreistyp | | Raumtyp, Stadt-Land-Typ, kreisfreie Großstadt, städtischer Kreis, ländlicher Kreis mit Verdichtungsansätzen, dünn besiedelter ländlicher Kreis
Sozialer Arbeitsmarkt | | öffentlich geförderte Beschäftigung, ÖGB, geförderte Beschäftigung, zweiter Arbeitsmarkt, Passiv-Aktiv-Transfer, PAT
Sprache und Arbeit verbinden | | Sprache und Beschäftigung parallel, Spracherwerb im Betrieb, arbeitsbegleitende Sprachförderung
Sprachniveau nach dem Gemeinsamen Europäischen Referenzrahmen | GER, A1, A2, B1, B2, C1 | Sprachstand, Deutschkenntnisse, Sprachzertifikat
Stabilisierung der Beschäftigung | | Nachbetreuung, nachgehende Betreuung, Beschäftigungsstabilisierung, nachhaltige Integration
Teilqualifizierung | TQ, TQs | Teilqualifikation, modulare Nachqualifizierung
Trägerversammlung | TV |
Unterstützte Beschäftigung | UB | Budget für Arbeit (§ 61 SGB IX), Supported Employment
Vergabe von Maßnahmen | REZ | Ausschreibung, Einkauf, Vergaberecht, Regionales Einkaufszentrum
Vermittlung in Arbeit | AV | Arbeitsvermittlung, Stellenvermittlung, bewerberorientierte Vermittlung, assistierte Vermittlung, Matching
Verwaltungskosten | VKFV | Verwaltungskostenbudget, Umschichtung
Veränderung der Summe der Leistungen zum Lebensunterhalt | K1 | Kennzahl K1, Verringerung der Hilfebedürftigkeit
Veränderung des Bestands an Langzeitleistungsbeziehenden | K3 | Kennzahl K3, Vermeidung von langfristigem Leistungsbezug
Vier-Phasen-Modell der Integrationsarbeit | 4PM | Vier-Phasen-Modell
Vorrang der Vermittlung | | Vermittlungsvorrang
Widerspruch | SGG-Stelle | Widerspruchsstelle, Klage, Rechtsbehelf
Willkommenslotsen und KAUSA | KAUSA | KAUSA-Servicestelle, Willkommenslotsen
Wohnungslose | | Obdachlose, wohnungslose Menschen, Wohnungsnotfall
Zielvereinbarung | ZV | Zielsteuerung, Planungsprozess, Ziele
Zumutbarkeit | |
Ältere | Ü50, Ü55, 50plus, 55plus | ältere Arbeitslose, Personen ab 55, Perspektive 50plus
Ärztlicher Dienst | ÄD | ÄD der BA, amtsärztliche Untersuchung, ärztliches Gutachten
Örtlicher Beirat | | Beirat
`
  .trim()
  .split('\n')
  .map((zeile) => {
    const [name = '', kurzformen = '', andere = ''] = zeile.split('|').map((teil) => teil.trim())
    return { name, kurzformen: toListe(kurzformen), andere: toListe(andere) }
  })

function toListe(text: string): string[] {
  return text === '' ? [] : text.split(', ')
}
