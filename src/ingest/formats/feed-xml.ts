import {
	type AtomFeed,
	DetectError,
	MalformedError,
	ParseError,
	parseAtomFeed,
	parseRdfFeed,
	parseRssFeed,
	type RdfFeed,
	type RssFeed,
} from "feedsmith";
import { Problem } from "../problem.ts";
import {
	absolute,
	attachmentsOf,
	linesOf,
	namesOf,
	pageOf,
	pictureOf,
	summaryOf,
	timeIn,
	typedText,
	webAddress,
} from "./feed-parts.ts";
import { type Feed, type FeedEntry, plainText } from "./feed.ts";
import { tidyXml } from "./xml.ts";

type Channel = Omit<RssFeed.Feed<string>, "items"> & { items?: ChannelItem[] };
type ChannelItem = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, "rdf">;
type Entry = AtomFeed.Entry<string>;

/** What an item has of its feed when it has none of its own. */
type Inherited = {
	/** What addresses are relative to. */
	base: string | undefined;
	/** The same before any `xml:base`. */
	fallback: string | undefined;
	language: string | undefined;
	authors?: AtomFeed.Person[] | undefined;
};

/**
 * Reads a feed in RSS 0.9x, 1.0 or 2.0, or Atom 0.3 or 1.0: what it is, its root element tells.
 *
 * @param base what addresses are relative to, unless the feed says otherwise
 * @throws {Problem} 400 when it is another kind of document
 */
export function readXmlFeed(text: string, base: string | undefined): Feed {
	const { root, xml, ...rest } = tidyXml(text);
	switch (root) {
		case "rss":
			return { ...rest, entries: readChannel(() => parseRssFeed(xml), base) };
		case "channel":
			return { ...rest, entries: readChannel(() => parseRssFeed(`<rss>${xml}</rss>`), base) };
		case "rdf":
			return { ...rest, entries: readChannel(() => parseRdfFeed(xml), base) };
		case "feed":
			return { ...rest, entries: readAtom(() => parseAtomFeed(xml), base) };
		case "entry":
			return { ...rest, entries: readAtom(() => parseAtomFeed(`<feed>${xml}</feed>`), base) };
		case "html":
			throw notFeed("is a web page; set options.topic to the address of the feed itself");
		case "":
			throw notFeed("is neither XML nor JSON; send the feed itself");
		default:
			throw notFeed(`is XML that begins with <${root.slice(0, 60)}>; send RSS, Atom or JSON Feed`);
	}
}

function notFeed(what: string): Problem {
	return new Problem(400, "Not a feed", `The body ${what}.`);
}

/** What feedsmith reads; undefined for a feed without anything in it, which feedsmith refuses. */
function read<T>(parse: () => T): T | undefined {
	try {
		return parse();
	} catch (error) {
		if (error instanceof DetectError || error instanceof ParseError) return undefined;
		if (error instanceof MalformedError) throw notFeed("is XML that can't be read");
		throw error;
	}
}

function readChannel(parse: () => Channel, outer: string | undefined): FeedEntry[] {
	const channel = read(parse);
	const fallback = absolute(channel?.link, absolute(channel?.xml?.base, outer) ?? outer) ?? outer;
	const feed = {
		fallback,
		base: absolute(channel?.xml?.base, fallback) ?? fallback,
		language: channel?.language ?? channel?.dc?.languages?.[0] ?? channel?.xml?.lang,
	};
	return (channel?.items ?? []).map((item) => readItem(item, feed));
}

function readItem(item: ChannelItem, feed: Inherited): FeedEntry {
	const { guid, atom, dc, dcterms, media, xml } = item;
	const base = absolute(xml?.base, feed.base) ?? feed.base;
	const about = item.rdf?.about;
	const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
	const url = absolute(
		item.link ?? pageOf(atom?.links) ?? webAddress(permalink) ?? webAddress(about),
		base,
	);
	const encoded = item.content?.encoded;
	const content = encoded === undefined ? typedText(atom?.content) : { html: encoded };
	const hasContent = Object.keys(content).length > 0;
	const description = item.description ?? dc?.descriptions?.[0];
	const files = [
		...(item.enclosures ?? []).map(({ url: href, type }) => ({ href, type, rel: "enclosure" })),
		...(atom?.links ?? []),
	];
	return {
		id: guid?.value ?? about ?? url,
		url,
		// Without xml:base, what a page links to is relative to the page.
		baseUrl: base === feed.fallback ? (url ?? base) : base,
		title: plainText(item.title ?? media?.title?.value ?? dc?.titles?.[0]),
		summary: hasContent ? summaryOf(description) : undefined,
		...(hasContent ? content : { html: description }),
		image: pictureOf(media, files, base),
		attachments: attachmentsOf(files, base),
		authors: namesOf(dc?.creators, item.authors, atom?.authors),
		tags: linesOf([...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])]),
		language: dc?.languages?.[0] ?? xml?.lang ?? feed.language,
		publishedAt: timeIn(
			item.pubDate,
			dc?.dates?.[0],
			dcterms?.issued?.[0],
			dcterms?.created?.[0],
			atom?.published,
		),
		modifiedAt: timeIn(atom?.updated, dcterms?.modified?.[0]),
	};
}

function readAtom(parse: () => AtomFeed.Feed<string>, outer: string | undefined): FeedEntry[] {
	const feed = read(parse);
	const inherited = {
		base: absolute(feed?.xml?.base, outer) ?? outer,
		fallback: outer,
		language: feed?.xml?.lang,
		authors: feed?.authors,
	};
	return (feed?.entries ?? []).map((entry) => readEntry(entry, inherited));
}

function readEntry(entry: Entry, feed: Inherited): FeedEntry {
	const { links = [], content, dc, xml } = entry;
	const base = absolute(xml?.base, feed.base) ?? feed.base;
	const url = absolute(pageOf(links), base);
	const contentBase = absolute(content?.xml?.base, base) ?? base;
	const body = typedText(content);
	const summary = typedText(entry.summary);
	const hasBody = Object.keys(body).length > 0;
	const title = typedText(entry.title);
	const own = namesOf(dc?.creators, entry.authors);
	return {
		id: entry.id ?? url,
		url,
		// Without xml:base, what a page links to is relative to the page.
		baseUrl: contentBase === feed.fallback ? (url ?? contentBase) : contentBase,
		title: plainText(title.html ?? title.text?.replaceAll("<", "&lt;")),
		...(hasBody ? body : summary),
		summary: hasBody ? (summary.text ?? summaryOf(summary.html)) : undefined,
		image: pictureOf(entry.media, links, base),
		attachments: attachmentsOf(links, base),
		authors: own.length > 0 ? own : namesOf(entry.source?.authors ?? feed.authors),
		tags: linesOf([
			...(entry.categories ?? [])
				.map(({ label, term }) => label ?? term)
				// A term that is an address is for programs.
				.filter((term) => webAddress(term) === undefined),
			...(dc?.subjects ?? []),
		]),
		language: content?.xml?.lang ?? xml?.lang ?? feed.language,
		publishedAt: timeIn(entry.published, entry.updated),
		modifiedAt: timeIn(entry.updated),
	};
}
