package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

// pdfFile is the report as PDF in its folder.
const pdfFile = "report.pdf"

// printDeadline ends a browser that does not come to an end itself.
const printDeadline = 2 * time.Minute

// browser returns the browser that prints the report: Chromium, Chrome or Edge,
// where the system has them, or "".
func browser() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	for _, path := range browserPlaces(runtime.GOOS, os.Getenv) {
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path
		}
	}
	return ""
}

// browserPlaces returns where a system puts browsers that no PATH names.
func browserPlaces(system string, environment func(string) string) []string {
	var out []string
	switch system {
	case "darwin":
		for _, name := range []string{"Google Chrome", "Chromium", "Microsoft Edge"} {
			out = append(out, "/Applications/"+name+".app/Contents/MacOS/"+name)
		}
	case "windows":
		for _, variable := range []string{"ProgramFiles", "ProgramFiles(x86)", "LocalAppData"} {
			if root := environment(variable); root != "" {
				out = append(out, filepath.Join(root, "Google", "Chrome", "Application", "chrome.exe"),
					filepath.Join(root, "Microsoft", "Edge", "Application", "msedge.exe"))
			}
		}
	}
	return out
}

// addPDF adds the report as the browser prints it. Without a browser, or with one
// that fails, the report stands without it, and the person is told how to print it.
func (f *folder) addPDF(ctx context.Context, p *program) error {
	printed, err := printPage(ctx, filepath.Join(f.temporary, reportFile))
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		why := err.Error()
		var bilingual *fault
		if errors.As(err, &bilingual) {
			why = bilingual.message.In(p.language)
		}
		p.tell(textNoPDF.With(why, filepath.Join(f.dir, reportFile)).In(p.language))
		return nil
	}
	return f.create(pdfFile, func(w io.Writer) error {
		_, err := w.Write(printed)
		return err
	})
}

// printPage returns the page as the browser prints it, without the time of day.
func printPage(ctx context.Context, page string) ([]byte, error) {
	program := browser()
	if program == "" {
		return nil, &fault{message: textNoBrowser.With()}
	}
	dir, err := os.MkdirTemp("", "lintas-print-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // of the system's folder of temporary files
	out := filepath.Join(dir, "report.pdf")
	ctx, cancel := context.WithTimeout(ctx, printDeadline)
	defer cancel()
	flags := []string{"--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
		"--no-pdf-header-footer", "--user-data-dir=" + filepath.Join(dir, "browser"), "--print-to-pdf=" + out}
	if os.Getuid() == 0 { // Chromium does not guard itself against its own user's pages as root
		flags = append(flags, "--no-sandbox")
	}
	address, err := addressOf(page)
	if err != nil {
		return nil, err
	}
	printing := exec.CommandContext(ctx, program, append(flags, address)...)
	printing.WaitDelay = time.Second
	said, err := printing.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(program), err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(string(said)), "\n")
		return nil, fmt.Errorf("%s: %s", filepath.Base(program), first)
	}
	return timeless(b), nil
}

// addressOf returns the address of a file.
func addressOf(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String(), nil
}

var pdfTimes = regexp.MustCompile(`/(CreationDate|ModDate) \(D:\d{14}`)

// timeless returns the PDF with the times of its making set to the same day, so that
// the same browser writes the same bytes.
func timeless(pdf []byte) []byte {
	return pdfTimes.ReplaceAll(pdf, []byte("/$1 (D:20000101000000"))
}
