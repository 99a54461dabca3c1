/** Telegram answers for longer links are not documented; browsers and caches agree on about this much. */
export const MAX_URL_LENGTH = 2048;
/** The limit of DNS. */
const MAX_HOST_LENGTH = 253;

/**
 * The address as it may be linked: absolute, http or https, with a host that has a dot (Telegram drops links to
 * others, `localhost` among them), encoded, at most 2048 characters. Undefined for every other.
 *
 * @param base what a relative address is relative to
 */
export function linkable(address: string, base?: string): string | undefined {
	// Measured before it is parsed: an address of a megabyte is none.
	if (address.length > MAX_URL_LENGTH * 2 || !URL.canParse(address, base)) return undefined;
	const url = new URL(address, base);
	const isWeb = url.protocol === "http:" || url.protocol === "https:";
	if (!isWeb || !/\.[^.]/.test(url.hostname) || !isReachable(url)) return undefined;
	// Whoever puts a password into a link does not want it in a channel.
	if (url.username !== "" || url.password !== "") return undefined;
	// Measured as it is sent: a letter beyond ASCII takes up to twelve characters there.
	return url.href.length <= MAX_URL_LENGTH ? url.href : undefined;
}

/** False for what no host has: a name as long as DNS does not allow, or a port 0. */
export function isReachable({ hostname, port }: URL): boolean {
	return hostname.length <= MAX_HOST_LENGTH && port !== "0";
}

/** Parameters that tell where a reader came from, not what they read. */
const tracking =
	/^(utm_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|hsa_.*|at_.*|fbclid|gclid|gclsrc|gad_source|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|wickedid|cmpid|icid|ito|ns_campaign|ns_mchannel|ns_source|ns_linkname|ns_fee|xtor|ref_src|ref_url|referrer|smid|wt_mc|wt_zmc|sc_campaign|spm|s_cid)$/i;

/** Some sites count readers by these names, others name the article by them: then a digit is in it. */
const ambiguous = /^(ref|source|src|sref|cmp|share|shared|feed|rss|from|via)$/i;

/** What a page's versions for AMP and for phones are called: in its host, its path or its parameters. */
const variantHost = /^(www\d?|amp|m|mobile)\.(?=.*\.)/;
const ampPath = /^\/amp(?=\/)|\/amp$|\.amp(?=(\.html?)?$)/;
const ampParameter = /^(amp|outputtype)$/i;
/** The address of a page within that of its copy in a cache for AMP. */
const ampCopy = /^\/(?:amp|c|v)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/;
const ampCache = /\.cdn\.ampproject\.org$|^(www\.)?google\.[a-z.]+$/;

/** A fragment that marks a place to read from or a campaign. */
const readingMark =
	/^#(:~:.*|(xtor|ref|utm_\w+|at_\w+|echobox)=.*|comments?|respond|top|main|content)?$/i;

/**
 * One spelling for all addresses of a page: without scheme, `www.`, `amp.` or `m.`, default port, tracking
 * parameters, AMP, trailing slash and empty query; parameters in order. The fragment goes where it only marks a
 * place to read from (`#comments`, `#:~:text=`) or a campaign; a live ticker tells its entries apart by it, so
 * that any other stays. Undefined for a site's front page, which stands for no article.
 *
 * @throws {TypeError} when the address is not absolute
 */
export function canonicalUrl(address: string): string | undefined {
	const url = originalOf(new URL(address));
	const port = url.port === "" ? "" : `:${url.port}`;
	const host = url.hostname.replace(/\.$/, "").replace(variantHost, "").replace(variantHost, "");
	const path = unescaped(url.pathname)
		.replace(/\/{2,}/g, "/")
		.replace(/\/$/, "")
		.replace(ampPath, "")
		.replace(/\/(index|default)\.(html?|php|aspx?)$/i, "");
	const query = [...url.searchParams]
		.filter(([name, value]) => !isTracking(name, value) && !ampParameter.test(name))
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.sort()
		.join("&");
	const fragment = isReadingMark(url.hash) ? "" : url.hash;
	if (path === "" && query === "" && fragment === "") return undefined;
	return `${host}${port}${path}${query === "" ? "" : `?${query}`}${fragment}`;
}

/** True for a parameter that tells where a reader came from: its name tells, of some (`ref`) also its value. */
export function isTracking(name: string, value: string): boolean {
	return tracking.test(name) || (ambiguous.test(name) && !/\d/.test(value));
}

/** True for a fragment, its `#` included, that marks a place to read from or a campaign, and for an empty one. */
export function isReadingMark(fragment: string): boolean {
	return readingMark.test(fragment);
}

/** The page of which an address names a copy in a cache for AMP, else the address itself. */
function originalOf(url: URL): URL {
	const inside = ampCache.test(url.hostname) ? ampCopy.exec(url.pathname)?.[1] : undefined;
	const original = inside === undefined ? "" : `https://${inside}${url.search}${url.hash}`;
	return URL.canParse(original) ? new URL(original) : url;
}

/** Percent signs written one way: `%C3%BC` and `%c3%bc` are one address, and so are `%7E` and `~`. */
function unescaped(path: string): string {
	return path.replace(/%[\da-f]{2}/gi, (escape) => {
		const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
		return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
	});
}
