package main
import ("testing";"os";"strings")
func TestZZ(t *testing.T){
 code := run(t.Context(), strings.Fields(os.Getenv("ZZ")), os.Stdin, os.Stdout, os.Stderr)
 t.Log(code)
}
