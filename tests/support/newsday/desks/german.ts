import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const bridge = { id: "alte-bruecke", title: "Die Alte Brücke ist gesperrt" };
const vote = { id: "stichwahl", title: "Stichwahl in Lindenford" };
const storm = { id: "sturm-wilma", title: "Sturm an der Linde" };

const rows: Row[] = [
	[
		"Rat beschließt Haushalt im dritten Anlauf",
		"24 zu 17 Stimmen nach fünf Stunden: 218 Millionen für das nächste Jahr. Das Hallenbad bleibt offen.",
		"Stadtrat, Haushalt",
		{ at: at("22:20"), urgency: 4 },
	],
	[
		"Pokal: Lindenford dreht das Spiel gegen Hollen",
		"2:1 durch einen Kopfball in der 88. Minute. Ausgelost wird das Viertelfinale am Mittwoch um 11 Uhr.",
		"Fußball, Pokal",
		{ at: at("22:45"), picture: "football" },
	],
	[
		"Frachter rammt die Alte Brücke",
		"Die Brücke ist in beide Richtungen gesperrt. Verletzt wurde niemand; der nächste Weg über die Linde ist die Autobahnbrücke.",
		"Alte Brücke, Verkehr",
		{ at: at("02:52"), urgency: 1, story: bridge, picture: "bridge", kicker: "Eilmeldung" },
	],
	[
		"Alte Brücke: Straßenbahn endet am Marktkai",
		"Linie 4 wendet am Marktkai und an der Gerberei. Dazwischen fahren ab 4:30 Uhr Busse im Viertelstundentakt.",
		"Alte Brücke, Linie 4",
		{ at: at("04:27"), urgency: 3, story: bridge },
	],
	[
		"So kommen Sie heute über die Linde",
		"Mit dem Bus über die Autobahnbrücke in 25 Minuten, mit den Booten des Ruderclubs ab 6:30 Uhr, mit dem Auto in einer Stunde.",
		"Alte Brücke, Pendler",
		{ at: at("05:40"), urgency: 3, story: bridge },
	],
	[
		"Stichwahl: das Wichtigste vor dem Gang zur Urne",
		"41.300 Menschen dürfen von 8 bis 18 Uhr wählen. Wer um 18 Uhr ansteht, darf noch.",
		"Stichwahl, Service",
		{ at: at("06:20"), urgency: 4, story: vote },
	],
	[
		"Schulplätze: die Briefe sind unterwegs",
		"1.140 Familien erfahren heute, wohin ihr Kind im Herbst geht. 94 von 100 bekommen ihre erste Wahl.",
		"Schulen",
		{ at: at("23:25"), embargoedUntil: at("06:00"), urgency: 4 },
	],
	[
		"Der Morgen: Regen bis neun, dann trocken",
		"8 Grad um sieben Uhr, Wind aus Südwest. Bis zum Nachmittag bleibt es ruhig.",
		"Wetter",
		{ at: at("06:05") },
	],
	[
		"Sechs Kilometer Stau vor der Autobahnbrücke",
		"Wer sonst die Alte Brücke nimmt, steht jetzt auf dem Ring. Die rechte Spur ist für Busse frei zu halten.",
		"Alte Brücke, Verkehr",
		{ at: at("08:10"), story: bridge },
	],
	[
		"Mühleninsel wählt im Kornhaus",
		"Das Wahllokal im Bootshaus ist nicht zu erreichen. Jede Wahlkarte gilt auch im Kornhaus.",
		"Stichwahl, Mühleninsel",
		{ at: at("08:37"), story: vote },
	],
	[
		"Gelbe Warnung: Böen bis 85 km/h ab 15 Uhr",
		"Stufe 2 von 4 gilt für die ganze Region bis Mitternacht.",
		"Sturm, Unwetter",
		{ at: at("09:06"), story: storm },
	],
	[
		"Wahlbeteiligung um 10 Uhr: 11,4 Prozent",
		"Im ersten Wahlgang waren es um diese Zeit 9,8 Prozent.",
		"Stichwahl, Beteiligung",
		{ at: at("10:18"), story: vote },
	],
	[
		"Stromausfall in Nordtor: 1.800 Haushalte betroffen",
		"Ein Bagger hat im Feldweg ein Kabel durchtrennt. Gegen 11:30 Uhr soll der Strom wieder fließen.",
		"Nordtor, Strom",
		{ at: at("10:26") },
	],
	[
		"Viertelfinale: Lindenford empfängt Saltmouth",
		"Das ergab die Auslosung um 11 Uhr. Gespielt wird am 12. Dezember um 15 Uhr.",
		"Fußball, Pokal",
		{ at: at("11:15"), picture: "football" },
	],
	[
		"Mieten steigen um 2,1 Prozent",
		"Ein Quadratmeter kostet im Schnitt 9,84, in der Hafenzeile 11,60. Vor fünf Jahren stiegen die Mieten doppelt so schnell.",
		"Mieten",
		{ at: at("12:18") },
	],
	[
		"Riss im zweiten Pfeiler: Brücke bleibt wochenlang zu",
		"Taucher haben einen Riss von zwei Metern gefunden. Die Reparatur dauert mindestens sechs Wochen.",
		"Alte Brücke, Verkehr",
		{ at: at("13:14"), urgency: 2, story: bridge, picture: "bridge" },
	],
	[
		"Ab morgen fährt eine Fähre",
		"Sie fasst 90 Personen, fährt ab 6 Uhr alle 20 Minuten und nimmt Fahrräder umsonst mit.",
		"Alte Brücke, Fähre",
		{ at: at("14:40"), story: bridge },
	],
	[
		"Orange Warnung: Böen bis 105 km/h ab 17 Uhr",
		"Stufe 3 von 4. Parks und Uferweg schließen um 16:30 Uhr, der Laternenumzug zieht ins Kornhaus.",
		"Sturm, Unwetter",
		{ at: at("14:51"), urgency: 3, story: storm, picture: "storm" },
	],
	[
		"Turnhallen öffnen als Notquartier",
		"Im Stadion, am Ofenberg und in Nordtor stehen 600 Feldbetten bereit. Einlass ist um 17:30 Uhr.",
		"Sturm, Service",
		{ at: at("17:06"), story: storm },
	],
	[
		"Rote Warnung: ab 18:30 Uhr im Haus bleiben",
		"Böen bis 130 km/h zwischen 18:30 und 20 Uhr, Stufe 4 von 4. Bahnen und Boote stehen still. Bäume, Gerüste und den Kai meiden.",
		"Sturm, Unwetter",
		{ at: at("18:09"), urgency: 1, story: storm, picture: "storm", kicker: "Unwetter" },
	],
	[
		"Die Wahllokale sind geschlossen",
		"Am Ofenberg standen um 18 Uhr noch 60 Menschen an. Die ersten Ergebnisse kommen gegen 18:40 Uhr.",
		"Stichwahl",
		{ at: at("18:14"), story: vote },
	],
	[
		"25 von 38 Bezirken: 50,1 zu 49,9",
		"Die Flussliste liegt mit 37 Stimmen vorn. Es fehlen die großen Bezirke im Norden.",
		"Stichwahl, Ergebnisse",
		{ at: at("19:51"), story: vote },
	],
	[
		"Rote Warnung aufgehoben",
		"Die Front ist durch. Bis 22 Uhr sind noch Böen bis 95 km/h möglich.",
		"Sturm, Unwetter",
		{ at: at("20:10"), story: storm },
	],
	[
		"Stadtliste gewinnt die Stichwahl mit 204 Stimmen",
		"Nach allen 38 Bezirken: 13.402 zu 13.198. Die Wahlbeteiligung lag bei 64,7 Prozent.",
		"Stichwahl, Ergebnisse",
		{ at: at("20:55"), urgency: 3, story: vote, picture: "lanterns" },
	],
];

const common = { source: "kurier", language: "de", site: "kurier.example" } as const;

/** The German desk's news. */
export const germanPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "nachrichten", section: "Stadt", from: at("22:00"), to: at("21:00") },
		rows,
	),
];
