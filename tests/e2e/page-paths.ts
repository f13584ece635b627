// The pages that every rule of the site is tested on: each kind of page, and an area of each level.
export const pagePaths = [
  '',
  'coverage/',
  'need/',
  'gaps/',
  'indicators/',
  'areas/',
  'area/S08000022/',
  'area/S12000013/',
  'area/BHSCT/',
  'services/',
  'evidence/',
  'present/',
  'data/',
] as const;
