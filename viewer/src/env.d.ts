/// <reference types="vite/client" />

declare module '*.yaml' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
