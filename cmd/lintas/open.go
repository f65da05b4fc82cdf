package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"

	"example.org/lintas/graph/words"
)

// opener returns the command that opens a file as a double click on it does, and
// nothing where there is no screen to show it on.
func opener(system string, environment func(string) string) []string {
	switch system {
	case "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}
	case "darwin":
		return []string{"open"}
	}
	if environment("DISPLAY") == "" && environment("WAYLAND_DISPLAY") == "" {
		return nil
	}
	return []string{"xdg-open"}
}

// open shows a file to the person in front of the screen. Where that cannot be
// done, its name has been told already.
func (p *program) open(file string) {
	command := opener(runtime.GOOS, os.Getenv)
	if len(command) == 0 {
		return
	}
	shown := exec.Command(command[0], append(command[1:], file)...)
	if shown.Start() == nil {
		_ = shown.Process.Release() // it outlives the program
	}
}

// hold keeps a window that closes with the program open until somebody has read
// what it says.
func hold(in io.Reader, out io.Writer, l words.Language) {
	_, _ = fmt.Fprintln(out, "\n"+textPressEnter.In(l))
	_, _ = bufio.NewReader(in).ReadString('\n')
}
