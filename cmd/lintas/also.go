package main

import (
	"context"
	"encoding/json"
	"io"
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/maps"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
	"github.com/spf13/pflag"
)

// exportFolder is where report and metrics put the network in other formats, and
// exportStem what they call it.
const (
	exportFolder = "export/"
	exportStem   = "network"
)

// formats is a flag that takes formats to write, separated by semicolons.
type formats struct{ chosen *[]format }

func (f formats) String() string {
	var keys []string
	for _, key := range *f.chosen {
		keys = append(keys, string(key))
	}
	return strings.Join(keys, "; ")
}

func (f formats) Type() string { return "FORMAT;FORMAT" }

func (f formats) Set(text string) error {
	for key := range strings.SplitSeq(text, ";") {
		key := format(strings.TrimSpace(key))
		switch {
		case key == "" || slices.Contains(*f.chosen, key):
		case !slices.Contains(writable(), key):
			return &fault{message: textChoose.With(choiceOf(new(format), "", writable()).join(", "))}
		default:
			*f.chosen = append(*f.chosen, key)
		}
	}
	return nil
}

// addAlsoFlag adds the flag of the formats to write beside the tables.
func (j *job) addAlsoFlag(f *pflag.FlagSet, l words.Language) {
	f.Var(formats{&j.also}, "also", textFlagAlso.In(l))
}

// alsoFormats returns the formats that --also names, in the order of all formats.
func (j *job) alsoFormats() []write.Format {
	return slices.DeleteFunc(write.Formats(), func(f write.Format) bool { return !slices.Contains(j.also, format(f.Key)) })
}

// alsoDrawsMap reports whether one of them has a use for the network map.
func (j *job) alsoDrawsMap() bool {
	return slices.ContainsFunc(j.alsoFormats(), func(f write.Format) bool { return f.DrawsMap })
}

// addAlso adds the network in the formats that --also names, with positions, sizes
// and colors of the map, which may be the zero Map.
func (j *job) addAlso(f *folder, m *measured, drawn maps.Map) error {
	opt := write.Options{}
	var err error
	if opt.Visuals, err = visualsOf(m.Network, drawn); err != nil {
		return err
	}
	for _, to := range j.alsoFormats() {
		if to.Folder != nil {
			for _, file := range to.Folder(m.Network, opt) {
				if err := f.create(exportFolder+to.Key+"/"+file.Name, file.Write); err != nil {
					return err
				}
			}
			continue
		}
		err := f.create(exportFolder+to.FileName(exportStem), func(w io.Writer) error {
			return writeFormat(w, to, m.Network, opt)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// visualsOf returns how the map draws the organizations, none where there is no
// map. Those that are not on it have neither position nor size.
func visualsOf(n *graph.Network, drawn maps.Map) ([]write.Visual, error) {
	if drawn.JSON == nil {
		return nil, nil
	}
	var picture struct {
		Nodes []struct {
			ID           string
			X, Y, Radius float64
			Color        string
		}
	}
	if err := json.Unmarshal(drawn.JSON, &picture); err != nil {
		return nil, err
	}
	visuals := make([]write.Visual, n.Len())
	for i := range visuals {
		visuals[i] = write.Visual{X: math.NaN(), Y: math.NaN()}
	}
	for _, node := range picture.Nodes {
		if i, ok := n.Index(node.ID); ok {
			visuals[i] = write.Visual{X: node.X, Y: node.Y, Size: 2 * node.Radius, Color: node.Color}
		}
	}
	return visuals, nil
}

// drawForAlso draws the network map where a format of --also has a use for it and
// there is none yet.
func (j *job) drawForAlso(ctx context.Context, show *progress, m *measured, opt maps.Options) (maps.Map, error) {
	if !j.alsoDrawsMap() {
		return maps.Map{}, nil
	}
	show.stage(textDrawing)
	return kindOf(reported[0]).Draw(ctx, m.Result, j.mapOptions(m, opt))
}
