import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

type Match = [home: string, away: string, score: string, told: string, sport: string];

/** Results of the evening before, which come in during the night and the morning. */
const matches: Match[] = [
	[
		"Lindenford Town",
		"Hollen United",
		"2–1",
		"A header in the 88th minute sends Town into the quarter-finals of the regional cup.",
		"Football, Cup",
	],
	[
		"Brook End",
		"Saltmouth Rovers",
		"0–4",
		"All four goals fell in the second half, three of them from corners.",
		"Football, Cup",
	],
	[
		"Tannery Sports",
		"Aldersee",
		"3–3",
		"Aldersee won 5–4 on penalties. The last one went in off both posts.",
		"Football, Cup",
	],
	[
		"Northgate Ladies",
		"Kiln Hill",
		"5–0",
		"Northgate stay unbeaten after eleven matches and lead by seven points.",
		"Football, Women",
	],
	[
		"HC Lindenford",
		"Weir Valley",
		"31–29",
		"The home side were five goals behind at half-time.",
		"Handball",
	],
	["Linde Volley", "Hollen", "3–1", "The sets: 25–19, 22–25, 25–23, 25–14.", "Volleyball"],
	[
		"Quayside Giants",
		"Saltmouth Sharks",
		"78–81",
		"A throw from the half-way line decided it, one second before the end.",
		"Basketball",
	],
	[
		"Mill Island",
		"Castle Mound",
		"6½–1½",
		"Mill Island lead the table of the chess league after four rounds.",
		"Chess",
	],
	[
		"Ice Foxes",
		"Northern Bears",
		"2–5",
		"Two goals for the Bears fell into the empty net.",
		"Ice hockey",
	],
	[
		"Southmead Juniors",
		"Station Boys",
		"4–2",
		"The match had to be moved to the gravel pitch because of the rain.",
		"Football, Juniors",
	],
	[
		"Rope Walk",
		"Harbour Row",
		"9–7",
		"It was the 60th match between the two; Harbour Row have won 31 of them.",
		"Water polo",
	],
	[
		"Lindenford Ravens",
		"Aldersee Owls",
		"14–20",
		"The Ravens scored first and last, but not often enough in between.",
		"Rugby",
	],
];

const results: Row[] = matches.map(([home, away, score, told, sport]) => [
	`${home} – ${away} ${score}`,
	told,
	sport,
]);

const rows: Row[] = [
	[
		"Town's keeper: “I had a feeling about the left corner”",
		"Two penalties saved in one week: the goalkeeper of Lindenford Town talks about guessing, gloves and his grandfather.",
		"Football, Interview",
		{ picture: "football" },
	],
	[
		"Quarter-final: Town at home against Saltmouth Rovers",
		"The draw was made at 11:00. The match is on 12 December at 15:00, and tickets go on sale tomorrow.",
		"Football, Cup",
		{ at: at("11:12"), picture: "football" },
	],
	[
		"Marathon moves to the other bank",
		"Because of the bridge, the course of 18 April turns at the Tannery. It is to be measured anew in January.",
		"Running, Old Bridge",
	],
	[
		"Rowers win without having rowed a race",
		"The federation gives the club its fair play award, for the ferry of this morning.",
		"Rowing",
		{ at: at("15:04") },
	],
	[
		"Swimmer of Lindenford under a minute, at last",
		"100 metres backstroke in 59.94 seconds: she had missed it by hundredths four times.",
		"Swimming",
	],
	[
		"All matches of this evening are off",
		"Storm: the federation has called off 22 matches in football, handball and hockey. New dates follow on Friday.",
		"Storm, Football",
		{ at: at("13:36") },
	],
	[
		"Darts: 180 three times in a row, in the Chain Inn",
		"The player is a postman and started at five this morning. He will tell his grandchildren, he says.",
		"Darts",
	],
	[
		"Stadium's roof is checked before the storm",
		"Two climbers go over all 212 bolts. The stand stays closed until tomorrow.",
		"Stadium, Storm",
	],
	[
		"Curling club invites: the ice is ready",
		"Six lanes, brooms and shoes are there. Beginners may come on Sundays from 10:00.",
		"Curling",
	],
	[
		"Veteran of the Ravens plays his 300th match",
		"He began in 2004 as a winger, and has become a prop, as one does.",
		"Rugby",
	],
	[
		"Table tennis: Lindenford's youth third in the region",
		"Behind Saltmouth and Aldersee, and ahead of eleven others. The team's oldest player is 15.",
		"Table tennis",
	],
	[
		"Cyclists' winter: rollers in the market hall",
		"Every Tuesday from 19:00, forty bikes stand in rows and nobody gets anywhere.",
		"Cycling",
	],
	[
		"Town sign a winger from Aldersee",
		"He is 22, left-footed, and has signed until 2028. The fee stays a secret; a van is said to be part of it.",
		"Football, Transfers",
		{ at: at("16:32"), picture: "football" },
	],
	[
		"Gymnastics: gold on the beam",
		"At the regional finals a pupil of Linde Grammar had 13.35 points, the best of the day.",
		"Gymnastics",
	],
];

const desk = {
	source: "sports",
	section: "Sports",
	language: "en",
	site: "sport.courier.example",
} as const;

/** The sports desk, which writes in WordPress. */
export const sportsPieces: Piece[] = [
	...piecesOf({ ...desk, name: "results", from: at("22:10"), to: at("10:00") }, results),
	...piecesOf({ ...desk, name: "sports", from: at("08:00"), to: at("19:00") }, rows),
];
