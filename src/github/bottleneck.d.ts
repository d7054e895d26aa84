/** The same without what speaks to a server of its own; the package types its whole alone. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
