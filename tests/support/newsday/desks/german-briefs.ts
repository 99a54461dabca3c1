import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const short: Row[] = [
	[
		"Bücherei verleiht Instrumente",
		"Dreißig Ukulelen, sechs Geigen und ein Theremin sind für vier Wochen zu haben.",
		"Bücherei, Musik",
	],
	[
		"Chor sucht Bässe",
		"31 Soprane, vier Bässe: Der Lindechor probt donnerstags um 19:30 Uhr und freut sich über tiefe Stimmen.",
		"Musik",
	],
	[
		"Grippe: Impfen ohne Termin am Freitag",
		"Von 9 bis 17 Uhr im Gesundheitsamt in der Glockengasse. Die Karte genügt.",
		"Gesundheit",
	],
	[
		"Christbäume gesucht, ab drei Metern",
		"Das Gartenamt fällt und holt sie kostenlos. Fichten und Tannen sind willkommen.",
		"Advent",
	],
	[
		"Zwölf elektrische Müllwagen für die Stadt",
		"Die ersten drei kommen im März. Die Hälfte der 5,4 Millionen zahlt die Region.",
		"Klima, Müllabfuhr",
	],
	[
		"Schule endet heute überall um 12:30 Uhr",
		"Wegen der Sturmwarnung entfällt der Nachmittag. Betreut wird bis 16:30 Uhr.",
		"Schulen, Sturm",
		{ at: at("10:52"), urgency: 3 },
	],
	[
		"Biber bauen unterhalb des Wehrs",
		"Vier Meter ist der Damm lang, und er darf bleiben. Bitte vom anderen Ufer aus schauen.",
		"Biber, Wehr",
	],
	[
		"Nachtapotheken",
		"Glockenapotheke, Abteistraße 4, und Kaiapotheke, Hafenzeile 21, bis 8 Uhr morgen früh.",
		"Apotheken, Service",
		{ at: at("17:44") },
	],
	[
		"Orgel von St. Anna klingt wieder",
		"Nach vierzehn Monaten sind alle 2.816 Pfeifen zurück. Das erste Konzert ist am Sonntag um 17 Uhr.",
		"Musik, St. Anna",
	],
	[
		"Schwan hält Linie 7 elf Minuten lang auf",
		"Er saß zwischen den Schienen und fauchte. Eine Reisende mit Butterbrot löste den Fall.",
		"Schwäne, Linie 7",
		{ at: at("07:41") },
	],
	[
		"Werft baut drei Flussfähren",
		"Sie fahren elektrisch. Die Werft stellt vierzig Leute ein und bildet sie selbst aus.",
		"Werft, Arbeit",
	],
	[
		"Nachtschwärmer: Bus 1 wartet auf die letzte 7",
		"Bis die Brücke wieder offen ist, fährt er zehn Minuten später ab.",
		"Nachtbus",
		{ at: at("05:02") },
	],
	[
		"Blutspende: Gruppe 0 wird knapp",
		"Der Bus steht bis 18 Uhr auf dem Marktplatz. Suppe gibt es auch.",
		"Blutspende",
		{ at: at("08:48") },
	],
	[
		"Tauschbörse für Samen und Stecklinge",
		"Samstag, 14 Uhr, beim Gartenverein am Ofenberg. Eintritt frei, mitbringen, was da ist.",
		"Gärten, Termine",
	],
	[
		"Fundsache: ein Cello",
		"Es saß um 8:20 Uhr auf der Rückbank der Linie 7 und wartet nun im Fundbüro.",
		"Fundbüro, Linie 7",
		{ at: at("11:10") },
	],
	[
		"Handball: Lindenford siegt nach fünf Toren Rückstand",
		"31:29 gegen Wehrtal, nach 12:17 zur Pause.",
		"Handball",
		{ at: at("23:05") },
	],
];

const columns: Row[] = [
	[
		"Pegel um 8 Uhr: 330 Zentimeter",
		"Die Linde ist in zwei Stunden um vier Zentimeter gestiegen. Der Kai wird ab 4,20 Metern überspült.",
		"Pegel, Linde",
		{ at: at("08:16") },
	],
	[
		"Pegel um 14 Uhr: 336 Zentimeter",
		"Der Anstieg hat sich verlangsamt: ein Zentimeter in zwei Stunden.",
		"Pegel, Linde",
		{ at: at("14:16") },
	],
	[
		"Pegel um 20 Uhr: 361 Zentimeter",
		"Seit 18 Uhr sind es 14 Zentimeter mehr. Bis zum Kai fehlen noch 59.",
		"Pegel, Linde",
		{ at: at("20:16") },
	],
	[
		"Frage des Tages: Darf ich den Stimmzettel fotografieren?",
		"In der Kabine nicht, vor der Tür schon.",
		"Leserfragen, Stichwahl",
		{ at: at("13:05") },
	],
	[
		"Frage des Tages: Gilt mein Fahrschein auf der Fähre?",
		"Ja, jeder Fahrschein der Zone gilt ab der ersten Fahrt.",
		"Leserfragen, Fähre",
		{ at: at("15:33") },
	],
	[
		"Auf dem Wochenmarkt: Karpfen, 11 das Kilo",
		"Die Händlerin hält sie im Bottich und kennt einige beim Namen.",
		"Wochenmarkt",
		{ at: at("10:01") },
	],
	[
		"Museumsnacht ausverkauft, am Freitag gibt es 200 Karten",
		"Die Museen öffnen von 23 bis 1 Uhr ein drittes Mal. Verkauf ab Freitagmittag.",
		"Museum",
		{ at: at("16:46") },
	],
	[
		"Kater kehrt nach zwei Jahren per Frachter heim",
		"Ein Schiffer fand ihn in seiner Kombüse. Der Kater hat ein Kilo zugenommen.",
		"Katzen, Hafen",
		{ at: at("11:51") },
	],
	[
		"Sperrungen heute: Mühlweg, Weidenstraße, Glockengasse",
		"Im Mühlweg liegt eine neue Gasleitung, in der Weidenstraße eine Mauer, in der Glockengasse eine Glocke.",
		"Verkehr",
		{ at: at("06:34"), urgency: 6 },
	],
	[
		"Die Nacht in Zahlen: 58 Einsätze, kein Verletzter",
		"Meist ging es um Äste und Ziegel. Ein Trampolin wurde von einem Balkon im vierten Stock geholt.",
		"Feuerwehr, Sturm",
		{ at: at("21:12") },
	],
];

const common = { source: "kurier", language: "de", site: "kurier.example" } as const;

/** What the German desk has in a line or two. */
export const germanBriefs: Piece[] = [
	...piecesOf(
		{ ...common, name: "kurz", section: "Kurz", from: at("09:00"), to: at("19:00") },
		short,
	),
	...piecesOf(
		{ ...common, name: "rubriken", section: "Rubriken", from: at("06:00"), to: at("21:30") },
		columns,
	),
];
