package read_test

import (
	"context"
	"fmt"
	"strings"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

func ExampleSingle() {
	pairs := "asal;mitra;bobot\nDinas Air;PT Tirta;2\nPT Tirta;PT Tirta;1\n"
	network, account, err := read.Single(context.Background(), "pasangan.csv", strings.NewReader(pairs), read.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(network.Len(), "organizations,", network.Partnerships().Len(), "partnership")
	for _, p := range account.Problems {
		fmt.Println(p.In(words.Indonesian))
	}
	// Output:
	// 2 organizations, 1 partnership
	// pasangan.csv:3:10: "PT Tirta" terhubung dengan dirinya sendiri; baris ini tidak dipakai
}
