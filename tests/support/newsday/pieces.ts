import { agendaPieces } from "./desks/agenda.ts";
import { blogPieces } from "./desks/blog.ts";
import { bridgePieces } from "./desks/bridge.ts";
import { businessPieces } from "./desks/business.ts";
import { columnPieces } from "./desks/columns.ts";
import { culturePieces } from "./desks/culture.ts";
import { electionPieces } from "./desks/election.ts";
import { germanBriefs } from "./desks/german-briefs.ts";
import { germanPieces } from "./desks/german.ts";
import { livingPieces } from "./desks/living.ts";
import { longReads } from "./desks/long-reads.ts";
import { mishaps } from "./desks/mishaps.ts";
import { peoplePieces } from "./desks/people.ts";
import { sportsPieces } from "./desks/sports.ts";
import { townPieces } from "./desks/town.ts";
import { trafficPieces } from "./desks/traffic.ts";
import { weatherPieces } from "./desks/weather.ts";
import { wirePieces } from "./desks/wire.ts";
import { ALERTS, type Channel, GERMAN, NEWS, type Piece } from "./piece.ts";

/** All articles of the day. */
export const pieces: readonly Piece[] = [
	...bridgePieces,
	...electionPieces,
	...weatherPieces,
	...trafficPieces,
	...townPieces,
	...culturePieces,
	...agendaPieces,
	...businessPieces,
	...livingPieces,
	...peoplePieces,
	...columnPieces,
	...sportsPieces,
	...wirePieces,
	...blogPieces,
	...germanPieces,
	...germanBriefs,
	...longReads,
	...Object.values(mishaps),
];

/** The article that its system calls so. */
export function pieceOf(id: string): Piece {
	const found = pieces.find((one) => one.id === id);
	if (found === undefined) throw new Error(`there is no article ${id}`);
	return found;
}

/** The channels whose readers are to find an article, by what its desk says of it. */
export function placesOf({ language, urgency = 5, stopsTown = false }: Piece): Channel[] {
	if (language === "de") return [GERMAN];
	return urgency <= 3 || stopsTown ? [NEWS, ALERTS] : [NEWS];
}

/** True for what comes at once, with a sound, and is pinned. */
export function isBreaking({ urgency = 5 }: Piece): boolean {
	return urgency <= 2;
}
