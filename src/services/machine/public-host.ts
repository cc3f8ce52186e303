import { lookup } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { BlockList, type LookupFunction } from 'node:net';

/** Addresses that are not on the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry). */
const IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
/**
 * The same for IPv6 (https://www.iana.org/assignments/iana-ipv6-special-registry), with the ranges that embed IPv4
 * addresses.
 */
const IPV6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const;

/**
 * Whether all addresses of a host are on the public internet.
 * @param host - The `hostname` of a `URL`, which writes every form of an IP address in one way.
 */
export async function isPublicHost(host: string): Promise<boolean> {
  try {
    return arePublic(await resolve(host.replace(/^\[|\]$/gu, ''), { all: true }));
  } catch {
    return false;
  }
}

/**
 * Looks up the addresses of a host for a connection, so that the addresses that are checked are those that are used: a
 * second lookup may return others. Addresses in a private network cause an error with the code `EPRIVATE`. A host that
 * is an IP address is not looked up.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null || first === undefined) done(error, '');
    else if (!arePublic(addresses)) done(Object.assign(new Error('Private.'), { code: 'EPRIVATE' }), '');
    else if (options.all === true) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

function arePublic(addresses: readonly { address: string; family: number }[]): boolean {
  const special = new BlockList();
  for (const [address, bits] of IPV4) special.addSubnet(address, bits, 'ipv4');
  for (const [address, bits] of IPV6) special.addSubnet(address, bits, 'ipv6');
  return (
    addresses.length > 0 &&
    addresses.every(({ address, family }) => !special.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  );
}
