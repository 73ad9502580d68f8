import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Pages load only what this server sends: no script or style is written into a page, nothing is fetched from elsewhere,
 * nobody frames us. Encryption in transit is the matter of the operator's proxy, so no header insists on it here.
 */
export const security: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
};
