// Package graphtest holds networks for tests: well-known shapes, random ones,
// reference networks with values that other programs computed, and golden files.
// It is imported by tests only.
package graphtest
