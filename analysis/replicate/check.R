# Computes the measures of this folder again with igraph and sna and compares every
# value.
#
#     Rscript check.R
#
# It needs R with the packages igraph and sna; on Debian or Ubuntu:
#
#     apt-get install r-cran-igraph r-cran-sna
#
# It reads metrics/ beside it: the ties and the sectors, from which it starts, and
# the values. It ends with exit code 1 where a value differs relatively by more than
# 1e-9, or by more than 1e-6 for what is found by iteration: eigenvectors, PageRank,
# authorities and hubs. The files have 12 digits; values below 0.001, which may be
# what is left of a subtraction, are the same where they agree within 1e-12.

DIRECTED <- {{if .Directed}}TRUE{{else}}FALSE{{end}}
# FALSE where some did not answer: density, reciprocity and dyads then rest on the
# pairs that were observed, which these tables do not name.
OBSERVED <- {{if .Observed}}TRUE{{else}}FALSE{{end}}
# Strength of a tie seen without direction, of two arcs: max, min or mean.
SYMMETRIZE <- "{{.Symmetrize}}"

for (needed in c("igraph", "sna")) {
  if (!requireNamespace(needed, quietly = TRUE)) {
    stop("the package ", needed, " is not installed; on Debian or Ubuntu: apt-get install r-cran-", needed)
  }
}

CLOSED <- 1e-9
ITERATED <- 1e-6
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
# Rscript writes blanks in the path as ~+~.
FOLDER <- file.path(dirname(gsub("~+~", " ", script, fixed = TRUE)), "metrics")

# Reading ----------------------------------------------------------------------

# The rows of a file as text; none where it is not there.
rows_of <- function(name) {
  path <- file.path(FOLDER, paste0(name, ".csv"))
  if (!file.exists(path)) return(data.frame())
  read.csv(path, colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8")
}

numbers <- function(cells) {
  cells[cells == "true"] <- "1"
  cells[cells == "false"] <- "0"
  suppressWarnings(as.numeric(cells))
}

organizations <- rows_of("organizations")
ids <- organizations$id # in ascending order
n <- length(ids)
known <- organizations$sector != "unknown"
sectors <- unique(organizations$sector[known])
ties <- rows_of("ties")
ends <- cbind(match(ties$source, ids), match(ties$target, ids))
strengths <- numbers(ties$strength)

# Ties as a matrix, 0 without a tie, in the direction that they have.
w <- matrix(0, n, n)
w[ends] <- strengths
if (!DIRECTED) w[ends[, 2:1, drop = FALSE]] <- strengths
# The same without direction.
flat_w <- w
if (DIRECTED) {
  flat_w <- switch(SYMMETRIZE, max = pmax(w, t(w)), min = pmin(w, t(w)), mean = (w + t(w)) / 2)
}
a <- (w > 0) * 1
flat_a <- (flat_w > 0) * 1

g <- igraph::graph_from_adjacency_matrix(a, mode = if (DIRECTED) "directed" else "undirected")
flat <- igraph::graph_from_adjacency_matrix(flat_a, mode = "undirected")
m <- igraph::ecount(flat)

# Comparing --------------------------------------------------------------------

compared <- list() # by file and column: values, largest difference, where, tools

difference <- function(ours, theirs) {
  d <- abs(ours - theirs) / pmax(abs(ours), abs(theirs))
  small <- pmax(abs(ours), abs(theirs)) < 1e-3 & abs(ours - theirs) <= 1e-12
  d[ours == theirs | small] <- 0
  d[is.na(ours) & is.na(theirs)] <- 0
  d[is.na(ours) != is.na(theirs)] <- Inf
  d
}

# Compares values of a file with those of a tool; both are empty in the same rows.
compare <- function(file, column, tool, names, ours, theirs, limit = CLOSED) {
  theirs <- as.numeric(theirs)
  stopifnot(length(ours) == length(theirs))
  if (length(ours) == 0) return(invisible())
  key <- paste0(file, ".csv ", column)
  e <- compared[[key]]
  if (is.null(e)) e <- list(count = 0, worst = 0, where = "", tools = c(), limit = limit)
  d <- difference(ours, theirs)
  e$count <- e$count + length(d)
  e$tools <- union(e$tools, tool)
  k <- which.max(d)
  if (d[k] > e$worst) {
    e$worst <- d[k]
    e$where <- sprintf("%s: %.15g in the file, %.15g by %s", names[k], ours[k], theirs[k], tool)
  }
  compared[[key]] <<- e
}

has <- function(name) name %in% colnames(organizations)

# Compares a column of organizations.csv.
column <- function(name, tool, values, limit = CLOSED) {
  if (!has(name)) return(invisible())
  ours <- numbers(organizations[[name]])
  # Where there are several solutions lintas writes none, and the tools one.
  if (limit == ITERATED && all(is.na(ours))) return(invisible())
  compare("organizations", name, tool, ids, ours, values, limit)
}

network <- rows_of("network")

# Compares a row of network.csv.
figure <- function(name, tool, value, limit = CLOSED) {
  ours <- numbers(network$value[network$metric == name])
  if (length(ours) == 0 || limit == ITERATED && is.na(ours)) return(invisible())
  compare("network", name, tool, name, ours, value, limit)
}

ratio <- function(x, y) ifelse(rep_len(y == 0, length(x)), NaN, x / y)

# Organizations ----------------------------------------------------------------

degrees <- function() {
  column("degree", "igraph", igraph::degree(flat))
  column("degree", "sna", sna::degree(flat_a, gmode = "graph"))
  column("strength", "sna", sna::degree(flat_w, gmode = "graph", ignore.eval = FALSE))
  if (DIRECTED && OBSERVED) {
    for (way in c("in", "out")) {
      cmode <- paste0(way, "degree")
      column(paste0("degree_", way), "igraph", igraph::degree(g, mode = way))
      column(paste0("degree_", way), "sna", sna::degree(a, cmode = cmode))
      column(paste0("strength_", way), "sna", sna::degree(w, cmode = cmode, ignore.eval = FALSE))
    }
  }
}

paths <- function() {
  # gmode says that a pair counts once.
  gmode <- if (DIRECTED) "digraph" else "graph"
  b <- igraph::betweenness(g, directed = DIRECTED)
  pairs <- (n - 1) * (n - 2) / (if (DIRECTED) 1 else 2)
  column("betweenness", "igraph", b)
  column("betweenness", "sna", sna::betweenness(a, gmode = gmode))
  column("betweenness_normalized", "igraph", ratio(b, pairs))
  if (n > 2) {
    figure("betweenness_centralization", "igraph", igraph::centr_betw(g, directed = DIRECTED)$centralization)
    figure("betweenness_centralization", "sna", sna::centralization(a, sna::betweenness, mode = gmode))
  }
  # The column is Wasserman and Faust's: igraph's closeness, which is that within
  # the r organizations reached, times r/(n-1). An isolate has 0.
  r <- igraph::ego_size(g, order = n, mode = "out") - 1
  near <- suppressWarnings(igraph::closeness(g, mode = "out", normalized = TRUE)) * r / (n - 1)
  near[r == 0] <- 0
  column("closeness", "igraph", near)
  if (n > 1) {
    column("harmonic", "igraph", igraph::harmonic_centrality(g, mode = "out", normalized = TRUE))
    column("harmonic", "sna", sna::closeness(a, gmode = gmode, cmode = if (DIRECTED) "suminvdir" else "suminvundir"))
  }
  column("eccentricity", "igraph", igraph::eccentricity(flat, mode = "all"))
  e <- igraph::edge_betweenness(g, directed = DIRECTED)
  at <- igraph::as_edgelist(g, names = FALSE)
  key <- function(x) if (DIRECTED) paste(x[, 1], x[, 2]) else paste(pmin(x[, 1], x[, 2]), pmax(x[, 1], x[, 2]))
  place <- match(key(ends), key(at))
  compare("ties", "betweenness", "igraph", paste(ties$source, ties$target), numbers(ties$betweenness), e[place])
}

# Distances of the pairs that reach each other.
reached <- function() {
  d <- igraph::distances(g, mode = "out")
  diag(d) <- NA
  finite <- d[is.finite(d)]
  every <- n * (n - 1)
  figure("diameter", "igraph", if (m > 0) igraph::diameter(g, directed = DIRECTED) else 0)
  figure("radius", "igraph", igraph::radius(g, mode = "out"))
  figure("average_path_length", "igraph", igraph::mean_distance(g, directed = DIRECTED, unconnected = TRUE))
  figure("global_efficiency", "igraph", ratio(sum(1 / finite), every))
  figure("fragmentation", "igraph", 1 - ratio(length(finite), every))
  if (n > 2 && igraph::is_connected(flat)) {
    figure("closeness_centralization", "igraph", igraph::centr_clo(flat, mode = "all")$centralization)
  }
  counts <- table(finite)
  census("distance", c(names(counts), "unreachable"), c(as.vector(counts), every - length(finite)))
}

census <- function(kind, classes, counts) {
  rows <- rows_of("census")
  if (nrow(rows) == 0) return(invisible())
  rows <- rows[rows$kind == kind, ]
  ours <- numbers(rows$count)[match(classes, rows$class)]
  ours[is.na(ours)] <- 0
  compare("census", "count", if (kind == "distance") "igraph" else "sna", paste(kind, classes), ours, counts)
}

standing <- function() {
  # From a random start igraph's iteration gives other last digits every time.
  exact <- list(tol = 1e-15)
  if (m > 0) {
    v <- igraph::eigen_centrality(flat, scale = TRUE, options = exact)$vector
    column("eigenvector", "igraph", v, ITERATED)
    if (n > 2) figure("eigenvector_centralization", "igraph", sum(1 - v) / (n - 2), ITERATED)
  }
  column("pagerank", "igraph", igraph::page_rank(g, damping = 0.85)$vector, ITERATED)
  if (DIRECTED && m > 0) {
    column("authority", "igraph", igraph::authority_score(g, options = exact)$vector, ITERATED)
    column("hub", "igraph", igraph::hub_score(g, options = exact)$vector, ITERATED)
  }
}

cohesion <- function() {
  local <- igraph::transitivity(flat, type = "local", isolates = "NaN")
  column("clustering", "igraph", local)
  figure("average_clustering", "igraph", mean(local, na.rm = TRUE))
  figure("average_clustering_zero", "igraph", mean(ifelse(is.na(local), 0, local)))
  column("triangles", "igraph", igraph::count_triangles(flat))
  figure("transitivity", "igraph", igraph::transitivity(flat, type = "global"))
  if (any(igraph::degree(flat) > 1)) figure("transitivity", "sna", suppressWarnings(sna::gtrans(flat_a, mode = "graph")))
  column("core", "igraph", igraph::coreness(flat))
  # On a matrix without direction sna counts both directions of every tie.
  column("core", "sna", sna::kcores(flat_a, mode = "graph"))
  found <- igraph::components(flat)
  first <- match(seq_len(found$no), found$membership)
  rank <- order(order(-found$csize, first))
  column("component", "igraph", rank[found$membership])
  figure("components", "igraph", found$no)
  figure("largest_component", "igraph", if (n > 0) max(found$csize) else 0)
  figure("isolates", "sna", length(sna::isolates(flat_a)))
}

cuts <- function() {
  points <- as.vector(igraph::articulation_points(flat))
  column("cut_point", "igraph", seq_len(n) %in% points)
  figure("cut_points", "igraph", length(points))
  figure("cut_points", "sna", length(sna::cutpoints(flat_a, mode = "graph")))
  figure("bridges", "igraph", length(igraph::bridges(flat)))
  joined <- function(h) sum(choose(igraph::components(h)$csize, 2))
  of <- igraph::components(flat)
  sizes <- of$csize[of$membership]
  lost <- rep(0, n)
  before <- joined(flat)
  for (i in points) lost[i] <- before - (sizes[i] - 1) - joined(igraph::delete_vertices(flat, i))
  column("pairs_cut", "igraph", lost)
}

holes <- function() {
  # igraph's constraint takes a_ij + a_ji itself.
  column("constraint", "igraph", igraph::constraint(g))
  if (has("constraint_weighted")) {
    h <- weighted_graph()
    column("constraint_weighted", "igraph", igraph::constraint(h, weights = igraph::E(h)$weight))
  }
}

# Sectors ----------------------------------------------------------------------

# Shares of the partners of known sector that are of each sector.
diversity <- function(suffix, x) {
  if (!has(paste0("blau", suffix)) || !any(known)) return(invisible())
  of <- outer(organizations$sector, sectors, "==") * 1
  to <- (x * outer(known, known)) %*% of
  whole <- rowSums(to)
  own <- rowSums(to * of)
  blau <- 1 - ratio(rowSums(to^2), whole^2)
  column(paste0("blau", suffix), "R", blau)
  column(paste0("iqv", suffix), "R", ratio(blau, 1 - 1 / length(sectors)))
  column(paste0("ei_index", suffix), "R", ratio(whole - 2 * own, whole))
  if (suffix == "") column("sectors_reached", "R", rowSums(to > 0))
}

sector_figures <- function() {
  h <- igraph::induced_subgraph(flat, which(known))
  of <- match(organizations$sector[known], sectors)
  x <- flat_a[known, known, drop = FALSE]
  same <- outer(of, of, "==")
  ties_known <- sum(x) / 2
  within <- sum(x[same]) / 2
  figure("share_across_sectors", "R", 1 - ratio(within, ties_known))
  figure("ei_index", "R", ratio(ties_known - 2 * within, ties_known))
  figure("share_known_sector", "R", ratio(ties_known, m))
  if (ties_known > 0) {
    if (length(sectors) > 1) {
      figure("sector_assortativity", "igraph", igraph::assortativity_nominal(h, of, directed = FALSE))
    }
    figure("modularity_sector", "igraph", igraph::modularity(h, of))
    f <- igraph::induced_subgraph(flat_weighted(), which(known))
    figure("modularity_sector_weighted", "igraph", igraph::modularity(f, of, weights = igraph::E(f)$weight))
  }
  by_sector(x, of)
}

# What is within and between sectors.
by_sector <- function(x, of) {
  if (!any(known)) return(invisible())
  blocks <- matrix(0, length(sectors), length(sectors), dimnames = list(sectors, sectors))
  for (s in seq_along(sectors)) for (t in seq_along(sectors)) blocks[s, t] <- sum(x[of == s, of == t])
  size <- as.vector(table(factor(of, seq_along(sectors))))
  names(size) <- sectors
  rows <- rows_of("sectors")
  rows <- rows[rows$sector %in% sectors, ]
  put <- function(name, values) {
    if (name %in% colnames(rows)) compare("sectors", name, "R", rows$sector, numbers(rows[[name]]), values[match(rows$sector, sectors)])
  }
  inside <- blocks[cbind(seq_along(sectors), seq_along(sectors))]
  volume <- rowSums(blocks)
  put("organizations", size)
  put("ties_within", inside / 2)
  put("ties_across", volume - inside)
  put("ei_index", ratio(volume - 2 * inside, volume))
  put("density_within", ratio(inside / 2, choose(size, 2)))
  mixing <- rows_of("mixing")
  if (nrow(mixing) == 0) return(invisible())
  alike <- mixing$sector_a == mixing$sector_b
  count <- blocks[cbind(mixing$sector_a, mixing$sector_b)] / ifelse(alike, 2, 1)
  possible <- ifelse(alike, choose(size[mixing$sector_a], 2), size[mixing$sector_a] * size[mixing$sector_b])
  name <- paste(mixing$sector_a, mixing$sector_b)
  compare("mixing", "ties", "R", name, numbers(mixing$ties), count)
  compare("mixing", "possible", "R", name, numbers(mixing$possible), possible)
  compare("mixing", "density", "R", name, numbers(mixing$density), ratio(count, possible))
}

ROLES <- c(coordinator = "w_I", consultant = "w_O", representative = "b_IO", gatekeeper = "b_OI", liaison = "b_O", total = "t")

# Gould and Fernandez, whose counts sna takes of ordered pairs, as the columns do.
# The roles are those among organizations of known sector; the total is that of all.
# Of the z values those of one organization are compared: for sums over a sector
# sna's deviation is not exact.
brokers <- function() {
  if (sum(known) < 3) return(invisible())
  b <- sna::brokerage(a[known, known], organizations$sector[known])
  everybody <- b
  if (!all(known)) everybody <- sna::brokerage(a, organizations$sector)
  rows <- rows_of("brokerage")
  for (role in names(ROLES)) {
    tool_role <- ROLES[[role]]
    value <- rep(NaN, n)
    value[known] <- b$raw.nli[, tool_role]
    if (role == "total") value <- everybody$raw.nli[, tool_role]
    name <- paste0("brokerage_", role)
    said <- if (role == "total") rep(TRUE, n) else known
    if (has(name)) compare("organizations", name, "sna", ids[said], numbers(organizations[[name]])[said], value[said])
    mine <- rows[rows$level == "organization" & rows$role == role, ]
    if (nrow(mine) == 0) next
    compare("brokerage", "value", "sna", paste(mine$id, role), numbers(mine$value), value[match(mine$id, ids)])
    if (role == "total" && !all(known)) next
    at <- match(mine$id, ids[known])
    compare("brokerage", "expected", "sna", paste(mine$id, role), numbers(mine$expected), b$exp.nli[at, tool_role])
    z <- b$z.nli[at, tool_role]
    z[!is.finite(z)] <- NaN # a role that cannot occur
    compare("brokerage", "z", "sna", paste(mine$id, role), numbers(mine$z), z)
    for (s in sectors) {
      one <- rows[rows$level == "sector" & rows$role == role & rows$id == s, ]
      compare("brokerage", "value", "sna", paste(s, role), numbers(one$value), sum(value[organizations$sector == s]))
    }
    one <- rows[rows$level == "sector" & rows$role == role & rows$id == "all", ]
    theirs <- if (role == "total") everybody$raw.gli[["t"]] else b$raw.gli[[tool_role]]
    compare("brokerage", "value", "sna", paste("all", role), numbers(one$value), theirs)
  }
  liaison <- sapply(sectors, function(s) sum(b$raw.nli[organizations$sector[known] == s, "b_O"]))
  rows <- rows_of("sectors")
  rows <- rows[rows$sector %in% sectors, ]
  if ("brokerage_liaison" %in% colnames(rows)) {
    compare("sectors", "brokerage_liaison", "sna", rows$sector, numbers(rows$brokerage_liaison), liaison[rows$sector])
  }
}

# The network ------------------------------------------------------------------

whole <- function() {
  arcs <- igraph::ecount(g)
  figure("organizations", "igraph", igraph::vcount(g))
  figure("ties", "igraph", arcs)
  figure("average_degree", "igraph", ratio(2 * m, n))
  if (n > 2) {
    figure("degree_centralization", "igraph", igraph::centr_degree(flat, loops = FALSE)$centralization)
    figure("degree_centralization", "sna", sna::centralization(flat_a, sna::degree, mode = "graph"))
    for (way in if (DIRECTED) c("in", "out")) {
      name <- paste0("degree_centralization_", way)
      figure(name, "igraph", igraph::centr_degree(g, mode = way, loops = FALSE)$centralization)
      figure(name, "sna", sna::centralization(a, sna::degree, cmode = paste0(way, "degree")))
    }
  }
  if (arcs > 0) {
    figure("degree_assortativity", "igraph", igraph::assortativity_degree(g, directed = DIRECTED))
  }
  dimensions()
  if (OBSERVED && n > 1) observed_only()
  if (DIRECTED && n > 2) {
    t <- sna::triad.census(a)
    census("triad", colnames(t), t[1, ])
  } else if (n > 2) {
    t <- sna::triad.census(a, mode = "graph")
    census("triad", as.character(0:3), t[1, ])
  }
  communities()
}

dimensions <- function() {
  if (n < 2) return(invisible())
  figure("krackhardt_connectedness", "sna", sna::connectedness(flat_a))
  if (m > 0) figure("krackhardt_hierarchy", "sna", sna::hierarchy(a, measure = "krackhardt"))
  if (any(igraph::components(flat)$csize > 2)) figure("krackhardt_lubness", "sna", sna::lubness(a))
  # On a symmetric matrix sna counts every tie twice: only that of arcs is its own.
  # With the rule min the parts of the network are not those that arcs hold together.
  if (DIRECTED && SYMMETRIZE != "min") figure("krackhardt_efficiency_arcs", "sna", sna::efficiency(a))
}

# What rests on all pairs; lintas leaves out those that could not be recorded.
observed_only <- function() {
  figure("density", "igraph", igraph::edge_density(g))
  figure("density", "sna", sna::gden(a, mode = if (DIRECTED) "digraph" else "graph"))
  d <- sna::dyad.census(a)[1, ]
  if (DIRECTED) {
    census("dyad", c("mutual", "asymmetric", "null"), d)
    if (m > 0) {
      figure("reciprocity", "igraph", igraph::reciprocity(g))
      figure("reciprocity", "sna", sna::grecip(a, measure = "edgewise"))
    }
  } else {
    census("dyad", c("tied", "null"), d[c(1, 3)])
  }
}

# How good the communities are, and how far they follow the sectors.
communities <- function() {
  if (!has("community")) return(invisible())
  found <- as.integer(organizations$community)
  if (m > 0) {
    figure("modularity", "igraph", igraph::modularity(flat, found))
    if (has("community_weighted")) {
      f <- flat_weighted()
      weighted <- as.integer(organizations$community_weighted)
      figure("modularity_weighted", "igraph", igraph::modularity(f, weighted, weights = igraph::E(f)$weight))
    }
  }
  x <- found[known]
  y <- match(organizations$sector[known], sectors)
  groups <- c(length(unique(x)), length(unique(y)))
  # Not defined for one group and one sector; igraph 1.3 stops where everybody is a
  # group alone.
  if (max(groups) > 1 && max(groups) < sum(known)) {
    figure("community_sector_nmi", "igraph", igraph::compare(x, y, method = "nmi"))
    figure("community_sector_ari", "igraph", igraph::compare(x, y, method = "adjusted.rand"))
  }
}

equivalence <- function() {
  rows <- rows_of("equivalence")
  if (nrow(rows) == 0) return(invisible())
  at <- cbind(match(rows$organization_a, ids), match(rows$organization_b, ids))
  name <- paste(rows$organization_a, rows$organization_b)
  # sna writes 0 where one of the two has no partner, or all others.
  theirs <- suppressWarnings(sna::sedist(a, method = "correlation", mode = if (DIRECTED) "digraph" else "graph"))[at]
  ours <- numbers(rows$correlation)
  theirs[is.na(ours) & theirs == 0] <- NaN
  compare("equivalence", "correlation", "sna", name, ours, theirs)
  alike <- igraph::similarity(flat, method = "jaccard")[at]
  lonely <- rowSums(flat_a) == 0
  alike[lonely[at[, 1]] & lonely[at[, 2]]] <- NaN
  compare("equivalence", "jaccard", "igraph", name, numbers(rows$jaccard), alike)
}

# Strengths --------------------------------------------------------------------

weighted_graph <- function() {
  igraph::graph_from_adjacency_matrix(w, mode = if (DIRECTED) "directed" else "undirected", weighted = TRUE)
}

flat_weighted <- function() igraph::graph_from_adjacency_matrix(flat_w, mode = "undirected", weighted = TRUE)

# What --weighted adds. igraph takes the weights of paths as lengths: 1/strength.
by_strength <- function() {
  if (!has("betweenness_weighted")) return(invisible())
  h <- weighted_graph()
  f <- flat_weighted()
  long <- 1 / igraph::E(h)$weight
  b <- igraph::betweenness(h, directed = DIRECTED, weights = long)
  column("betweenness_weighted", "igraph", b)
  column("betweenness_normalized_weighted", "igraph", ratio(b, (n - 1) * (n - 2) / (if (DIRECTED) 1 else 2)))
  r <- igraph::ego_size(g, order = n, mode = "out") - 1
  near <- suppressWarnings(igraph::closeness(h, mode = "out", normalized = TRUE, weights = long)) * r / (n - 1)
  near[r == 0] <- 0
  column("closeness_weighted", "igraph", near)
  if (n > 1) {
    column("harmonic_weighted", "igraph", igraph::harmonic_centrality(h, mode = "out", normalized = TRUE, weights = long))
  }
  d <- igraph::distances(h, mode = "out", weights = long)
  diag(d) <- NA
  finite <- d[is.finite(d)]
  figure("diameter_weighted", "igraph", max(0, finite))
  figure("average_path_length_weighted", "igraph", ratio(sum(finite), length(finite)))
  figure("global_efficiency_weighted", "igraph", ratio(sum(1 / finite), n * (n - 1)))
  if (m > 0) {
    v <- igraph::eigen_centrality(f, scale = TRUE, weights = igraph::E(f)$weight, options = list(tol = 1e-15))$vector
    column("eigenvector_weighted", "igraph", v, ITERATED)
  }
  column("pagerank_weighted", "igraph", igraph::page_rank(h, damping = 0.85, weights = igraph::E(h)$weight)$vector, ITERATED)
  barrat <- igraph::transitivity(f, type = "barrat", weights = igraph::E(f)$weight, isolates = "NaN")
  column("clustering_barrat", "igraph", barrat)
}

# All --------------------------------------------------------------------------

# Prints what was compared and ends.
report <- function() {
  values <- 0
  worst <- 0
  where <- ""
  failed <- FALSE
  for (key in names(compared)) {
    e <- compared[[key]]
    values <- values + e$count
    if (e$worst > worst) {
      worst <- e$worst
      where <- key
    }
    cat(sprintf("%s: %d values, largest relative difference %.2g (%s)\n", key, e$count, e$worst, paste(e$tools, collapse = ", ")))
    if (e$worst > e$limit) {
      failed <- TRUE
      cat(sprintf("  DIFFERS by more than %g: %s\n", e$limit, e$where))
    }
  }
  written <- c(paste("organizations.csv", colnames(organizations)), paste("network.csv", network$metric))
  left <- sub("^[a-z]*[.]csv ", "", setdiff(written, names(compared)))
  cat("not compared here, no tool has it or it says what the rows are:", paste(left, collapse = ", "), "\n")
  cat(trimws(sprintf("in all: %d values, largest relative difference %.2g %s", values, worst, where)), "\n", sep = "")
  if (failed) message("some values differ")
  quit(status = if (failed || values == 0) 1 else 0)
}

degrees()
paths()
reached()
standing()
cohesion()
cuts()
holes()
diversity("", flat_a)
diversity("_weighted", flat_w)
sector_figures()
brokers()
whole()
equivalence()
by_strength()
report()
