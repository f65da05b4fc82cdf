package read

import "strings"

// drawing lists the attributes of DOT that only say how to draw a node or an
// edge.
var drawing = wordSet(`_background _draw_ _hdraw_ _hldraw_ _ldraw_ _tdraw_ _tldraw_ arrowhead arrowsize arrowtail
bb bgcolor clusterrank color colorscheme concentrate constraint decorate distortion edgetooltip edgetarget edgehref edgeurl
fillcolor fixedsize fontcolor fontname fontpath fontsize gradientangle headclip head_lp headhref headlabel headport headtarget
headtooltip headurl height image imagepos imagescale label_scheme labelangle labeldistance labelfloat labelfontcolor
labelfontname labelfontsize labelhref labeljust labelloc labeltarget labeltooltip labelurl layer len lhead lp ltail lwidth lheight
margin minlen nojustify ordering orientation penwidth peripheries pin pos ratio rects samehead sametail
samplepoints shape shapefile showboxes sides skew sortv style tailclip tailhref taillabel tailport tailtarget tailtooltip
tailurl tail_lp target tooltip vertices width xlp z`)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// isDrawing reports whether an attribute only says how to draw.
func isDrawing(name string) bool { return drawing[strings.ToLower(name)] }
