import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";
import type { TlsFiles } from "./redis-at.ts";
import { StoreError } from "./store-error.ts";

/**
 * The options of a TLS connection, whose files are read now: a certificate that is renewed takes effect with the next
 * start.
 *
 * @throws {StoreError} naming the setting whose file can't be read
 */
export function tlsOptions({ ca, cert, key, name }: TlsFiles): ConnectionOptions {
	return {
		...(ca === undefined ? {} : { ca: read("REDIS_TLS_CA", ca) }),
		...(cert === undefined ? {} : { cert: read("REDIS_TLS_CERT", cert) }),
		...(key === undefined ? {} : { key: read("REDIS_TLS_KEY", key) }),
		...(name === undefined ? {} : { servername: name }),
	};
}

function read(setting: string, path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const why = code === "ENOENT" ? "there is no such file" : `it can't be read (${code})`;
		throw new StoreError(`${setting}: ${path}: ${why}.`);
	}
}
