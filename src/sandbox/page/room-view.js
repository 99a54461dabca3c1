import { el, find } from "./dom.js";
import { renderMessage, renderWithdrawn } from "./message.js";
import { dayName } from "./time.js";

/**
 * @typedef {import("../model.ts").Entry} Entry
 * @typedef {{ key: string, stamp: string, build: () => HTMLElement }} Item
 */

/** How far from the end, in pixels, still counts as being there. */
const endDistancePx = 48;

/**
 * Keeps one scrolling list of messages in step with a room. Only what changed is drawn again, so that open spoilers,
 * the focus and the place one is reading at stay; at the end, the list follows new messages.
 *
 * @param {HTMLElement} pane holds `.scroller`, `.list` and `.latest`
 * @param {import("./message.js").View} view
 */
export function createRoomView(pane, view) {
	const scroller = find(".scroller", pane);
	const list = find(".list", pane);
	const latest = find(".latest", pane);
	/** @type {Map<string, { stamp: string, element: HTMLElement }>} */
	let shown = new Map();
	/** @type {number | undefined} */
	let roomId;
	let atEnd = true;

	const toEnd = () => {
		scroller.scrollTop = scroller.scrollHeight;
	};
	scroller.addEventListener("scroll", () => {
		atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < endDistancePx;
		latest.hidden = atEnd;
	});
	latest.addEventListener("click", () =>
		scroller.scrollTo({ top: scroller.scrollHeight, behavior: "smooth" }),
	);
	const observer = new ResizeObserver(() => {
		if (atEnd) toEnd();
	});
	observer.observe(list);
	observer.observe(scroller);

	return {
		/**
		 * @param {import("../model.ts").Room | undefined} room
		 * @param {{ deletions: boolean, me?: number, empty: string }} options
		 */
		update(room, { deletions, me, empty }) {
			const id = room?.chat.id ?? me;
			if (id !== roomId) {
				list.replaceChildren();
				shown = new Map();
				atEnd = true;
				roomId = id;
			}
			const items = itemsOf(room?.entries ?? [], { deletions, view: { ...view, me } });
			if (items.length === 0) {
				items.push({ key: "empty", stamp: empty, build: () => el("p", { class: "empty" }, empty) });
			}
			const next = new Map();
			for (const [index, { key, stamp, build }] of items.entries()) {
				const old = shown.get(key);
				const element = old?.stamp === stamp ? old.element : build();
				if (old && old.element !== element) old.element.replaceWith(element);
				if (list.children[index] !== element)
					list.insertBefore(element, list.children[index] ?? null);
				next.set(key, { stamp, element });
			}
			while (list.children.length > items.length) list.lastElementChild?.remove();
			shown = next;
			if (atEnd) toEnd();
		},

		/** Brings a message into sight and lets it light up once. @param {number} messageId */
		reveal(messageId) {
			const element = list.querySelector(`[data-id="${messageId}"]`);
			element?.scrollIntoView({ block: "center", behavior: "smooth" });
			element?.animate({ filter: ["none", "brightness(1.15)", "none"] }, { duration: 1200 });
		},
	};
}

/**
 * @param {Entry[]} entries
 * @param {{ deletions: boolean, view: import("./message.js").View }} options
 */
function itemsOf(entries, { deletions, view }) {
	/** @type {Item[]} */
	const items = [];
	let day = "";
	for (const group of groupAlbums(entries)) {
		const [{ message, deletedAt }] = group;
		if (deletedAt !== undefined && !deletions) continue;
		const name = dayName(message.date);
		if (name !== day) {
			items.push({
				key: `day ${name}`,
				stamp: name,
				build: () => el("p", { class: "day" }, el("span", {}, name)),
			});
		}
		day = name;
		items.push({
			key: `${message.message_id}`,
			stamp: JSON.stringify(group),
			build: () =>
				deletedAt === undefined ? renderMessage(group, view) : renderWithdrawn(group, view),
		});
	}
	return items;
}

/** Neighbours of one album become one group, as long as they share the fate of being there or gone. @param {Entry[]} entries */
export function groupAlbums(entries) {
	/** @type {[Entry, ...Entry[]][]} */
	const groups = [];
	for (const entry of entries) {
		const group = groups.at(-1);
		const album = entry.message.media_group_id;
		const together =
			album !== undefined &&
			group?.[0].message.media_group_id === album &&
			(group[0].deletedAt === undefined) === (entry.deletedAt === undefined);
		if (together) group.push(entry);
		else groups.push([entry]);
	}
	return groups;
}
