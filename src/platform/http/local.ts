import type { FastifyRequest } from 'fastify';

/** Headers that a proxy adds: whoever speaks through one is not at this machine. */
const forwarding = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'via',
  'cf-connecting-ip',
];

/**
 * Whether a request comes from this machine itself. Three things must hold, because each alone can be had from afar: the
 * peer is a loopback address; no header says that a proxy passed it on; and the host that the browser believes to speak to
 * is a loopback name, since a hostile site can make its own name resolve to 127.0.0.1.
 */
export function isLocal(request: Pick<FastifyRequest, 'headers' | 'socket'>): boolean {
  return (
    isLoopbackAddress(request.socket.remoteAddress ?? '') &&
    !forwarding.some((header) => request.headers[header] !== undefined) &&
    isLoopbackName(request.headers.host ?? '')
  );
}

function isLoopbackAddress(address: string): boolean {
  const v4 = address.startsWith('::ffff:') ? address.slice(7) : address;
  return v4.startsWith('127.') || address === '::1';
}

/** @param host a Host header: a name or address, with or without a port */
function isLoopbackName(host: string): boolean {
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(name)
  );
}

/**
 * Whether a request that writes was sent by one of our own pages, as far as the browser says. A browser sends at least one
 * of the two headers with every form; a program that sends neither is stopped by the form's token instead.
 */
export function isSameSite(request: Pick<FastifyRequest, 'headers'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = request.headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
