import type { Delivery, FormatCase } from "./case.ts";

const query = { id: "bridge", url: "https://courier.example/bridge", language: "en" };

/** An article as a person pastes it. */
export const pasted = (body: string, more: Record<string, string> = {}): Delivery => ({
	contentType: "text/plain",
	body,
	query: more,
});

const article = (title: string, changedAt: number): string => `${title}
By Ada Lorne
Updated: ${new Date(changedAt).toISOString()}

LINDENFORD – The old bridge carries traffic again.

The town paid 4 million for the repair.

Share this article
`;

export const textCase: FormatCase = {
	format: "text",
	published: (now) => pasted(article("The bridge is open", now - 60_000), query),
	edited: (now) => pasted(article("The bridge is closed again", now - 30_000), query),
	stale: (now) => pasted(article("The bridge may open", now - 120_000), query),
	withdrawn: (now) =>
		pasted(article("The bridge is closed again", now - 10_000), { ...query, event: "deleted" }),
	missing: [
		pasted(""),
		pasted(" \n\n "),
		pasted("Advertisement\n\nShare this article"),
		pasted("", { event: "deleted" }),
		pasted("\u200B", { id: "bridge" }),
		{ contentType: "text/plain", body: Buffer.from([0xff, 0xfe, 0x41, 0x00]) },
	],
	hostile: () =>
		pasted(
			`Hostile \u202E\u0000${"x".repeat(1_000_000)}\nBy ${"A-".repeat(10_000)}\n\n${"A-".repeat(50_000)}\n\n${"(".repeat(50_000)}`,
			{ id: "hostile", url: "javascript:alert(1)", language: "<script>" },
		),
	private: [
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: () =>
				pasted(
					"The bridge is open\nBy Ada Lorne (ada.lorne@courier.example)\n\nThe old bridge carries traffic again.",
					query,
				),
		},
	],
};
