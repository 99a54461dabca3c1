import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const story = { id: "mayor-2026", title: "Lindenford elects a mayor" };
const election = "Mayoral election";

const rows: Row[] = [
	[
		"Run-off for mayor: all you need to know before you vote",
		"41,300 people may vote from 8:00 to 18:00 in 38 polling stations. Bring your card or a passport; who waits in the queue at 18:00 may still vote.",
		`${election}, Service`,
		{ at: at("06:15"), urgency: 4 },
	],
	[
		"Two lists, one chair: where the candidates differ",
		"The Town List wants the tram to Southmead first, the River List the new school on Kiln Hill. On rents, parking and the swimming pool both promise the same.",
		`${election}, Background`,
		{ at: at("06:52"), kicker: "Analysis" },
	],
	[
		"Polling stations are open",
		"All 38 opened on time at 8:00. The first vote at Northgate School was cast by a man who had brought his own pencil.",
		election,
		{ at: at("08:03") },
	],
	[
		"Braille, ramps, sign language: voting without barriers",
		"31 of 38 polling stations can be reached without steps. Templates in braille are ready at all of them; ask for one at the door.",
		`${election}, Accessibility`,
		{ at: at("08:57") },
	],
	[
		"Turnout at 10:00: 11.4 per cent, more than in the first round",
		"In the first round, three weeks ago, it was 9.8 per cent at that hour. It is highest in Northgate and lowest in Harbour Row.",
		`${election}, Turnout`,
		{ at: at("10:14") },
	],
	[
		"Ballot papers run short in Southmead, for twelve minutes",
		"A courier on a bicycle brought 600 new ones from the town hall at 11:20. Nobody was sent away, says the returning officer.",
		`${election}, Southmead`,
		{ at: at("11:33") },
	],
	[
		"Half of the poll workers are under thirty",
		"The town had asked schools and clubs for help. 212 of 420 have never done it before; the youngest turned 18 on Monday.",
		`${election}, Volunteers`,
		{ at: at("12:26") },
	],
	[
		"Turnout at 14:00: 34.1 per cent",
		"The closed bridge keeps few away: on Mill Island, whose voters have to come by boat, turnout is 36.0 per cent.",
		`${election}, Turnout`,
		{ at: at("14:12") },
	],
	[
		"How the votes are counted",
		"Every box is opened in public and counted twice by four people. The first districts are expected at 18:40, the last ones at about 20:45.",
		`${election}, Background`,
		{ at: at("16:24") },
	],
	[
		"Polls have closed: the count begins",
		"The doors closed at 18:00. At Kiln Hill Primary some 60 people were still in the queue and may vote.",
		election,
		{ at: at("18:01"), urgency: 3 },
	],
	[
		"First district: Town List ahead by 31 votes in Harbour Row",
		"Town List 412, River List 381. Harbour Row is the smallest of the 38 districts and has voted for the later winner since 1994.",
		`${election}, Results`,
		{ at: at("18:44"), kicker: "Live" },
	],
	[
		"12 of 38 districts: River List leads with 50.6 per cent",
		"The River List has 5,204 votes, the Town List 5,081. The large districts in Northgate and Southmead are still to come.",
		`${election}, Results`,
		{ at: at("19:12"), kicker: "Live" },
	],
	[
		"25 of 38 districts: 50.1 to 49.9",
		"The River List is ahead by 37 votes. In the Corn Hall, where both lists wait in the same room, nobody sits down any more.",
		`${election}, Results`,
		{ at: at("19:48"), kicker: "Live" },
	],
	[
		"36 of 38 districts: the lead changes hands",
		"The Town List is ahead by 118 votes after Southmead. Only Northgate East and the postal votes are missing.",
		`${election}, Results`,
		{ at: at("20:21"), kicker: "Live", urgency: 3 },
	],
	[
		"Town List wins: Lindenford has a new mayor, by 204 votes",
		"After all 38 districts the Town List has 13,402 votes and the River List 13,198. The River List's candidate has congratulated the winner.",
		`${election}, Results`,
		{ at: at("20:52"), urgency: 2, picture: "lanterns" },
	],
	[
		"Turnout at 64.7 per cent, the highest since 1990",
		"26,722 people voted, 122 of the ballot papers were void. In the first round turnout had been 52.3 per cent.",
		`${election}, Turnout`,
		{ at: at("21:18") },
	],
];

/** The story of an election day. Persons and parties are nobody's. */
export const electionPieces: Piece[] = piecesOf(
	{
		name: "election",
		source: "api",
		section: "Politics",
		language: "en",
		site: "courier.example",
		from: at("06:00"),
		to: at("21:30"),
	},
	rows.map(([title, summary, tags, more]) => [title, summary, tags, { story, ...more }]),
);
