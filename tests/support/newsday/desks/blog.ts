import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const rows: Row[] = [
	[
		"Kitchen notes: lentils, because of yesterday",
		"A pot that cooks itself while you look for candles. Serves four, or two and the neighbours.",
		"Recipes",
	],
	[
		"Ten minutes on the quay at half past six",
		"What one sees when there is no tram to catch: gulls, oars, and a man who conducts both.",
		"Market Quay, Notes",
	],
	[
		"Why our trams are green",
		"Because the first paint was cheap. A short history in nine tins.",
		"Trams, History",
	],
	[
		"Overheard in the queue for the ferry",
		"“I have lived here for forty years and never looked at the water.” Eleven sentences from one morning.",
		"Notes, Ferry",
	],
	[
		"Kitchen notes: bread without an oven",
		"A pan, a lid, patience. It works on a camping stove, too.",
		"Recipes",
	],
	[
		"A walk: five gates and a wall",
		"Three kilometres around the old town, one hour with stops. The third gate is in a cellar; ring the bell.",
		"Walks, History",
	],
	[
		"The library's most stolen book",
		"It is a guide to knots. The librarians have a theory about rowing clubs.",
		"Library, Books",
	],
	[
		"What to do with a pumpkin of 412 kilos",
		"Soup for 900, or 61 cakes, or a boat. The sums are below.",
		"Recipes, Gardens",
	],
	[
		"Small shops: the umbrella mender of Abbey Street",
		"He has had 31 customers since Monday and expects some more tomorrow.",
		"Shops, Abbey Street",
	],
	[
		"The sound of the town without a bridge",
		"At noon it is so quiet that one hears the Corn Hall's clock from the Tannery. A recording of four minutes.",
		"Notes, Sound",
	],
	[
		"Five places to watch the storm from behind a window",
		"The library's stairs, the Chain Inn, the planetarium, the bus 11, and your own kitchen.",
		"Storm, Lists",
	],
	[
		"Kitchen notes: soup for a power cut",
		"Everything in it is eaten cold, and that is its charm. Keep the candles away from the bread.",
		"Recipes, Storm",
	],
];

/** The paper's blog, which is written in Ghost. */
export const blogPieces: Piece[] = piecesOf(
	{
		name: "quayside",
		source: "blog",
		section: "Blog",
		language: "en",
		site: "quayside.courier.example",
		from: at("07:00"),
		to: at("19:00"),
	},
	rows,
);
