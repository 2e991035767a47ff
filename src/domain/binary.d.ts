// A file that is taken into the bundle byte for byte.
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
