package main

import "golang.org/x/sys/windows"

// systemLanguage returns the language that Windows shows its windows in.
func systemLanguage() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
