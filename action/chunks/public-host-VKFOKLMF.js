import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-CXTPJRVO.js";

// src/services/machine/public-host.ts
import { lookup } from "node:dns";
import { lookup as resolve } from "node:dns/promises";
import { BlockList } from "node:net";
var IPV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3]
];
var IPV6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8]
];
async function isPublicHost(host) {
  try {
    return arePublic(await resolve(host.replace(/^\[|\]$/gu, ""), { all: true }));
  } catch {
    return false;
  }
}
var publicLookup = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null || first === void 0) done(error, "");
    else if (!arePublic(addresses)) done(Object.assign(new Error("Private."), { code: "EPRIVATE" }), "");
    else if (options.all === true) done(null, addresses);
    else done(null, first.address, first.family);
  });
};
function arePublic(addresses) {
  const special = new BlockList();
  for (const [address, bits] of IPV4) special.addSubnet(address, bits, "ipv4");
  for (const [address, bits] of IPV6) special.addSubnet(address, bits, "ipv6");
  return addresses.length > 0 && addresses.every(({ address, family }) => !special.check(address, family === 6 ? "ipv6" : "ipv4"));
}
export {
  isPublicHost,
  publicLookup
};
