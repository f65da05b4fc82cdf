// Package spectral holds the measures that are eigenvectors: eigenvector
// centrality and PageRank. Both are sums in a fixed order, the same bits every
// time.
package spectral
