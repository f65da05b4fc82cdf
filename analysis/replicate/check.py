"""Computes the measures of this folder again with NetworkX and, where it is
installed, python-igraph, and compares every value.

    python3 check.py

It needs Python 3.9 or later with networkx, numpy and scipy; on Debian or Ubuntu:

    apt-get install python3-networkx python3-scipy python3-igraph

It reads metrics/ beside it: the ties and the sectors, from which it starts, and
the values. It ends with exit code 1 where a value differs relatively by more than
1e-9, or by more than 1e-6 for what is found by iteration: eigenvectors, PageRank,
authorities and hubs. The files have 12 digits; values below 0.001, which may be
what is left of a subtraction, are the same where they agree within 1e-12.
"""

import csv
import math
import os
import sys
import warnings
from fractions import Fraction

try:
    import networkx as nx
    import numpy
    import scipy  # which NetworkX needs for eigenvectors and PageRank
except ImportError as missing:
    sys.exit(f"{missing.name} is not installed for {sys.executable}; on Debian or Ubuntu: "
             "apt-get install python3-networkx python3-scipy, and run this with /usr/bin/python3")

try:
    import igraph
except ImportError:
    igraph = None

DIRECTED = {{if .Directed}}True{{else}}False{{end}}
# False where some did not answer: density, reciprocity and dyads then rest on the
# pairs that were observed, which these tables do not name.
OBSERVED = {{if .Observed}}True{{else}}False{{end}}
# Strength of a tie seen without direction, of two arcs: max, min or mean.
SYMMETRIZE = "{{.Symmetrize}}"

CLOSED, ITERATED = 1e-9, 1e-6
NAN = math.nan
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "metrics")
# NetworkX and numpy warn where a value is not defined; it is compared as empty.
warnings.simplefilter("ignore")


# Reading -----------------------------------------------------------------------


def read(name):
    """Returns the rows of a file as dictionaries; none where it is not there."""
    path = os.path.join(FOLDER, name + ".csv")
    if not os.path.exists(path):
        return []
    csv.field_size_limit(2**31 - 1)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(cell):
    if cell in ("true", "false"):
        return float(cell == "true")
    return float(cell) if cell != "" else NAN


organizations = read("organizations")
ids = [row["id"] for row in organizations]  # in ascending order
sector = {row["id"]: row["sector"] for row in organizations}
known = {i for i in ids if sector[i] != "unknown"}
sectors = sorted({sector[i] for i in known})
N = len(ids)


def ties():
    """Returns the graph of the ties, with the direction that they have."""
    g = nx.DiGraph() if DIRECTED else nx.Graph()
    g.add_nodes_from(ids)
    for row in read("ties"):
        g.add_edge(row["source"], row["target"], weight=float(row["strength"]))
    return g


def without_direction(g):
    """Returns g with one tie for one or two arcs."""
    if not DIRECTED:
        return g
    flat = nx.Graph()
    flat.add_nodes_from(ids)
    for a, b, w in g.edges(data="weight"):
        back = g[b][a]["weight"] if g.has_edge(b, a) else None
        if back is None and SYMMETRIZE == "min":
            continue
        both = [w, 0.0 if back is None else back]
        strength = {"max": max(both), "min": min(both), "mean": sum(both) / 2}[SYMMETRIZE]
        flat.add_edge(a, b, weight=strength)
    return flat


def in_both_directions(g):
    """Returns a_ij + a_ji and w_ij + w_ji, which Burt's measures rest on.

    NetworkX 2.8 has no value for the nodes of a DiGraph that no arc leaves.
    """
    z = nx.Graph()
    z.add_nodes_from(ids)
    for a, b, w in g.edges(data="weight"):
        if z.has_edge(a, b):
            z[a][b]["arcs"] += 1
            z[a][b]["weight"] += w
        else:
            z.add_edge(a, b, arcs=1, weight=w)
    return z


G = ties()
FLAT = without_direction(G)
Z = in_both_directions(G)
REVERSE = G.reverse() if DIRECTED else G  # NetworkX measures incoming distances


# Comparing ---------------------------------------------------------------------

compared = {}  # (file, column): [values, largest difference, where, tools]


def difference(a, b):
    """Returns the relative difference of two values."""
    if math.isnan(a) and math.isnan(b):
        return 0.0
    if math.isnan(a) or math.isnan(b):
        return math.inf
    largest = max(abs(a), abs(b))
    if a == b or largest < 1e-3 and abs(a - b) <= 1e-12:
        return 0.0
    return abs(a - b) / largest


def compare(file, column, tool, pairs, limit=CLOSED):
    """Compares pairs of (name of the row, value in the file, value of the tool)."""
    entry = compared.setdefault((file, column), [0, 0.0, "", [], limit])
    if tool not in entry[3]:
        entry[3].append(tool)
    for name, ours, theirs in pairs:
        entry[0] += 1
        d = difference(ours, theirs)
        if d > entry[1]:
            entry[1], entry[2] = d, f"{name}: {ours!r} in the file, {theirs!r} by {tool}"


def column(name, tool, values, limit=CLOSED):
    """Compares a column of organizations.csv with a dictionary by id."""
    if not organizations or name not in organizations[0]:
        return
    ours = {row["id"]: number(row[name]) for row in organizations}
    # Where there are several solutions lintas writes none, and the tools one.
    if limit == ITERATED and all(math.isnan(x) for x in ours.values()):
        return
    compare("organizations", name, tool, ((i, ours[i], float(values[i])) for i in ids), limit)


FIGURES = {row["metric"]: number(row["value"]) for row in read("network")}


def figure(name, tool, value, limit=CLOSED):
    """Compares a row of network.csv."""
    if name not in FIGURES or limit == ITERATED and math.isnan(FIGURES[name]):
        return
    compare("network", name, tool, [(name, FIGURES[name], float(value))], limit)


def has(name):
    return bool(organizations) and name in organizations[0]


def ratio(a, b):
    return a / b if b else NAN


# Organizations -----------------------------------------------------------------


def degrees():
    column("degree", "networkx", dict(FLAT.degree()))
    column("strength", "networkx", dict(FLAT.degree(weight="weight")))
    if not DIRECTED or not OBSERVED:
        return
    column("degree_in", "networkx", dict(G.in_degree()))
    column("degree_out", "networkx", dict(G.out_degree()))
    column("strength_in", "networkx", dict(G.in_degree(weight="weight")))
    column("strength_out", "networkx", dict(G.out_degree(weight="weight")))


def pairs_of_others():
    return (N - 1) * (N - 2) / (1 if DIRECTED else 2)


def paths():
    """Betweenness and distances, raw as the columns have them."""
    b = nx.betweenness_centrality(G, normalized=False)
    column("betweenness", "networkx", b)
    column("betweenness_normalized", "networkx", {i: ratio(b[i], pairs_of_others()) for i in ids})
    if N > 2:
        top = max(b.values())
        figure("betweenness_centralization", "networkx", sum(top - x for x in b.values()) / (pairs_of_others() * (N - 1)))
    # Wasserman and Faust's, which is NetworkX's default; outgoing distances.
    column("closeness", "networkx", nx.closeness_centrality(REVERSE, wf_improved=True))
    h = nx.harmonic_centrality(REVERSE)
    column("harmonic", "networkx", {i: ratio(h[i], N - 1) for i in ids})  # NetworkX gives the sum


def reached():
    """Distances of the pairs that reach each other; NetworkX refuses the rest."""
    at, farthest = {}, {}
    for i, found in nx.all_pairs_shortest_path_length(G):
        farthest[i] = max(found.values())
        for j, d in found.items():
            if i != j:
                at[d] = at.get(d, 0) + 1
    pairs, every = sum(at.values()), N * (N - 1)
    figure("diameter", "networkx", max(at, default=0) if N else NAN)
    figure("radius", "networkx", min(farthest.values(), default=NAN))
    figure("average_path_length", "networkx", ratio(sum(d * c for d, c in at.items()), pairs))
    figure("global_efficiency", "networkx", ratio(sum(c / d for d, c in at.items()), every))
    figure("fragmentation", "networkx", 1 - ratio(pairs, every))
    flat = {i: max(found.values()) for i, found in nx.all_pairs_shortest_path_length(FLAT)}
    column("eccentricity", "networkx", flat)
    if N > 2 and nx.is_connected(FLAT):
        c = nx.closeness_centrality(FLAT)
        figure("closeness_centralization", "networkx",
               sum(max(c.values()) - x for x in c.values()) / ((N - 1) * (N - 2) / (2 * N - 3)))
    rows = [("distance", str(d), c) for d, c in at.items()] + [("distance", "unreachable", every - pairs)]
    census(rows)


def census(rows):
    ours = {(row["kind"], row["class"]): number(row["count"]) for row in read("census")}
    if ours:
        compare("census", "count", "networkx",
                [(f"{kind} {name}", ours.get((kind, name), 0.0), float(count)) for kind, name, count in rows])


def standing():
    if len(FLAT) > 3 and FLAT.number_of_edges():
        v = nx.eigenvector_centrality_numpy(FLAT)
        top = max(abs(x) for x in v.values())
        v = {i: abs(x) / top for i, x in v.items()}  # NetworkX gives length 1, the column largest 1
        column("eigenvector", "networkx", v, ITERATED)
        figure("eigenvector_centralization", "networkx", sum(1 - x for x in v.values()) / (N - 2), ITERATED)
    if N:
        column("pagerank", "networkx", nx.pagerank(G, alpha=0.85, tol=1e-15, max_iter=10000, weight=None), ITERATED)
    if DIRECTED and G.number_of_edges():
        a = nx.to_numpy_array(G, nodelist=ids, weight=None)
        for name, product in (("authority", a.T @ a), ("hub", a @ a.T)):
            x = numpy.abs(numpy.linalg.eigh(product)[1][:, -1])
            column(name, "numpy", dict(zip(ids, x / x.max())), ITERATED)


def cohesion():
    k = dict(FLAT.degree())
    c = nx.clustering(FLAT)
    # NetworkX writes 0 where there are fewer than two partners, the column nothing.
    column("clustering", "networkx", {i: c[i] if k[i] > 1 else NAN for i in ids})
    defined = [c[i] for i in ids if k[i] > 1]
    figure("average_clustering", "networkx", ratio(sum(defined), len(defined)))
    if N:
        figure("average_clustering_zero", "networkx", nx.average_clustering(FLAT))
    column("triangles", "networkx", nx.triangles(FLAT))
    open_or_closed = any(x > 1 for x in k.values())
    figure("transitivity", "networkx", nx.transitivity(FLAT) if open_or_closed else NAN)
    column("core", "networkx", nx.core_number(FLAT))
    place = {i: p for p, i in enumerate(ids)}
    parts = sorted(nx.connected_components(FLAT), key=lambda c: (-len(c), min(place[i] for i in c)))
    column("component", "networkx", {i: p + 1 for p, part in enumerate(parts) for i in part})
    figure("components", "networkx", len(parts))
    figure("largest_component", "networkx", max(map(len, parts), default=0))
    figure("isolates", "networkx", nx.number_of_isolates(FLAT))
    tree = sum(len(c) - 1 for c in parts)
    pairs = sum(math.comb(len(c), 2) for c in parts)
    figure("krackhardt_connectedness", "networkx", ratio(pairs, math.comb(N, 2)))
    figure("krackhardt_efficiency", "networkx", 1 - ratio(FLAT.number_of_edges() - tree, pairs - tree))
    # With the rule min the parts of the network are not those that arcs hold together.
    if DIRECTED and SYMMETRIZE != "min":
        figure("krackhardt_efficiency_arcs", "networkx", 1 - ratio(G.number_of_edges() - tree, 2 * pairs - tree))


def cuts():
    points = set(nx.articulation_points(FLAT))
    column("cut_point", "networkx", {i: i in points for i in ids})
    figure("cut_points", "networkx", len(points))
    bridges = {frozenset(e) for e in nx.bridges(FLAT)}
    figure("bridges", "networkx", len(bridges))
    lost = {}
    for i in ids:
        if i not in points:
            lost[i] = 0
            continue
        part = nx.node_connected_component(FLAT, i) - {i}
        sizes = [len(c) for c in nx.connected_components(FLAT.subgraph(part))]
        lost[i] = math.comb(len(part), 2) - sum(math.comb(s, 2) for s in sizes)
    column("pairs_cut", "networkx", lost)
    b = nx.edge_betweenness_centrality(G, normalized=False)
    rows = read("ties")

    def of(row):
        a, z = row["source"], row["target"]
        return b[(a, z)] if (a, z) in b else b[(z, a)]

    name = lambda row: row["source"] + " – " + row["target"]
    compare("ties", "betweenness", "networkx", [(name(r), number(r["betweenness"]), of(r)) for r in rows])
    compare("ties", "bridge", "networkx",
            [(name(r), number(r["bridge"]), float(frozenset((r["source"], r["target"])) in bridges)) for r in rows])
    across = lambda a, z: float(sector[a] != sector[z]) if a in known and z in known else NAN
    compare("ties", "cross_sector", "networkx",
            [(name(r), number(r["cross_sector"]), across(r["source"], r["target"])) for r in rows])


def holes(suffix, weight):
    """Burt's four: of 0 and 1, or of strengths."""
    if not has("constraint" + suffix):
        return
    c = nx.constraint(Z, weight=weight)
    column("constraint" + suffix, "networkx", c)
    # Without a weight NetworkX takes Borgatti's short form, the same for 0 and 1.
    size = nx.effective_size(Z, weight=None if weight == "arcs" and not DIRECTED else weight)
    size = {i: size[i] if Z.degree(i) else NAN for i in ids}
    column("effective_size" + suffix, "networkx", size)
    column("efficiency" + suffix, "networkx", {i: ratio(size[i], Z.degree(i)) for i in ids})
    column("hierarchy" + suffix, "networkx", {i: hierarchy(i, weight) for i in ids})


def hierarchy(i, weight):
    """Coleman and Theil's disorder of the constraint of each partner."""
    parts = [nx.local_constraint(Z, i, j, weight=weight) for j in Z[i]]
    n, whole = len(parts), sum(parts)
    if n < 2:
        return NAN
    return sum(x / (whole / n) * math.log(x / (whole / n)) for x in parts) / (n * math.log(n))


# Sectors -----------------------------------------------------------------------


def diversity(suffix, weight):
    """Blau's index, IQV and the E-I index of the partners of known sector."""
    if not has("blau" + suffix):
        return
    blau, iqv, ei, number_of = {}, {}, {}, {}
    for i in ids:
        to = {}
        for j in FLAT[i]:
            if i in known and j in known:
                to[sector[j]] = to.get(sector[j], 0) + (FLAT[i][j][weight] if weight else 1)
        whole = sum(to.values())
        blau[i] = 1 - ratio(sum(x * x for x in to.values()), whole * whole)
        iqv[i] = ratio(blau[i], 1 - ratio(1, len(sectors)))
        ei[i] = ratio(whole - 2 * to.get(sector[i], 0), whole)
        number_of[i] = len(to)
    column("blau" + suffix, "networkx", blau)
    column("iqv" + suffix, "networkx", iqv)
    column("ei_index" + suffix, "networkx", ei)
    if not suffix:
        column("sectors_reached", "networkx", number_of)


def between_sectors(suffix, weight):
    """Betweenness of the pairs of different known sectors, one sector's at a time."""
    if not has("cross_sector_betweenness" + suffix):
        return
    total = dict.fromkeys(ids, 0.0)
    for s in sectors:
        sources = [i for i in ids if sector[i] == s]
        targets = [i for i in ids if i in known and sector[i] != s]
        part = nx.betweenness_centrality_subset(LENGTHS if weight else FLAT, sources, targets, weight=weight)
        for i in ids:
            total[i] += part[i]  # half of each pair, which comes again from the other sector
    column("cross_sector_betweenness" + suffix, "networkx", total)
    rows = read("sectors")
    if not suffix and rows and "cross_sector_betweenness" in rows[0]:
        compare("sectors", "cross_sector_betweenness", "networkx", [
            (r["sector"], number(r["cross_sector_betweenness"]), sum(total[i] for i in ids if sector[i] == r["sector"]))
            for r in rows if r["sector"] in sectors])


def mixing_matrix(weight=None):
    """Returns the ends of ties between sectors, each tie from both its ends."""
    e = numpy.zeros((len(sectors), len(sectors)))
    for a, b, data in FLAT.subgraph(known).edges(data=True):
        w = data[weight] if weight else 1
        e[sectors.index(sector[a]), sectors.index(sector[b])] += w
        e[sectors.index(sector[b]), sectors.index(sector[a])] += w
    return e


def sector_figures():
    h = FLAT.subgraph(known)
    m = h.number_of_edges()
    e = mixing_matrix()
    within = numpy.trace(e) / 2
    figure("share_across_sectors", "networkx", 1 - ratio(within, m))
    figure("ei_index", "networkx", ratio(m - 2 * within, m))
    figure("share_known_sector", "networkx", ratio(m, FLAT.number_of_edges()))
    if m:
        if len(sectors) > 1:
            figure("sector_assortativity", "networkx", nx.attribute_assortativity_coefficient(named(h), "sector"))
        groups = [{i for i in known if sector[i] == s} for s in sectors]
        figure("modularity_sector", "networkx", nx.community.modularity(h, groups, weight=None))
        figure("modularity_sector_weighted", "networkx", nx.community.modularity(h, groups))
        weighted = mixing_matrix("weight")
        if len(sectors) > 1:
            figure("sector_assortativity_weighted", "networkx",
                   nx.algorithms.assortativity.correlation.attribute_ac(weighted / weighted.sum()))
    sizes = {s: sum(sector[i] == s for i in known) for s in sectors}
    for row in read("sectors"):
        if row["sector"] in sizes:
            one_sector(row, e, sizes)
    for row in read("mixing"):
        a, b = row["sector_a"], row["sector_b"]
        x, y = sectors.index(a), sectors.index(b)
        count = e[x, y] / (2 if a == b else 1)
        possible = math.comb(sizes[a], 2) if a == b else sizes[a] * sizes[b]
        for name, value in (("ties", count), ("possible", possible), ("density", ratio(count, possible))):
            compare("mixing", name, "networkx", [(a + " – " + b, number(row[name]), float(value))])


def named(h):
    h = nx.Graph(h)
    nx.set_node_attributes(h, sector, "sector")
    return h


def one_sector(row, e, sizes):
    s = row["sector"]
    g, size = sectors.index(s), sizes[s]
    inside, ends = e[g, g], e[g].sum()  # a tie inside has two ends here
    chance = ends * ratio(size - 1, len(known) - 1)
    coleman = NAN
    if ends and (chance or inside):
        coleman = ratio(inside - chance, ends - chance) if inside >= chance else (inside - chance) / chance
    values = {"organizations": size, "ties_within": inside / 2, "ties_across": ends - inside,
              "ei_index": ratio(ends - 2 * inside, ends), "coleman_homophily": coleman,
              "density_within": ratio(inside / 2, math.comb(size, 2))}
    for name, value in values.items():
        compare("sectors", name, "networkx", [(s, number(row[name]), float(value))])


# The network -------------------------------------------------------------------


def whole():
    m = G.number_of_edges()
    figure("organizations", "networkx", N)
    figure("ties", "networkx", m)
    figure("average_degree", "networkx", ratio(2 * FLAT.number_of_edges(), N))
    if N > 2:
        def spread(degrees, less):
            top = max(d for _, d in degrees)
            return sum(top - d for _, d in degrees) / ((N - 1) * (N - less))
        figure("degree_centralization", "networkx", spread(FLAT.degree(), 2))
        if DIRECTED:
            figure("degree_centralization_in", "networkx", spread(G.in_degree(), 1))
            figure("degree_centralization_out", "networkx", spread(G.out_degree(), 1))
    if m:
        figure("degree_assortativity", "networkx", nx.degree_assortativity_coefficient(G))
        for a, b in (("in", "in"), ("in", "out"), ("out", "out")):
            if DIRECTED:
                figure(f"degree_assortativity_{a}_{b}", "networkx", nx.degree_assortativity_coefficient(G, x=a, y=b))
    if OBSERVED and N > 1:
        figure("density", "networkx", nx.density(G))
        if DIRECTED and m:
            figure("reciprocity", "networkx", nx.overall_reciprocity(G))
        dyads()
    if DIRECTED:
        census([("triad", name, count) for name, count in nx.triadic_census(G).items()])
    for suffix, weight in (("", None), ("_weighted", "weight")):
        if has("community" + suffix) and m:
            groups = {}
            for row in organizations:
                groups.setdefault(row["community" + suffix], set()).add(row["id"])
            figure("modularity" + suffix, "networkx", nx.community.modularity(FLAT, groups.values(), weight=weight))


def dyads():
    every = math.comb(N, 2)
    if not DIRECTED:
        census([("dyad", "tied", FLAT.number_of_edges()), ("dyad", "null", every - FLAT.number_of_edges())])
        return
    mutual = sum(G.has_edge(b, a) for a, b in G.edges) // 2
    single = G.number_of_edges() - 2 * mutual
    census([("dyad", "mutual", mutual), ("dyad", "asymmetric", single), ("dyad", "null", every - mutual - single)])


def pairs_of_organizations():
    rows = read("equivalence")
    found = nx.jaccard_coefficient(FLAT, [(r["organization_a"], r["organization_b"]) for r in rows])
    # NetworkX writes 0 where neither has a partner.
    value = lambda a, b, j: j if FLAT.degree(a) + FLAT.degree(b) else NAN
    compare("equivalence", "jaccard", "networkx",
            [(a + " – " + b, number(r["jaccard"]), value(a, b, j)) for r, (a, b, j) in zip(rows, found)])


# Strengths ---------------------------------------------------------------------


def length(strength):
    """Returns 1/strength as a fraction, so that equally long paths are equal.

    NetworkX compares lengths exactly, and 1/3 + 1/3 + 1/3 is not 1 in floating
    point.
    """
    w = Fraction(strength).limit_denominator(10**5)
    if abs(float(w) - strength) > 1e-11 * strength:
        w = Fraction(strength)
    return 1 / w


def with_lengths(g):
    h = g.__class__()
    h.add_nodes_from(ids)
    h.add_edges_from((a, b, {"length": length(w)}) for a, b, w in g.edges(data="weight"))
    return h


def strengths():
    """What --weighted adds: paths of length 1/strength, and sums of strengths."""
    if not has("betweenness_weighted"):
        return
    g = with_lengths(G)
    b = nx.betweenness_centrality(g, normalized=False, weight="length")
    column("betweenness_weighted", "networkx", b)
    column("betweenness_normalized_weighted", "networkx", {i: ratio(b[i], pairs_of_others()) for i in ids})
    near, harmonic, count, sums, inverse, longest = {}, {}, 0, 0.0, 0.0, 0.0
    for i, found in nx.all_pairs_dijkstra_path_length(g, weight="length"):
        others = [float(d) for j, d in found.items() if j != i]
        near[i] = ratio(len(others), sum(others)) * ratio(len(others), N - 1) if others else 0.0
        harmonic[i] = ratio(sum(1 / d for d in others), N - 1)
        count, sums, inverse = count + len(others), sums + sum(others), inverse + sum(1 / d for d in others)
        longest = max([longest] + others)
    column("closeness_weighted", "networkx", near)
    column("harmonic_weighted", "networkx", harmonic)
    figure("diameter_weighted", "networkx", longest if N else NAN)
    figure("average_path_length_weighted", "networkx", ratio(sums, count))
    figure("global_efficiency_weighted", "networkx", ratio(inverse, N * (N - 1)))
    if len(FLAT) > 3 and FLAT.number_of_edges():
        v = nx.eigenvector_centrality_numpy(FLAT, weight="weight")
        top = max(abs(x) for x in v.values())
        column("eigenvector_weighted", "networkx", {i: abs(x) / top for i, x in v.items()}, ITERATED)
    column("pagerank_weighted", "networkx", nx.pagerank(G, alpha=0.85, tol=1e-15, max_iter=10000), ITERATED)
    onnela = nx.clustering(FLAT, weight="weight")
    column("clustering_onnela", "networkx", {i: onnela[i] if FLAT.degree(i) > 1 else NAN for i in ids})


# python-igraph -----------------------------------------------------------------


def with_igraph():
    """The same, and what NetworkX lacks, by the second tool."""
    tool = "igraph"
    g = igraph.Graph(directed=DIRECTED)
    flat = igraph.Graph()
    place = {i: p for p, i in enumerate(ids)}
    for h, source in ((g, G), (flat, FLAT)):
        h.add_vertices(N)
        h.add_edges([(place[a], place[b]) for a, b in source.edges])
        h.es["weight"] = [w for _, _, w in source.edges(data="weight")]
    by = lambda values: dict(zip(ids, values))
    column("betweenness", tool, by(g.betweenness(directed=DIRECTED)))
    if N > 1:
        # igraph's closeness is within the organizations reached; an isolate has none.
        part = [(s - 1) / (N - 1) for s in g.neighborhood_size(order=N, mode="out")]
        c = g.closeness(mode="out", normalized=True)
        column("closeness", tool, by([x * p if p else 0.0 for x, p in zip(c, part)]))
        column("harmonic", tool, by(g.harmonic_centrality(mode="out", normalized=True)))
    if flat.ecount():
        column("eigenvector", tool, by(flat.eigenvector_centrality(scale=True)), ITERATED)
    column("pagerank", tool, by(g.pagerank(damping=0.85)), ITERATED)
    column("clustering", tool, by(flat.transitivity_local_undirected(mode="nan")))
    column("core", tool, by(flat.coreness()))
    column("eccentricity", tool, by(flat.eccentricity()))
    column("constraint", tool, by(flat.constraint() if not DIRECTED else g.constraint()))
    if DIRECTED and g.ecount():
        column("authority", tool, by(g.authority_score(scale=True)), ITERATED)
        column("hub", tool, by(g.hub_score(scale=True)), ITERATED)
    figure("transitivity", tool, flat.transitivity_undirected(mode="nan"))
    figure("degree_assortativity", tool, g.assortativity_degree(directed=DIRECTED) if g.ecount() else NAN)
    agreement(tool)
    if not has("betweenness_weighted"):
        return
    g.es["length"] = [1 / w for w in g.es["weight"]]
    column("betweenness_weighted", tool, by(g.betweenness(directed=DIRECTED, weights="length")))
    column("pagerank_weighted", tool, by(g.pagerank(damping=0.85, weights="weight")), ITERATED)
    column("constraint_weighted", tool, by(g.constraint(weights="weight")))
    if flat.ecount():
        column("eigenvector_weighted", tool, by(flat.eigenvector_centrality(scale=True, weights="weight")), ITERATED)
    column("clustering_barrat", tool, by(flat.transitivity_local_undirected(mode="nan", weights="weight")))


def agreement(tool):
    """How far communities follow sectors, among those of known sector."""
    if not has("community") or not known:
        return
    kept = [row for row in organizations if row["id"] in known]
    communities = sorted({int(row["community"]) for row in kept})
    # igraph wants numbers from 0 on, without gaps.
    found = [communities.index(int(row["community"])) for row in kept]
    of = [sectors.index(row["sector"]) for row in kept]
    if len(set(found)) == 1 and len(set(of)) == 1:
        return
    figure("community_sector_nmi", tool, igraph.compare_communities(found, of, method="nmi"))
    figure("community_sector_ari", tool, igraph.compare_communities(found, of, method="adjusted_rand"))


# All ---------------------------------------------------------------------------


def report():
    """Prints what was compared and returns the exit code."""
    values, worst, failed = 0, (0.0, ""), False
    for (file, name), (count, d, where, tools, limit) in compared.items():
        if not count:
            continue
        values += count
        worst = max(worst, (d, f"{file}.csv {name}"))
        print(f"{file}.csv {name}: {count} values, largest relative difference {d:.2g} ({', '.join(tools)})")
        if d > limit:
            failed = True
            print(f"  DIFFERS by more than {limit:g}: {where}")
    left = [name for name in (organizations[0] if organizations else []) if ("organizations", name) not in compared]
    left += [name for name in FIGURES if ("network", name) not in compared]
    print("not compared here, no tool has it or it says what the rows are: " + ", ".join(left))
    print(f"in all: {values} values, largest relative difference {worst[0]:.2g} {worst[1]}".rstrip())
    if failed:
        print("some values differ", file=sys.stderr)
    return 1 if failed or not values else 0


LENGTHS = with_lengths(FLAT)
for step in (degrees, paths, reached, standing, cohesion, cuts, sector_figures, whole, pairs_of_organizations, strengths):
    step()
for suffix_and_weight in (("", "arcs"), ("_weighted", "weight")):
    holes(*suffix_and_weight)
diversity("", None)
diversity("_weighted", "weight")
between_sectors("", None)
between_sectors("_weighted", "length")
if igraph is not None and N:
    with_igraph()
sys.exit(report())
