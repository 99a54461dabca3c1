import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const story = { id: "storm-wilma", title: "Storm on the Linde" };
const storm = "Storm";

const warnings: Row[] = [
	[
		"Storm expected on Wednesday evening",
		"A low over the sea deepens faster than forecast. The weather service expects gusts of 80 km/h from Wednesday afternoon on and warns of level 1 of 4.",
		`${storm}, Weather warning`,
		{ at: at("22:12"), urgency: 5, story, kicker: "Weather" },
	],
	[
		"Yellow warning: gusts of up to 85 km/h from 15:00",
		"Level 2 of 4 holds for the whole region from 15:00 to midnight. Tie down what the wind could carry.",
		`${storm}, Weather warning`,
		{ at: at("09:02"), urgency: 4, story, kicker: "Weather warning" },
	],
	[
		"Orange warning: gusts of up to 105 km/h from 17:00",
		"Level 3 of 4. Parks and the riverside path close at 16:30; the Lantern Week procession moves into the Corn Hall.",
		`${storm}, Weather warning, Lantern Week`,
		{ at: at("14:47"), urgency: 3, story, kicker: "Weather warning", picture: "storm" },
	],
	[
		"Red warning: stay indoors from 18:30",
		"Gusts of up to 130 km/h between 18:30 and 20:00, level 4 of 4. Trams and boats stop at 18:30. Keep away from trees, scaffolding and the quay.",
		`${storm}, Weather warning`,
		{ at: at("18:05"), urgency: 1, story, kicker: "Weather warning", picture: "storm" },
	],
	[
		"Gust of 124 km/h at the lock",
		"It was measured at 18:52, the strongest since measurements began there in 1987. In the town the wind reached 109 km/h.",
		`${storm}, Measurements`,
		{ at: at("18:58"), story, kicker: "Weather" },
	],
	[
		"Red warning lifted, orange until 22:00",
		"The front has passed. Gusts of up to 95 km/h are possible until 22:00, in showers.",
		`${storm}, Weather warning`,
		{ at: at("20:06"), urgency: 4, story, kicker: "Weather warning" },
	],
	[
		"Thursday: sun, 6 degrees and hardly any wind",
		"Behind the storm the air is clear and cold. In the night to Friday there may be the first frost of the season.",
		"Forecast",
		{ at: at("21:42"), kicker: "Weather" },
	],
];

const levels: [clock: string, cm: number, trend: string][] = [
	["00:05", 312, "up 4 cm in two hours"],
	["04:05", 321, "up 5 cm in two hours"],
	["06:05", 326, "up 5 cm in two hours"],
	["08:05", 330, "up 4 cm in two hours"],
	["10:05", 333, "up 3 cm in two hours"],
	["12:05", 335, "up 2 cm in two hours"],
	["14:05", 336, "up 1 cm in two hours"],
	["16:05", 338, "up 2 cm in two hours"],
	["18:10", 347, "up 9 cm in two hours"],
	["20:10", 361, "up 14 cm in two hours"],
	["21:05", 368, "up 7 cm in an hour"],
];

const river: Row[] = levels.map(([clock, cm, trend]) => [
	`River level ${clock.slice(0, 2)}:00: ${cm} cm`,
	`The Linde stands at ${(cm / 100).toFixed(2)} m at the lock, ${trend}. The quay is under water from 4.20 m on.`,
	"River level, Linde",
	{ at: at(clock) },
]);

const forecasts: Row[] = [
	[
		"The morning: rain until nine, then dry",
		"8 degrees at seven, wind from the southwest. Umbrellas can go home at nine, but take a hat that stays on.",
		"Forecast",
		{ at: at("05:35") },
	],
	[
		"Pollen: hazel is early this year",
		"The first hazel catkins on Kiln Hill are three weeks ahead. For those who are allergic, the load is still low.",
		"Pollen, Health",
		{ at: at("07:25") },
	],
	[
		"Noon: 11 degrees, the last calm hours",
		"Whoever wants to take down a parasol or a flower box has until three o'clock.",
		"Forecast",
		{ at: at("11:50") },
	],
	[
		"Sunset at 16:19, and the sky will be worth a look",
		"Before the front arrives, high clouds are lit from below: look west from the old town wall between four and half past.",
		"Forecast, Sky",
		{ at: at("15:20") },
	],
];

const desk = {
	source: "weather",
	section: "Weather",
	language: "en",
	site: "weather.example",
	from: at("22:00"),
	to: at("21:50"),
} as const;

/** The weather service: warnings that escalate, the river's level, the forecast. */
export const weatherPieces: Piece[] = [
	...piecesOf({ ...desk, name: "warning" }, warnings),
	...piecesOf({ ...desk, name: "level" }, river),
	...piecesOf({ ...desk, name: "forecast" }, forecasts),
];
