package workbook

// What a workbook may cost. Excel's own limits hold for rows and columns; the
// others are well above what a list of organizations needs and well below what
// a small computer has.
const (
	maxFile     = 256 << 20 // bytes of the file itself
	maxEntries  = 20_000    // parts in the archive
	maxUnpacked = 1 << 30   // bytes of all parts that are read, unpacked
	maxSheets   = 1_000
	maxRows     = 1_048_576
	maxColumns  = 16_384
	maxCells    = 10_000_000 // filled cells of all sheets
	maxStrings  = 10_000_000 // shared texts
	maxText     = 65_535     // characters of a cell; Excel allows half of that
	maxMerged   = 200_000    // merged ranges of a sheet
	maxStyles   = 1_000_000  // formats of cells, or styles
	maxToken    = 4 << 20    // bytes of one tag or one run of text
	maxDepth    = 200        // elements inside one another
)

// A part beyond plainSize that is more than maxRatio times as large as its
// packed form is a bomb. Rows that are formatted and empty pack some twenty to
// a hundred times.
const (
	plainSize = 64 << 20
	maxRatio  = 250
)
