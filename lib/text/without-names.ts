/** Parts of a route that are no plain words may name a person, a tenant or a contract. */
export function withoutNames(route: string): string {
  return route
    .split('/')
    .map((part) => (/^[a-z]{0,30}$|^:$/.test(part) ? part : '…'))
    .join('/')
    .slice(0, 120);
}
