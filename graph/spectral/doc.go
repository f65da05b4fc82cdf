// Package spectral holds the measures that are eigenvectors: eigenvector
// centrality, authorities and hubs, and PageRank. All are sums in a fixed order, the same bits every
// time.
package spectral
