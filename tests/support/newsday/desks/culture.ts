import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const rows: Row[] = [
	[
		"Corn Hall: a winter's tale with four actors and a tuba",
		"The theatre opens its season with a play in which everybody plays everybody. The tuba plays the bear.",
		"Theatre, Corn Hall",
		{ at: at("22:34") },
	],
	[
		"The marble head goes on show",
		"Divers found it under the bridge in June; now the river museum has put it on a plinth, next to a milk churn from the same hole.",
		"Museum, Old Bridge",
	],
	[
		"Library lends out instruments",
		"Thirty ukuleles, six violins and a theremin can be borrowed for four weeks. The theremin has a waiting list already.",
		"Library, Music",
	],
	[
		"Film of the week: two hours on a ferry",
		"Nobody gets off, nobody gets on, and you will not look at the clock once. At the Rex, today and tomorrow at 20:00.",
		"Cinema, Rex",
	],
	[
		"Organ of St Anne's breathes again",
		"After fourteen months all 2,816 pipes are back. The first concert is on Sunday at 17:00; entry is free.",
		"Music, St Anne's",
	],
	[
		"Choir looks for basses",
		"The Linde choir has 31 sopranos and four basses. Whoever can hold a low note is welcome on Thursdays at 19:30.",
		"Music, Choirs",
	],
	[
		"Tannery Works: forty painters, one wall",
		"Each of them has a square metre and until Sunday. Then the wall is painted white again, for the next forty.",
		"Art, Tannery",
	],
	[
		"A novel about Lindenford, written in Saltmouth",
		"The author has never been here, she says, and took the streets from a map of 1894. The tram in it is always late.",
		"Books",
	],
	[
		"Museum night sold out, 200 more tickets on Friday",
		"The museums have added a third round from 23:00 to 1:00. Tickets go on sale on Friday at noon.",
		"Museum",
	],
	[
		"Photographs of the flood of 1962 wanted",
		"The town archive looks for private pictures for a show in spring. They are scanned on the spot and given back at once.",
		"Archive, History",
	],
	[
		"Puppet theatre plays in the dark, on purpose",
		"The play is for those who see with their ears. Everybody else gets a blindfold at the door.",
		"Theatre, Families",
	],
	[
		"Jazz cellar turns fifty",
		"Two hundred and eleven bands, one piano, one flood. On Saturday all who ever played there may play again.",
		"Music, Jazz",
	],
	[
		"Bookshop in Bell Lane stays",
		"The new owner is the old apprentice. She wants to keep the cat and change the opening hours.",
		"Books, Bell Lane",
	],
	[
		"Street art: the pigeon of Rope Walk is protected now",
		"The town has put glass over it. The artist, whoever that is, has put a pigeon on the glass.",
		"Art, Rope Walk",
	],
	[
		"Opera in the tram depot",
		"The orchestra sits in the pit between the rails, the singers arrive by tram. Eleven evenings from 8 January on.",
		"Opera, Trams",
	],
	[
		"Reading room of the library gets its lamps back",
		"The 64 green lamps were wired anew. At 18:00 they are switched on, by the oldest reader.",
		"Library",
		{ at: at("13:25") },
	],
	[
		"Dance in the gym: a hundred grandmothers rehearse",
		"The youngest is 52, the oldest 91. The performance is on the first Sunday in Advent.",
		"Dance, Advent",
	],
	[
		"Comic of the month: the engineer and the river",
		"Twelve pages, no words. The drawings were made on the bridge itself, between trams.",
		"Comics, Old Bridge",
	],
	[
		"Tickets for the storm night are valid on Friday",
		"Theatre, Rex and jazz cellar stay closed tonight. Whoever can't come on Friday gets the money back.",
		"Theatre, Storm",
		{ at: at("16:41"), urgency: 4 },
	],
	[
		"Lantern Week: a concert by candlelight, without candles",
		"The quartet plays by the light of 300 paper lanterns with lamps in them. St Anne's, Friday, 20:00.",
		"Lantern Week, Music",
		{ at: at("13:47") },
	],
];

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** Stages, museums and books. */
export const culturePieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "culture", section: "Culture", from: at("07:30"), to: at("20:30") },
		rows,
	),
];
