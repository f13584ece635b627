// The shape of a mapping: which function of the project answers a method of the reference cases.

/** Takes the inputs of a case, gives the outputs under the names of the case. */
export type Method = (inputs: unknown) => unknown;

/** Each file of methods/ exports `methods`: name of the method → what answers it. */
export type Methods = Readonly<Record<string, Method>>;

/** Says once which inputs the cases of a method have. */
export const method =
  <Inputs>(answer: (inputs: Inputs) => unknown): Method =>
  (inputs) =>
    answer(inputs as Inputs);
