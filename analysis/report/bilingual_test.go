package report

import (
	"testing"

	"example.org/lintas/graph/words"
)

func TestJoin(t *testing.T) {
	for _, x := range []struct{ name, en, id, want string }{
		{"alike", `<p class="a">12 <b>x</b></p>`, `<p class="a">12 <b>x</b></p>`, `<p class="a">12 <b>x</b></p>`},
		{"text", `<p>one <b>x</b></p>`, `<p>satu <b>x</b></p>`, `<p><span lang="en">one </span><span lang="id">satu </span><b>x</b></p>`},
		{"order of words", `<p><b>x</b> is</p>`, `<p>ada <b>x</b></p>`, `<p><span lang="en"><b>x</b> is</span><span lang="id">ada <b>x</b></span></p>`},
		{"more blocks", `<td><p>a</p></td>`, `<td><p>a</p><p>b</p></td>`, `<td><div lang="en"><p>a</p></div><div lang="id"><p>a</p><p>b</p></div></td>`},
		{"spoken", `<div role="region" aria-label="Map">x<br/></div>`, `<div role="region" aria-label="Peta">x<br/></div>`, `<div role="region" aria-label="Map" data-label="Peta">x<br/></div>`},
		{"other attributes", `<i class="a">x</i>`, `<i class="b">x</i>`, `<span lang="en"><i class="a">x</i></span><span lang="id"><i class="b">x</i></span>`},
		{"only in one", `<td>x</td><td></td>`, `<td>x</td><td>y</td>`, `<td>x</td><td><span lang="id">y</span></td>`},
		{"drawing", `<svg><text>Power</text><path/></svg>`, `<svg><text>Pengaruh</text><path/></svg>`, `<span lang="en"><svg><text>Power</text><path/></svg></span><span lang="id"><svg><text>Pengaruh</text><path/></svg></span>`},
		{"same drawing", `<b><svg><path/></svg> one</b>`, `<b><svg><path/></svg> satu</b>`, `<b><svg><path/></svg><span lang="en"> one</span><span lang="id"> satu</span></b>`},
		{"escaped", `<p>&lt;i&gt;&#34;</p>`, `<p>&lt;i&gt;&#39;</p>`, `<p><span lang="en">&lt;i&gt;&#34;</span><span lang="id">&lt;i&gt;&#39;</span></p>`},
	} {
		if got := join([2]words.Language{words.English, words.Indonesian}, x.en, x.id); got != x.want {
			t.Errorf("%s: got %s, want %s", x.name, got, x.want)
		}
	}
}
