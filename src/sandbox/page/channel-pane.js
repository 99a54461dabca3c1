import { el, find, icon, keep } from "./dom.js";
import { head } from "./head.js";
import { headline, nameOf } from "./headline.js";
import { createRoomView } from "./room-view.js";

/**
 * @typedef {import("../model.ts").State} State
 * @typedef {import("../model.ts").Room} Room
 */

const generalThread = 1;

/**
 * The pane of channels and groups: one tab for each, their topics where there are some, the pinned message on top.
 *
 * @param {Pick<import("./message.js").View, "onButton" | "onReact"> & { onChoice: () => void }} listeners
 */
export function createChannelPane({ onButton, onReact, onChoice }) {
	const view = createRoomView(find("#channel"), { onButton, ...(onReact && { onReact }) });
	/** @type {number | undefined} */
	let chosenId;
	/** @type {number | undefined} */
	let thread;

	/** @param {Room[]} rooms */
	const showTabs = (rooms) => {
		const tabs = find("#channel-tabs");
		tabs.hidden = rooms.length < 2;
		keep(tabs, [chosenId, ...rooms.map(({ chat }) => [chat.id, chat.title])], () =>
			rooms.map(({ chat }) =>
				choice(
					chat.id === chosenId,
					() => {
						chosenId = chat.id;
						thread = undefined;
					},
					chat.type !== "channel" && icon("group", "Group"),
					el("span", { dir: "auto" }, nameOf(chat)),
				),
			),
		);
	};

	/** @param {Room | undefined} room */
	const showTopics = (room) => {
		const bar = find("#channel-topics");
		const topics = [{ threadId: generalThread, name: "General" }, ...(room?.topics ?? [])];
		bar.hidden = topics.length < 2;
		keep(bar, [thread, topics], () =>
			[{ threadId: undefined, name: "All" }, ...topics].map(({ threadId, name }) =>
				choice(
					threadId === thread,
					() => {
						thread = threadId;
					},
					el("span", { dir: "auto" }, name),
				),
			),
		);
	};

	/** @param {boolean} pressed @param {() => void} choose @param {...(Node | false)} content */
	const choice = (pressed, choose, ...content) =>
		el(
			"button",
			{
				type: "button",
				"aria-pressed": String(pressed),
				onclick: () => {
					choose();
					onChoice();
				},
			},
			...content,
		);

	/** @param {Room | undefined} room */
	const showPin = (room) => {
		const pinned = room?.entries.findLast(
			({ pinned, deletedAt }) => pinned && deletedAt === undefined,
		);
		const pin = find("#channel-pin");
		pin.hidden = pinned === undefined;
		if (!pinned) return;
		const { message_id } = pinned.message;
		const line = headline(pinned.message);
		keep(pin, [message_id, line], () => [
			el("strong", {}, "Pinned message"),
			el("span", { dir: "auto" }, line),
		]);
		pin.onclick = () => view.reveal(message_id);
	};

	return {
		/** @param {State} state @param {{ deletions: boolean }} options */
		update({ rooms, people }, { deletions }) {
			const shown = rooms
				.filter(({ chat }) => chat.type !== "private")
				.sort((one, other) => rank(one) - rank(other));
			const room = shown.find(({ chat }) => chat.id === chosenId) ?? shown[0];
			chosenId = room?.chat.id;
			showTabs(shown);
			const title = room ? nameOf(room.chat) : "No channel";
			const detail = detailOf(room, people.length + 1, rooms);
			keep(find("#channel-head"), [chosenId, title, detail], () =>
				head(title, chosenId ?? 0, detail),
			);
			showTopics(room);
			showPin(room);
			const isGroup = room && room.chat.type !== "channel";
			view.update(room, { deletions, thread, empty: isGroup ? "No messages yet" : "No posts yet" });
		},
	};
}

/** Channels come before groups. @param {Room} room */
function rank({ chat }) {
	return chat.type === "channel" ? 0 : 1;
}

/** @param {Room | undefined} room @param {number} count @param {Room[]} rooms */
function detailOf(room, count, rooms) {
	const isGroup = room && room.chat.type !== "channel";
	const unit = isGroup ? "member" : "subscriber";
	const linked = rooms.find(({ chat }) => chat.id === room?.linkedTo);
	return [
		`${count.toLocaleString("en-GB")} ${count === 1 ? unit : `${unit}s`}`,
		...(linked ? [`${isGroup ? "discusses" : "discussed in"} ${nameOf(linked.chat)}`] : []),
		...(room?.isProtected ? ["protected"] : []),
	].join(" · ");
}
