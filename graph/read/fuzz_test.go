package read_test

import (
	"testing"

	"example.org/lintas/graph/read"
)

func FuzzSingle(f *testing.F) {
	for _, text := range []string{
		"source,target,strength,directed,start\na,b,\"0,5\",ya,31/12/2024\nb,c,1.000,,2024-02\n",
		"id;members;budget;currency\nP;\"a; b;c\";1.500,25;Rp\n",
		"sep=\t\norganization\ttheme\tplace\na\tWater > Wells\tX\n",
		"#org+source,#org+target\n\"a\nb\",c\nd,\"e\n",
		utf16Text("asal,mitra\na,b\n", true),
		"source,target\nJal\xe9,b\x00\n",
	} {
		f.Add([]byte(text), false)
	}
	f.Fuzz(func(t *testing.T, text []byte, lenient bool) {
		single(t, "x.csv", string(text), read.Options{Lenient: lenient})
	})
}

func FuzzFolder(f *testing.F) {
	for _, c := range badInput {
		f.Add(c.files["organizations.csv"], c.files["partnerships.csv"], c.files["members.csv"], c.files["activities.csv"], c.opt.Lenient)
	}
	f.Fuzz(func(t *testing.T, organizations, partnerships, members, activities string, lenient bool) {
		folder(t, tables{"organizations.csv": organizations, "partnerships.csv": partnerships,
			"members.csv": members, "activities.csv": activities}, read.Options{Lenient: lenient, AddMissing: lenient})
	})
}
