// Package shape reads what holds a network together from its ties: in time
// linear or nearly so components, cut points and bridges, cores, triangles,
// structural holes, the census and brokerage between sectors; by search
// communities, core and periphery, and the sets whose leaving or reach counts
// most. Where it is not said otherwise direction is left aside, as
// Ties.Symmetric does by the maximum.
package shape
