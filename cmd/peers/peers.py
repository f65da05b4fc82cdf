"""Runs one computation of a Python library: TOOL KERNEL FOLDER prints seconds and result."""
import sys
import time

tool, kernel = sys.argv[1], sys.argv[2]


def igraph_kernels():
    import igraph

    def make(n, pairs, strengths):
        g = igraph.Graph(n, pairs)
        g.es["length"] = [1 / s for s in strengths]
        return g

    return make, {
        "betweenness": lambda g: sum(g.betweenness()),
        "betweenness by strength": lambda g: sum(g.betweenness(weights="length")),
        "harmonic closeness": lambda g: sum(g.harmonic_centrality(normalized=False)),
        "PageRank": lambda g: max(g.pagerank()),
        "eigenvector": lambda g: sum(g.eigenvector_centrality()),
        "triangles": lambda g: sum(count_triangles(g)) // 3,
        "constraint": lambda g: sum(c for c in g.constraint() if c == c),
        "components": lambda g: len(g.connected_components()),
        "cores": lambda g: sum(g.coreness()),
        "cut points": lambda g: len(g.articulation_points()),
        "communities (modularity)": lambda g: g.community_leiden(objective_function="modularity", n_iterations=2).modularity,
    }


def count_triangles(g):
    degrees = g.degree()
    local = g.transitivity_local_undirected(mode="zero")
    return [round(c * d * (d - 1) / 2) for c, d in zip(local, degrees)]


def graph_tool_kernels():
    import graph_tool
    from graph_tool import centrality, topology

    def make(n, pairs, strengths):
        g = graph_tool.Graph(directed=False)
        g.add_vertex(n)
        length = g.new_edge_property("double")
        g.add_edge_list(((a, b, 1 / s) for (a, b), s in zip(pairs, strengths)), eprops=[length])
        g.ep["length"] = length
        return g

    return make, {
        "betweenness": lambda g: float(centrality.betweenness(g, norm=False)[0].a.sum()),
        "betweenness by strength": lambda g: float(centrality.betweenness(g, weight=g.ep["length"], norm=False)[0].a.sum()),
        "PageRank": lambda g: float(centrality.pagerank(g, epsilon=1e-10).a.max()),
        "components": lambda g: int(topology.label_components(g)[0].a.max()) + 1,
        "cores": lambda g: int(topology.kcore_decomposition(g).a.sum()),
        "cut points": lambda g: int(topology.label_biconnected_components(g)[1].a.sum()),
    }


def networkx_kernels():
    import networkx

    def make(n, pairs, strengths):
        g = networkx.empty_graph(n)
        g.add_weighted_edges_from(((a, b, 1 / s) for (a, b), s in zip(pairs, strengths)), weight="length")
        return g

    return make, {
        "betweenness": lambda g: sum(networkx.betweenness_centrality(g, normalized=False).values()),
        "harmonic closeness": lambda g: sum(networkx.harmonic_centrality(g).values()),
        "PageRank": lambda g: max(networkx.pagerank(g, tol=1e-12, max_iter=1000).values()),
        "triangles": lambda g: sum(networkx.triangles(g).values()) // 3,
        "constraint": lambda g: sum(c for c in networkx.constraint(g).values() if c == c),
        "components": lambda g: networkx.number_connected_components(g),
        "cores": lambda g: sum(networkx.core_number(g).values()),
        "cut points": lambda g: len(set(networkx.articulation_points(g))),
    }


make, kernels = {"igraph": igraph_kernels, "graph-tool": graph_tool_kernels, "networkx": networkx_kernels}[tool]()
if kernel == "kernels":
    print("\n".join(kernels))
    sys.exit()
folder = sys.argv[3]
with open(folder + "/sectors") as f:
    n = sum(1 for _ in f)
with open(folder + "/ties") as f:
    rows = [line.split() for line in f]
g = make(n, [(int(a), int(b)) for a, b, _ in rows], [float(s) for _, _, s in rows])
began = time.perf_counter()
found = kernels[kernel](g)
print(time.perf_counter() - began, found)
