import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** True where openssl is there to make certificates with. */
export function hasOpenssl(): boolean {
	try {
		execFileSync("openssl", ["version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

/** An authority of a test's own, and what it signs, as files in a folder. */
export function createAuthority(dir: string) {
	const path = (name: string) => join(dir, name);
	const openssl = (...args: string[]) =>
		execFileSync("openssl", args, { cwd: dir, stdio: ["ignore", "pipe", "pipe"] });
	const key = (name: string) =>
		openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", name);
	key("ca.key");
	const subject = ["-subj", "/CN=Lindenford authority", "-days", "2"];
	openssl("req", "-x509", "-new", "-key", "ca.key", "-out", "ca.pem", ...subject);

	return {
		ca: path("ca.pem"),
		/** A certificate and its key; `names` such as `DNS:redis.example` are whom it is for. */
		sign(name: string, names: string): { cert: string; key: string } {
			key(`${name}.key`);
			openssl("req", "-new", "-key", `${name}.key`, "-subj", `/CN=${name}`, "-out", `${name}.csr`);
			const authority = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
			writeFileSync(path(`${name}.ext`), `subjectAltName=${names}\n`);
			const given = ["-in", `${name}.csr`, "-extfile", `${name}.ext`];
			openssl("x509", "-req", ...given, "-out", `${name}.pem`, ...authority);
			return { cert: path(`${name}.pem`), key: path(`${name}.key`) };
		},
	};
}
export type Authority = ReturnType<typeof createAuthority>;
