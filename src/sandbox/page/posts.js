import { el, find } from "./dom.js";
import { toast } from "./feedback.js";
import { renderEntries } from "./message.js";
import { answeredBy, groupAlbums } from "./room-view.js";

/**
 * Shows the posts of the first channel and nothing else, and says on the body when they can be photographed.
 *
 * @param {string | null} wanted the id of a message, which leaves it alone, or the album that it belongs to
 */
export async function showPosts(wanted) {
	find(".topbar").remove();
	find("main").remove();
	document.body.dataset.view = "posts";

	const response = await fetch("/sandbox/state", { cache: "no-store" });
	const { rooms } = /** @type {import("../model.ts").State} */ (await response.json());
	const room = rooms.find(({ chat }) => chat.type === "channel");
	const entries = room?.entries ?? [];
	const there = entries.filter(({ deletedAt }) => deletedAt === undefined);
	const groups = groupAlbums(there).filter(
		(group) =>
			wanted === null || group.some(({ message }) => String(message.message_id) === wanted),
	);
	const view = { onButton: () => toast("Buttons work in the sandbox itself") };
	document.body.append(
		el(
			"main",
			{ class: "posts" },
			...groups.map((group) =>
				renderEntries(group, { ...view, answered: answeredBy(entries, group[0].message) }),
			),
		),
	);
	await settle();
	document.body.dataset.ready = "1";
}

/** Resolves when fonts and pictures are there, or have turned out not to be; says on the body how high it all is. */
async function settle() {
	await document.fonts.ready;
	// A failed picture has its stand-in by then: its own listener came first.
	const pictures = [...document.images].map(
		(image) =>
			new Promise((resolve) => {
				if (image.complete) resolve(undefined);
				image.addEventListener("load", resolve);
				image.addEventListener("error", resolve);
			}),
	);
	await Promise.all(pictures);
	await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
	// Before a frame is asked for: a browser that only reads the page draws none.
	document.body.dataset.height = String(Math.ceil(find(".posts").getBoundingClientRect().height));
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
