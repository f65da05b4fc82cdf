// Package shape reads what holds a network together from its ties, in time
// linear or nearly so: components, cut points and bridges, cores, triangles and
// brokerage between sectors. All but brokerage leave direction aside, as
// Ties.Symmetric does by the maximum.
package shape
