/** An item of ninjs 3.1 as a wire service sends it, a minute before `now` (Unix milliseconds). */
export function sampleItem(now: number): object {
	const time = (agoMs: number) => new Date(now - agoMs).toISOString();
	return {
		uri: "urn:newsml:courier.example:20260501:bridge",
		standard: {
			name: "ninjs",
			version: "3.1",
			schema: "https://iptc.org/std/ninjs/ninjs-schema_3.1.json",
		},
		type: "text",
		profile: "article",
		firstCreated: time(120_000),
		versionCreated: time(60_000),
		version: "2",
		pubStatus: "usable",
		urgency: 4,
		language: "en-GB",
		by: "Ada Lorne",
		slugline: "bridge-open",
		edNote: "Questions to the desk: desk@courier.example",
		usageTerms: "For subscribers of the Courier wire.",
		headlines: [
			{ role: "main", contentType: "text/plain", value: "The old bridge is open again" },
			{ role: "short", contentType: "text/plain", value: "Bridge open" },
		],
		descriptions: [
			{
				contentType: "text/plain",
				value: "After two years of work, the bridge over the Linde carries traffic.",
			},
		],
		bodies: [
			{
				role: "main",
				contentType: "text/html",
				value:
					"<p>After two years of work, the old bridge carries traffic again.</p><p>The town paid <b>4 million</b> for the repair.</p>",
			},
		],
		subjects: [{ name: "Traffic", uri: "https://cv.courier.example/subjects/traffic" }],
		places: [{ name: "Lindenford" }],
		infoSources: [{ name: "Courier" }],
		copyrightNotice: "Courier",
		altIds: [{ role: "web", value: "https://courier.example/town/bridge-open" }],
		associations: [
			{
				name: "main",
				uri: "urn:newsml:courier.example:20260501:bridge-picture",
				type: "picture",
				by: "Bo Tarn",
				headlines: [{ value: "A stone bridge with three arches" }],
				descriptions: [{ value: "The bridge on its first day" }],
				renditions: [
					{
						name: "web",
						href: "https://courier.example/media/bridge-1200.jpg",
						contentType: "image/jpeg",
						width: 1200,
						height: 800,
					},
				],
			},
		],
	};
}
