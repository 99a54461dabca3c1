/** An article as a page carries it, published a minute before `now` (Unix milliseconds). */
export function sampleArticle(now: number): object {
	const time = (agoMs: number) => new Date(now - agoMs).toISOString();
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": "https://courier.example/town/bridge-open#article",
		url: "https://courier.example/town/bridge-open",
		mainEntityOfPage: { "@type": "WebPage", "@id": "https://courier.example/town/bridge-open" },
		headline: "The old bridge is open again",
		description: "After two years of work, the bridge over the Linde carries traffic.",
		articleBody:
			"After two years of work, the old bridge carries traffic again.\n\nThe town paid 4 million for the repair.",
		image: [
			{
				"@type": "ImageObject",
				url: "https://courier.example/media/bridge-1200.jpg",
				width: 1200,
				height: 800,
				caption: "The bridge on its first day",
				creditText: "Bo Tarn",
			},
		],
		datePublished: time(60_000),
		dateModified: time(60_000),
		author: [
			{
				"@type": "Person",
				name: "Ada Lorne",
				url: "https://courier.example/author/ada",
				email: "ada.lorne@courier.example",
			},
		],
		publisher: {
			"@type": "NewsMediaOrganization",
			name: "Courier",
			logo: { "@type": "ImageObject", url: "https://courier.example/logo.png" },
		},
		articleSection: "Town",
		keywords: ["Town", "Traffic"],
		inLanguage: "en",
		isAccessibleForFree: true,
	};
}
