// Texts of disclosure control: what stands beside a hidden value in the downloads.
export const disclosure = {
  note: 'Hidden by the atlas: a small count of people, or one that would give a small count away.',
};
