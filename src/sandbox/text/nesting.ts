import type { MessageEntity } from "grammy/types";

type EntityType = MessageEntity["type"];

// Styles may cross anything and are cut into pieces where they do.
const styles = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;
type Style = (typeof styles)[number];

const isStyle = (type: EntityType): type is Style => (styles as readonly string[]).includes(type);
const isQuote = (type: EntityType) => type === "blockquote" || type === "expandable_blockquote";
const isVerbatim = (type: EntityType) => type === "pre" || type === "code" || type === "date_time";

// Of entities of the same place the outer comes first; the kinds not listed, which the server finds, have rank 50.
const ranks: Partial<Record<EntityType, number>> = {
	blockquote: 0,
	expandable_blockquote: 0,
	pre: 10,
	code: 20,
	date_time: 30,
	text_link: 49,
	text_mention: 49,
	bold: 90,
	italic: 91,
	underline: 92,
	strikethrough: 93,
	spoiler: 94,
	custom_emoji: 99,
};
const rank = (entity: MessageEntity) =>
	entity.type === "pre" && !entity.language ? 11 : (ranks[entity.type] ?? 50);

const endOf = ({ offset, length }: MessageEntity) => offset + length;
const overlap = (one: MessageEntity, other: MessageEntity) =>
	one.offset < endOf(other) && other.offset < endOf(one);

/** Entities in the server's order: by place, the longer first, then the outer kind first. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
	return entities.toSorted(
		(one, other) =>
			one.offset - other.offset || other.length - one.length || rank(one) - rank(other),
	);
}

/** Of sorted entities those that overlap none kept before them. */
export function dropOverlapping(entities: readonly MessageEntity[]): MessageEntity[] {
	let end = 0;
	return entities.filter((entity) => {
		if (entity.offset < end) return false;
		end = endOf(entity);
		return true;
	});
}

/** Brings entities into the form in which the server keeps them: none crosses, nests or repeats what it may not. */
export function nestEntities(entities: readonly MessageEntity[]): MessageEntity[] {
	const { inStyle, quotes, others } = sortOut(sortEntities(entities));
	const keptQuotes = dropOverlapping(quotes);
	const kept = dropOverlapping(others).filter((entity) => !crosses(entity, keptQuotes));
	return withStyles(inStyle, sortEntities([...kept, ...keptQuotes]));
}

/** Adds the entities found in the text; the sender's own ones come first wherever both want the same place. */
export function addFound(
	entities: readonly MessageEntity[],
	found: readonly MessageEntity[],
): MessageEntity[] {
	const { inStyle, quotes, others } = sortOut(entities);
	const welcome = found.filter(
		(entity) => !crosses(entity, quotes) && !others.some((other) => overlap(entity, other)),
	);
	return withStyles(inStyle, sortEntities([...others, ...welcome, ...quotes]));
}

function sortOut(entities: readonly MessageEntity[]) {
	return {
		inStyle: entities.filter(({ type }) => isStyle(type)),
		quotes: entities.filter(({ type }) => isQuote(type)),
		others: entities.filter(({ type }) => !isStyle(type) && !isQuote(type)),
	};
}

/** Whether an entity lies over the border of a quote, or around the whole of it. */
function crosses(entity: MessageEntity, quotes: readonly MessageEntity[]): boolean {
	return quotes.some(
		(quote) =>
			overlap(entity, quote) && (entity.offset < quote.offset || endOf(entity) > endOf(quote)),
	);
}

/** Puts styles among the other entities: joined where they touch, cut where another entity begins or ends. */
function withStyles(
	inStyle: readonly MessageEntity[],
	others: readonly MessageEntity[],
): MessageEntity[] {
	const cutter = createCutter(inStyle);
	const around: MessageEntity[] = [];
	const leave = (offset: number) => {
		for (let inner = around.at(-1); inner && endOf(inner) <= offset; inner = around.at(-1)) {
			cutter.advance(endOf(inner), !isVerbatim(inner.type));
			around.pop();
		}
		cutter.advance(offset, true);
	};
	for (const other of others) {
		leave(other.offset);
		around.push(other);
	}
	leave(Number.POSITIVE_INFINITY);
	return sortEntities([...others, ...cutter.pieces]);
}

/** Walks over sorted styles from left to right and gives out their pieces up to each place it is told to go to. */
function createCutter(inStyle: readonly MessageEntity[]) {
	const pieces: MessageEntity[] = [];
	const open = new Map<Style, { begin: number; end: number }>();
	let next = 0;

	const cut = (offset: number) => {
		for (const type of styles) {
			const range = open.get(type);
			if (!range || range.begin >= offset) continue;
			const end = Math.min(range.end, offset);
			pieces.push({ type, offset: range.begin, length: end - range.begin });
			if (range.end <= offset) open.delete(type);
			else range.begin = offset;
		}
	};

	return {
		pieces,

		/** Goes on to `offset`; what lies before it is dropped when it may not be kept. */
		advance(offset: number, keep: boolean): void {
			const { length } = pieces;
			for (let entity = inStyle[next]; entity && entity.offset < offset; entity = inStyle[++next]) {
				const type = entity.type as Style;
				const range = open.get(type);
				if (range && entity.offset <= range.end) {
					range.end = Math.max(range.end, endOf(entity));
				} else {
					cut(entity.offset);
					open.set(type, { begin: entity.offset, end: endOf(entity) });
				}
			}
			cut(offset);
			if (!keep) pieces.length = length;
		},
	};
}

/** Drops what is beyond the number of entities the server takes from a sender: others count before styles. */
export function limitEntities(entities: readonly MessageEntity[], max: number): MessageEntity[] {
	const countable = entities.filter(({ type }) => type !== "custom_emoji");
	const { inStyle, quotes, others } = sortOut(countable);
	const kept = new Set([...sortEntities([...others, ...quotes]), ...inStyle].slice(0, max));
	return entities.filter((entity) => entity.type === "custom_emoji" || kept.has(entity));
}
