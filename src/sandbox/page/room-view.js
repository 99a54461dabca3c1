import { el, find } from "./dom.js";
import { headline } from "./headline.js";
import { renderEntries } from "./message.js";
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
	/** @type {string | undefined} */
	let place;
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

	/** @param {number} messageId */
	const onJump = (messageId) => {
		const element = list.querySelector(`[data-ids~="${messageId}"]`);
		element?.scrollIntoView({ block: "center", behavior: "smooth" });
		element?.animate({ filter: ["none", "brightness(1.15)", "none"] }, { duration: 1200 });
	};

	return {
		/**
		 * @param {import("../model.ts").Room | undefined} room
		 * @param {{ deletions: boolean, me?: number, empty: string, thread?: number | undefined }} options `thread` is the
		 *   only topic that is shown
		 */
		update(room, { deletions, me, empty, thread }) {
			const here = `${room?.chat.id ?? me} ${thread}`;
			if (here !== place) {
				list.replaceChildren();
				shown = new Map();
				atEnd = true;
				place = here;
			}
			const items = room ? itemsOf(room, { deletions, thread, view: { ...view, me, onJump } }) : [];
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

		/** Brings a message into sight and lets it light up once. */
		reveal: onJump,
	};
}

/**
 * @param {import("../model.ts").Room} room
 * @param {{ deletions: boolean, thread: number | undefined, view: import("./message.js").View }} options
 */
function itemsOf({ entries, topics }, { deletions, thread, view }) {
	/** @type {Item[]} */
	const items = [];
	let day = "";
	const there = entries.filter(
		({ message }) => thread === undefined || threadOf(message) === thread,
	);
	for (const group of groupAlbums(there)) {
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
		const answered = answeredBy(entries, message);
		const topic =
			thread === undefined && message.is_topic_message
				? topics?.find(({ threadId }) => threadId === threadOf(message))?.name
				: undefined;
		items.push({
			key: `${message.message_id}`,
			stamp: JSON.stringify([
				group,
				topic,
				answered && [headline(answered.message), answered.deletedAt],
			]),
			build: () => renderEntries(group, { ...view, answered, topic }),
		});
	}
	return items;
}

/** The topic of a message of a forum; General, which no message names, is 1. @param {Entry["message"]} message */
function threadOf({ message_thread_id = 1 }) {
	return message_thread_id;
}

/**
 * What a message answers, as it is now.
 *
 * @param {Entry[]} entries all of the chat, whose ids grow by one from 1 on
 * @param {Entry["message"]} message
 */
export function answeredBy(entries, { reply_to_message }) {
	return reply_to_message && entries[reply_to_message.message_id - 1];
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
