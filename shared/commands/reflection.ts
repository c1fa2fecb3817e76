/** Counts who is in by district and age; asked by the server itself while people come in. */
export interface ReflectHall {
  type: 'reflectHall';
}
