package main

import (
	"fmt"
	"io"
	"time"
)

// timed returns what runs a measure and then prints one line of it: the name, the
// seconds by the clock, and the seconds of all processors.
func timed(w io.Writer) func(measure string, compute func() error) error {
	return func(measure string, compute func() error) error {
		began, used := time.Now(), processorTime()
		err := compute()
		_, _ = fmt.Fprintf(w, "timing %s %.6f %.6f\n", measure, time.Since(began).Seconds(), (processorTime() - used).Seconds())
		return err
	}
}
