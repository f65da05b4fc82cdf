// Laid links Graphviz, lays out one tie, and prints the temporary folder that
// the rest of the program sees.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"example.org/lintas/graph/layout/graphviz"
)

func main() {
	if _, err := graphviz.Lay(context.Background(), "neato", []byte("graph { a -- b }")); err != nil {
		log.Fatal(err)
	}
	fmt.Println(os.TempDir())
}
