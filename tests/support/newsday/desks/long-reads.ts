import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const paragraphs = (...texts: string[]) =>
	texts.map((text) => (text.startsWith("<") ? text : `<p>${text}</p>`)).join("\n");

const oak = paragraphs(
	"Wer wissen will, worauf Lindenford steht, muss in den Keller des Tiefbauamts. Dort liegt, in einer Wanne mit Wasser, ein Stück Eiche: vierzig Zentimeter dick, schwarz, schwer wie Stein. Es ist das Ende eines Pfahls, den man 1962 nach der Flut gezogen hat, und es riecht nach gar nichts.",
	"„Das ist das Erstaunliche“, sagt die Ingenieurin, die für die Brücken der Stadt zuständig ist. „Holz, das fault, riecht. Dieses hier hat 69 Jahre unter Wasser gestanden und weiß nichts davon.“",
	"<h2>Elfhundert Stämme</h2>",
	"1893 wurden sie in das Flussbett gerammt, einer neben dem anderen, elfhundert Stück. Im Fluss gibt es keine Luft, und ohne Luft keine Fäulnis. Gefährlich ist nur der Wechsel: Fällt das Wasser, trocknet das Holz, und in zwei Sommern ist es hin.",
	"Deshalb liest in Lindenford jemand zweimal am Tag den Pegel ab, seit 132 Jahren, auch an Weihnachten. Die Hefte stehen im Archiv. Nur an elf Tagen fehlt ein Eintrag.",
	"<h2>Was ein Stoß bewirkt</h2>",
	"Ein Pfahl aus Beton wäre in der Nacht zum Mittwoch gebrochen. Die Eiche hat nachgegeben, um vier Zentimeter, und ist zurückgekommen. Gerissen ist, was darüber steht: der Stein.",
	"„Man kann das reparieren“, sagt die Ingenieurin. Sie legt das Stück Holz zurück in die Wanne. „Man muss nur warten, bis das Wasser klar ist.“",
);

const ferry = paragraphs(
	"Bis 1894 gab es in Lindenford keine Brücke, und niemand vermisste sie. Es gab die Kette: quer durch den Fluss gespannt, an beiden Ufern um eine Winde gelegt, dazwischen ein flaches Boot. Sechs Minuten dauerte die Überfahrt, und wer es eilig hatte, durfte mitkurbeln.",
	"<h2>Ein Gasthaus, ein Name</h2>",
	"Geblieben ist das Wirtshaus zur Kette. Über dem Tresen hängt ein Glied davon, so groß wie ein Brotlaib. Die Wirtin hat am Mittwoch um sechs Uhr aufgesperrt, zwei Stunden früher als sonst, weil vor der Tür vierzig Leute auf die Ruderboote warteten.",
	"<ul><li>Überfahrt 1890: sechs Minuten, zwei Pfennige</li><li>Überfahrt am Mittwoch: elf Minuten, umsonst</li><li>Überfahrt ab Donnerstag: sechs Minuten, mit der Monatskarte</li></ul>",
	"<h2>Was sich nicht geändert hat</h2>",
	"„Man redet miteinander“, sagt ein Lehrer, der seit zwanzig Jahren über die Brücke zur Schule fährt. „In der Bahn habe ich in all der Zeit niemanden kennengelernt. Heute früh waren es drei.“",
	"Im Januar will der Rat beraten, ob die Fähre bleibt, wenn die Brücke wieder offen ist. Die Wirtin hat ihre Antwort schon: Sie sperrt auch am Donnerstag um sechs auf.",
);

const count = paragraphs(
	"Um 18:07 Uhr dreht sich im Kornhaus ein Schlüssel, und aus einer Blechkiste fallen 931 Zettel auf einen Tisch. Vier Menschen stehen darum herum: eine Floristin, ein Rentner, zwei Schülerinnen. Sie haben sich am Morgen kennengelernt und werden heute Abend über eine Stadt entscheiden, sagen sie, indem sie keinen Fehler machen.",
	"<h2>Zweimal, und dann noch einmal</h2>",
	"Gezählt wird in Stapeln zu zehn. Wer links gezählt hat, zählt danach rechts. Stimmen die Zahlen nicht überein, beginnt alles von vorn; das kommt in einem von sechs Bezirken vor.",
	"„Beim ersten Mal zählt man“, sagt der Rentner, „beim zweiten Mal liest man.“ Auf einem Zettel steht ein Einkauf: Milch, Nägel, Kerzen. Er ist ungültig und wird trotzdem abgeheftet.",
	"<h2>204</h2>",
	"Am Ende trennen die Listen 204 Stimmen, so viele, wie in zwei volle Straßenbahnen passen. Niemand im Saal verlangt eine Nachzählung. Die Floristin geht als Letzte; sie hat um fünf Uhr Markt.",
);

const rows: Row[] = [
	[
		"Worauf Lindenford steht",
		"Elfhundert Eichenstämme tragen die Alte Brücke seit 1893. Warum sie nicht faulen, und weshalb in der Nacht zum Mittwoch der Stein riss und nicht das Holz.",
		"Lesestück, Alte Brücke, Geschichte",
		{
			at: at("16:10"),
			html: oak,
			authors: ["Hanna Reiter"],
			picture: "bridge",
			story: { id: "alte-bruecke", title: "Die Alte Brücke ist gesperrt" },
		},
	],
	[
		"Die Kette",
		"Vor der Brücke gab es ein Boot, und vielleicht kommt es zurück. Ein Besuch im Wirtshaus, in dem ein Stück davon hängt.",
		"Lesestück, Fähre, Geschichte",
		{ at: at("19:05"), html: ferry, authors: ["Jonas Vogt"] },
	],
	[
		"Wie man 931 Zettel zählt",
		"Vier Menschen, ein Tisch, kein Fehler: ein Abend im Kornhaus.",
		"Lesestück, Stichwahl",
		{
			at: at("21:28"),
			html: count,
			authors: ["Hanna Reiter", "Jonas Vogt"],
			picture: "lanterns",
			story: { id: "stichwahl", title: "Stichwahl in Lindenford" },
		},
	],
];

/** The German desk's long reads. */
export const longReads: Piece[] = piecesOf(
	{
		name: "lesestuecke",
		source: "kurier",
		section: "Lesestücke",
		language: "de",
		site: "kurier.example",
		from: at("16:00"),
		to: at("21:30"),
	},
	rows,
);
