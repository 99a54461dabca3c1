import { el, icon } from "./dom.js";

/**
 * @typedef {import("../model.ts").Entry} Entry
 * @typedef {{ width: number, height: number }} Size
 */

/**
 * The pictures and videos of a message or an album, as one picture or a grid.
 *
 * @param {Entry[]} entries
 */
export function renderTiles(entries) {
	const tiles = entries.map(({ message, pictures: [source = ""], sources = {} }) => {
		const alt = message.caption?.split("\n", 1)[0];
		const tile = message.video
			? renderVideo(message.video, sources, alt)
			: renderPicture(source, message.photo?.at(-1), alt);
		return message.has_media_spoiler ? cover(tile) : tile;
	});
	return el(
		"div",
		{ class: tiles.length > 1 ? "album" : "photo", "data-count": tiles.length },
		...tiles,
	);
}

/**
 * A picture that opens by itself; where it cannot be had, a field of its proportions says so.
 *
 * @param {string} source
 * @param {Size | undefined} size in pixels
 * @param {string} [alt]
 */
export function renderPicture(source, size, alt = "Photo") {
	return el(
		"a",
		{ class: "tile", href: source, target: "_blank", rel: "noopener noreferrer" },
		image(source, size, alt),
	);
}

/** @param {string} source @param {Size | undefined} size @param {string} alt */
function image(source, size, alt) {
	const picture = el("img", {
		src: source,
		alt,
		...(size && size.width > 0 ? { width: size.width, height: size.height } : {}),
		onerror: () =>
			picture.replaceWith(el("span", { class: "broken", style: proportions(size) }, "Photo")),
	});
	return picture;
}

/**
 * A video as a box with a play sign, over its cover where it has one; pressed, it plays.
 *
 * @param {import("grammy/types").Video} video
 * @param {Record<string, string>} sources
 * @param {string} [alt]
 */
export function renderVideo(video, sources, alt = "Video") {
	const poster = video.cover?.at(-1);
	const box = el(
		"button",
		{ type: "button", class: "tile video", "aria-label": `Play: ${alt}`, onclick: play },
		poster
			? image(sources[poster.file_id] ?? "", poster, alt)
			: el("span", { class: "poster", style: proportions(video) }),
		el("span", { class: "play" }, icon("play")),
		el("span", { class: "length" }, video.duration > 0 ? lengthOf(video.duration) : "Video"),
	);
	function play() {
		const player = el("video", {
			class: "tile",
			controls: true,
			autoplay: true,
			preload: "none",
			src: sources[video.file_id],
			style: proportions(video),
		});
		box.replaceWith(player);
		player.focus();
	}
	return box;
}

/**
 * An audio file as one line: what it is called, who made it and how long it is.
 *
 * @param {import("grammy/types").Audio} audio
 * @param {Record<string, string>} sources
 */
export function renderAudio(audio, sources) {
	const title = audio.title ?? audio.file_name ?? "Audio";
	const detail = [
		audio.performer,
		audio.duration > 0 ? lengthOf(audio.duration) : undefined,
	].filter(Boolean);
	const line = el(
		"button",
		{ type: "button", class: "audio", "aria-label": `Play: ${title}`, onclick: play },
		el("span", { class: "play" }, icon("play")),
		el("strong", { dir: "auto" }, title),
		el("small", { dir: "auto" }, detail.length > 0 ? detail.join(" · ") : "Audio"),
	);
	function play() {
		const attributes = { controls: true, autoplay: true, preload: "none" };
		line.after(el("audio", { ...attributes, src: sources[audio.file_id] }));
		line.removeEventListener("click", play);
	}
	return line;
}

/**
 * A document as one line that opens it: what it is called and how large it is.
 *
 * @param {import("grammy/types").Document} document
 * @param {Record<string, string>} sources
 */
export function renderDocument(document, sources) {
	const size =
		document.file_size === undefined ? "File" : `${Math.ceil(document.file_size / 1024)} KB`;
	return el(
		"a",
		{
			class: "audio",
			href: sources[document.file_id],
			target: "_blank",
			rel: "noopener noreferrer",
		},
		el("span", { class: "play" }, icon("open")),
		el("strong", { dir: "auto" }, document.file_name ?? "File"),
		el("small", {}, size),
	);
}

/** What is covered until it is pressed. @param {HTMLElement} tile */
export function cover(tile) {
	tile.classList.add("covered");
	tile.addEventListener(
		"click",
		(event) => {
			if (!tile.classList.contains("covered")) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			tile.classList.remove("covered");
		},
		{ capture: true },
	);
	return tile;
}

/** @param {Size | undefined} size */
function proportions(size) {
	return size && size.width > 0 && size.height > 0
		? `aspect-ratio: ${size.width} / ${size.height}`
		: undefined;
}

/** Minutes and seconds. @param {number} seconds */
function lengthOf(seconds) {
	return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
