// The certificate library resolves its own parts through this polyfill.
import "reflect-metadata";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

const algorithm = {
	name: "ECDSA",
	namedCurve: "P-256",
	hash: "SHA-256",
} as const;

/** PEM texts of a throw-away certificate authority and of one server certificate made by it. */
export interface Certificates {
	readonly authority: string;
	readonly certificate: string;
	readonly key: string;
}

/** @param hosts the names that the server answers for; may have a leading `*.` */
export async function makeCertificates(
	hosts: readonly string[],
): Promise<Certificates> {
	x509.cryptoProvider.set(webcrypto as typeof crypto);
	const [authorityKeys, serverKeys] = await Promise.all([
		generateKeys(),
		generateKeys(),
	]);
	const name = "CN=Simulated tenant";
	const validity = {
		notBefore: new Date(Date.now() - 3_600_000),
		notAfter: new Date(Date.now() + 86_400_000),
	};
	const authority = await x509.X509CertificateGenerator.createSelfSigned({
		...validity,
		serialNumber: "01",
		name,
		keys: authorityKeys,
		signingAlgorithm: algorithm,
		extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
	});
	const certificate = await x509.X509CertificateGenerator.create({
		...validity,
		serialNumber: "02",
		subject: "CN=Simulated server",
		issuer: name,
		publicKey: serverKeys.publicKey,
		signingKey: authorityKeys.privateKey,
		signingAlgorithm: algorithm,
		extensions: [
			new x509.SubjectAlternativeNameExtension(
				hosts.map((value) => ({ type: "dns" as const, value })),
			),
		],
	});
	const key = Buffer.from(
		await webcrypto.subtle.exportKey("pkcs8", serverKeys.privateKey),
	).toString("base64");
	return {
		authority: authority.toString("pem"),
		certificate: certificate.toString("pem"),
		key: `-----BEGIN PRIVATE KEY-----\n${key.replaceAll(/.{64}/g, "$&\n")}\n-----END PRIVATE KEY-----\n`,
	};
}

function generateKeys() {
	return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}
