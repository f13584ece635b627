// The one function of mapshaper that the build calls: the package ships no types.
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line; `-i` and `-o` names are keys of the given and the returned files. */
    readonly applyCommands: (
      commands: string,
      files: Record<string, string>,
    ) => Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
