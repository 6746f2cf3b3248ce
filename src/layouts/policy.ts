/** Everything from this host and nothing inline: written here because Astro's own policy hashes every page anew. */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
