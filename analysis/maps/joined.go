package maps

import (
	"cmp"
	"slices"

	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/style"
)

// mostSectors is the number of sectors that the map of sectors has room for.
const mostSectors = 12

// joined returns the picture with its smallest sectors joined into one where
// there are too many to be read. Ties among those count as ties inside it.
func joined(picture draw.Network, opt Options) draw.Network {
	l := opt.Language
	if len(picture.Sectors) <= mostSectors {
		return picture
	}
	bySize := slices.Clone(picture.Sectors)
	slices.SortStableFunc(bySize, func(a, b draw.Sector) int { return cmp.Compare(b.Count, a.Count) })
	small := map[string]bool{}
	rest := draw.Sector{
		Key:   "\x00rest", // no file's sector has this key: a reader strips the character
		Label: moreSectors.With(l.Count(len(bySize) - mostSectors + 1)).In(l),
		Mark:  opt.theme().For([]style.SectorCount{{Key: "unknown"}})[0],
	}
	for _, s := range bySize[mostSectors-1:] {
		small[s.Key] = true
		rest.Count += s.Count
	}
	picture.Sectors = append(slices.DeleteFunc(slices.Clone(picture.Sectors), func(s draw.Sector) bool { return small[s.Key] }), rest)
	picture.Nodes = slices.Clone(picture.Nodes)
	for i := range picture.Nodes {
		if small[picture.Nodes[i].Sector] {
			picture.Nodes[i].Sector = rest.Key
		}
	}
	return picture
}
