interface ImportMetaEnv {
  /** Base path of the main site, which holds the files of all languages; `BASE_URL` is that of this build's pages. */
  readonly MAIN_BASE?: string;
  /** Whether the site is also built in the other language. */
  readonly HAS_OTHER_LANGUAGE?: boolean;
}
