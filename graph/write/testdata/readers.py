"""Reads files with NetworkX and igraph and prints what they say as JSON.

Arguments are triples: library, format, file. For each, one object: directed, the
nodes as [id, name], and the edges as [node, node, weight] by the nodes' numbers.
"""

import json
import sys

import igraph
import networkx as nx
from networkx.readwrite import gexf

# NetworkX before 3.5 knows versions of GEXF up to 1.2, which differ in the names
# of their name spaces.
if "1.3" not in gexf.GEXF.versions:
    gexf.GEXF.versions["1.3"] = dict(
        gexf.GEXF.versions["1.2draft"],
        NS_GEXF="http://gexf.net/1.3",
        NS_VIZ="http://gexf.net/1.3/viz",
        VERSION="1.3",
    )


def cytoscape(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    # NetworkX reads what it writes: it wants these, which cytoscape.js does not.
    data["directed"] = data["data"]["directed"]
    data["multigraph"] = True
    data["data"] = list(data["data"].items())
    for node in data["elements"]["nodes"]:
        node["data"]["value"] = node["data"]["id"]
    for number, edge in enumerate(data["elements"]["edges"]):
        edge["data"]["key"] = number
    return nx.cytoscape_graph(data)


def node_link(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    try:
        return nx.node_link_graph(data, edges="links")
    except TypeError:
        return nx.node_link_graph(data)


NETWORKX = {
    "graphml": nx.read_graphml,
    "gexf": nx.read_gexf,
    "pajek": nx.read_pajek,
    "cytoscape": cytoscape,
    "node-link": node_link,
}

IGRAPH = {
    "graphml": igraph.Graph.Read_GraphML,
    "pajek": igraph.Graph.Read_Pajek,
    "pajek-two-mode": igraph.Graph.Read_Pajek,
    "dl": lambda path: igraph.Graph.Read_DL(path, directed=True),
    "dl-matrix": lambda path: igraph.Graph.Read_DL(path, directed=True),
}


def with_networkx(form, path):
    graph = NETWORKX[form](path)
    number = {node: i for i, node in enumerate(graph.nodes)}
    nodes = []
    for node, data in graph.nodes(data=True):
        name = data.get("label", data.get("name", node))
        viz = data.get("viz", {})
        nodes.append(
            [data.get("id", node) if form == "graphml" else node, name, viz.get("position"), viz.get("size"), viz.get("color")]
        )
    edges = [[number[a], number[b], w] for a, b, w in graph.edges(data="weight")]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


def with_igraph(form, path):
    graph = IGRAPH[form](path)
    names = graph.vs["name"] if "name" in graph.vs.attributes() else [""] * graph.vcount()
    ids = graph.vs["id"] if "id" in graph.vs.attributes() else names
    # Matrices are of 0 and 1 for igraph.
    weights = [1] * graph.ecount() if form == "dl-matrix" else graph.es["weight"]
    return {
        "directed": graph.is_directed(),
        "nodes": [[i, n] for i, n in zip(ids, names)],
        "edges": [[e.source, e.target, w] for e, w in zip(graph.es, weights)],
    }


def main():
    out = []
    for library, form, path in zip(sys.argv[1::3], sys.argv[2::3], sys.argv[3::3]):
        out.append((with_networkx if library == "networkx" else with_igraph)(form, path))
    json.dump(out, sys.stdout)


main()
