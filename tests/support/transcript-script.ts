import { articleRef } from "../../src/article/article.ts";
import type { Talk } from "./transcript.ts";

/** What the newsroom of the transcripts is. */
export const NEWSROOM = `
channels:
  - { id: "@lindenford", time_zone: Europe/Berlin }
topics:
  - { slug: town, names: { en: Town, de: Stadt, ar: المدينة }, tags: [Town] }
  - { slug: traffic, parent: town, names: { en: Traffic, de: Verkehr, ar: المرور }, tags: [Traffic] }
  - { slug: weather, names: { en: Weather, de: Wetter, ar: الطقس }, tags: [Weather] }
  - { slug: sport, names: { en: Sport, de: Sport, ar: الرياضة }, tags: [Sport] }
`;

const item = (id: string, title: string, summary: string, more: Record<string, unknown> = {}) => ({
	id,
	title,
	summary,
	url: `https://news.example/${id}`,
	language: "en",
	...more,
});

/** What stands in the channel before anybody talks to the bot. */
export const STANDING = [
	item("match", "Lindenford wins the derby", "Two goals in the last minutes.", {
		tags: ["Sport"],
		_tidings: { story: { id: "cup", title: "The cup" } },
	}),
	item("tram", "The tram runs every five minutes", "From Monday on, more trams cross the town.", {
		tags: ["Traffic"],
	}),
];

/** What comes while they do. */
export const NEWS = {
	storm: item("storm", "A storm comes tonight", "Stay away from the old trees.", {
		tags: ["Weather"],
		_tidings: { story: { id: "storm", title: "The storm" } },
	}),
	stormUpdated: item("storm", "The storm comes at nine", "Stay away from the old trees.", {
		tags: ["Weather"],
		_tidings: { story: { id: "storm", title: "The storm" } },
	}),
	rain: item("rain", "Rain on Sunday", "Take an umbrella to the final.", { tags: ["Weather"] }),
	final: item("final", "The final is on Sunday", "Tickets are sold from tomorrow on.", {
		tags: ["Sport"],
		_tidings: { story: { id: "cup", title: "The cup" } },
	}),
};

/** First contact, and what a reader looks for. */
export async function talkAboutReading(talk: Talk): Promise<void> {
	talk.head("first contact");
	await talk.say("/start");
	await talk.press("la:first");
	await talk.press("la:new:app");
	await talk.press("on:again");
	await talk.press("on:t:");
	await talk.press("on:o:");
	await talk.press("on:q:night");
	await talk.say("/help");
	await talk.say("/privacy");
	await talk.say("/start f_sport");
	await talk.press("tp:say:");
	await talk.say(`/start s_${articleRef("api", "tram")}`, 2);
	await talk.say(`/start m_${articleRef("api", "match")}`, 2);
	talk.head("reading");
	await talk.say("/latest");
	await talk.say("/latest sport");
	await talk.say("/latest sprot");
	await talk.say("/search tram -bus");
	await talk.press("sr:alert", "says");
	await talk.say("tarm");
	await talk.press("sr:try");
	await talk.say("/search topic:nothing");
	await talk.say("/search from:nonsense tram");
	await talk.say("/catchup 8h");
	await talk.press("cu:24");
	await talk.say("/catchup soon");
	await talk.say("/story");
	await talk.press("sy:show:");
	await talk.press("sy:mute:");
	await talk.press("sy:none:");
	await talk.press("sy:day:");
	await talk.press("sy:none:");
	await talk.press("sy:follow:");
	await talk.ask("derby");
}

/** Topics, alerts and what is saved. */
export async function talkAboutRules(talk: Talk): Promise<void> {
	talk.head("topics");
	await talk.say("/topics");
	await talk.press("tp:one:");
	await talk.press("tp:list:");
	await talk.say("/follow weather");
	await talk.say("/follow wether");
	await talk.say("/unfollow sport");
	await talk.say("/follow nothing-like-this");
	await talk.say("/unfollow");
	await talk.press("tp:drop:");
	await talk.press("tp:drop:");
	// The only button of the kind left undoes that.
	await talk.press("tp:drop:");
	talk.head("alerts");
	await talk.say('/alerts add "old trees" -football');
	await talk.say("/alerts");
	await talk.press("al:one:");
	await talk.press("al:set:1:digest");
	await talk.press("al:one:");
	await talk.press("al:set:1:now");
	await talk.press("al:ask");
	await talk.say("bridge linde");
	await talk.press("al:off:");
	await talk.say("/alerts add -only");
	talk.head("saved");
	await talk.say("/saved");
	await talk.press("sv:when:");
	await talk.press("sv:at:");
	await talk.press("sv:when:");
	await talk.press("sv:ask:");
	await talk.say("tomorrow 7:00");
	await talk.press("sv:off:");
	await talk.press("sv:remove:");
}

/** Everything that can be set. */
export async function talkAboutSettings(talk: Talk): Promise<void> {
	talk.head("settings");
	await talk.say("/settings");
	await talk.press("se:digest");
	await talk.press("se:dt:");
	await talk.press("se:dd:");
	await talk.press("se:menu");
	await talk.press("se:quiet");
	await talk.press("se:q:1380-360");
	await talk.press("se:qask");
	await talk.say("22:30-6:45");
	await talk.press("se:menu");
	await talk.press("se:limit");
	await talk.press("se:l:");
	await talk.press("se:menu");
	await talk.press("zo:menu");
	await talk.press("zo:ask");
	await talk.say("Vienna");
	await talk.press("zo:usual");
	await talk.press("se:menu");
	await talk.press("se:muted:");
	await talk.press("se:um:");
	await talk.press("se:menu");
	await talk.press("se:stop:1");
	await talk.press("se:stop:0");
	talk.head("digest");
	await talk.say("/digest");
	await talk.press("dg:at:1080");
	await talk.press("dg:days:work");
	await talk.say("/digest now");
	await talk.say("/digest now");
	talk.head("language");
	await talk.say("/language");
	await talk.press("la:set:de");
	await talk.press("la:set:app");
}

/** Ends, and what is left. */
export async function talkAboutLeaving(talk: Talk): Promise<void> {
	talk.head("leaving");
	await talk.say("/export");
	await talk.say("/stop");
	await talk.press("st:on");
	await talk.say("/nonsense");
	await talk.say("/forget");
	await talk.press("fo:no");
	await talk.say("/forget");
	await talk.press("fo:yes");
	await talk.say("/saved");
}

/** The buttons under an article that came by itself. */
export async function talkAboutLetter(talk: Talk): Promise<void> {
	await talk.press("dl:why:");
	await talk.press("dl:back:");
	await talk.press("dl:save:");
	await talk.press("dl:why:");
	await talk.press("dl:less:");
	await talk.press("dl:why:");
	await talk.press("dl:mute:");
}
