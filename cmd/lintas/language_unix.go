//go:build !windows

package main

// systemLanguage is empty: the environment says it.
func systemLanguage() string { return "" }
