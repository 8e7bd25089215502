/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VANBAN_MADE_UP: boolean;
}

declare module '*.yaml' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
