import { commands } from "../../src/bot/menu.ts";
import type { Random } from "../campaign/random.ts";
import { slugs } from "./newsroom-file.ts";

const topicNames = [
	...slugs.slice(0, 12),
	"Stadt",
	"footbal",
	"FUSSBALL",
	"wheather",
	"المدينة",
	"Town council",
	"__proto__",
	"constructor",
	"🌉",
	"x".repeat(300),
	"<b>town</b>",
];
const queries = [
	"bridge",
	"bridge river",
	'"bridge river"',
	"bridge -school",
	"-bridge",
	'""',
	"=goal",
	"мост река",
	"橋",
	"جسر",
	"köprü",
	"Brücke Schule",
	"pont",
	"storm tower museum",
	"topic:town bridge",
	"topic:nothing bridge",
	"source:wire goal",
	"source:x goal",
	"from:2026-03-01 bridge",
	"bridge from:yesterday",
	"bridge last week",
	"from:2026-99-99 x",
	"Secret1Q",
	"Secret3Q bridge",
	"K1Q",
	"brigde",
	"🌉🌉🌉",
	"%",
	"\\ ' \" ;",
	"<b>x</b> &amp;",
	"null",
	"0",
	"__proto__ constructor",
	"\u202Ebackwards",
	"a\u0301\u0302\u0303 zalgo",
	"word ".repeat(60).trim(),
	"long".repeat(900),
	"@lindenford",
	"#tag",
];
const times = [
	"7:30",
	"19 Uhr",
	"25:99",
	"8",
	"noon",
	"22-7",
	"22:30-6:45",
	"10 pm to 6 am",
	"5",
	"tomorrow 8:00",
	"in 2h",
	"today 20:00",
	"yesterday",
	"Berlin",
	"Kathmandu",
	"Auckland",
	"Springfield",
	"New York",
	"nowhere at all",
	"14:05",
];
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
	latest: ["", "", ...topicNames],
	search: ["", ...queries],
	topics: ["", "x"],
	alerts: ["", "add", "list", ...queries.map((query) => `add ${query}`), "bridge"],
	digest: ["", "", "now", "now", "jetzt", ...times],
	catchup: ["", "8h", "3 days", "900h", "x", "-1h", "1e9h", "2 Tage"],
	saved: ["", "x"],
	story: ["", "", "flood", "bridge", "выборы", "nothing", ...queries],
	settings: [""],
	follow: ["", ...topicNames, ...topicNames],
	unfollow: ["", ...topicNames],
	start: ["", "search", "f_town", "f_football", "f_nothing", "s_x", `s_${"a".repeat(22)}`, "m_"],
	language: [""],
};
const places = [
	{ latitude: 52.5, longitude: 13.4 },
	{ latitude: -36.8, longitude: 174.8 },
	{ latitude: 0, longitude: 0 },
	{ latitude: 90, longitude: -180 },
	{ latitude: 40.7, longitude: -74 },
];
const forged = [
	"",
	"x",
	"tp:set:AAAAAAAA:now:0",
	"tp:list:999",
	"tp:list:0:AAAAAAAA",
	"tp:drop:AAAAAAAA:off:3",
	"al:off:999:0",
	"al:one:1:77",
	"al:new:1:digest",
	"se:q:0-9999",
	"se:q:600-600",
	"se:q:1320-420",
	"se:l:0",
	"se:l:2",
	"se:l:9999",
	"se:dt:9999",
	"se:dt:61",
	"se:dd:7777777",
	"se:um:story:AAAAAAAA:0",
	"se:muted:9",
	"la:set:xx",
	"la:set:zzz",
	"zo:set:Mars/Base",
	"zo:set:Pacific/Auckland",
	"dg:at:9999",
	"dg:day:3:off",
	"sv:page:999",
	`sv:remove:${"a".repeat(22)}:1`,
	`sv:at:${"a".repeat(22)}:hour:1`,
	`sv:ask:${"a".repeat(22)}`,
	`dl:save:${"a".repeat(22)}:1`,
	`dl:why:${"a".repeat(22)}`,
	`dl:less:${"a".repeat(22)}:off`,
	`sy:follow:${"a".repeat(22)}`,
	"sr:999",
	"sr:try",
	"sr:alert",
	"lt:0:AAAAAAAA",
	"lt:9999:-",
	"cu:999h",
	"on:t:AAAAAAAA",
	"on:q:night",
	"st:off",
	"review:yes:x",
	"dead:burn:it",
	"ü".repeat(32),
];

const wishes = [
	...["town", "football", "weather", "council"].map((name) => `/follow ${name}`),
	...["bridge", "мост", "river storm", "goal -school", "Brücke"].map(
		(query) => `/alerts add ${query}`,
	),
	"/digest 8:00",
	"/digest 19:30",
];
const settings = [
	"se:l:1",
	"se:l:2",
	"se:l:5",
	"se:q:1320-420",
	"se:q:480-1200",
	"se:dt:480",
	"se:dt:1080",
	"se:rich:1",
	"la:set:de",
	"la:set:ar",
	"zo:set:America/New_York",
	"zo:set:Pacific/Auckland",
	"zo:set:Australia/Lord_Howe",
];

/** What people type, tap and send, drawn from a seed. */
export function createWords(random: Random) {
	const pick = <T>(all: readonly T[]): T => all[random.between(0, all.length - 1)] as T;
	return {
		pick,
		/** A command with good, bad and odd arguments. */
		command(): string {
			const chance = random.next();
			if (chance < 0.03)
				return pick(["/nonsense", "/Topics", "/status", "/dead", "/cancel", "/ü", "/"]);
			// Those that change what comes are drawn more often.
			const name = pick([
				...commands.filter((name) => name !== "forget" && name !== "stop"),
				..."follow follow follow alerts alerts topics settings settings digest start".split(" "),
			]);
			const given = pick(argumentsOf[name] ?? ["", "x"]);
			const at = chance < 0.06 ? "@tidings_bot" : "";
			return `/${name}${at}${given === "" ? "" : ` ${given}`}`;
		},
		query: () => pick(queries),
		/** What may be an answer to a question. */
		answer: () => pick([...times, ...times, ...queries.slice(0, 12), "🌉"]),
		/** A command that asks for articles, and the data of a button that sets how they come. */
		wish: () => pick(wishes),
		setting: () => pick(settings),
		place: () => pick(places),
		forged: () => pick(forged),
	};
}
export type Words = ReturnType<typeof createWords>;
