/** The beginning of a quotation. */
export const opensQuotation = /^["“„«‚‘]/u;
