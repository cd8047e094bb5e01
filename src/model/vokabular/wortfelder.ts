/**
 * Wörter, die im Alltag eines Jobcenters dasselbe oder fast dasselbe meinen. Wer eines sucht, findet auch Beispiele, die ein anderes schreiben.
 * Nur für die Suche: Keines dieser Wörter erscheint dadurch auf einer Seite. Was ein Vokabular schon weiß, steht dort, nicht hier.
 * Allgemeiner Sprachgebrauch; jede Zeile ist ein Feld.
 */
export const wortfelder: readonly (readonly string[])[] = `
Dolmetscher Dolmetschen Übersetzer Übersetzung Sprachmittler Sprachmittlung Kulturmittler
Kita Kindertagesstätte Kindergarten Kinderbetreuung Tagesmutter Kindertagespflege Krippe
Auto PKW Wagen Fahrzeug Führerschein Fahrschule
Bus ÖPNV Nahverkehr Fahrrad Mobilität Fahrdienst
Arbeitgeber Betrieb Unternehmen Firma Wirtschaft
Beschäftigte Mitarbeitende Mitarbeiter Personal Kollegen Belegschaft Team Fachkraft Angestellte
Motivation Zufriedenheit Arbeitszufriedenheit Betriebsklima Arbeitsklima Wertschätzung Haltung Stimmung
Führung Leitung Vorgesetzte Führungskraft Management
Personalmangel Fluktuation Krankenstand Überlastung Belastung Arbeitsbelastung
Fortbildung Schulung Qualifizierung Weiterbildung Training Lehrgang Seminar
Ausbildung Lehrstelle Azubi Auszubildende Ausbildungsplatz Berufsausbildung
Praktikum Probearbeit Probebeschäftigung Hospitation Schnuppern Erprobung
Arbeitslosigkeit arbeitslos erwerbslos Arbeitsuchende Arbeitslose
Vermittlung Arbeitsvermittlung Integration Arbeitsaufnahme Jobvermittlung Stellenvermittlung Eingliederung
Stelle Arbeitsplatz Arbeitsstelle
Coaching Coach Begleitung Betreuung Mentoring Mentor Pate Patenschaft Lotse Jobcoach
Hausbesuch aufsuchend zugehend mobil
Ehrenamt Ehrenamtliche Freiwillige Helfer Engagement bürgerschaftlich
Frauen Mütter Migrantinnen weiblich
Mutter Mütter Eltern Erziehende Familie
Kinder Kind Familie
Jugendliche Jugend Heranwachsende Schulabgänger junge
Senioren Ältere 50plus
Schule Schüler Schulabschluss Schulabbruch
wohnungslos obdachlos Wohnungslosigkeit Obdachlosigkeit Straße Notunterkunft
entkoppelt abgehängt schwer erreichbar
Wohnung Wohnen Miete Unterkunft KdU
Schulden Überschuldung Schuldnerberatung
Sucht Suchtberatung Abhängigkeit Drogen
Gesundheit Krankheit krank erkrankt gesundheitlich Erkrankung
psychisch seelisch psychosozial psychiatrisch Psyche Depression psychologisch
Behinderung Schwerbehinderung schwerbehindert Inklusion inklusiv Beeinträchtigung Rehabilitation
Reha Rehabilitation rehapro
Pflege pflegende Angehörige
Ausländerbehörde Ausländeramt Einwanderungsbehörde Migrationsamt Migrationsbehörde Aufenthaltstitel
Asyl Flucht Geflüchtete Flüchtlinge Schutzsuchende
Migration Zuwanderung Einwanderung Migranten Zugewanderte Neuzugewanderte Migrationshintergrund Einwanderungsgeschichte ausländisch
Ukraine ukrainisch Ukrainer Kriegsflüchtlinge
Deutschkurs Sprachkurs Sprachförderung Integrationskurs Deutschförderung Deutsch
Sprachniveau Sprachkenntnisse Deutschkenntnisse B1 B2 A2
Anerkennung Berufsanerkennung Abschluss Zeugnis Zeugnisanerkennung Auslandsabschluss
Messe Jobmesse Jobbörse Stellenbörse Speeddating Karrieretag Berufsmesse
Netzwerk Kooperation Zusammenarbeit Partner Bündnis Verbund
Anlaufstelle Zentrum Beratungsstelle Dach Ansprechpartner
Handy Smartphone Tablet App Anwendung
Syrien Syrer syrisch
Afghanistan Afghane afghanisch
Irak Iraker irakisch
Türkei Türke türkisch
Eritrea Eritreer eritreisch
Rumänien Rumäne rumänisch Bulgarien Bulgare bulgarisch Südosteuropa
Roma Sinti
Akademiker Hochschulabschluss Studium studiert Hochqualifizierte Universität Hochschule
Fachkräfte Fachkräftemangel Personalmangel
Lehrer Lehrkraft Dozent Unterricht
Erzieher Erzieherin Kinderpfleger
Kontaktabbruch unerreichbar verschwinden abbrechen
Digitalisierung digital online Internet elektronisch virtuell App Portal
Video Videoberatung Videochat Videokonferenz
Antrag Antragstellung Antragsformular Onlineantrag Formular Bescheid Leistungsantrag
Empfang Eingangszone Schalter Theke
Telefon telefonisch Hotline Callcenter
Termin Einladung Terminvergabe Meldetermin
Datenerfassung Daten Statistik Auswertung Monitoring Controlling Kennzahl
Steuerung Ziele Zielvereinbarung Zielsteuerung Controlling
Evaluation Wirkung Befragung Studie Auswertung
Beteiligung Mitsprache Kundenbeirat Beirat Partizipation Rückmeldung
Verständlichkeit verständlich einfach Sprache Leichte
Widerspruch Beschwerde Klage
Sanktion Leistungsminderung Pflichtverletzung
Information Gruppeninformation Infoveranstaltung Veranstaltung
Quartier Stadtteil Kiez Sozialraum Viertel
ländlich Dorf
Verkauf Einzelhandel Handel
Gastronomie Hotel Küche Tourismus
Handwerk Bau
Lager Logistik
Minijob geringfügig Nebenjob
Teilzeit Arbeitszeit
Langzeitbezug Langzeitarbeitslose Langzeitleistungsbezug Langzeitleistungsbeziehende
Lohnkostenzuschuss Lohnzuschuss Zuschuss Eingliederungszuschuss gefördert
Geld Finanzierung Budget Mittel Förderung
Kunde Leistungsberechtigte Leistungsbeziehende Kundinnen Leistungsempfänger
Agentur Arbeitsagentur Arbeitsamt
Krankenkasse Krankenversicherung
Arzt ärztlich Klinik Therapie
Sport Bewegung Fitness
Garten Landwirtschaft Grün
Kultur Theater Musik
Kompetenz Kompetenzfeststellung Potenzialanalyse Stärke Fähigkeit
Eingliederungsmittel Eingliederungstitel Eingliederungsbudget EGT
Bewerbung Bewerbungsunterlagen Lebenslauf Vorstellungsgespräch Bewerbungstraining
Hürde Hemmnis Vermittlungshemmnis Problemlage Hindernis
Zuständigkeit zuständig Schnittstelle Übergang
Wartezeit Bearbeitungszeit Bearbeitungsdauer warten
Einstellung einstellen Arbeitsvertrag Arbeitsaufnahme
Nachbetreuung Nachbegleitung Stabilisierung Beschäftigungserhalt
Muttersprache mehrsprachig Herkunftssprache zweisprachig
Kundenzufriedenheit Zufriedenheitsbefragung Kundenbefragung Rückmeldung
niedrigschwellig Sprechstunde unkompliziert
Gruppe Workshop Gruppenangebot
Öffentlichkeitsarbeit Kampagne Presse Werbung
Automatisierung Chatbot KI
Bürokratie Entbürokratisierung Vereinfachung
Vertrauen Augenhöhe Beziehungsarbeit
Kosten Ausgaben Finanzierung
Roller Moped Mofa Fahrrad
Tandem Sprachtandem Zweierteam
Café Treffpunkt Begegnung
Gemeinde Ortschaft Rathaus
Kurs Unterricht Lehrgang
Vorbild Idee Ansatz Modell Pilotprojekt
Scheitern gescheitert Misserfolg Fehlversuch
`
  .trim()
  .split('\n')
  .map((zeile) => zeile.split(' '))
