package finding

// The thresholds of every rule.
const (
	most = 6 // findings told

	// A claim of more than chance.
	fewer        = 0.8  // observed over expected, at most
	more         = 1.25 // or at least
	apart        = 5.0  // ties or overlapping pairs between observed and expected
	significance = 0.05 // after Holm's correction
	mostPairs    = 2    // pairs of sectors told

	knownTies    = 0.7  // share of ties with both sectors known
	fundingShare = 0.05 // of the ties that is worth saying
	fundingMost  = 0.5  // of the ties; beyond, who funds whom is all that sectors show

	// A bridge.
	bridgeAhead = 1.5 // times the next organization's count
	bridgeShare = 0.1 // of the connected pairs between sectors
	bridgePaths = 3.0 // pairs between sectors, at least
	bridgesMost = 3   // organizations told together

	// A cut point.
	cutOff   = 3    // organizations that hang on it, at least
	cutShare = 0.05 // of all connected pairs
	cutsMost = 3

	// Overlap candidates.
	overlapCells       = 2   // shared, at least
	overlapContainment = 0.5 // of the cells of either
	overlapNamed       = 3   // pairs past chance that are named

	// Sole providers.
	soleCells = 10
	soleShare = 0.5

	// A portfolio.
	portfolioShare        = 0.9 // of the partnerships
	portfolioPartnerships = 5

	nameLength = 80 // characters of a name
)
