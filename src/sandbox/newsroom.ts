import { readFile } from "node:fs/promises";
import { z } from "zod";
import { createStandIn } from "./stand-in.ts";

/** What the sandbox's newsroom signs with and is asked by. These are no secrets: nothing outside knows them. */
export const SECRET = "whsec_dGhlIHNhbmRib3ggaXMgbm90IGEgc2VjcmV0IGF0IGFsbA==";
export const GHOST_SECRET = "the-sandbox-is-not-a-secret";
export const API_TOKEN = "sandbox-status-token";
export const BOT_TOKEN = "1000000001:sandbox-bot-that-exists-nowhere-else";
export const CHANNEL = "@lindenford_courier";

/** Where the sandbox's bot looks for posts whose answers were lost. */
export const OPS_CHAT = -1_001_000_000_900;

/** The newsroom file of the sandbox, as it is named from the root of the repository. */
export const NEWSROOM_FILE = "src/sandbox/newsroom.yaml";

/** Reads {@link NEWSROOM_FILE}, from wherever the sandbox is started. */
export async function readNewsroomFile(): Promise<{ path: string; text: string }> {
	const text = await readFile(new URL("./newsroom.yaml", import.meta.url), "utf8");
	return { path: NEWSROOM_FILE, text };
}

/** What the samples' pictures show, and how large all of them are. */
const pictures = {
	"https://news.example/img/old-bridge-dusk.jpg": "/samples/bridge.svg",
	"https://news.example/img/lanterns.jpg": "/samples/lanterns.svg",
	"https://news.example/img/storm-coast.jpg": "/samples/storm.svg",
	"https://news.example/img/derby.jpg": "/samples/football.svg",
};
const PICTURE_SIZE = { width: 1200, height: 630 };

const Previews = z.record(
	z.string(),
	z.object({
		site: z.string(),
		title: z.string(),
		description: z.string(),
		image: z.string().optional(),
	}),
);

/** A stand-in with the town's newspaper, its readers and the previews of its articles. */
export async function openNewsroom(options: { port: number }) {
	const standIn = createStandIn({
		token: BOT_TOKEN,
		bot: { firstName: "Lindenford Courier", username: "lindenford_bot" },
	});
	standIn.addChannel({ title: "The Lindenford Courier", username: CHANNEL.slice(1) });
	const talk = standIn.addGroup({ title: "Lindenford talks", bot: "member" });
	standIn.linkGroup(CHANNEL, talk.id);
	standIn.addGroup({ title: "Courier operations", id: OPS_CHAT });
	standIn.addChannel({ title: "The Courier in pictures", username: "courier_pictures" });
	standIn.addChannel({ title: "Courier long reads", username: "courier_reads" });
	for (const [url, shows] of Object.entries(pictures)) {
		standIn.setWebFile(url, { ...PICTURE_SIZE, shows });
	}
	const people = [
		{ id: 101, firstName: "Ada", languageCode: "en" },
		{ id: 102, firstName: "Bruno", languageCode: "de" },
		{ id: 103, firstName: "Layla", languageCode: "ar" },
	];
	for (const person of people) standIn.addPerson(person);
	const file = new URL("./samples/previews.json", import.meta.url);
	const previews = Previews.parse(JSON.parse(await readFile(file, "utf8")));
	for (const [url, { image, ...preview }] of Object.entries(previews)) {
		standIn.setPreview(url, image === undefined ? preview : { ...preview, image });
	}
	const pageUrl = await standIn.start(options);
	// Ada runs the newsroom: she has opened the bot, so that it may tell her of trouble.
	standIn.say(101, "/start");
	return { standIn, pageUrl };
}
