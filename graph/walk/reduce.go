package walk

import (
	"context"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
)

// reduction is an undirected network on its way to a layout that leaves less to
// search, with the same sums:
//
//   - Every path from one block to another passes through the organizations that
//     they share. Each block is searched on its own, where those count as ends of
//     paths for everybody behind them. Blocks of two, as trees are made of, need no
//     search.
//   - Organizations with the same neighbors are searched as one. Between two of them
//     the shortest path is their tie, or else there is one through each neighbor.
//
// Puzis, Elovici, Zilberman, Dolev and Brandes 2015, doi:10.1093/comnet/cnu015.
type reduction struct {
	*shape.Blocks
	ctx           context.Context // every stage ends early with it
	ties          *graph.Ties
	sectors       []int32
	members       groups  // of each block, but for its top
	roots         []int32 // of each block, whom its component hangs from
	behind        []crowd // each organization and those in blocks that hang from it, without sectors where it is alone
	twins         []int32 // see twins
	alike         groups  // all twins, at the first of them
	to            *layout // what comes of it
	crowd, others *crowd  // room
}

// manySectors is the number of sectors from which counting them behind every
// organization would take more memory than a large network does.
const manySectors = 64

// reduce returns the layout of what is to be searched of an undirected network. The
// error is that of the context.
func reduce(ctx context.Context, t *graph.Ties, sectors []int32) (*layout, error) {
	n := t.Len()
	blocks, err := shape.NewBlocks(ctx, t)
	if err != nil {
		return nil, err
	}
	r := &reduction{
		Blocks:  blocks,
		ctx:     ctx,
		ties:    t,
		sectors: sectors,
		behind:  make([]crowd, n),
		to:      newLayout(n, len(t.All()), sectors),
	}
	r.crowd, r.others = r.nobody(), r.nobody()
	for _, stage := range []func() error{r.group, r.fold, r.unfold, r.pair, r.meet, r.cut} {
		if err := stage(); err != nil {
			return nil, err
		}
	}
	return r.to, nil
}

// group notes the members of each block.
func (r *reduction) group() error {
	order, err := ordered(r.ctx, r.ties)
	if err != nil {
		return err
	}
	r.members, err = grouped(r.ctx, len(r.Tops), r.Of, order)
	return err
}

// pair finds the twins.
func (r *reduction) pair() (err error) {
	if r.twins, err = twins(r.ctx, r.ties, r.movable()); err != nil {
		return err
	}
	r.alike, err = grouped(r.ctx, r.ties.Len(), r.twins, upTo(r.ties.Len()))
	return err
}

func (r *reduction) sector(i int32) int32 {
	if r.sectors == nil {
		return -1
	}
	return r.sectors[i]
}

func (r *reduction) nobody() *crowd { return &crowd{sectors: make([]int64, r.to.sectors.count)} }

// fold counts whom each organization has behind it, from the last block to the
// first, and the pairs of them whose paths pass through it.
func (r *reduction) fold() error {
	for i := range r.behind {
		r.behind[i].number = 1
	}
	part := r.crowd
	for b := len(r.Tops) - 1; b >= 0; b-- {
		if ended(r.ctx, b) {
			return r.ctx.Err()
		}
		part.clear()
		for _, v := range r.members.of(b) {
			r.addBehind(part, v, 1)
		}
		top := r.Tops[b]
		r.part(top, part)
		if r.alone(top) {
			r.behind[top] = *r.nobody()
			r.behind[top].addOne(r.sector(top), 1)
		}
		r.behind[top].add(*part, 1)
	}
	return nil
}

// alone reports whether nobody is behind the organization but itself.
func (r *reduction) alone(i int32) bool { return r.behind[i].number == 1 }

// addBehind adds the organization and those behind it to the crowd.
func (r *reduction) addBehind(to *crowd, i int32, sign int64) {
	if r.alone(i) {
		to.addOne(r.sector(i), sign)
		return
	}
	to.add(r.behind[i], sign)
}

// part counts the pairs of those behind the organization and of a part of the
// network that only it ties to them.
func (r *reduction) part(i int32, part *crowd) {
	r.others.clear()
	r.addBehind(r.others, i, 1)
	r.others.addOne(r.sector(i), -1)
	all, across := r.others.pairs(part)
	r.to.known.organizations[i] += float64(all)
	if r.to.known.cross != nil {
		r.to.known.cross[i] += float64(across)
	}
}

// unfold counts the pairs of those behind each organization and of the rest of
// its component.
func (r *reduction) unfold() error {
	r.roots = make([]int32, len(r.Tops))
	for b, top := range r.Tops {
		r.roots[b] = top
		if up := r.Of[top]; up >= 0 {
			r.roots[b] = r.roots[up]
		}
	}
	rest := r.crowd
	for i := range r.behind {
		if ended(r.ctx, i) {
			return r.ctx.Err()
		}
		if up := r.Of[i]; up >= 0 && !r.alone(int32(i)) {
			rest.clear()
			r.addBehind(rest, r.roots[up], 1)
			r.addBehind(rest, int32(i), -1)
			r.part(int32(i), rest)
		}
	}
	return nil
}

// movable reports which organizations are in one block alone, and not of two.
func (r *reduction) movable() []bool {
	blocks := make([]int, r.ties.Len())
	for i, b := range r.Of {
		if b >= 0 {
			blocks[i]++
		}
	}
	for _, top := range r.Tops {
		blocks[top]++
	}
	movable := make([]bool, len(blocks))
	for i, n := range blocks {
		movable[i] = n == 1 && len(r.ties.Out().Row(i)) > 1
	}
	return movable
}

// meet counts the paths between twins.
func (r *reduction) meet() error {
	rows := r.ties.Out()
	for i := range r.behind {
		if ended(r.ctx, i) {
			return r.ctx.Err()
		}
		alike := r.alike.of(i)
		if len(alike) < 2 {
			continue
		}
		if _, tied := slices.BinarySearch(rows.Row(i), alike[1]); tied {
			continue
		}
		r.count(alike)
		all, across := r.crowd.pairsWithin()
		ways := float64(len(rows.Row(i)))
		for _, w := range rows.Row(i) {
			r.to.known.organizations[w] += float64(all) / ways
			if r.to.known.cross != nil {
				r.to.known.cross[w] += float64(across) / ways
			}
		}
		for _, v := range alike {
			for p := rows.Offsets[v]; p < rows.Offsets[v+1]; p++ {
				r.to.known.arcs[rows.Index[p]] += float64(len(alike)-1) / ways
			}
		}
	}
	return nil
}

// cut lays out the blocks.
func (r *reduction) cut() error {
	ids, tops := make([]int32, r.ties.Len()), make([]int32, len(r.Tops))
	for b, top := range r.Tops {
		if ended(r.ctx, b) {
			return r.ctx.Err()
		}
		members := r.members.of(b)
		if len(members) == 1 {
			continue
		}
		r.to.starts = append(r.to.starts, int32(r.to.len()))
		// The top counts for everybody who does not hang from it here.
		r.crowd.clear()
		r.addBehind(r.crowd, r.roots[b], 1)
		for _, v := range members {
			r.addBehind(r.crowd, v, -1)
		}
		tops[b] = r.place(top)
		for k, v := range members {
			if ended(r.ctx, k) {
				return r.ctx.Err()
			}
			r.crowd.clear()
			r.addBehind(r.crowd, v, 1)
			ids[v] = r.place(v)
		}
	}
	r.to.starts = append(r.to.starts, int32(r.to.len()))
	return r.tie(func(i, block int32) int32 {
		if i == r.Tops[block] {
			return tops[block]
		}
		return ids[i]
	})
}

// place lays out an organization that counts for the crowd at hand, or the twins
// that it is the first of, and returns its number; -1 for the other twins.
func (r *reduction) place(i int32) int32 {
	if r.twins[i] != i {
		return -1
	}
	alike := r.alike.of(int(i))
	if len(alike) > 1 {
		r.count(alike)
	}
	if r.sectors != nil {
		for s, number := range r.crowd.sectors {
			r.to.sectors.add(int32(s), float64(number))
		}
		r.to.sectors.close()
	}
	return r.to.add(alike, float64(r.crowd.number))
}

// count makes a crowd of the organizations.
func (r *reduction) count(organizations []int32) {
	r.crowd.clear()
	for _, i := range organizations {
		r.crowd.addOne(r.sector(i), 1)
	}
}

// tie lays out the ties, and adds what is known of those that need no search.
// number returns the number of an organization in a block.
func (r *reduction) tie(number func(i, block int32) int32) error {
	var a arcs
	all := r.ties.All()
	for k, tie := range all {
		if ended(r.ctx, k) {
			return r.ctx.Err()
		}
		b := r.Ties[k]
		switch members := r.members.of(int(b)); {
		case len(members) == 1:
			behind := r.behind[members[0]].number
			r.to.known.arcs[k] = float64(behind * (r.behind[r.roots[b]].number - behind))
		case r.twins[tie.A] == r.twins[tie.B]:
			r.to.known.arcs[k] = 1
		case r.twins[tie.A] == tie.A && r.twins[tie.B] == tie.B:
			x, y := number(tie.A, b), number(tie.B, b)
			r.to.arcs[k] = [2]int32{a.add(x, y), a.add(y, x)}
		}
	}
	rows := r.ties.Out()
	for k, tie := range all {
		if ended(r.ctx, k) {
			return r.ctx.Err()
		}
		x, y := r.twins[tie.A], r.twins[tie.B]
		if x != y && (x != tie.A || y != tie.B) {
			p, _ := slices.BinarySearch(rows.Row(int(x)), y)
			r.to.arcs[k] = r.to.arcs[rows.Index[int(rows.Offsets[x])+p]]
		}
	}
	return r.to.lay(r.ctx, a, false)
}
