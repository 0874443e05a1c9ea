/** Between a day of the week and the date it is said to be; in any language. */
export const besideDate =
  /^(?: \(|,? (?:an? |the |eine[mn]? |ein |de[rmn] |un |le |it was an? |es war ein |c[’']était un )?)$/iu;
