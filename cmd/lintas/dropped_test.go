package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// TestDroppedAnswers drops a list without sectors, saves the workbook of
// corrections as it is, and drops the list again: only then the proposed sectors
// count.
func TestDroppedAnswers(t *testing.T) {
	dir := t.TempDir()
	const list = "No,Nama OPD/Mitra,Bekerja sama dengan,Lokasi\n1,Dinas Kesehatan,PT Maju Jaya,Sukamaju\n2,Yayasan Harapan,Dinas Kesehatan,Sukamaju\n"
	if err := os.WriteFile(filepath.Join(dir, "daftar.csv"), []byte(list), 0o666); err != nil {
		t.Fatal(err)
	}
	unseen := []string{"DISPLAY=", "WAYLAND_DISPLAY="}
	answers := filepath.Join(dir, "daftar.csv-lintas", correctionsFile)
	sectors := func() int {
		return strings.Count(contents(t, filepath.Dir(answers))["metrics/sectors.csv"], "\n") - 1
	}
	for range 2 { // what nobody has looked at does not count
		lintas(t, dir, unseen, "daftar.csv")
		if got := sectors(); got != 1 {
			t.Fatalf("%d sectors before anything was answered, want unknown alone", got)
		}
	}
	book, err := excelize.OpenFile(answers)
	if err != nil {
		t.Fatal(err)
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
	saved, err := os.ReadFile(answers)
	if err != nil {
		t.Fatal(err)
	}
	lintas(t, dir, unseen, "daftar.csv")
	if got := sectors(); got != 3 {
		t.Errorf("%d sectors after the answers, want 3", got)
	}
	if now, err := os.ReadFile(answers); err != nil || string(now) != string(saved) {
		t.Errorf("the answers were replaced (%v)", err)
	}
}

// TestOpener wants what each system opens files with, and nothing without a
// screen.
func TestOpener(t *testing.T) {
	none := func(string) string { return "" }
	screen := func(name string) string { return map[string]string{"WAYLAND_DISPLAY": "wayland-0"}[name] }
	for _, c := range []struct {
		system      string
		environment func(string) string
		want        []string
	}{
		{"windows", none, []string{"rundll32", "url.dll,FileProtocolHandler"}},
		{"darwin", none, []string{"open"}},
		{"linux", none, nil},
		{"linux", screen, []string{"xdg-open"}},
	} {
		if diff := cmp.Diff(c.want, opener(c.system, c.environment)); diff != "" {
			t.Errorf("%s: %s", c.system, diff)
		}
	}
}

// TestDroppedOpens wants the report opened, and of data that cannot be used the
// workbook that asks about them.
func TestDroppedOpens(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("what opens files is a part of the system")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"good.csv":     "source,target\nA,B\n",
		"bad.csv":      "source,target,strength\nA,B,many\n",
		"bin/xdg-open": "#!/bin/sh\nprintf %s \"$1\" > opened.part && mv opened.part opened\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	environment := []string{"DISPLAY=:0", "PATH=" + filepath.Join(dir, "bin") + ":" + os.Getenv("PATH")}
	for _, c := range []struct {
		data, opens string
		code        int
	}{
		{"good.csv", "good.csv-lintas/report.html", exitDone},
		{"bad.csv", "bad.csv-lintas/corrections.xlsx", exitUnusable},
	} {
		cmd := exec.Command("lintas", c.data)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), environment...)
		err := cmd.Run()
		var exited *exec.ExitError
		if code := cmd.ProcessState.ExitCode(); code != c.code || err != nil && !errors.As(err, &exited) {
			t.Errorf("%s: exit code %d (%v), want %d", c.data, code, err, c.code)
		}
		opened := filepath.Join(dir, "opened")
		for range 1000 {
			if _, err := os.Stat(opened); err == nil {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		got, err := os.ReadFile(opened)
		if err != nil || string(got) != c.opens {
			t.Errorf("%s: opened %q (%v), want %q", c.data, got, err, c.opens)
		}
		if _, err := os.Stat(filepath.Join(dir, string(got))); err != nil {
			t.Error(err)
		}
		_ = os.Remove(opened)
	}
}

// TestHold wants a window to stay until Enter is pressed.
func TestHold(t *testing.T) {
	var said strings.Builder
	hold(strings.NewReader("\n"), &said, "id")
	if !strings.Contains(said.String(), "Tekan Enter") {
		t.Errorf("it said %q", said.String())
	}
}
